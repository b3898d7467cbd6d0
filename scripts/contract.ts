/**
 * `npm run contract`: writes docs/contract-report.md, what others may rely on, from the code itself. It refuses while the changelog does not
 * speak of the change. With `--check` it writes nothing, and ends with 1 where the report is not what the code says.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report } from './contract/report';

const file = 'docs/contract-report.md';

/** Stands for what the changelog says of the coming version, so that it is seen whether something was added to it. */
function unreleased(): string {
  const [, part = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  return createHash('sha256').update(part).digest('hex').slice(0, 12);
}

function main(checks: boolean): string | undefined {
  const body = report();
  const [before = '', said = ''] = existsSync(file)
    ? readFileSync(file, 'utf8').split(/\n<!-- changelog (\w+) -->\n/)
    : [];
  if (before === body) return undefined;
  if (checks) return `${file} is not what the code says. If that is meant: npm run contract.`;
  if (said === unreleased()) {
    return 'What others rely on changes. Say so in CHANGELOG.md under "Unreleased", then run this again.';
  }
  writeFileSync(file, `${body}\n<!-- changelog ${unreleased()} -->\n`);
  return undefined;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const trouble = main(values.check);
if (trouble !== undefined) {
  console.error(trouble);
  process.exitCode = 1;
}
