import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../../../package.json';

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yml|ts)$/.test(entry.name))
    .map(({ name }) => path.join(folder, name));

const texts = ['.', 'docs', 'docs/decisions', 'scripts', 'scripts/setup'].flatMap(filesIn);

/** `npm run x` wherever somebody is told to type it. */
const told = texts.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/g)].map(
    ([, name]) => [name, file] as const,
  ),
);

it('every command that a document or a script names is one of package.json', () => {
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter(([name = '']) => !Object.keys(scripts).includes(name))).toEqual([]);
});
