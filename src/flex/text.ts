import type { Manager } from '@twilio/flex-ui';
import { makeText, stringsFor, type Text } from '../strings';

/**
 * Lays our strings under Flex's own, so that a customer who defines one of our keys wins, and gives the lookup.
 */
export function addStrings(manager: Manager): { text: Text; locale: string } {
  const locale = manager.localization?.localeTag || 'en-US';
  const given = manager.strings as unknown as Record<string, string | undefined>;
  const table = { ...stringsFor(locale), ...given };
  Object.assign(manager.strings, table);
  return {
    locale,
    text: makeText((key) => (manager.strings as unknown as Record<string, string>)[key], locale),
  };
}
