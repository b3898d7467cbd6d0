import { isCount, isMissingOr, isNumber, isObject, parseJson, type Check } from '../../shape';

/**
 * What one browser keeps about its notifications. Permission, mute switches and "this computer" belong to a browser and
 * not to a person, so this is not part of the progress record. Times are milliseconds since the epoch.
 */
export interface Memory {
  readonly v: 1;
  /** It allowed notifications, and nobody has refused them here since. */
  readonly granted: boolean;
  /** The browser was asked last and the person chose nothing. */
  readonly unanswered: boolean;
  /** The last test notification that somebody judged. */
  readonly test?: { readonly at: number; readonly seen: boolean };
  /** How often the prompt was put off, and until when. */
  readonly later?: { readonly count: number; readonly until: number };
  /** "Don't ask on this computer." */
  readonly silenced: boolean;
}

export const emptyMemory: Memory = { v: 1, granted: false, unanswered: false, silenced: false };

/** Reads what storage holds. Whatever cannot be understood counts as nothing known: the worst is one question too many. */
export function parseMemory(text: string | null): Memory {
  const value = parseJson(text);
  return isMemory(value) ? (value as Memory) : emptyMemory;
}

const isMemory: Check = (value) =>
  isObject(value) &&
  value.v === 1 &&
  [value.granted, value.unanswered, value.silenced].every((flag) => typeof flag === 'boolean') &&
  isMissingOr(value.test, isTest) &&
  isMissingOr(value.later, isLater);

const isTest: Check = (value) => isObject(value) && isNumber(value.at) && typeof value.seen === 'boolean';
const isLater: Check = (value) => isObject(value) && isCount(value.count) && isNumber(value.until);
