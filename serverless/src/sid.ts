/** Whether this is a SID of a kind, by its two letters: it may become part of a path. */
export function isSid(prefix: string, value: unknown): value is string {
  return typeof value === 'string' && new RegExp(`^${prefix}[0-9a-f]{32}$`).test(value);
}
