import { performance } from 'node:perf_hooks';
import { deriveChecklist, type ChecklistInput } from '../../src/checklist/model/derive';
import { noFacts, type Facts } from '../../src/facts/model/facts';
import { emptyRecord } from '../../src/progress/model/record';
import { builtInSteps } from '../../src/checklist/model/steps';
import { permissionsOf } from '../../src/viewer/model/permissions';

/** How long the whole list takes to derive with 10,000 workers, against counting them anew each time. */

const runs = 500;
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

function median(action: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[runs / 2] ?? NaN;
}

const ours = median(() => deriveChecklist(input));
const naive = median(() =>
  deriveChecklist({
    ...input,
    facts: { ...facts, states: { ...facts.states, workersByRole: { at: now, value: count() } } },
  }),
);
console.log(`Deriving the list, 10,000 workers, median of ${runs}: ${ours.toFixed(3)} ms`);
console.log(
  `Counting the workers anew each time:              ${naive.toFixed(3)} ms (${(naive / ours).toFixed(1)} times as long)`,
);
