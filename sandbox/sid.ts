/** A SID that depends on nothing but its parts, so that page and server name the same thing alike. */
export function sid(prefix: string, ...parts: readonly string[]): string {
  return prefix + hex(parts.join('\n'), 32);
}

/** A repeatable hexadecimal text for `text`: no secret, only well spread. */
export function hex(text: string, length: number): string {
  let digits = '';
  for (let seed = 0; digits.length < length; seed++) {
    digits += fnv1a(`${seed}:${text}`).toString(16).padStart(8, '0');
  }
  return digits.slice(0, length);
}

/** FNV-1a with a final avalanche, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
