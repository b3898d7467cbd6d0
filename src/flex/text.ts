import type { Manager } from '@twilio/flex-ui';
import { owns } from '../shape';
import { english, makeText, type StringTable, type Text } from '../strings';

export interface Strings {
  readonly text: Text;
  /** BCP 47 tag of the language that Flex speaks. */
  readonly locale: string;
  /** Lays a table over English. */
  readonly lay: (table: StringTable) => void;
}

/** Lays our strings under Flex's own, so that a customer who defines one of our keys wins, and gives the lookup. */
export function addStrings({ strings, localization, serviceConfiguration }: Manager): Strings {
  const locale = localization?.localeTag || serviceConfiguration?.ui_language || 'en-US';
  const all = strings as unknown as Record<string, string | undefined>;
  const customers = new Set(Object.keys(english).filter((key) => owns(all, key)));
  // Flex has thousands of strings: only ours are touched.
  const lay = (table: StringTable) => {
    for (const [key, value] of Object.entries(table)) if (!customers.has(key)) all[key] = value;
  };
  lay(english);
  return { locale, lay, text: makeText((key) => all[key], locale) };
}
