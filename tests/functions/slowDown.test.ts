import type { SandboxToken } from '../../sandbox/token';
import { decodeToken } from '../../sandbox/token';
import { twilioError, type Ask } from '../../sandbox/twilio-rest/wire';
import { handler as saveProgress } from '../../serverless/src/functions/save-progress';
import { newWorld, recordWith, refusal, tokenOf } from '../support/functions/functions';
import { InProcess } from '../support/functions/inProcess';

jest.mock('twilio-flex-token-validator', () => jest.requireActual<object>('../support/functions/validator'));

const functions = new InProcess();
const answer = functions.twilio.answer.bind(functions.twilio);

test.each([
  ['7', '7'],
  ['0', '1'],
  ['9999', '300'],
  [undefined, '2'],
  ['Wed, 21 Oct 2026 07:28:00 GMT', '2'],
])('where Twilio asks to wait for %s, whoever asked is told %s seconds', async (said, told) => {
  const headers: Record<string, string> = said ? { 'Retry-After': said } : {};
  const busy = { ...twilioError(429, 54009, 'Rate limit exceeded'), headers };
  jest
    .spyOn(functions.twilio, 'answer')
    .mockImplementation((ask: Ask, invocation) =>
      ask.method === 'POST' && ask.path.endsWith('/Documents') ? busy : answer(ask, invocation),
    );
  const token = decodeToken(tokenOf(newWorld())) as SandboxToken;
  const answered = await functions.call(saveProgress, token, { Record: JSON.stringify(recordWith({})) });
  expect(answered).toMatchObject({
    status: 429,
    body: refusal('too_many_requests'),
    headers: { 'Retry-After': told },
  });
});
