import type { WorkerReadiness } from '../../../src/api/wire';
import { deriveChecklist } from '../../../src/checklist/model/derive';
import { noFacts } from '../../../src/facts/model/facts';
import type { Step } from '../../../src/checklist/model/step';
import { isOnlyPractised } from '../../../src/progress/model/record';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { viewsEverywhere } from '../../../src/viewer/model/views';
import type { Saved } from './saved';

/** Of somebody who has never been here. */
export const unknownReadiness: WorkerReadiness = { done: 0, total: 0, notReady: [], updatedAt: null };

/**
 * How far a worker has come with their own steps, by the same rules as their own checklist shows it.
 * @param steps those of the account's list that a team is looked at for.
 * @param now milliseconds since the epoch.
 */
export function readinessOf(saved: Saved | undefined, steps: readonly Step[], now: number): WorkerReadiness {
  if (!saved?.roles) return unknownReadiness;
  const { record, roles, updatedAt } = saved;
  // Whether their Flex has Admin cannot be known here, so that view counts for nobody.
  const viewer = { roles, permissions: permissionsOf(roles), views: viewsEverywhere };
  const { rows, done, total } = deriveChecklist({
    steps,
    facts: noFacts,
    record,
    viewer,
    now,
  });
  const open = rows.filter(({ state, isNew }) => state !== 'done' && state !== 'skipped' && !isNew);
  // Skipping spares a person the step, not the team what comes of it: they still cannot be reached. Nor is what is new done.
  const spared = rows.filter((row) => row.state !== 'done' && !open.includes(row));
  const practised = rows.filter(({ state, progress }) => state === 'done' && isOnlyPractised(progress));
  return {
    done,
    total,
    notReady: [...open, ...spared].map(({ step }) => step.id),
    ...(practised.length > 0 && { inPractice: practised.map(({ step }) => step.id) }),
    updatedAt,
  };
}
