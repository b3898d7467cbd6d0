import { spawnSync } from 'node:child_process';

/** `npm run rooms`: which rooms of `src` know each other at run time, and every cycle among them. Ends with 1 if there is one. */

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly resolved: string;
      readonly dependencyTypes: readonly string[];
    }[];
  }[];
}

function knownByRoom(): ReadonlyMap<string, ReadonlySet<string>> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { stdout } = spawnSync('depcruise', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const known = new Map<string, Set<string>>();
  for (const { source, dependencies } of (JSON.parse(stdout) as Cruised).modules) {
    const room = roomOf(source);
    for (const { resolved, dependencyTypes } of dependencies) {
      const other = roomOf(resolved);
      if (!room || !other || room === other || dependencyTypes.includes('type-only')) continue;
      known.set(room, (known.get(room) ?? new Set()).add(other));
    }
  }
  return known;
}

/** `src/team/ui/TeamTab.tsx` is in the room `team`; a file that stands in `src` itself is a room of its own. */
function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)/.exec(file)?.[1];
}

function cyclesIn(known: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const cycles = new Map<string, string>();
  const follow = (room: string, path: readonly string[]): void => {
    const start = path.indexOf(room);
    if (start >= 0) {
      const cycle = path.slice(start);
      cycles.set([...cycle].sort().join(), [...cycle, room].join(' → '));
      return;
    }
    for (const next of known.get(room) ?? []) follow(next, [...path, room]);
  };
  for (const room of known.keys()) follow(room, []);
  return [...cycles.values()];
}

const known = knownByRoom();
for (const [room, others] of known) console.log(`${room.padEnd(22)}${[...others].sort().join(', ')}`);
const cycles = cyclesIn(known);
console.log(`\nCycles between rooms at run time: ${cycles.length === 0 ? 'none' : cycles.join('; ')}`);
process.exitCode = cycles.length === 0 ? 0 : 1;
