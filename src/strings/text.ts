import { own } from '../shape';
import type { enUS } from './en-US';

export type StringKey = keyof typeof enUS;
export type Values = Readonly<Record<string, string | number>>;

/** Finds the words for a key and fills them in. */
export type Text = (key: StringKey, values?: Values) => string;

/**
 * Makes the lookup that every component uses.
 * With a number called `count` among the values, the key's plural form for the locale is used where there is one
 * (`<key>_one`, `<key>_few`…). Exactly one is `_one` in every language: where the grammar knows a single
 * form, "this number" is still not "this number and 0 more". Numbers are written as the locale writes them, texts go in as they
 * are: the result is text, never HTML.
 * @param find the string for a key, such as Flex's own table, so that a customer's override wins
 * @param locale BCP 47 tag
 */
export function makeText(find: (key: string) => string | undefined, locale: string): Text {
  const plural = new Intl.PluralRules(locale);
  // Made when the first number is written: that costs more than all of this, and here Flex has not rendered yet.
  let numbers: Intl.NumberFormat | undefined;
  const written = (value: string | number = '') =>
    typeof value === 'number' ? (numbers ??= new Intl.NumberFormat(locale)).format(value) : value;
  return (key, values = {}) => {
    const { count } = values;
    const form =
      typeof count === 'number' ? find(`${key}_${count === 1 ? 'one' : plural.select(count)}`) : undefined;
    const template = form ?? find(key) ?? key;
    return template.replace(/{{(\w+)}}/g, (_match, name: string) => written(own(values, name)));
  };
}
