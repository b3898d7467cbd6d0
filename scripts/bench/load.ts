import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Section } from './measure';
import type { Morning } from './morning';

const people = 10_000;
const supervisors = 50;

/** Ten thousand people at nine o'clock, on a simulated clock; `npm run load` says more. */
export async function measureLoad(): Promise<Section> {
  const script = join(__dirname, 'morning.ts');
  // Run as this process is: TypeScript and all.
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    script,
    String(people),
    String(supervisors),
  ]);
  const { lost, astray, refused, rows } = JSON.parse(stdout) as Morning;
  return {
    title: "Ten thousand people at nine o'clock",
    method: `${people} people sign in within ten minutes and work for 45; ${supervisors} supervisors look once a minute: the functions' own code against a Sync with Twilio's limits, an ordinary morning of \`npm run load\`. It has the same chance each time.`,
    head: ['', ''],
    rows: rows.map(([name, value]) => [name, String(value)]),
    missed: lost + astray + refused === 0 ? [] : [`load: lost ${lost}, astray ${astray}, refused ${refused}`],
  };
}
