import type { PracticeEndedAnswer } from '../../../src/api/wire';
import { endpoint } from '../endpoint';
import { practiceField } from '../fields';
import { endOverdue, endPractice } from '../practice/end';
import { LedgerDocument, without } from '../practice/ledger';
import { readRouting } from '../practice/routing';
import { clientOf } from '../twilio';

export const handler = endpoint(async ({ context, fields, caller }): Promise<PracticeEndedAnswer> => {
  const id = practiceField(fields, 'Practice');
  const document = new LedgerDocument(context, caller);
  const { ledger } = await document.read();
  const practice = ledger.open.find((one) => one.id === id);
  // Somebody else's, or over already: nothing is asked of Twilio on its behalf.
  if (!practice) return { ended: true };

  const client = clientOf(context);
  const { workspace } = await readRouting(client);
  await endPractice(client, workspace, practice);
  await document.change(without(id));
  await endOverdue(client, context, workspace, Date.now());
  return { ended: true };
});
