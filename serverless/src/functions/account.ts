import { readAccountAnswer } from '../account/answer';
import { endpoint } from '../endpoint';
import { clientOf } from '../twilio';

export const handler = endpoint(({ context, caller }) =>
  readAccountAnswer(clientOf(context), context.ACCOUNT_SID, caller.roles),
);
