import Papa from 'papaparse';
import { csvOf } from '../../../src/team/model/csv';
import { reportFile } from '../../../src/team/model/reportFile';
import { english, makeText } from '../../../src/strings';

const read = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

test('another parser reads the same rows', () => {
  const rows = [
    ['Worker SID', 'Name', 'Done'],
    ['WK1', 'Reyes, Ada', '3'],
    ['WK2', 'Alex "Al" Lindqvist', '0'],
    ['WK3', 'two\nlines', '8'],
    ['WK4', 'José Núñez 東京', ''],
  ];
  const csv = csvOf(rows);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(read(csv.slice(1))).toEqual(rows);
  expect(read(csv)[0]).toEqual(rows[0]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 151', "'+49 151"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['=HYPERLINK("https://example.com")', '\'=HYPERLINK("https://example.com")'],
])('%j is text and not a formula', (given, expected) => {
  const [[cell]] = read(csvOf([[given, 'x']]).slice(1)) as [[string]];
  expect(cell).toBe(expected);
});

test('numbers, and texts that a spreadsheet reads as they are, stay as they are', () => {
  expect(csvOf([[-5, 'Ada Reyes', 'a=b', '50%']])).toBe('\uFEFF-5,Ada Reyes,a=b,50%\r\n');
});

test('names are of those whom Flex shows, and of nobody else', () => {
  const strings = english;
  const rows = [
    { worker: 'WK1', done: 8, total: 8, milestones: ['started', 'ready'] as const },
    { worker: 'WK2', done: 0, total: 8, milestones: ['practised'] as const },
  ];
  const file = reportFile(
    rows,
    new Map([['WK1', 'Ada Reyes']]),
    ['started', 'practised', 'ready'],
    makeText((key) => strings[key], 'en-US'),
  );
  expect(read(file.slice(1))).toEqual([
    [
      'Worker SID',
      'Name',
      'Done',
      'Of',
      'Did a first step',
      'Practiced, not yet with a customer',
      'Did every step',
    ],
    ['WK1', 'Ada Reyes', '8', '8', 'yes', 'no', 'yes'],
    ['WK2', '', '0', '8', 'no', 'yes', 'no'],
  ]);
});
