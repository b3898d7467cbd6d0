import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pseudoTable } from '../../../scripts/strings/pseudoTable';
import translated from '../../../scripts/strings/translated.json';
import { placeholdersIn } from '../../../src/language/table';
import { english, makeText, type StringTable } from '../../../src/strings';
import { pseudoLocale, translatedLocales, translationFor } from '../../../src/strings/locales';

const folder = path.join(__dirname, '../../../src/strings/locales');
const tableOf = (locale: string) =>
  JSON.parse(readFileSync(path.join(folder, `${locale}.json`), 'utf8')) as StringTable;

/** A key without the plural form at its end, if it has one. */
const baseOf = (key: string) => (key in english ? key.replace(/_one$/, '') : key.replace(/_\w+$/, ''));
/** Counted strings that are never said of nothing. */
const neverNone = ['OnboardingBandTrialEndingTitle', 'OnboardingReportStuck'];
const counted = Object.keys(english).filter((key) => `${key}_one` in english);

it('every language has a table, and every table is one of a language', () => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'));
  expect(files.sort()).toEqual([...translatedLocales, pseudoLocale].sort());
});

it('the pseudo-locale says what English says', () => {
  expect(tableOf(pseudoLocale)).toEqual(pseudoTable());
});

/** Whoever changes an English string looks at its nine translations, then runs `npm run strings:translated`. */
it('English is what the translations were made from, or they have been looked at since', () => {
  expect(english).toEqual(translated);
});

describe.each(translatedLocales)('%s', (locale) => {
  const table = tableOf(locale);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it('names the launcher with the figures that it shows, for speech input', () => {
    expect(table.OnboardingLauncherProgress).toContain('{{done}}/{{total}}');
  });

  it('lacks no string', () => {
    expect(Object.keys(english).filter((key) => !(key in table))).toEqual([]);
  });

  it('says one number as one, without the others that are not there', () => {
    const text = makeText((key) => table[key], locale);
    const title = text('OnboardingBandNumberMissingTitle', { count: 1, others: 0, number: 'N' });
    expect(title).toContain('N');
    expect(title).not.toContain('0');
  });

  it('says "one" of nothing only where the string names the count', () => {
    if (new Intl.PluralRules(locale).select(0) !== 'one') return;
    const wrong = counted.filter((key) => {
      const [many = '', one = ''] = [table[key], table[`${key}_one`]];
      return many.includes('{{count}}') && !one.includes('{{count}}') && !neverNone.includes(key);
    });
    expect(wrong).toEqual([]);
  });

  it('has no string that English does not have, and no plural form that the language does not use', () => {
    const extra = Object.keys(table).filter((key) => {
      const form = /_(zero|one|two|few|many|other)$/.exec(key)?.[1];
      if (form === undefined || key in english) return !(key in english);
      return !counted.includes(baseOf(key)) || !forms.includes(form as never);
    });
    expect(extra).toEqual([]);
  });

  it('has the same placeholders in each, but for a count that one of something need not say', () => {
    const differing = Object.entries(table).filter(([key, string]) => {
      const original = english[key] ?? english[baseOf(key)] ?? '';
      const without = (names: readonly string[]) =>
        [...new Set(names)].filter((name) => name !== 'count' || !key.endsWith('_one')).sort();
      return without(placeholdersIn(string)).join() !== without(placeholdersIn(original)).join();
    });
    expect(differing).toEqual([]);
  });

  it('is text: nothing empty, no markup, nothing at its edges', () => {
    const odd = Object.entries(table).filter(
      ([, string]) => string.trim() !== string || string === '' || /<[a-z/]/i.test(string),
    );
    expect(odd).toEqual([]);
  });
});

it.each([
  ['en-US', undefined],
  ['en-GB', undefined],
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['es-AR', 'es-MX'],
  ['es-ES', 'es-ES'],
  ['fr-CA', 'fr-FR'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', undefined],
  ['ja', 'ja-JP'],
  ['is-IS', undefined],
  ['constructor', undefined],
  ['not a tag', undefined],
])('%s is spoken as %s', (tag, locale) => {
  expect(translationFor(tag)).toBe(locale);
});
