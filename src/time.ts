/** Lengths of time, in milliseconds. */
export const oneMinute = 60_000;
export const oneHour = 60 * oneMinute;
/** Twenty-four hours; for days of the calendar see `dayOf`. */
export const oneDay = 24 * oneHour;
export const oneWeek = 7 * oneDay;

/** A day of the calendar, as the number of days since 1 January 1970: adding to it is exact, whatever the clocks do. */
export type Day = number;

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
  return Date.UTC(part('year'), part('month') - 1, part('day')) / oneDay;
}

/** A day in words ("December 14"). */
export function formatDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    day * oneDay,
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

const units = [
  ['day', oneDay],
  ['hour', oneHour],
  ['minute', oneMinute],
] as const;

/** How long something takes, in the unit in which it is best thought of ("90 minutes", "3.5 hours", "4 days"). */
export function formatLength(milliseconds: number, locale: string): string {
  const [unit, length] =
    milliseconds < 2 * oneHour
      ? (['minute', oneMinute] as const)
      : milliseconds < 2 * oneDay
        ? (['hour', oneHour] as const)
        : (['day', oneDay] as const);
  const maximumFractionDigits = unit === 'minute' ? 0 : 1;
  const format = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits } as const;
  return new Intl.NumberFormat(locale, format).format(milliseconds / length);
}

/** How long ago, or ahead, in words ("5 minutes ago"). Both in milliseconds since the epoch. */
export function relativeTime(at: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const distance = at - now;
  for (const [unit, length] of units) {
    if (Math.abs(distance) >= length) return format.format(Math.trunc(distance / length), unit);
  }
  return format.format(0, 'second');
}

/** The exact date and time in the person's own zone. */
export function exactTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The date in the person's own zone, in words ("November 24, 2026"). */
export function longDate(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}
