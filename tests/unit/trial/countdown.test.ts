import { countdownOf } from '../../../src/trial/countdown';
import { dayOf, formatDay, formatObserved } from '../../../src/trial/day';

function countdown(createdAt: string | null, now: string, timeZone: string) {
  const account = { type: 'Trial', status: 'active', createdAt } as const;
  return countdownOf(account, dayOf(Date.parse(now), timeZone), timeZone);
}
const daysLeft = (createdAt: string, now: string, timeZone: string) => {
  const found = countdown(createdAt, now, timeZone);
  return found.is === 'running' ? found.daysLeft : found.is;
};

describe('days left of a trial', () => {
  // One account, one moment, three calendars: it was opened and is looked at on different days in each.
  const createdAt = '2026-11-01T02:30:00Z';
  it.each([
    ['UTC', 'December 1', '2026-11-24T00:00:00Z', '2026-11-23T23:59:59Z'],
    ['America/Los_Angeles', 'November 30', '2026-11-23T08:00:00Z', '2026-11-23T07:59:59Z'],
    ['Pacific/Kiritimati', 'December 1', '2026-11-23T10:00:00Z', '2026-11-23T09:59:59Z'],
  ])('turns from eight to seven at midnight in %s', (timeZone, lastDay, midnight, justBefore) => {
    expect(daysLeft(createdAt, justBefore, timeZone)).toBe(8);
    const found = countdown(createdAt, midnight, timeZone);
    expect(found).toMatchObject({ is: 'running', daysLeft: 7 });
    expect(found.is === 'running' && formatDay(found.lastDay, 'en-US')).toBe(lastDay);
  });

  it.each([
    ['Asia/Kolkata', '2026-11-30T18:30:00Z', '2026-12-01T18:29:59Z', '2026-12-01T18:30:00Z'],
    ['UTC', '2026-12-01T00:00:00Z', '2026-12-01T23:59:59Z', '2026-12-02T00:00:00Z'],
    ['America/Los_Angeles', '2026-11-30T08:00:00Z', '2026-12-01T07:59:59Z', '2026-12-01T08:00:00Z'],
  ])('has its whole last day in %s, and none after it', (timeZone, first, last, after) => {
    expect(daysLeft(createdAt, first, timeZone)).toBe(0);
    expect(daysLeft(createdAt, last, timeZone)).toBe(0);
    expect(daysLeft(createdAt, after, timeZone)).toBe('past');
  });

  // The clocks in New York went back on 1 November 2026 and forward on 8 March 2026, between opening and end.
  it.each([
    ['back, opened late in the evening', '2026-10-21T03:30:00Z', '2026-11-19T05:00:00Z', 'November 19'],
    ['back, opened early in the morning', '2026-10-20T04:10:00Z', '2026-11-19T05:00:00Z', 'November 19'],
    ['forward, opened late in the evening', '2026-02-21T04:30:00Z', '2026-03-22T04:00:00Z', 'March 22'],
    ['forward, opened early in the morning', '2026-02-20T05:10:00Z', '2026-03-22T04:00:00Z', 'March 22'],
  ])(
    'counts thirty days of the calendar while the clocks go %s',
    (_what, opened, midnightOfLastDay, lastDay) => {
      const zone = 'America/New_York';
      const found = countdown(opened, midnightOfLastDay, zone);
      expect(found).toMatchObject({ is: 'running', daysLeft: 0 });
      expect(found.is === 'running' && formatDay(found.lastDay, 'en-US')).toBe(lastDay);
      const aSecondBefore = new Date(Date.parse(midnightOfLastDay) - 1000).toISOString();
      expect(daysLeft(opened, aSecondBefore, zone)).toBe(1);
    },
  );

  it('says nothing where the date is not certain', () => {
    expect(countdown(null, '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('not a date', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('2027-01-01T00:00:00Z', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'unknown' });
    expect(countdown('2020-01-01T00:00:00Z', '2026-11-20T12:00:00Z', 'UTC')).toEqual({ is: 'past' });
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
