import type { Context } from '../../../serverless/src/runtime';
import { clientOf } from '../../../serverless/src/twilio';

type Answer = { statusCode: number; headers?: object; body: object };

const anything = { method: 'get', uri: 'https://sync.twilio.com' } as const;

/** What a request comes to when Twilio answers so, one after the other, and how often it was sent. */
const asked = (...answers: Answer[]) => sent(anything, ...answers);

function sent(options: { method: 'get' | 'post'; uri: string }, ...answers: Answer[]) {
  const request = jest.fn((_options: object) => Promise.resolve(answers.shift()));
  const context = { getTwilioClient: () => ({ httpClient: { request } }) } as unknown as Context;
  const { httpClient } = clientOf(context);
  const result = httpClient.request(options);
  return { result, request };
}

const busy = (seconds?: string): Answer => ({
  statusCode: 429,
  headers: seconds === undefined ? {} : { 'retry-after': seconds },
  body: {},
});
const fine: Answer = { statusCode: 200, body: { fine: true } };

beforeEach(() => {
  jest.useFakeTimers('modern');
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

async function pass(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    jest.advanceTimersByTime(50);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  }
}

test('a request that was refused for now is sent again when Twilio says, and not before', async () => {
  const { result, request } = asked(busy('2'), fine);
  await pass(1900);
  expect(request).toHaveBeenCalledTimes(1);
  await pass(700);
  expect(request).toHaveBeenCalledTimes(2);
  expect(await result).toBe(fine);
});

test('where Twilio does not say, the waits grow', async () => {
  const { result, request } = asked(busy(), busy(), fine);
  await pass(450);
  expect(request).toHaveBeenCalledTimes(2);
  await pass(800);
  expect(await result).toBe(fine);
});

test('a wait that is longer than a function may run is not begun', async () => {
  const { result, request } = asked(busy('6'), fine);
  expect(await result).toMatchObject({ statusCode: 429 });
  expect(request).toHaveBeenCalledTimes(1);
});

const service = 'https://sync.twilio.com/v1/Services/default';

test.each(['Documents', 'Maps', 'Maps/flex-onboarding-index-3-0/Items'])(
  'what makes an object of Sync is not waited for: POST %s',
  async (path) => {
    const { result, request } = sent({ method: 'post', uri: `${service}/${path}` }, busy('1'), fine);
    expect(await result).toMatchObject({ statusCode: 429 });
    expect(request).toHaveBeenCalledTimes(1);
  },
);

test.each([
  ['post', 'Documents/flex-onboarding-account'],
  ['post', 'Maps/flex-onboarding-index-3-0/Items/WK0'],
  ['get', 'Maps/flex-onboarding-index-3-0/Items'],
] as const)('what reads or writes one is: %s %s', async (method, path) => {
  const { result } = sent({ method, uri: `${service}/${path}` }, busy('1'), fine);
  await pass(2000);
  expect(await result).toBe(fine);
});

test('anything else is not sent again', async () => {
  const { result, request } = asked({ statusCode: 500, body: {} }, fine);
  expect(await result).toMatchObject({ statusCode: 500 });
  expect(request).toHaveBeenCalledTimes(1);
});
