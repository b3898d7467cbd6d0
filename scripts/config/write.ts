/**
 * `npm run config:docs`: writes everything that follows from the table of settings. With `--check` it writes nothing, names what
 * would change, and ends with 1 if anything would.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './documents';

async function main(checks: boolean): Promise<void> {
  for (const [file, content] of await documents()) {
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (checks) {
      console.error(`${file} does not say what the settings are: run npm run config:docs.`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`wrote ${file}`);
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
void main(values.check);
