/**
 * `npm run histories`: random histories of a person's devices, against the functions' own code and the simulated Sync, on a
 * simulated clock. `--count` of them, `--seed` to begin with; `--write` puts the figures into docs/reliability.md.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { numberIn } from '../../numberIn';
import { writeSection } from '../section';
import { playPart, type Part } from './part';
import { tableOf } from './table';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: process.env['HISTORIES'] ?? '300' },
    seed: { type: 'string', default: '1' },
    /** After so many minutes no new part is begun; the figures tell how many there were. */
    minutes: { type: 'string', default: 'Infinity' },
    write: { type: 'boolean', default: false },
    /** Used by this command itself: plays one part in this process, and prints it as JSON. */
    part: { type: 'boolean', default: false },
  },
});
/** What processes remember grows with every account that they have seen: each plays so many, and makes way for the next. */
const perPart = 1_000;
const minutes = numberIn('minutes', values.minutes);

async function main(): Promise<void> {
  const [count, seed] = [numberIn('count', values.count), numberIn('seed', values.seed, 0)];
  if (values.part) {
    console.log(JSON.stringify(await playPart(count, seed)));
    return;
  }
  const began = performance.now();
  const parts: Part[] = [];
  const queue = Array.from({ length: Math.ceil(count / perPart) }, (_, index) => index).values();
  const player = async () => {
    for (const index of queue) {
      if (performance.now() - began > minutes * 60_000) return;
      const part = await inProcess(Math.min(perPart, count - index * perPart), seed + index);
      parts.push(part);
      if (part.failed !== null) console.log(part.failed);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, player));
  const table = tableOf(parts, (performance.now() - began) / 1000, seed);
  console.log(table);
  if (parts.some(({ failed }) => failed !== null)) process.exitCode = 1;
  else if (values.write) writeSection('interleavings', table);
}

/** Plays a part in a process of its own. */
function inProcess(count: number, seed: number): Promise<Part> {
  const args = [...process.execArgv, __filename, '--part', '--count', String(count), '--seed', String(seed)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed) as Part);
      else reject(new Error(`A part ended with ${code}.`));
    });
  });
}

void main();
