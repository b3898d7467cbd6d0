import type { Manager } from '@twilio/flex-ui';
import { stringsOf } from '../../../src/flex/text';
import { english } from '../../../src/strings';

const key = 'OnboardingPanelTitle';
const other = 'OnboardingPanelClose';

/** Flex's manager, as far as words go: whoever sets `strings` replaces the object. */
function managerWith(
  strings: Record<string, string>,
  { localeTag, language }: { localeTag?: string; language?: string } = {},
) {
  return {
    strings,
    localization: { localeTag },
    serviceConfiguration: { ui_language: language },
  } as unknown as Manager & { strings: Record<string, string> };
}

it('Flex’s own strings are left as they are', () => {
  const manager = managerWith({ Theirs: 'Hello' });
  stringsOf(manager).lay({ [key]: 'Einführung' });
  expect(manager.strings).toEqual({ Theirs: 'Hello' });
});

describe('what a customer defines in manager.strings wins', () => {
  it('where it is there before us, in every language', () => {
    const manager = managerWith({ [key]: 'Start here' });
    const { text, lay } = stringsOf(manager);
    lay({ [key]: 'Einführung' });
    expect(text(key)).toBe('Start here');
  });

  it('where the whole object is replaced after us, as Twilio’s own template does', () => {
    const manager = managerWith({});
    const { text, lay } = stringsOf(manager);
    manager.strings = { ...manager.strings, [key]: 'Start here' };
    expect(text(key)).toBe('Start here');
    lay({ [key]: 'Einführung', [other]: 'Schließen' });
    expect([text(key), text(other)]).toEqual(['Start here', 'Schließen']);
  });

  it('where it is written in place between two tables', () => {
    const manager = managerWith({});
    const { text, lay } = stringsOf(manager);
    lay({ [key]: 'Einführung' });
    manager.strings[key] = 'Start here';
    lay({ [key]: 'Einstieg' });
    expect(text(key)).toBe('Start here');
  });
});

it('ours are still said where the object that takes the place has none of them', () => {
  const manager = managerWith({});
  const { text } = stringsOf(manager);
  manager.strings = {} as typeof manager.strings;
  expect(text(key)).toBe(english[key]);
});

it('a later table is said in place of an earlier one', () => {
  const { text, lay } = stringsOf(managerWith({}));
  lay({ [key]: 'Einführung' });
  lay({ [key]: 'Einstieg' });
  expect(text(key)).toBe('Einstieg');
});

describe('the language', () => {
  it.each([
    ['en-US@posix', undefined, 'en-US'],
    ['de_DE.UTF-8', undefined, 'de-DE'],
    ['C', 'pt-BR', 'pt-BR'],
    ['', 'pt_BR', 'pt-BR'],
    [undefined, undefined, 'en-US'],
    ['not a tag', 'nor-this-', 'en-US'],
    ['zh-Hans', 'en-US', 'zh-Hans'],
  ])('of a Flex that says %s, of an account that says %s, is %s', (localeTag, language, locale) => {
    const strings = stringsOf(managerWith({}, { localeTag, language }));
    expect(strings.locale).toBe(locale);
    expect(strings.text(key)).toBe(english[key]);
  });
});
