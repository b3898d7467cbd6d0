import { callLimit } from '../../../serverless/src/calls';

test('a person may call a function so often in a minute, and then learns when again', () => {
  let now = 0;
  const mayCall = callLimit(() => now);
  for (let call = 0; call < 240; call++) mayCall('WK1');
  now = 45_000;
  expect(() => mayCall('WK1')).toThrow(
    expect.objectContaining({ status: 429, code: 'too_many_calls', retryAfterSeconds: 15 }),
  );
  expect(() => mayCall('WK2')).not.toThrow();
  now = 60_000;
  expect(() => mayCall('WK1')).not.toThrow();
});
