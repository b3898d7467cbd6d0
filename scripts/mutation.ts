import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSection } from './reliability/section';

/**
 * `npm run mutation -- room…`: breaks the model of each room in every way that Stryker knows, one at a time, and counts how
 * many of these the unit and component tests that know the room notice: first the room's own unit tests, then, for what these let
 * pass, all the others. Without a room, all of them: for hours, not for each commit.
 * What was counted for a room stays in docs/reliability.md until the room is counted again.
 */

/** Percent of a room's mutants that a test must notice. */
const threshold = 90;
const root = path.join(__dirname, '..');
const counted = path.join(__dirname, 'reliability/mutation.json');

/** A report as Stryker writes it: the mutation testing report schema. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly mutatorName: string;
  readonly replacement?: string;
}

/** Both count from one. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What was put where, the place as `--mutate` takes it: the same in each run. */
interface Change {
  readonly place: string;
  readonly change: string;
}

interface Count {
  readonly noticed: number;
  readonly unnoticed: number;
}

const scoreOf = ({ noticed, unnoticed }: Count) => (100 * noticed) / Math.max(1, noticed + unnoticed);

/** The unit and component tests that import something of a room. In one with an environment of its own Stryker cannot count. */
const testsOf = (room: string): readonly string[] =>
  ['tests/unit', 'tests/component']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes(`/src/${room}/`) && !text.includes('@jest-environment');
    });

/**
 * Jest loads every test file anew for each mutant: the few that notice most go first, the others see what these let pass.
 * @throws Error where Stryker came to no end
 */
function mutate(room: string): Count {
  const tests = testsOf(room);
  const own = tests.filter((file) => file.startsWith(`tests/unit/${room}/`));
  const others = tests.filter((file) => !own.includes(file));
  const [few = [], more] = [own, others].filter(({ length }) => length > 0);
  const first = runStryker([`src/${room}/model/**/*.ts`], few);
  const second =
    more && first.unnoticed.length > 0
      ? runStryker([...new Set(first.unnoticed.map(({ place }) => place))], more)
      : { noticed: [] };
  const unnoticed = first.unnoticed.filter(
    (one) => !second.noticed.some(({ place, change }) => place === one.place && change === one.change),
  );
  for (const { place, change } of unnoticed) {
    console.log(`  ${place}  ${change.replace(/\s+/g, ' ').slice(0, 100)}`);
  }
  const all = first.noticed.length + first.unnoticed.length;
  return { noticed: all - unnoticed.length, unnoticed: unnoticed.length };
}

/** @throws Error where Stryker came to no end */
function runStryker(
  places: readonly string[],
  tests: readonly string[],
): { readonly noticed: readonly Change[]; readonly unnoticed: readonly Change[] } {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'onboarding-mutation-')), 'report.json');
  const settings = path.join(root, 'stryker.config.mjs');
  const env = { ...process.env, MUTATION_REPORT: report, MUTATION_TESTS: tests.join() };
  const options = ['run', settings, '--mutate', places.join()];
  const { status } = spawnSync('stryker', options, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Stryker did not come to an end with ${places.join(', ')}.`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map(({ status, location: { start, end }, mutatorName, replacement = '' }) => ({
      status,
      // Columns count from none for `--mutate`, and from one in the report.
      place: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      change: `${mutatorName}: ${replacement}`,
    })),
  );
  return {
    noticed: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout'),
    unnoticed: mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'),
  };
}

function main(): void {
  const counts = JSON.parse(readFileSync(counted, 'utf8')) as Record<string, Count>;
  const all = readdirSync(path.join(root, 'src')).filter((room) =>
    existsSync(path.join(root, 'src', room, 'model')),
  );
  const named = process.argv.slice(2);
  for (const room of named.length > 0 ? named : all) {
    const count = (counts[room] = mutate(room));
    const score = scoreOf(count);
    if (score < threshold) process.exitCode = 1;
    console.log(`${room}: ${count.noticed} noticed, ${count.unnoticed} not: ${score.toFixed(1)}%`);
    writeFileSync(counted, `${JSON.stringify(counts, null, 2)}\n`);
    writeSection('mutation', tableOf(all, counts));
  }
}

function tableOf(rooms: readonly string[], counts: Readonly<Record<string, Count>>): string {
  const rows = rooms.map((room) => {
    const count = counts[room];
    return count
      ? `| ${room} | ${count.noticed + count.unnoticed} | ${count.noticed} | ${scoreOf(count).toFixed(1)}% |`
      : `| ${room} | not counted yet | | |`;
  });
  return ['| model of | mutants | noticed | score |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

main();
