import { basic, environment } from '../../sandbox/twilio-rest/access';
import { SimulatedTwilio } from '../../sandbox/twilio-rest/rest';
import { tokenOf } from '../support/functions/functions';

/** The simulated Twilio turns away what the real one would, before it looks at what is asked. */

const { ACCOUNT_SID, AUTH_TOKEN, ONBOARDING_SYNC_SERVICE_SID } = environment;
const credentials = basic(ACCOUNT_SID, AUTH_TOKEN);
const none = new URLSearchParams();
const twilio = new SimulatedTwilio();

const ask = (host: string, path: string, authorization: string | undefined, body = '') =>
  twilio.answer(
    {
      host,
      method: body ? 'POST' : 'GET',
      path,
      query: none,
      form: none,
      body,
      ifMatch: undefined,
      authorization,
    },
    'one',
  );
const account = (sid: string) => `/2010-04-01/Accounts/${sid}.json`;
const document = (service: string) => `/v1/Services/${service}/Documents/flex-onboarding-account`;

beforeEach(() => {
  const body = JSON.stringify({ token: tokenOf('access') });
  ask('iam.twilio.com', `/v1/Accounts/${ACCOUNT_SID}/Tokens/validate`, credentials, body);
});

test.each([
  ['no credentials', undefined],
  ['another token', basic(ACCOUNT_SID, 'x'.repeat(32))],
  ['another account', basic(`AC${'0'.repeat(32)}`, AUTH_TOKEN)],
])('a request with %s', (_what, authorization) => {
  expect(ask('api.twilio.com', account(ACCOUNT_SID), authorization)).toMatchObject({
    status: 401,
    body: { code: 20003, status: 401 },
  });
});

test.each([
  ['api.twilio.com', account(`AC${'0'.repeat(32)}`)],
  ['iam.twilio.com', `/v1/Accounts/AC${'0'.repeat(32)}/Tokens/validate`],
  ['sync.twilio.com', document('default')],
  ['sync.twilio.com', document(`IS${'0'.repeat(32)}`)],
])('what is not there: %s%s', (host, path) => {
  expect(ask(host, path, credentials)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test.each([
  ['api.twilio.com', account(ACCOUNT_SID), 200],
  ['sync.twilio.com', document(ONBOARDING_SYNC_SERVICE_SID), 404],
])('and what may pass: %s%s', (host, path, status) => {
  const answer = ask(host, path, credentials);
  expect(answer?.status).toBe(status);
  expect(answer?.body).not.toMatchObject({ code: 20404 });
});
