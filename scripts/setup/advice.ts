import { Refusal } from './twilio';

/** What went wrong, what was done before it, and what to do next. */
export function advice(error: unknown, done: readonly string[]): readonly string[] {
  const what = error instanceof Error ? error.message : String(error);
  return [
    `Stopped: ${what}`,
    done.length === 0 ? 'Nothing was changed before that.' : `Done before that: ${done.join('; ')}.`,
    `What to do next: ${next(error)}`,
    ...(done.length === 0
      ? []
      : [
          'Running the setup again is safe: it begins anew and changes nothing twice. --rollback takes back what was done.',
        ]),
  ];
}

function next(error: unknown): string {
  if (!(error instanceof Refusal)) return 'put that right, and run the setup again.';
  switch (error.status) {
    case undefined:
      return 'see that this machine reaches *.twilio.com over https, without a proxy in between, and run the setup again.';
    case 401:
      return 'check ACCOUNT_SID and AUTH_TOKEN (Console home page; older Console: Account Info), or the API key: they must be of the account that runs Flex, and a key must be a main one.';
    case 403:
      return 'use the auth token, or a main API key, of the account that runs Flex: what you gave may not do this.';
    case 429:
      return 'wait a minute, and run the setup again: Twilio asks for fewer requests.';
    default:
      return error.status >= 500
        ? 'look at status.twilio.com, and run the setup again: Twilio itself had trouble.'
        : 'read what Twilio says above; where it makes no sense, open an issue with this line.';
  }
}
