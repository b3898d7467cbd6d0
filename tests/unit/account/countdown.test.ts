import { countdownOf } from '../../../src/account/model/countdown';
import { dayOf, formatDay, formatObserved } from '../../../src/time';

function countdown(createdAt: string | null, now: string, timeZone: string) {
  return countdownOf({ type: 'Trial', status: 'active', createdAt }, Date.parse(now), timeZone);
}

/** What a person would read: how many days, until which. */
function left(createdAt: string, now: string, timeZone: string) {
  const found = countdown(createdAt, now, timeZone);
  return found.is === 'running' ? [found.daysLeft, formatDay(found.on, 'en-US')] : found.is;
}

describe('days left of a trial', () => {
  // One account, one end at 2026-12-01T02:30Z, three calendars, in which it falls on different days.
  const createdAt = '2026-11-01T02:30:00Z';
  it.each([
    ['UTC', 'December 1', '2026-11-24T00:00:00Z', '2026-11-23T23:59:59Z'],
    ['America/Los_Angeles', 'November 30', '2026-11-23T08:00:00Z', '2026-11-23T07:59:59Z'],
    ['Pacific/Kiritimati', 'December 1', '2026-11-23T10:00:00Z', '2026-11-23T09:59:59Z'],
  ])('turn from eight to seven at midnight in %s', (timeZone, on, midnight, justBefore) => {
    expect(left(createdAt, justBefore, timeZone)).toEqual([8, on]);
    expect(left(createdAt, midnight, timeZone)).toEqual([7, on]);
  });

  it.each([
    ['UTC', '2026-12-01T00:00:00Z'],
    ['America/Los_Angeles', '2026-11-30T08:00:00Z'],
    ['Asia/Kolkata', '2026-11-30T18:30:00Z'],
  ])('are none from midnight of the last day in %s, and past at the very end', (timeZone, midnight) => {
    const before = new Date(Date.parse(midnight) - 1000).toISOString();
    expect(left(createdAt, before, timeZone)[0]).toBe(1);
    expect(left(createdAt, midnight, timeZone)[0]).toBe(0);
    expect(left(createdAt, '2026-12-01T02:29:59Z', timeZone)[0]).toBe(0);
    expect(left(createdAt, '2026-12-01T02:30:00Z', timeZone)).toBe('past');
  });

  // In New York the clocks went forward on 8 March and go back on 1 November 2026.
  it.each([
    ['on the day they go forward', '2026-02-20T15:00:00Z', '2026-03-08T05:00:00Z', [14, 'March 22']],
    ['on the day after, 23 hours later', '2026-02-20T15:00:00Z', '2026-03-09T04:00:00Z', [13, 'March 22']],
    ['on the day they go back', '2026-10-20T15:00:00Z', '2026-11-01T04:00:00Z', [18, 'November 19']],
    ['on the day after, 25 hours later', '2026-10-20T15:00:00Z', '2026-11-02T05:00:00Z', [17, 'November 19']],
  ])('turn at midnight whatever the clocks do: %s', (_what, opened, midnight, expected) => {
    const zone = 'America/New_York';
    const [days, on] = expected;
    const before = new Date(Date.parse(midnight) - 1000).toISOString();
    expect(left(opened, before, zone)).toEqual([Number(days) + 1, on]);
    expect(left(opened, midnight, zone)).toEqual(expected);
  });

  it('calls the whole of the last day its last hours, also when the clocks make it longer than others', () => {
    // Ends at 23:50 on 1 November, a day of 25 hours, in New York.
    const opened = '2026-10-03T04:50:00Z';
    const found = countdown(opened, '2026-11-01T04:00:00Z', 'America/New_York');
    expect(found).toMatchObject({ daysLeft: 0, lastHours: true });
  });

  it('calls the last 24 hours so, though the end may be tomorrow', () => {
    expect(countdown(createdAt, '2026-11-30T02:30:00Z', 'UTC')).toMatchObject({
      daysLeft: 1,
      lastHours: false,
    });
    expect(countdown(createdAt, '2026-11-30T02:30:01Z', 'UTC')).toMatchObject({
      daysLeft: 1,
      lastHours: true,
    });
  });

  it('are not given where the end is not certain', () => {
    expect(countdown(null, '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('not a date', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('2026-11-20T13:00:01Z', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('2020-01-01T00:00:00Z', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'past' });
  });

  it('are thirty for an account opened just now, by a clock that is a little slow too', () => {
    expect(left('2026-11-20T12:05:00Z', '2026-11-20T12:00:00Z', 'UTC')).toEqual([30, 'December 20']);
  });
});

describe('the time of an observation', () => {
  const at = Date.parse('2026-11-20T14:02:00Z');
  it('is the time alone on the same day where the person is', () => {
    expect(formatObserved(at, dayOf(at, 'UTC'), 'en-GB', 'UTC')).toBe('14:02');
    expect(formatObserved(at, dayOf(at, 'Asia/Tokyo'), 'en-GB', 'Asia/Tokyo')).toBe('23:02');
  });

  it('has its day on another one', () => {
    expect(formatObserved(at, dayOf(at, 'UTC') + 1, 'en-GB', 'UTC')).toBe('20 Nov, 14:02');
  });
});
