import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createCoverageMap,
  type CoverageMap,
  type CoverageMapData,
  type FileCoverageData,
} from 'istanbul-lib-coverage';
import { writeSection } from './reliability/section';

/**
 * `tsx scripts/coverage.ts <folder>`: adds up what jest (coverage-final.json), the functions' runtime and the browser counted
 * there, of every file of `src` and `serverless/src`, the never loaded ones too. Fails below the goals; `--write` puts the
 * table into docs/reliability.md.
 */

/** Percent of all lines and of all branches. */
const goals = { lines: 95, branches: 90 } as const;
/** A file below this is named, whatever the rest makes up for. */
const lowest = 80;
const root = path.join(__dirname, '..');

interface Row {
  readonly name: string;
  readonly lines: Share;
  readonly branches: Share;
}
interface Share {
  readonly total: number;
  readonly covered: number;
}

const percent = ({ total, covered }: Share) => (total === 0 ? 100 : (100 * covered) / total);
const sum = (shares: readonly Share[]): Share => ({
  total: shares.reduce((all, { total }) => all + total, 0),
  covered: shares.reduce((all, { covered }) => all + covered, 0),
});

const placesOf = ({ statementMap, branchMap }: FileCoverageData) => JSON.stringify([statementMap, branchMap]);

/** @throws Error where two counts of a file name different places in it: added up, its lines would be there twice */
function countedIn(folder: string): CoverageMap {
  const counted = createCoverageMap();
  for (const name of readdirSync(folder)) {
    if (!/^(coverage-final|browser-.*|functions-.*)\.json$/.test(name)) continue;
    const more = createCoverageMap(
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CoverageMapData,
    );
    for (const file of more.files().filter((file) => file in counted.data)) {
      if (placesOf(more.fileCoverageFor(file)) === placesOf(counted.fileCoverageFor(file))) continue;
      throw new Error(
        `${name} counts other lines of ${path.relative(root, file)} than the counts before it.`,
      );
    }
    counted.merge(more);
  }
  return counted;
}

function rowsOf(counted: CoverageMap): Row[] {
  return counted.files().map((file) => {
    const { lines, branches } = counted.fileCoverageFor(file).toSummary().data;
    return { name: path.relative(root, file), lines, branches };
  });
}

const roomOf = ({ name }: Row) => /^(serverless\/)?src\/[^/]+(?=\/)/.exec(name)?.[0] ?? path.dirname(name);

function tableOf(rows: readonly Row[]): string {
  const line = (name: string, some: readonly Row[]) => {
    const [lines, branches] = [sum(some.map((row) => row.lines)), sum(some.map((row) => row.branches))];
    return `| ${name} | ${some.length} | ${percent(lines).toFixed(1)}% | ${percent(branches).toFixed(1)}% |`;
  };
  const rooms = [...new Set(rows.map(roomOf))].sort();
  return [
    '| room | files | lines | branches |',
    '| --- | --- | --- | --- |',
    ...rooms.map((room) =>
      line(
        room,
        rows.filter((row) => roomOf(row) === room),
      ),
    ),
    line('**all**', rows),
  ].join('\n');
}

function main(): void {
  const [folder = '', ...options] = process.argv.slice(2);
  const rows = rowsOf(countedIn(path.resolve(folder)));
  for (const { name, lines, branches } of rows.filter((row) => percent(row.lines) < lowest)) {
    console.log(
      `  ${percent(lines).toFixed(0)}% of lines, ${percent(branches).toFixed(0)}% of branches  ${name}`,
    );
  }
  const all = { lines: sum(rows.map((row) => row.lines)), branches: sum(rows.map((row) => row.branches)) };
  for (const kind of ['lines', 'branches'] as const) {
    const reached = percent(all[kind]);
    if (reached < goals[kind]) process.exitCode = 1;
    console.log(`${kind}: ${reached.toFixed(1)}%, at least ${goals[kind]}%`);
  }
  if (options.includes('--write')) writeSection('coverage', tableOf(rows));
}

main();
