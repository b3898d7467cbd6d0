import type { PracticeSaidAnswer } from '../../../src/api/wire';
import { endpoint } from '../endpoint';
import { practiceField } from '../fields';
import { LedgerDocument } from '../practice/ledger';
import { lines } from '../practice/lines';
import { leave, say, turnOf } from '../practice/message';
import { notRunning } from '../practice/refusals';
import { lastsAtMost } from '../practice/terms';

export const handler = endpoint(async ({ context, fields, caller }): Promise<PracticeSaidAnswer> => {
  const id = practiceField(fields, 'Practice');
  const { ledger } = await new LedgerDocument(context, caller).read();
  const practice = ledger.open.find((one) => one.id === id);
  if (!practice?.place || Date.now() - practice.startedAt >= lastsAtMost) throw notRunning();

  const client = context.getTwilioClient({ timeout: 5000 });
  const { conversation } = practice.place;
  const { said, isCustomers } = await turnOf(client, conversation, id);
  if (!isCustomers || said >= lines.length) return { said: false };
  await say(client, conversation, id, said);
  if (said + 1 === lines.length) await leave(client, practice.place);
  return { said: true };
});
