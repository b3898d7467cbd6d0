import channels from 'node:diagnostics_channel';
import { faultModes } from '../../sandbox/scenarios';
import { newWorld, post, refusal, tokenOf } from '../support/functions/functions';

test.each<[string, Record<string, string> | [string, string][]]>([
  ['an invented token', { Token: 'eyJhbGciOiJkaXIifQ..invented' }],
  ['a token with other letters than tokens have', { Token: `${tokenOf(newWorld())}é` }],
  ['an endless token', { Token: 'x'.repeat(20_000) }],
  ['a token of nobody who works here', { Token: tokenOf(newWorld(), { workerSid: '' }) }],
])('%s is refused', async (_what, fields) => {
  const { status, body } = await post('fetch-progress', fields);
  expect([status, body]).toEqual([403, refusal('token_refused')]);
});

test('two tokens are none', async () => {
  const token = tokenOf(newWorld());
  const { status, body } = await post('fetch-progress', [
    ['Token', token],
    ['Token', token],
  ]);
  expect([status, body]).toEqual([403, refusal('token_missing')]);
});

test.each(faultModes)('a validation that %s is a failure of Twilio, not of the token', async (mode) => {
  const token = tokenOf(newWorld(), { faults: [`iam-${mode}`] });
  const { status, body } = await post('account', { Token: token });
  const expected =
    mode === 'hangs' ? [504, refusal('upstream_timeout')] : [503, refusal('validator_unreachable')];
  expect([status, body]).toEqual(expected);
});

test('a page of any origin may ask', async () => {
  const response = await fetch(`${process.env.FUNCTIONS_SHARED}/onboarding/account`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://flex.twilio.com', 'Access-Control-Request-Method': 'POST' },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

// Each function has this code of its own, and the sandbox loads it anew for each invocation: what stays behind slows every later one.
test('whoever asks about tokens is watched once in a process, however often the code is loaded', () => {
  const subscribe = jest.spyOn(channels, 'subscribe');
  for (let times = 0; times < 3; times++) {
    jest.isolateModules(() => void jest.requireActual('../../serverless/src/caller'));
  }
  expect(subscribe.mock.calls.map(([channel]) => channel)).toEqual(['http.client.response.finish']);
});
