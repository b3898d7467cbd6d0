/** @jest-environment node */
import { mostAtOnce } from '../../../scripts/load/functions';
import { installClock, type Clock } from '../../../scripts/load/clock';
import { waitAfter } from '../../../src/api/retry';
import { emptyRecord } from '../../../src/progress/model/record';
import { handlerOf } from '../../support/functions/every';
import { InProcess, type Answered } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

let clock: Clock;
beforeEach(() => {
  clock = installClock(Date.UTC(2026, 10, 23, 9));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => clock.uninstall());

/** More people are new than Sync makes objects for: each save makes a document and an item, forty a second where twenty are. */
const people = 500;
const eachSecond = 20;

test('people who are new hold no places of the functions while Sync makes no more objects, and all are stored in the end', async () => {
  const functions = new InProcess();
  const token = (number: number) => ({
    ...practiceToken('new', 'agent', false, clock.now()),
    workerSid: `WK${number.toString(16).padStart(32, '0')}`,
    workers: 0,
  });
  const running = { now: 0, most: 0 };
  const call = async (name: 'fetch-progress' | 'save-progress', number: number, fields = {}) => {
    running.most = Math.max(running.most, ++running.now);
    const answered = await functions.call(handlerOf(name), token(number), fields);
    running.now--;
    return answered as Answered;
  };

  const fields = { Record: JSON.stringify(emptyRecord), Revision: '' };
  let [stored, refused] = [0, 0];
  const save = async (number: number) => {
    for (let failures = 0; ; failures++) {
      const { status, headers } = await call('save-progress', number, fields);
      if (status !== 429) return void (stored += Number(status === 200));
      refused++;
      const retryAfter = Number(headers['Retry-After']) * 1000;
      await clock.sleep(waitAfter({ failed: 'busy', retryAfter }, failures, Math.random));
    }
  };
  for (let number = 0; number < people; number++) {
    clock.after((number / eachSecond) * 1000, () => void save(number));
  }
  // Somebody who is not new looks at their progress meanwhile.
  const statuses: number[] = [];
  for (let second = 1; second < people / eachSecond; second++) {
    clock.after(
      second * 1000,
      () => void call('fetch-progress', 0).then(({ status }) => statuses.push(status)),
    );
  }
  await clock.runTo(clock.now() + 20 * 60_000);

  expect(refused).toBeGreaterThan(0);
  expect(running.most).toBeLessThan(mostAtOnce);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(stored).toBe(people);
  // Each line would be an error of the account in Twilio's own log.
  expect(console.error).not.toHaveBeenCalled();
});
