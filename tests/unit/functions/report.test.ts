import { processorTime } from '../../../scripts/load/processorTime';
import { randomFrom } from '../../../scripts/load/random';
import { countAccount, rowsAfter } from '../../../serverless/src/report/count';
import { standingOf } from '../../../serverless/src/report/standing';
import { stepsSetIn } from '../../../serverless/src/report/steps';
import type { Saved } from '../../../serverless/src/progress/saved';
import { summaryOf, type Summary } from '../../../serverless/src/progress/summary';
import { deriveChecklist } from '../../../src/checklist/model/derive';
import { noFacts } from '../../../src/facts/model/facts';
import { emptyRecord, inPractice, type StepProgress } from '../../../src/progress/model/record';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { viewsEverywhere } from '../../../src/viewer/model/views';

const now = Date.UTC(2026, 10, 23, 17);
const hour = 60 * 60 * 1000;

/** An account that hides one step and has added one of its own, for agents. */
const { personal: steps, account } = stepsSetIn({
  custom_data: {
    features: {
      onboarding: {
        checklist: {
          hide_steps: ['know-your-role', 'set-up-sso'],
          extra_steps: [
            {
              id: 'acme-handbook',
              title: 'Read the handbook',
              body: 'It says how we work.',
              roles: ['agent'],
              done_when: { acknowledged: true },
            },
          ],
        },
      },
    },
  },
});

/** What administrators before them did for the account, months ago: it is in the record of each who came later. */
const sharedSteps = stepsSetIn({}).account.map(({ id }): [string, StepProgress] => [
  id,
  { done: { at: now - 5000 * hour, by: 'platform', evidence: {} } },
]);

const agent = { roles: ['agent'], permissions: permissionsOf(['agent']), views: viewsEverywhere };

/** Ten thousand people, each with a random part of the list done, skipped or undone. */
function crowd(count: number): ReadonlyMap<string, Saved> {
  const random = randomFrom(7);
  return new Map(
    Array.from({ length: count }, (_, index): [string, Saved] => {
      const roles = [{ 10: 'admin', 11: 'supervisor' }[index % 12] ?? 'agent'];
      const share = random();
      const done = stepsSetIn({}).personal.flatMap(({ id }): [string, StepProgress][] => {
        if (random() > share) return random() < 0.1 ? [[id, { skipped: { at: 1, value: true } }]] : [];
        const at = now - Math.floor(random() * 100) * hour;
        const reverted = random() < 0.1 ? { reverted: { at: now, value: true } } : {};
        const alone = ['first-message', 'complete-task'].includes(id) && random() < 0.5;
        const evidence = alone ? inPractice : {};
        return [[id, { done: { at, by: 'platform', evidence }, ...reverted }]];
      });
      const handbook =
        random() < share && roles.includes('agent')
          ? [['acme-handbook', { done: { at: now, by: 'person', evidence: {} } }]]
          : [];
      const record = {
        ...emptyRecord,
        steps: Object.fromEntries([
          ...(roles.includes('admin') ? sharedSteps : []),
          ...done,
          ...handbook,
        ]) as Saved['record']['steps'],
      };
      return [
        `WK${index.toString(16).padStart(32, '0')}`,
        { record, roles, updatedAt: '2026-11-23T09:00:00Z' },
      ];
    }),
  );
}

/** The same counted the long way: person by person, from whole records. */
function bruteForce(people: ReadonlyMap<string, Saved>) {
  const lists = [...people.values()].map(({ record, roles }) => {
    const viewer = { roles: roles ?? [], permissions: permissionsOf(roles ?? []), views: viewsEverywhere };
    return { record, ...deriveChecklist({ steps, facts: noFacts, record, viewer, now }) };
  });
  const holds = (id: string) => (list: (typeof lists)[number]) => {
    const step = list.record.steps[id];
    return step?.done !== undefined && !step.reverted?.value;
  };
  const own = [...stepsSetIn({}).personal.map(({ id }) => id as string), 'acme-handbook'];
  const anyDone = (list: (typeof lists)[number]) => own.some((id) => holds(id)(list));
  const isReal = (id: string) => (list: (typeof lists)[number]) =>
    holds(id)(list) && list.record.steps[id]?.done?.evidence !== inPractice;
  const served = lists.filter((list) => isReal('first-call')(list) || isReal('first-message')(list));
  const practised = lists.filter(
    (list) =>
      (holds('first-message')(list) || holds('complete-task')(list)) &&
      !served.includes(list) &&
      !isReal('complete-task')(list),
  );
  const hours = served
    .map(({ record: { steps: of } }) => {
      const first = Math.min(...own.map((id) => of[id]?.done?.at ?? Infinity));
      const conversation = Math.min(
        of['first-call']?.done?.at ?? Infinity,
        of['first-message']?.done?.evidence === inPractice
          ? Infinity
          : (of['first-message']?.done?.at ?? Infinity),
      );
      return (conversation - first) / hour;
    })
    .sort((a, b) => a - b);
  const middle =
    ((hours[Math.ceil(hours.length / 2) - 1] ?? 0) + (hours[Math.floor(hours.length / 2)] ?? 0)) / 2;
  const ready = lists.filter(({ done, total }) => total > 0 && done === total).length;
  const stuck: Record<string, number> = {};
  for (const { next } of lists) if (next) stuck[next.step.id] = (stuck[next.step.id] ?? 0) + 1;
  return {
    people: lists.length,
    started: lists.filter(anyDone).length,
    ready,
    steps: steps.map(({ id }) => ({
      id,
      done: lists.filter(({ rows }) => rows.some(({ step, state }) => step.id === id && state === 'done'))
        .length,
      of: lists.filter(({ rows }) => rows.some(({ step }) => step.id === id)).length,
    })),
    milestones: {
      started: lists.filter(anyDone).length,
      reachable: lists.filter(holds('prove-notifications')).length,
      available: lists.filter(holds('go-available')).length,
      practised: practised.length,
      served: served.length,
      ready,
    },
    stuck,
    medianHours: Math.round(middle * 60) / 60,
  };
}

