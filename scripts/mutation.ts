import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSection } from './reliability/section';

/**
 * `npm run mutation -- room…`: breaks the model of each room in every way that Stryker knows, one at a time, and counts how
 * many of these the unit and component tests that know the room notice. Without a room, all of them: for hours, not for each commit.
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
  readonly location: { readonly start: { readonly line: number } };
  readonly mutatorName: string;
  readonly replacement?: string;
}

interface Count {
  readonly noticed: number;
  readonly unnoticed: number;
}

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isUnnoticed = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';
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

/** @throws Error where Stryker came to no end */
function mutate(room: string): Count {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'onboarding-mutation-')), 'report.json');
  const settings = path.join(root, 'stryker.config.mjs');
  const env = { ...process.env, MUTATION_REPORT: report, MUTATION_TESTS: testsOf(room).join() };
  const options = ['run', settings, '--mutate', `src/${room}/model/**/*.ts`];
  const { status } = spawnSync('stryker', options, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Stryker did not come to an end with ${room}.`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const { location, mutatorName, replacement = '' } of mutants.filter(isUnnoticed)) {
      console.log(
        `  ${file}:${location.start.line}  ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
      );
    }
  }
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  return { noticed: mutants.filter(isNoticed).length, unnoticed: mutants.filter(isUnnoticed).length };
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
