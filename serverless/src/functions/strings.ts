import type { StringTable } from '../../../src/strings';
import type { TranslatedLocale } from '../../../src/strings/locales';
import { endpoint } from '../endpoint';
import { localeField } from '../fields';
import deDE from '../../../src/strings/locales/de-DE.json';
import enXA from '../../../src/strings/locales/en-XA.json';
import esES from '../../../src/strings/locales/es-ES.json';
import esMX from '../../../src/strings/locales/es-MX.json';
import frFR from '../../../src/strings/locales/fr-FR.json';
import itIT from '../../../src/strings/locales/it-IT.json';
import jaJP from '../../../src/strings/locales/ja-JP.json';
import ptBR from '../../../src/strings/locales/pt-BR.json';
import thTH from '../../../src/strings/locales/th-TH.json';
import zhHans from '../../../src/strings/locales/zh-Hans.json';

const tables: Readonly<Record<TranslatedLocale, StringTable>> = {
  'de-DE': deDE,
  'en-XA': enXA,
  'es-ES': esES,
  'es-MX': esMX,
  'fr-FR': frFR,
  'it-IT': itIT,
  'ja-JP': jaJP,
  'pt-BR': ptBR,
  'th-TH': thTH,
  'zh-Hans': zhHans,
};

/** A language's strings: as a function and not as a file, so that the same token and the same rules hold for all that is asked. */
export const handler = endpoint(({ fields }) => Promise.resolve(tables[localeField(fields, 'Locale')]));
