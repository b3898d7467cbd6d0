/** A day of the calendar, as the number of days since 1 January 1970: adding to it is exact, whatever the clocks do. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/**
 * The calendar day that a moment falls on where the person is.
 * @param at milliseconds since the epoch
 * @param timeZone IANA name, such as `America/Sao_Paulo`
 */
export function dayOf(at: number, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / millisecondsPerDay;
}

/** A day in words ("December 14"). */
export function formatDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    day * millisecondsPerDay,
  );
}

/** When something was observed: the time, and the day too unless it is today. */
export function formatObserved(at: number, today: Day, locale: string, timeZone: string): string {
  const isToday = dayOf(at, timeZone) === today;
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    ...(!isToday && { month: 'short', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
