import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folders = ['docs', 'sandbox', 'scripts', 'serverless', 'src', 'tests'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
);
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...files.filter((name) => name.startsWith('docs') && name.endsWith('.md')),
];

/** What a document names as code: a path from the top on, or a file of TypeScript by the end of its path. */
const isPath = (name: string) =>
  /^[\w./-]+\.tsx?$/.test(name) || new RegExp(`^(${folders.join('|')})(/\\w[\\w.-]*)+$`).test(name);

const told = documents
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => [name, file] as const),
  )
  .filter(([name]) => isPath(name));

it('every file and folder that a document names is there', () => {
  expect(told.length).toBeGreaterThan(50);
  const isThere = (name: string) => existsSync(name) || files.some((file) => file.endsWith(`/${name}`));
  expect(told.filter(([name]) => !isThere(name))).toEqual([]);
});
