import { readFileSync } from 'node:fs';
import { sourceFiles } from '../../scripts/contract/sourceFiles';
import { enUS } from '../../src/strings/en-US';

const sources = sourceFiles('src')
  .filter((file) => !file.includes('strings/en-US'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Beginnings of keys that code puts together, such as `OnboardingTab${…}`. */
const beginnings = [...sources.matchAll(/`(Onboarding\w+)\$\{/g)].map(([, beginning = '']) => beginning);
const plural = /_(zero|one|two|few|many|other)$/;

it('every text that people could read is used somewhere', () => {
  const unused = Object.keys(enUS).filter((key) => {
    const name = key.replace(plural, '');
    const isNamed = new RegExp(`\\b${name}(_other)?\\b`).test(sources);
    return !isNamed && !beginnings.some((beginning) => name.startsWith(beginning));
  });
  expect(unused).toEqual([]);
});
