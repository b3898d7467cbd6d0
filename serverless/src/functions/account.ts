import { readAccountAnswer } from '../account/answer';
import { endpoint } from '../endpoint';

export const handler = endpoint(({ context, caller }) =>
  readAccountAnswer(context.getTwilioClient({ timeout: 5000 }), context.ACCOUNT_SID, caller.roles),
);
