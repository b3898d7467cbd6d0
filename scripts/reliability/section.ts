import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const reliability = path.join(root, 'docs/reliability.md');

/**
 * Replaces what a script has to say in a document, between `<!-- name -->` and `<!-- /name -->`, and leaves the rest alone.
 * @throws Error where the document has no such place
 */
export function writeSection(name: string, markdown: string, file = reliability): void {
  const document = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${path.basename(file)} has no place for "${name}".`);
  writeFileSync(file, `${document.slice(0, start)}${open}\n\n${markdown.trim()}\n\n${document.slice(end)}`);
  execFileSync(path.join(root, 'node_modules/.bin/prettier'), ['--write', '--log-level', 'warn', file]);
}
