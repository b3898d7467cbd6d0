import type { WorkerReadiness } from '../../../src/api/wire';
import { deriveChecklist } from '../../../src/checklist/model/derive';
import type { Step } from '../../../src/checklist/model/step';
import { noFacts } from '../../../src/facts/model/facts';
import { readinessOfRows } from '../../../src/team/model/readiness';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { viewsEverywhere } from '../../../src/viewer/model/views';
import type { Saved } from './saved';

/** Of somebody who has never been here. */
export const unknownReadiness: WorkerReadiness = { done: 0, total: 0, notReady: [], updatedAt: null };

/**
 * How far a worker has come with their own steps, by the same rules as their own checklist shows it. A step that they put off is
 * open like any other: a summary is not written again when that ends.
 * @param steps those of the account's list.
 */
export function readinessOf(saved: Saved | undefined, steps: readonly Step[]): WorkerReadiness {
  if (!saved?.roles) return unknownReadiness;
  const { record, roles, updatedAt } = saved;
  // Whether their Flex has Admin cannot be known here, so that view counts for nobody.
  const viewer = { roles, permissions: permissionsOf(roles), views: viewsEverywhere };
  return readinessOfRows(
    deriveChecklist({ steps, facts: noFacts, record, viewer, now: Infinity }).rows,
    updatedAt,
  );
}
