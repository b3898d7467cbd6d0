import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(240_000);

/** A small run of `npm run load`: the same command, with fewer people. It fails by itself where it finds something. */
test('a small morning loses nothing, keeps within the limits, and costs a supervisor of 200 at most four requests a minute', () => {
  const root = join(__dirname, '../..');
  const program = join(root, 'node_modules/.bin/tsx');
  const options = ['scripts/load/run.ts', '--people', '250', '--supervisors', '1'];
  const printed = execFileSync(program, options, { cwd: root, encoding: 'utf8' });
  expect(printed).toContain('Nothing lost, nothing above the limits.');
  const [, eachMinute] =
    /a supervisor's team of 200: ([\d.]+) requests of the index each minute/.exec(printed) ?? [];
  console.info(`A team of 200: ${eachMinute} requests of Sync each minute and supervisor`);
  expect(Number(eachMinute)).toBeGreaterThan(0);
  expect(Number(eachMinute)).toBeLessThanOrEqual(4);
});
