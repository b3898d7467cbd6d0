import { performance } from 'node:perf_hooks';
import { deriveChecklist, type ChecklistInput } from '../../src/checklist/model/derive';
import { builtInSteps } from '../../src/checklist/model/steps';
import { noFacts, type Facts } from '../../src/facts/model/facts';
import { emptyRecord } from '../../src/progress/model/record';
import { permissionsOf } from '../../src/viewer/model/permissions';
import { median, twice, type Section } from './measure';

const turns = 500;
const now = Date.UTC(2026, 10, 23);
const workers = Array.from({ length: 10_000 }, (_, index) => ({
  attributes: { roles: index % 12 === 11 ? ['supervisor'] : ['agent'] },
}));

function count(): Record<string, number> {
  const counts: Record<string, number> = {};
  workers.forEach(({ attributes: { roles } }) =>
    roles.forEach((role) => (counts[role] = (counts[role] ?? 0) + 1)),
  );
  return counts;
}

const facts: Facts = {
  ...noFacts,
  states: { workersByRole: { at: now, value: count() }, skills: { at: now, value: 3 } },
};
const input: ChecklistInput = {
  steps: builtInSteps,
  facts,
  record: emptyRecord,
  viewer: {
    roles: ['admin'],
    permissions: permissionsOf(['admin']),
    views: ['agent-desktop', 'teams', 'queues-stats', 'admin'],
  },
  now,
};

function timed(action: () => unknown): Promise<number> {
  const times = Array.from({ length: turns }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return Promise.resolve(median(times));
}

/** How long the whole list takes to derive with 10,000 workers, against counting them anew each time. */
export async function measureList(): Promise<Section> {
  const ours = await twice(() => timed(() => deriveChecklist(input)));
  const counting = await twice(() =>
    timed(() =>
      deriveChecklist({
        ...input,
        facts: { ...facts, states: { ...facts.states, workersByRole: { at: now, value: count() } } },
      }),
    ),
  );
  const row = (name: string, times: readonly number[]) => [name, ...times.map((time) => time.toFixed(3))];
  return {
    title: 'List with 10,000 workers',
    method: `Milliseconds to derive an administrator's whole list, in Node; medians of ${turns}.`,
    head: ['', 'ms', 'again'],
    rows: [
      row('as it is: the workers are counted once', ours),
      row('counting the workers each time', counting),
    ],
    missed: [],
  };
}
