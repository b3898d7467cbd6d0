import { english, type StringTable } from '../strings';
import { isObject, isText, owns } from '../shape';

/** Far longer than any string; whatever is longer is none of ours. */
const longest = 2_000;

/**
 * Reads a table that came from the network or from storage, string by string: a key that this version does not know, and a string with a
 * placeholder that English does not have, are left out, and English is said in their place.
 */
export function readTable(value: unknown): StringTable | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => {
      const [key, string] = entry;
      const of = originalOf(key);
      return of !== undefined && isText(string) && string.length <= longest && fits(string, of);
    }),
  );
}

/** Whether a table has a string for each that this version of the plugin says: one that was kept before an update may not. */
export function isWhole(table: StringTable): boolean {
  return Object.keys(english).every((key) => key in table);
}

/** The English string that a key, or a plural form of it, translates. */
function originalOf(key: string): string | undefined {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return owns(english, base) ? english[base] : undefined;
}

function fits(string: string, original: string): boolean {
  const known = placeholdersIn(original);
  return placeholdersIn(string).every((name) => known.includes(name) || name === 'count');
}

/** Names of the placeholders in a string: `{{count}} days` has `count`. */
export function placeholdersIn(string: string): readonly string[] {
  return [...string.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '');
}