test('ten thousand people are counted as one by one', () => {
  const people = crowd(10_000);
  const summaries = new Map(
    [...people].map(([worker, saved]): [string, Summary] => [worker, summaryOf(saved, 1) as Summary]),
  );
  // All but a last page have come and were looked at: the last costs only itself.
  for (const summary of [...summaries.values()].slice(100)) standingOf(summary, steps);
  const began = processorTime();
  const counted = countAccount(summaries, steps);
  const took = processorTime() - began;
  console.info(
    `Of ${people.size} people the figures are there ${took.toFixed(0)} ms of a processor after the last page`,
  );

  const expected = bruteForce(people);
  expect(counted).toMatchObject({
    people: expected.people,
    started: expected.started,
    ready: expected.ready,
  });
  expect(counted.steps).toEqual(expected.steps);
  expect(Object.fromEntries(counted.milestones.map(({ id, people: of }) => [id, of]))).toEqual(
    expected.milestones,
  );
  expect(counted.milestones.find(({ id }) => id === 'served')?.medianHours).toBe(expected.medianHours);
  expect(Object.fromEntries(counted.stuck.map(({ id, people: of }) => [id, of]))).toEqual(expected.stuck);
});

test('the list is the account’s: a hidden step is not counted, an added one is', () => {
  const ids = steps.map(({ id }) => id);
  expect(ids).not.toContain('know-your-role');
  expect(ids).toContain('acme-handbook');
  expect(account.map(({ id }) => id)).toContain('add-agent');
  expect(account.map(({ id }) => id)).not.toContain('set-up-sso');
  expect(stepsSetIn(null).personal.map(({ id }) => id)).toContain('know-your-role');
});

test('a step that leads to a tab which is turned off is counted of nobody, and without a checklist none is', () => {
  const listed = (settings: object) => {
    const set = stepsSetIn({ custom_data: { features: { onboarding: settings } } });
    return [...set.personal, ...set.account].map(({ id }) => id);
  };
  const without = (...settings: string[]) =>
    listed(Object.fromEntries(settings.map((name) => [name, { enabled: false }])));
  const all = listed({});
  const missing = (ids: readonly string[]) => all.filter((id) => !ids.includes(id));
  expect(missing(without('notification_prompt'))).toEqual(['allow-notifications', 'prove-notifications']);
  expect(missing(without('role_panel'))).toEqual(['know-your-role', 'know-console']);
  expect(missing(without('team'))).toEqual(['review-team-readiness']);
  expect(without('practice', 'trial_banner', 'spotlight')).toEqual(all);
  expect(without('checklist')).toEqual([]);
});

test('the same people are counted anew when the account changes its list', () => {
  const summaries = new Map(
    [...crowd(50)].map(([worker, saved]) => [worker, summaryOf(saved, 1) as Summary]),
  );
  const stuckBy = (list: typeof steps) => countAccount(summaries, list).stuck;
  const before = stuckBy(steps);
  expect(stuckBy(steps.slice(1))).not.toEqual(before);
  expect(stuckBy(steps)).toEqual(before);
});

test('nobody stands before a step that came after they had finished', () => {
  const [later, reopened] = ['open-agent-desktop', 'acme-handbook'];
  const mine = steps.filter(({ id, audience }) => id !== later && audience(agent)).map(({ id }) => id);
  const once: StepProgress = { done: { at: 1, by: 'platform', evidence: {} } };
  const stuck = (...done: readonly string[]) => {
    const record = {
      ...emptyRecord,
      steps: Object.fromEntries(done.map((id) => [id, once])),
      finished: { at: 1, steps: mine },
    };
    const saved: Saved = { record, roles: agent.roles, updatedAt: '2026-11-23T09:00:00Z' };
    return countAccount(new Map([['WK1', summaryOf(saved, 1) as Summary]]), steps).stuck;
  };
  expect(stuck(...mine)).toEqual([]);
  expect(stuck(...mine.filter((id) => id !== reopened))).toEqual([{ id: reopened, people: 1 }]);
});

test('a milestone whose steps the account hides is not told, and of nobody there is no median', () => {
  const hidden = steps.filter(({ id }) => !['first-call', 'first-message'].includes(id));
  expect(countAccount(new Map(), hidden).milestones.map(({ id }) => id)).not.toContain('served');
  expect(countAccount(new Map(), steps).milestones).toContainEqual({
    id: 'served',
    people: 0,
    medianHours: null,
  });
});

test('everybody comes by page, each once, in the order of their SIDs', () => {
  const summaries = new Map(
    [...crowd(25)].reverse().map(([sid, saved]) => [sid, summaryOf(saved, 1) as Summary]),
  );
  const pages: string[][] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { rows, next } = rowsAfter(after, 10, summaries, steps);
    pages.push(rows.map(({ worker }) => worker));
    after = next;
  }
  expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(pages.flat()).toEqual([...summaries.keys()].sort());
  expect(rowsAfter('', 25, summaries, steps).next).toBeNull();
});
