import { permissionsOf } from '../../src/viewer/model/permissions';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import { builtInSteps } from '../../src/checklist/model/steps';
import { parseSummary, sameSummary, summaryOf } from '../../serverless/src/progress/summary';
import { parseSaved } from '../../serverless/src/progress/saved';
import { mapOf } from '../../serverless/src/progress/readinessIndex';
import { installClock } from './clock';
import { functionsOver, running, startProcesses, type CallFunction } from './functions';
import { oldFunctionsOver } from './old';
import { Person } from './person';
import { lookAtReports, type Reports } from './reports';
import { randomFrom } from './random';
import { Upstream, type Weather } from './upstream';

export interface Morning {
  readonly people: number;
  readonly supervisors: number;
  /** Whether nobody was here before; otherwise one in five was not, and the others have half of their steps. */
  readonly allNew?: boolean;
  readonly storage: 'documents' | 'one map';
  readonly weather: (now: () => number, random: () => number) => Weather;
}

export interface Outcome {
  readonly upstream: Upstream;
  /** Milliseconds from a step to its being stored, ascending. */
  readonly waits: readonly number[];
  readonly steps: number;
  /** Steps that were done and are not stored in the end. */
  readonly lost: number;
  /** People whose summary is not that of their record. */
  readonly astray: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly teams: { readonly asked: number; readonly answered: number };
  readonly atOnce: number;
  /** Invocations that were turned away because so many ran. */
  readonly turnedAway: number;
  readonly reports: Reports;
}

const minute = 60_000;
const oneDay = 24 * 60 * minute;
const nine = Date.UTC(2026, 10, 23, 9);
const signInsWithin = 10 * minute;
const shift = 45 * minute;
const processes = 10;
const teamSize = 200;

const steps = ['agent', 'supervisor'].map((role) => {
  const viewer = { roles: [role], permissions: permissionsOf([role]), views: ['agent-desktop', 'teams'] };
  return builtInSteps
    .filter(({ scope, audience }) => scope === 'personal' && audience(viewer))
    .map(({ id }) => id);
});

/** What the days before have left of somebody who is not new. */
const knownRecord: ProgressRecord = {
  ...emptyRecord,
  steps: Object.fromEntries(
    (steps[0] ?? [])
      .slice(0, 4)
      .map((id) => [id, { done: { at: nine - 7 * oneDay, by: 'platform', evidence: {} } }] as const),
  ),
};

