import { readFileSync } from 'node:fs';
import { consolePages, documents, flexAddress, vendorHelp } from '../../../src/links';
import { english } from '../../../src/strings';
import { oneDay } from '../../../src/time';

const flexUi = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }
).devDependencies['@twilio/flex-ui'];

/** Every string by its key, and every address by its table and name. */
const sayings: Readonly<Record<string, string>> = {
  ...english,
  flexAddress,
  ...addresses('consolePages', consolePages),
  ...addresses('documents', documents),
  ...addresses('vendorHelp', vendorHelp),
};

const pages = readFileSync('docs/claims.md', 'utf8').split(/^## /m).slice(1).map(readPage);
const rows = pages.flatMap((page) => page.rows);
const claimed = new Set(rows.map(({ key }) => key));
const plain = readFileSync('docs/no-claims.txt', 'utf8').split('\n').filter(Boolean);

const whatToDo = 'See docs/review.md.';

test('every string is either held against a page or states no outside fact, and every address is held against a page', () => {
  const placed = new Set([...claimed, ...plain]);
  const unplaced = Object.keys(sayings).filter((key) => !placed.has(key));
  // Put each of these into docs/claims.md, under the page that says so, or into docs/no-claims.txt.
  expect({ unplaced, whatToDo }).toEqual({ unplaced: [], whatToDo });
  expect(plain.filter((key) => claimed.has(key))).toEqual([]);
  expect(plain.filter((key) => key.includes('.'))).toEqual([]);
});

test('no sentence has changed without its row', () => {
  // Read the page again, then copy the sentence into its row and set the date.
  const changed = rows.filter(({ key, says }) => key in sayings && sayings[key] !== says);
  expect(changed.map(({ key, says }) => ({ key, row: says, now: sayings[key] }))).toEqual([]);
});

test('every row and every name has a string', () => {
  expect([...claimed, ...plain].filter((key) => !(key in sayings))).toEqual([]);
});

test('every page is an address, the version of Flex UI that is installed, or said to be none', () => {
  const others = pages.filter(({ source }) => !/^https:\/\/\S+$/.test(source)).map(({ source }) => source);
  expect(others).toEqual([`@twilio/flex-ui ${flexUi}`, 'no page']);
});

test('every page was checked within a year', () => {
  const overdue = pages.filter(({ checked }) => !(Date.now() - checked < 365 * oneDay));
  expect(overdue.map(({ source }) => source)).toEqual([]);
});

interface Page {
  readonly source: string;
  /** Milliseconds since the epoch; NaN where the page lacks a date. */
  readonly checked: number;
  readonly rows: readonly { readonly key: string; readonly says: string }[];
}

function readPage(text: string): Page {
  const [source = '', ...lines] = text.split('\n');
  const checked = Date.parse(/^Checked (\d{4}-\d\d-\d\d)\./m.exec(text)?.[1] ?? '');
  const listed = lines.filter((line) => line.startsWith('- '));
  return { source: source.trim(), checked, rows: listed.map(readRow) };
}

function readRow(line: string) {
  const [, key, says] = /^- (?:certain|not certain): `([\w.]+)` (.+)$/.exec(line) ?? [];
  if (key === undefined || says === undefined)
    throw new Error(`Cannot read this row of docs/claims.md: ${line}`);
  return { key, says };
}

function addresses(table: string, entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, address]) => [`${table}.${name}`, address]));
}
