import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSection } from '../../../scripts/reliability/section';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'section-')), 'document.md');
const around = (within: string) => `# One\n\n<!-- mine -->\n\n${within}\n\n<!-- /mine -->\n\n- theirs\n`;

test('what stands between the marks is replaced, and the rest is left as it is', () => {
  writeFileSync(file, around('old'));
  writeSection('mine', '|a|b|\n|-|-|\n|1|2|', file);
  const table = '| a   | b   |\n| --- | --- |\n| 1   | 2   |';
  expect(readFileSync(file, 'utf8')).toBe(around(table));
  writeSection('mine', 'new', file);
  expect(readFileSync(file, 'utf8')).toBe(around('new'));
});

test('a document without the marks is not touched', () => {
  writeFileSync(file, around('old'));
  expect(() => writeSection('theirs', 'new', file)).toThrow('no place for "theirs"');
  expect(readFileSync(file, 'utf8')).toBe(around('old'));
});
