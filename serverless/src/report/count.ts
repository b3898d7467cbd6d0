import type { ReportAnswer, ReportMilestone, ReportRow, ReportStuck } from '../../../src/api/wire';
import { deriveChecklist } from '../../../src/checklist/model/derive';
import type { Step } from '../../../src/checklist/model/step';
import { noFacts } from '../../../src/facts/model/facts';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { viewsEverywhere } from '../../../src/viewer/model/views';
import { savedOf, type Summary } from '../progress/summary';

/** Everybody who ever opened the product, counted. */
export interface Counted
  extends Pick<ReportAnswer, 'people' | 'started' | 'ready' | 'steps' | 'milestones' | 'stuck'> {
  readonly rows: readonly ReportRow[];
}

type Milestone = ReportMilestone['id'];
const hour = 60 * 60 * 1000;
/** What proves each milestone; one whose steps are all hidden is left out. */
const proofs = {
  reachable: ['prove-notifications'],
  available: ['go-available'],
  served: ['first-call', 'first-message'],
} as const;

/** One person as the list of their account sees them. */
interface Standing {
  readonly done: readonly string[];
  readonly listed: readonly string[];
  readonly next: string | undefined;
  readonly row: Omit<ReportRow, 'worker'>;
}

/**
 * Counts an account by the rules of the checklist itself.
 * @param summaries by worker SID.
 * @param steps the personal steps of the account's list.
 * @param now milliseconds since the epoch.
 */
export function countAccount(
  summaries: ReadonlyMap<string, Summary>,
  steps: readonly Step[],
  now: number,
): Counted {
  const ofAlike = new Map<string, Standing>();
  // Many people are alike in what they have done: each kind is derived once.
  const standings = [...summaries].map(([worker, summary]) => {
    const { roles, done, reverted, skipped, reopened } = summary;
    const alike = [roles, done, reverted, skipped, reopened ?? ['never']]
      .map((list) => [...list].sort().join())
      .join('|');
    const standing = ofAlike.get(alike) ?? standingOf(summary, steps, now);
    ofAlike.set(alike, standing);
    return { worker, summary, standing };
  });
  const reached = (milestone: Milestone) =>
    standings.filter(({ standing }) => standing.row.milestones.includes(milestone));
  const hours = reached('served').flatMap(({ summary: { times } }) =>
    times.started === undefined || times.served === undefined
      ? []
      : [Math.max(0, times.served - times.started) / hour],
  );
  return {
    people: standings.length,
    started: reached('started').length,
    ready: reached('ready').length,
    steps: steps.map(({ id }) => ({
      id,
      done: standings.filter(({ standing }) => standing.done.includes(id)).length,
      of: standings.filter(({ standing }) => standing.listed.includes(id)).length,
    })),
    milestones: milestonesIn(steps).map((id) => ({
      id,
      people: reached(id).length,
      medianHours: id === 'served' ? median(hours) : null,
    })),
    stuck: countBy(standings.flatMap(({ standing }) => standing.next ?? [])),
    rows: standings.map(({ worker, standing }) => ({ worker, ...standing.row })),
  };
}

function standingOf(summary: Summary, steps: readonly Step[], now: number): Standing {
  const { record, roles } = savedOf(summary);
  const viewer = { roles: roles ?? [], permissions: permissionsOf(roles ?? []), views: viewsEverywhere };
  const { rows, done, total, finished, next } = deriveChecklist({
    steps,
    facts: noFacts,
    record,
    viewer,
    now,
  });
  const mine = rows.filter(({ state }) => state === 'done').map(({ step }) => step.id as string);
  // An added step for a skill or a team is for whoever did it, as far as can be known here: roles do not tell.
  const others = steps.filter(
    ({ id, chapter }) =>
      chapter === 'added' && summary.done.includes(id) && !rows.some(({ step }) => step.id === id),
  );
  const allDone = [...mine, ...others.map(({ id }) => id)];
  const milestones = milestonesIn(steps).filter((milestone) => {
    if (milestone === 'started') return summary.done.length > 0;
    if (milestone === 'ready') return finished && total > 0;
    return proofs[milestone].some((id) => summary.done.includes(id));
  });
  return {
    done: allDone,
    listed: [...rows.map(({ step }) => step.id), ...others.map(({ id }) => id)],
    next: next?.step.id,
    row: { done, total, milestones },
  };
}

function milestonesIn(steps: readonly Step[]): readonly Milestone[] {
  const shown = (['reachable', 'available', 'served'] as const).filter((milestone) =>
    steps.some(({ id }) => proofs[milestone].some((proof) => proof === id)),
  );
  return ['started', ...shown, 'ready'];
}

/** How many people each step holds up, most first. */
function countBy(ids: readonly string[]): readonly ReportStuck[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, people]) => ({ id, people })).sort((a, b) => b.people - a.people);
}

/** With one decimal; null of nobody. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10;
}