/** One morning on a simulated clock: everybody signs in within ten minutes, and works; supervisors look each minute. */
export async function live({
  people,
  supervisors,
  storage,
  weather,
  allNew = false,
}: Morning): Promise<Outcome> {
  const isNew = (index: number) => allNew || index % 5 === 0;
  const clock = installClock(nine);
  const random = randomFrom(2026);
  Object.assign(running, { most: 0, refused: 0 });
  const upstream = new Upstream(
    clock,
    random,
    weather(() => clock.now(), random),
  );
  const answers: Record<string, number> = {};
  const functions = functionsOver(upstream, clock, random, startProcesses(processes));
  const made = storage === 'documents' ? functions : oldFunctionsOver(upstream, clock, random, functions);
  const call: CallFunction = async (name, caller, fields) => {
    const reply = await made(name, caller, fields);
    answers[`${name} ${reply.status}`] = (answers[`${name} ${reply.status}`] ?? 0) + 1;
    return reply;
  };

  const sids = Array.from({ length: people }, (_, index) => sidOf(index));
  seed(upstream, sids, storage, isNew);
  const desks = sids.map((workerSid, index) => {
    const isSupervisor = index < supervisors;
    const person = new Person(
      { workerSid, roles: [isSupervisor ? 'supervisor' : 'agent'] },
      call,
      clock,
      random,
    );
    const at = random() * signInsWithin;
    clock.after(at, () => person.signIn(isNew(index) ? undefined : knownRecord));
    (steps[isSupervisor ? 1 : 0] ?? []).forEach((step, nth) => {
      // The first in the first minutes, the conversations over the shift.
      const when = nth < 4 ? (nth + random()) * 20_000 : 2 * minute + random() * (shift - 4 * minute);
      clock.after(at + when, () => person.does(step));
    });
    return person;
  });

  const teams = { asked: 0, answered: 0 };
  desks.slice(0, supervisors).forEach((desk, index) => {
    const Workers = sids
      .slice((index * 97) % Math.max(1, people - teamSize))
      .slice(0, teamSize)
      .join(',');
    const first = random() * minute;
    for (let at = first; at < shift; at += minute) {
      clock.after(at, () => {
        teams.asked++;
        void call('team', desk.caller, { Workers }).then(
          ({ status }) => void (teams.answered += status === 200 ? 1 : 0),
        );
      });
    }
  });

  const reports =
    storage === 'documents'
      ? lookAtReports(desks.slice(0, supervisors), { call, clock, random, upstream, until: shift })
      : { asked: 0, waits: [] };

  await clock.runTo(nine + signInsWithin + shift + 20 * minute);
  clock.uninstall();
  const kept = desks.map((desk) => ({ desk, record: storedOf(upstream, desk.caller.workerSid, storage) }));
  const lost = kept.flatMap(({ desk, record }) =>
    desk.done.filter((step) => !record?.steps[step]?.done),
  ).length;
  return {
    upstream,
    waits: desks.flatMap(({ waits }) => waits).sort((a, b) => a - b),
    steps: desks.reduce((sum, { done }) => sum + done.length, 0),
    lost,
    astray: storage === 'documents' ? sids.filter((sid) => !isIndexed(upstream, sid)).length : 0,
    answers,
    teams,
    atOnce: running.most,
    turnedAway: running.refused,
    reports,
  };
}

function sidOf(index: number): string {
  // Spread as Twilio's are, and the same in every run.
  const hex = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return `WK${index.toString(16).padStart(24, '0')}${hex.toString(16).padStart(8, '0')}`;
}

/** What was stored on the days before. */
function seed(
  { sync }: Upstream,
  sids: readonly string[],
  storage: Morning['storage'],
  isNew: (index: number) => boolean,
): void {
  const saved = { record: knownRecord, roles: ['agent'], updatedAt: new Date(nine).toISOString() };
  const summary = summaryOf(saved, 0);
  // The index of an account where nobody was before has not grown yet.
  const maps = sids.length > 300 && !sids.every((_, index) => isNew(index)) ? 32 : 3;
  if (storage === 'documents' && maps === 32) sync.writeDocument('flex-onboarding-index', { maps });
  if (storage === 'one map') sync.createMap('flex-onboarding');
  sids.forEach((sid, index) => {
    if (isNew(index)) return;
    if (storage === 'one map') sync.writeItem('flex-onboarding', sid, saved);
    else {
      sync.writeDocument(`flex-onboarding-${sid}`, saved);
      sync.writeItem(mapOf(sid, maps), sid, summary);
    }
  });
}

function storedOf({ sync }: Upstream, sid: string, storage: Morning['storage']): ProgressRecord | undefined {
  const entry =
    storage === 'one map' ? sync.item('flex-onboarding', sid) : sync.document(`flex-onboarding-${sid}`);
  return parseSaved(entry?.data)?.record;
}

function isIndexed({ sync }: Upstream, sid: string): boolean {
  const saved = parseSaved(sync.document(`flex-onboarding-${sid}`)?.data);
  const summaries = [3, 32].flatMap((size) => parseSummary(sync.item(mapOf(sid, size), sid)?.data) ?? []);
  const [latest] = summaries.sort((a, b) => b.at - a.at);
  return saved?.unindexed !== undefined || sameSummary(saved && summaryOf(saved, 0), latest);
}
