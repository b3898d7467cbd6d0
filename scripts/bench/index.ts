/** `npm run bench`: every measure, written to docs/benchmarks.md; with `--only` some of them, printed. */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { builtPlugin } from '../../sandbox/server/http';
import { ensureSandbox } from '../ensureSandbox';
import { measureBoot } from './boot';
import { measureBundle } from './bundle';
import { measureList } from './list';
import { measureLoad } from './load';
import { measureLongTasks } from './longTasks';
import type { Given, Section } from './measure';
import { measureTeams } from './teams';
import { measureUpdates } from './updates';
import { measureViews } from './views';
import { documentOf, markdown } from './write';

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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '11' },
      only: { type: 'string' },
      write: { type: 'string' },
    },
  });
  if (!existsSync(builtPlugin)) throw new Error('There is no built file to measure: npm run build');
  const names = values.only?.split(',') ?? Object.keys(measures);
  const origin = `http://localhost:${values.port}`;
  const stop = await ensureSandbox(Number(values.port), origin);
  const sections: Section[] = [];
  try {
    for (const name of names) {
      const measure = measures[name];
      if (!measure) throw new Error(`There is no measure "${name}": ${Object.keys(measures).join(', ')}`);
      const section = await measure({ origin, rounds: Number(values.rounds) });
      sections.push(section);
      console.log(markdown(section));
    }
  } finally {
    stop();
  }
  const file = values.write ?? (values.only ? undefined : 'docs/benchmarks.md');
  if (file !== undefined) {
    const style = { ...(await resolveConfig(file)), parser: 'markdown' };
    writeFileSync(file, await format(await documentOf(sections), style));
  }
  const missed = sections.flatMap((section) => section.missed);
  for (const goal of missed) console.log(`Missed: ${goal}`);
  if (missed.length > 0) process.exitCode = 1;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
