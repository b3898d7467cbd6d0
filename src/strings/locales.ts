/** The languages that the product speaks besides English; each has a table in `locales/`. Of two for one language the first is the nearer to others. */
export const translatedLocales = [
  'es-MX',
  'es-ES',
  'pt-BR',
  'fr-FR',
  'de-DE',
  'it-IT',
  'ja-JP',
  'zh-Hans',
  'th-TH',
] as const;

/** A language for those who test the product: English with accents, two fifths longer. No Flex is ever set to it. */
export const pseudoLocale = 'en-XA';

export type TranslatedLocale = (typeof translatedLocales)[number] | typeof pseudoLocale;

/**
 * The table for a language: the very one, or another of the same language and script. `es-AR` finds `es-MX`, `zh-TW` finds none.
 * @param tag BCP 47, as somebody else wrote it
 * @returns nothing for English, and for languages without a table
 */
export function translationFor(tag: string): TranslatedLocale | undefined {
  const all = [...translatedLocales, pseudoLocale] as const;
  const exact = all.find((locale) => locale === tag);
  if (exact) return exact;
  const written = writtenLanguage(tag);
  return translatedLocales.find((locale) => writtenLanguage(locale) === written);
}

function writtenLanguage(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return '';
  }
}
