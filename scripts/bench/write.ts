import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import manifest from '../../package.json';
import { findBrowser } from '../findBrowser';
import type { Section } from './measure';

/** One table with what it says, as Markdown. */
export function markdown({ title, method, head, rows }: Section): string {
  const width = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(width[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${width.map((count) => '-'.repeat(count)).join(' | ')} |`;
  return [`## ${title}`, '', method, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

/** A measure's place in docs/benchmarks.md: its table, what was missed, and the conditions. */
export function chapterOf(section: Section, conditions: string): string {
  const { missed } = section;
  const goals = missed.length === 0 ? [] : [`Missed: ${missed.join('; ')}.`, ''];
  return [markdown(section), ...goals, conditions].join('\n');
}

/** When, of what and on what machine is measured now, as a sentence. */
export async function conditionsNow(): Promise<string> {
  const [cpu] = cpus();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const chromiumVersion = browser.version();
  await browser.close();
  const flexUi = JSON.parse(readFileSync('node_modules/@twilio/flex-ui/package.json', 'utf8')) as {
    version: string;
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const conditions = [
    `${new Date().toISOString().slice(0, 10)}; plugin ${manifest.version} at ${commit}`,
    `Flex UI ${flexUi.version}, Chromium ${chromiumVersion}, Node ${process.versions.node}`,
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}`,
  ];
  return `${conditions.join('; ')}.`;
}
