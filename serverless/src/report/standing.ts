import type { ReportMilestone, ReportRow } from '../../../src/api/wire';
import { deriveChecklist, recommend } from '../../../src/checklist/model/derive';
import { hasOnlyPractised } from '../../../src/checklist/model/practisable';
import type { Step } from '../../../src/checklist/model/step';
import { noFacts } from '../../../src/facts/model/facts';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { viewsEverywhere } from '../../../src/viewer/model/views';
import { isPersonal, savedOf, type Summary } from '../progress/summary';

export type Milestone = ReportMilestone['id'];
/** What proves each milestone; one whose steps are all hidden is left out. */
const proofs = {
  reachable: ['prove-notifications'],
  available: ['go-available'],
  practised: ['first-message', 'complete-task'],
  served: ['first-call', 'first-message'],
} as const;

/** One person as the list of their account sees them. Steps are told by their places in the list, which count fastest. */
export interface Standing {
  readonly done: readonly number[];
  readonly listed: readonly number[];
  readonly next: number | undefined;
  readonly row: Omit<ReportRow, 'worker'>;
}

/** What is known of a list: how each person stands, and each kind of people who are alike in what they have done. */
interface Known {
  readonly people: WeakMap<Summary, Standing>;
  readonly kinds: Map<string, Standing>;
}

/** It lives as long as the summary and the list that it is of: neither is ever changed in place. */
const known = new WeakMap<readonly Step[], Known>();

/**
 * How one person stands, by the rules of the checklist itself; worked out once for each summary, so that an account that
 * is counted again, or page by page, costs only who is new in it.
 * @param steps the personal steps of the account's list.
 */
export function standingOf(summary: Summary, steps: readonly Step[]): Standing {
  const fresh: Known = { people: new WeakMap(), kinds: new Map() };
  const { people, kinds } = known.get(steps) ?? fresh;
  known.set(steps, { people, kinds });
  const before = people.get(summary);
  if (before) return before;
  const { at: _at, updatedAt: _updatedAt, times: _times, ...alike } = summary;
  const kind = JSON.stringify(alike);
  const standing = kinds.get(kind) ?? derive(summary, steps);
  kinds.set(kind, standing);
  people.set(summary, standing);
  return standing;
}

/** The milestones that people of an account with this list can reach, in their order. */
export function milestonesIn(steps: readonly Step[]): readonly Milestone[] {
  const shown = (['reachable', 'available', 'practised', 'served'] as const).filter((milestone) =>
    steps.some(({ id }) => proofs[milestone].some((proof) => proof === id)),
  );
  return ['started', ...shown, 'ready'];
}

function derive(summary: Summary, steps: readonly Step[]): Standing {
  const { record, roles } = savedOf(summary);
  const viewer = { roles: roles ?? [], permissions: permissionsOf(roles ?? []), views: viewsEverywhere };
  // A summary tells of nothing that has an end, so that no time is asked for.
  const { rows, done, total, finished } = deriveChecklist({
    steps,
    facts: noFacts,
    record,
    viewer,
    now: 0,
  });
  // Whoever had finished is not held up by what came later.
  const next = recommend(rows.filter(({ isNew }) => !isNew));
  const placeOf = (step: Step) => steps.indexOf(step);
  const mine = rows.filter(({ state }) => state === 'done').map(({ step }) => placeOf(step));
  // An added step for a skill or a team is for whoever did it, as far as can be known here: roles do not tell.
  const others = steps.filter(
    ({ id, chapter }) =>
      chapter === 'added' && summary.done.includes(id) && !rows.some(({ step }) => step.id === id),
  );
  const practised = summary.practised ?? [];
  const isDone = (id: string) => summary.done.includes(id);
  const milestones = milestonesIn(steps).filter((milestone) => {
    if (milestone === 'started') return summary.done.some(isPersonal);
    if (milestone === 'ready') return finished && total > 0;
    if (milestone === 'practised') return hasOnlyPractised(isDone, practised);
    return proofs[milestone].some((id) => isDone(id) && !practised.includes(id));
  });
  return {
    done: [...mine, ...others.map(placeOf)],
    listed: [...rows.map(({ step }) => placeOf(step)), ...others.map(placeOf)],
    next: next && placeOf(next.step),
    row: { done, total, milestones },
  };
}
