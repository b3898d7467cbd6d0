import type { Manager } from '@twilio/flex-ui';
import { english, makeText, type StringTable, type Text } from '../strings';

export interface Strings {
  readonly text: Text;
  /** BCP 47 tag of the language that Flex speaks. */
  readonly locale: string;
  /** Lays a table over what is said so far. */
  readonly lay: (table: StringTable) => void;
}

/** The words of the plugin in Flex's language. A customer who defines one of our keys in Flex's own strings wins, whenever they do. */
export function stringsOf(manager: Manager): Strings {
  const { localization, serviceConfiguration } = manager;
  const locale = tagOf(localization?.localeTag) ?? tagOf(serviceConfiguration?.ui_language) ?? 'en-US';
  let ours = english;
  return {
    locale,
    lay: (table) => {
      ours = { ...ours, ...table };
    },
    // Flex's are read each time: who sets `manager.strings` puts another object in place of this one.
    text: makeText((key) => (manager.strings as unknown as StringTable)[key] ?? ours[key], locale),
  };
}

/** A tag as a browser takes it: `en-US` of `en-US@posix` and of `en_US.UTF-8`. Any other throws wherever it is used. */
function tagOf(written: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(written?.replace(/[.@].*/, '').replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
