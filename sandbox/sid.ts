/** A SID that depends on nothing but its parts, so that page and server name the same thing alike. */
export function sid(prefix: string, ...parts: readonly string[]): string {
  return prefix + hex(parts.join('\n'), 32);
}

/** A repeatable hexadecimal text for `text`: no secret, only well spread. */
export function hex(text: string, length: number): string {
  let digits = '';
  for (let seed = 0; digits.length < length; seed++) {
    const hash = spread(fnv1a(text, fnv1a(`${seed}:`)));
    digits += fourDigits(hash >>> 16) + fourDigits(hash & 0xffff);
  }
  return digits.slice(0, length);
}

/** Numbers of 31 bits are written many times faster than those of 32. */
const fourDigits = (number: number) => (0x10000 + number).toString(16).slice(1);

/** FNV-1a, 32 bits, from where the text before has led: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

/** Lets every digit depend on the last letters too. */
function spread(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
