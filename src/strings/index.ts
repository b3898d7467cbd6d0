import { own } from '../shape';
import { enUS } from './en-US';

export { makeText } from './text';
export type { StringKey, Text, Values } from './text';

/** One table a locale; a key that a locale lacks is said in English. */
const locales: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'en-US': enUS };

/** All strings for a locale: its own language's, laid over English. @param locale BCP 47 tag */
export function stringsFor(locale: string): Readonly<Record<string, string>> {
  const [language] = locale.split('-');
  const sameLanguage = Object.keys(locales).find((tag) => tag.split('-')[0] === language);
  return { ...enUS, ...(own(locales, locale) ?? own(locales, sameLanguage ?? '')) };
}
