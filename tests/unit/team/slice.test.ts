import { initialTeam, teamReducer, requestKey, type TeamAction } from '../../../src/team/slice';
import { person, readiness, sid } from '../../support/team';

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

it('keeps what became of a request, by worker and step', () => {
  const request = { kind: 'nudge', status: 'done' } as const;
  const state = after({ type: 'onboarding/team-request', worker: sid(1), step: 'first-call', request });
  expect(state.requests[requestKey(sid(1), 'first-call')]).toEqual(request);
});
