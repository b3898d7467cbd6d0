import { english, type StringTable } from '../../src/strings';
import { pseudoLocale } from '../../src/strings/locales';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
};

/**
 * English with accents and two fifths longer, so that what is cut off, or not in the tables, is seen at a look.
 * Placeholders stay as they are.
 */
export function pseudoTable(): StringTable {
  const table = Object.fromEntries(Object.entries(english).map(([key, string]) => [key, pseudo(string)]));
  return { ...table, OnboardingLanguage: pseudoLocale } satisfies StringTable;
}

function pseudo(string: string): string {
  const accented = string
    .split(/({{\w+}})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[aeioucny]/g, (letter) => accents[letter] ?? letter),
    )
    .join('');
  const length = string.replace(/{{\w+}}/g, '').length;
  const more = Math.ceil(length * 0.4);
  // In words, as a longer language would be: one long word could not be broken.
  const filler = 'löñg '
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trim();
  return `${accented} ${filler}`;
}
