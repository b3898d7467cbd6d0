import type { PracticeSaidAnswer } from '../../../src/api/wire';
import { endpoint } from '../endpoint';
import { practiceField } from '../fields';
import { LedgerDocument } from '../practice/ledger';
import { sayNext } from '../practice/say';

export const handler = endpoint(async ({ context, fields, caller }): Promise<PracticeSaidAnswer> => {
  const id = practiceField(fields, 'Practice');
  const client = context.getTwilioClient({ timeout: 5000 });
  return { said: await sayNext(client, new LedgerDocument(context, caller), id) };
});
