import type { WorkerReadiness } from '../../../src/api/wire';
import {
  initialTeam,
  teamReducer,
  requestKey,
  type StepRequest,
  type TeamAction,
} from '../../../src/team/slice';
import { neverStarted, person, readiness, sid } from '../../support/team';

const after = (...actions: TeamAction[]) =>
  actions.reduce<ReturnType<typeof teamReducer>>(teamReducer, initialTeam);
const heard = (workers: Record<string, ReturnType<typeof readiness>>, at = 1): TeamAction => ({
  type: 'onboarding/team-heard',
  workers,
  at,
});

it('keeps a worker of whom nothing is new as the same object, so that their cell is not rendered again', () => {
  const before = after(heard({ [sid(1)]: readiness(), [sid(2)]: readiness() }));
  const now = teamReducer(before, heard({ [sid(1)]: readiness(), [sid(2)]: readiness({ done: 7 }) }, 2));
  expect(now.workers[sid(1)]).toBe(before.workers[sid(1)]);
  expect(now.workers[sid(2)]).toEqual(readiness({ done: 7 }));
  expect(teamReducer(now, heard({ [sid(1)]: readiness() }, 3)).workers).toBe(now.workers);
});

it('remembers those whom Teams does not show at the moment', () => {
  const state = after(heard({ [sid(1)]: readiness() }), {
    type: 'onboarding/team-shown',
    people: [person(2)],
  });
  expect(Object.keys(state.workers)).toEqual([sid(1)]);
});

it('forgets a failure with the next answer', () => {
  const failed = after({ type: 'onboarding/team-failed', failure: 'offline' });
  expect(failed.failure).toBe('offline');
  expect(teamReducer(failed, heard({}, 5))).toMatchObject({ failure: null, heardAt: 5 });
});

describe('what became of a request, by worker and step', () => {
  const key = requestKey(sid(1), 'first-call');
  const asked = (kind: StepRequest['kind']): TeamAction => ({
    type: 'onboarding/team-request',
    worker: sid(1),
    step: 'first-call',
    request: { kind, status: 'done', until: 9 },
  });
  const without = readiness({ done: 7, notReady: ['first-call'] });
  const is = (standing: WorkerReadiness) => heard({ [sid(1)]: standing });

  it.each<[string, readonly TeamAction[]]>([
    ['before anything is heard of them', [asked('nudge')]],
    ['while nothing of the step is new', [is(without), asked('nudge'), is({ ...without, done: 6 })]],
    ['while nothing is heard of them', [is(without), asked('nudge'), heard({ [sid(2)]: readiness() })]],
    ['when they start, and the step is to do', [is(neverStarted), asked('nudge'), is(without)]],
  ])('is kept %s', (_when, actions) => {
    expect(after(...actions).requests).toEqual({
      [key]: expect.objectContaining({ status: 'done' }) as object,
    });
  });

  it.each<[string, readonly TeamAction[]]>([
    ['nudged, they have done the step', [is(without), asked('nudge'), is(readiness())]],
    ['reset, the step is to do', [is(readiness()), asked('reset'), is(without)]],
    ['reset and known to be, they have done it again', [is(without), asked('reset'), is(readiness())]],
    ['they start, and have done the step', [is(neverStarted), asked('nudge'), is(readiness())]],
  ])('is forgotten once, %s', (_when, actions) => {
    expect(after(...actions).requests).toEqual({});
  });
});
