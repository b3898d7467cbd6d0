import type { Manager } from '@twilio/flex-ui';
import { own } from '../shape';
import { english, makeText, type StringTable, type Text } from '../strings';

export interface Strings {
  readonly text: Text;
  /** BCP 47 tag of the language that Flex speaks. */
  readonly locale: string;
  /** Lays a table over English. */
  readonly lay: (table: StringTable) => void;
}

/** Lays our strings under Flex's own, so that a customer who defines one of our keys wins, whenever they do, and gives the lookup. */
export function addStrings(manager: Manager): Strings {
  const { localization, serviceConfiguration } = manager;
  const locale = tagOf(localization?.localeTag) ?? tagOf(serviceConfiguration?.ui_language) ?? 'en-US';
  // Read each time: who sets `manager.strings` puts another object in place of this one.
  const all = () => manager.strings as unknown as Record<string, string | undefined>;
  const laid: Record<string, string> = {};
  // Flex has thousands of strings: only ours are touched, and of those none that is somebody else's by now.
  const lay = (table: StringTable) => {
    const theirs = all();
    for (const [key, value] of Object.entries(table)) {
      const there = own(theirs, key);
      if (there === undefined || there === laid[key]) theirs[key] = value;
      laid[key] = value;
    }
  };
  lay(english);
  return { locale, lay, text: makeText((key) => all()[key] ?? laid[key], locale) };
}

/** A tag as a browser takes it: `en-US` of `en-US@posix` and of `en_US.UTF-8`. Any other throws wherever it is used. */
function tagOf(written: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(written?.replace(/[.@].*/, '').replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
