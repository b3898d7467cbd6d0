import dark from '@twilio-paste/design-tokens/dist/themes/dark/tokens.common';
import light from '@twilio-paste/design-tokens/dist/tokens.common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

it('takes from Paste’s default theme only what the dark one has the very same', () => {
  const stub = readFileSync(join(__dirname, '../../../scripts/bundle-stubs/dark-tokens.js'), 'utf8');
  const own: readonly string[] = /export \{([^}]*)\}/.exec(stub)?.[1]?.match(/\w+/g) ?? [];
  const shared = (tokens: object) =>
    Object.entries(tokens).filter(([name, group]) => typeof group === 'object' && !own.includes(name));
  expect(shared(dark).length).toBeGreaterThan(8);
  expect(shared(dark)).toEqual(shared(light));
});
