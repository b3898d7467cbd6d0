import { readConfig } from '../../src/config/config';
import { makeText } from '../../src/strings';
import { enUS } from '../../src/strings/en-US';
import { describeMistake } from '../../src/strings/mistake';

/** The words for a key, in English, without Flex. */
export const english = makeText((key) => (enUS as Readonly<Record<string, string>>)[key], 'en-US');

/** What holds where nothing is set. */
export const defaultConfig = readConfig({}).config;

/** A step as an account writes it, with nothing but what it must have. */
export const ownStep = {
  id: 'acme-handbook',
  title: 'Read the handbook',
  body: 'It says how we greet.',
  roles: ['agent'],
  done_when: { acknowledged: true },
};

/** What is wrong in a configuration, in words. */
export function mistakesIn(given: unknown): readonly string[] {
  return readConfig(given).mistakes.map((mistake) => describeMistake(mistake, english));
}
