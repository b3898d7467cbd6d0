import { oneDay } from '../../time';
import { situationOf } from './situation';
import type { NotificationsState } from '../slice';

/**
 * Whether the prompt has something to say that nobody asked it to keep for later. When it may say it (never in a call, never
 * in the first seconds) is decided on top of this.
 * @param now milliseconds since the epoch
 */
export function hasSomethingToSay(state: NotificationsState, now: number): boolean {
  const { memory, praised } = state;
  if (situationOf(state) === 'granted-proven') return praised;
  return !memory.silenced && (memory.later?.until ?? 0) <= now;
}

/**
 * Until when "not now" waits: each time longer, by the account's own list, whose last entry repeats.
 * @param days of waiting, first to last
 * @returns milliseconds since the epoch
 */
export function nextReminder({ memory }: NotificationsState, days: readonly number[], now: number): number {
  const times = memory.later?.count ?? 0;
  const wait = days[Math.min(times, days.length - 1)] ?? 0;
  return now + wait * oneDay;
}
