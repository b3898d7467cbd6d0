import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { formatted, inserted } from '../../scripts/config/documents';
import { checks, type Check } from '../support/browser/look';

interface Seen {
  readonly name: string;
  readonly check: Check;
  readonly found: readonly string[];
}

const file = 'docs/accessibility.md';

/** Writes what was seen to docs/accessibility.md: one row a state, one figure a check, in English and in the pseudo-locale. */
export default class Matrix implements Reporter {
  private readonly seen = new Map<string, Map<Check, number>>();

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description = '' } of result.annotations) {
      if (type !== 'check') continue;
      const { name, check, found } = JSON.parse(description) as Seen;
      const row = this.seen.get(name) ?? new Map<Check, number>();
      row.set(check, (row.get(check) ?? 0) + found.length);
      this.seen.set(name, row);
    }
  }

  async onEnd(): Promise<void> {
    const rows = [...this.seen.entries()].sort(([a], [b]) => a.localeCompare(b));
    const lines = rows.map(
      ([name, row]) => `| ${name} | ${checks.map((check) => row.get(check) ?? '').join(' | ')} |`,
    );
    const head = `| part: state | ${checks.join(' | ')} |\n|${' --- |'.repeat(checks.length + 1)}`;
    const table = [head, ...lines].join('\n');
    console.log(`\n${table}\n`);
    // A part of the matrix is no matrix.
    if (process.env['MATRIX'] !== 'write') return;
    writeFileSync(file, await formatted(file, inserted(file, 'matrix', table)));
  }
}
