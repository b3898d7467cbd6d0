/**
 * `npm run bench`: every measure, printed and written to its place in docs/benchmarks.md, for more than an hour. With `--only`
 * some of them, printed, and with `--write` written too: each says of which commit it is.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtPlugin } from '../../sandbox/server/http';
import { ensureBrowser } from '../ensureBrowser';
import { ensureSandbox } from '../ensureSandbox';
import { numberIn } from '../numberIn';
import { writeSection } from '../reliability/section';
import { measureBoot } from './boot';
import { measureBundle } from './bundle';
import { measureList } from './list';
import { measureLoad } from './load';
import { measureLongTasks } from './longTasks';
import type { Given, Section } from './measure';
import { measureTeams } from './teams';
import { measureUpdates } from './updates';
import { measureViews } from './views';
import { chapterOf, conditionsNow, markdown } from './write';

const measures: Readonly<Record<string, (given: Given) => Promise<Section>>> = {
  boot: measureBoot,
  'long-tasks': measureLongTasks,
  bundle: measureBundle,
  updates: measureUpdates,
  list: measureList,
  teams: measureTeams,
  views: measureViews,
  load: measureLoad,
};

const document = join(__dirname, '../../docs/benchmarks.md');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '11' },
      only: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  if (!existsSync(builtPlugin)) throw new Error('There is no built file to measure: npm run build');
  ensureBrowser();
  const rounds = numberIn('rounds', values.rounds);
  const names = values.only?.split(',') ?? Object.keys(measures);
  const origin = `http://localhost:${values.port}`;
  const conditions = await conditionsNow();
  const stop = await ensureSandbox(Number(values.port), origin);
  const missed: string[] = [];
  try {
    for (const name of names) {
      const measure = measures[name];
      if (!measure) throw new Error(`There is no measure "${name}": ${Object.keys(measures).join(', ')}`);
      const section = await measure({ origin, rounds });
      missed.push(...section.missed);
      console.log(markdown(section));
      if (values.write || !values.only) writeSection(name, chapterOf(section, conditions), document);
    }
  } finally {
    stop();
  }
  for (const goal of missed) console.log(`Missed: ${goal}`);
  if (missed.length > 0) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  // A browser that is still open would keep the process for good; it goes with it.
  process.exit(1);
});
