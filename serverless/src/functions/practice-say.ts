import type { PracticeSaidAnswer } from '../../../src/api/wire';
import { endpoint } from '../endpoint';
import { practiceField } from '../fields';
import { LedgerDocument } from '../practice/ledger';
import { sayNext } from '../practice/say';
import { clientOf } from '../twilio';

export const handler = endpoint(async ({ context, fields, caller }): Promise<PracticeSaidAnswer> => {
  const id = practiceField(fields, 'Practice');
  const client = clientOf(context);
  return { said: await sayNext(client, new LedgerDocument(context, caller), id) };
});
