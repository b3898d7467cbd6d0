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
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isMemory(value) ? value : emptyMemory;
  } catch {
    return emptyMemory;
  }
}

function isMemory(value: unknown): value is Memory {
  const { v, granted, unanswered, test, later, silenced } = (value ?? {}) as Record<string, unknown>;
  return (
    v === 1 &&
    [granted, unanswered, silenced].every((flag) => typeof flag === 'boolean') &&
    (test === undefined ||
      (hasNumbers(test, 'at') && typeof (test as { seen?: unknown }).seen === 'boolean')) &&
    (later === undefined || hasNumbers(later, 'count', 'until'))
  );
}

function hasNumbers(value: unknown, ...names: string[]): boolean {
  const fields = (value ?? {}) as Record<string, unknown>;
  return names.every((name) => Number.isFinite(fields[name]));
}
