import type { WorkerReadiness } from '../../api/wire';
import { hasOnlyPractised } from '../../checklist/model/practisable';
import { recommend, type Row } from '../../checklist/model/derive';
import { builtInSteps } from '../../checklist/model/steps';
import type { Step } from '../../checklist/model/step';
import { isOnlyPractised } from '../../progress/model/record';
import { permissionsOf, type Viewer } from '../../viewer/model/permissions';
import { viewsEverywhere } from '../../viewer/model/views';

/** Somebody whom Teams shows. */
export interface Person {
  readonly sid: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Whether it is the person who looks. */
  readonly isSelf?: boolean;
}

/** How far somebody has come with their own steps. */
export interface Readiness {
  readonly done: number;
  readonly total: number;
  /** Whether they have ever opened Flex with this plugin. */
  readonly started: boolean;
  readonly ready: boolean;
  /** Ids of the steps not done: first the one that their own list names as next, last those that they skip or that came after they had finished. */
  readonly missing: readonly string[];
  /** Ids of the steps done in practice only. */
  readonly inPractice: readonly string[];
  /** Whether they have practised and not yet been with a customer. */
  readonly practised: boolean;
}

const builtIn = new Set<string>(builtInSteps.map(({ id }) => id));

/** Whether a team is looked at for a step: each person takes it for themselves, and the functions know it. */
const isOfTeam = ({ scope, id }: Step) => scope === 'personal' && builtIn.has(id);

/** Ids of the steps that a team is looked at for. */
export function personalSteps(steps: readonly Step[]): readonly string[] {
  return steps.filter(isOfTeam).map(({ id }) => id);
}

/**
 * What the functions say of one worker, as this account sees it.
 * @param listed ids of the personal steps on this account's list; functions that know it late, or not at all, tell of others too
 */
export function readinessOf(
  { done, total, notReady, inPractice = [], updatedAt }: WorkerReadiness,
  listed: readonly string[],
): Readiness {
  const isListed = (id: string) => listed.includes(id);
  // What the person is spared ends the list, and is in no total.
  const hidden = notReady.slice(0, total - done).filter((id) => !isListed(id));
  const left = total - hidden.length;
  const started = updatedAt !== null;
  return {
    done,
    total: left,
    started,
    ready: started && done === left,
    missing: notReady.filter(isListed),
    inPractice,
    practised: hasOnlyPractised((id) => isListed(id) && !notReady.includes(id), inPractice),
  };
}

/**
 * How far a person has come with the steps that a team is looked at for.
 * @param rows of their whole list
 * @param updatedAt when their record was saved, ISO 8601
 */
export function readinessOfRows(rows: readonly Row[], updatedAt: string | null): WorkerReadiness {
  const personal = rows.filter(({ step }) => isOfTeam(step));
  const counted = personal.filter(({ state, isNew }) => state !== 'skipped' && !isNew);
  const open = counted.filter(({ state }) => state !== 'done');
  // Skipping spares a person the step, not the team what comes of it: they still cannot be reached. Nor is what is new done.
  const spared = personal.filter((row) => !counted.includes(row));
  const next = recommend(open);
  const practised = personal.filter(({ state, progress }) => state === 'done' && isOnlyPractised(progress));
  return {
    done: counted.length - open.length,
    total: counted.length,
    notReady: [...new Set([...(next ? [next] : []), ...open, ...spared])].map(({ step }) => step.id),
    ...(practised.length > 0 && { inPractice: practised.map(({ step }) => step.id) }),
    updatedAt,
  };
}

/** Ids of the steps that a person has done: those for their roles which are not missing. */
export function doneBy(person: Person, readiness: Readiness, steps: readonly Step[]): readonly string[] {
  return readiness.started ? stepsOf(person, steps).filter((id) => !readiness.missing.includes(id)) : [];
}

/** Ids of the steps that a person is to take. */
export function missingOf(person: Person, readiness: Readiness, steps: readonly Step[]): readonly string[] {
  return readiness.started ? readiness.missing : stepsOf(person, steps);
}

function stepsOf({ roles }: Person, steps: readonly Step[]): readonly string[] {
  // Whether their Flex has Admin cannot be known here, so that view counts for nobody.
  const viewer: Viewer = { roles, permissions: permissionsOf(roles), views: viewsEverywhere };
  return personalSteps(steps.filter(({ audience }) => audience(viewer)));
}

/** Least ready first: those who never started, then by the share that is done. */
export function compareReadiness(a: Readiness | undefined, b: Readiness | undefined): number {
  return rank(a) - rank(b);
}

/** From 0 to 1; below for who never started, above for whom nothing is known. */
function rank(readiness: Readiness | undefined): number {
  if (!readiness) return 2;
  return readiness.started ? readiness.done / Math.max(1, readiness.total) : -1;
}
