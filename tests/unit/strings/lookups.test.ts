import { makeText } from '../../../src/strings';
import { translationFor } from '../../../src/strings/locales';
import { own } from '../../../src/shape';

describe('names that strangers give', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'find nothing where %s is only inherited',
    (name) => {
      expect(own({ here: 1 } as Record<string, number>, name)).toBeUndefined();
      expect(translationFor(name)).toBeUndefined();
      expect(makeText(() => `{{${name}}}`, 'en-US')('OnboardingMistake', {})).toBe('');
    },
  );

  it('find what an object has of its own, whatever its name', () => {
    const table = JSON.parse('{ "__proto__": 1, "constructor": 2 }') as Record<string, number>;
    expect([own(table, '__proto__'), own(table, 'constructor')]).toEqual([1, 2]);
  });
});

test.each([
  ['en-US', '4,001'],
  ['de-DE', '4.001'],
  ['pt-BR', '4.001'],
])('numbers are written as %s writes them, and texts as they are', (locale, written) => {
  const text = makeText(() => '{{count}} of {{number}}', locale);
  expect(text('OnboardingMistake', { count: 4001, number: '4001' })).toBe(`${written} of 4001`);
});

// The first one takes milliseconds, and `init` waits for whoever makes the lookup; each further one would be felt in a table.
test('one formatter of numbers is made, and not before a number is written', () => {
  const made = jest.spyOn(Intl, 'NumberFormat');
  const localized = jest.spyOn(Number.prototype, 'toLocaleString');
  const text = makeText(() => '{{done}} of {{total}}', 'en-US');
  expect(text('OnboardingMistake', { done: 'none', total: 'many' })).toBe('none of many');
  expect(made).not.toHaveBeenCalled();
  for (let done = 0; done < 3; done++) {
    expect(text('OnboardingMistake', { done, total: 3 })).toBe(`${done} of 3`);
  }
  expect(made).toHaveBeenCalledTimes(1);
  expect(localized).not.toHaveBeenCalled();
});
