import { emptyRecord } from '../../../src/progress/model/record';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { stepKey } from '../../../src/checklist/model/labels';
import { enUS } from '../../../src/strings/en-US';
import type { AccountAnswer } from '../../../src/api/wire';
import type { WorkersByRole } from '../../../src/facts/model/facts';
import { answer, localNumber } from '../../support/account';
import { after, allowed, builtInStep, happened, intend, listOf, rowOf, start } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';

const ids = (roles: string[]) =>
  listOf(after([], { viewer: viewerWith(...roles) })).rows.map(({ step }) => step.id);

describe('whose list has which steps', () => {
  it('gives an agent what an agent does', () => {
    expect(ids(['agent'])).toEqual([
      'allow-notifications',
      'prove-notifications',
      'know-your-role',
      'open-agent-desktop',
      'go-available',
      'first-call',
      'first-message',
      'complete-task',
    ]);
  });

  it('adds the team and its views for a supervisor', () => {
    const added = ids(['supervisor']).filter((id) => !ids(['agent']).includes(id));
    expect(added).toEqual(['open-teams', 'open-queues-stats', 'review-team-readiness', 'monitor-call']);
  });

  it('leaves the account to administrators who may write', () => {
    expect(ids(['flex.readonlyadmin'])).not.toContain('upgrade-account');
    expect(ids(['admin'])).toContain('upgrade-account');
  });

  it('goes by permissions where roles are mixed', () => {
    expect(ids(['flex.lead'])).toEqual([
      'allow-notifications',
      'prove-notifications',
      'know-your-role',
      'open-teams',
      'open-queues-stats',
    ]);
    // Calls are monitored in Teams, which that role alone does not open.
    expect(ids(['agent', 'flex.monitorchatcall'])).not.toContain('monitor-call');
    expect(ids(['agent', 'flex.monitorchatcall', 'flex.readteams'])).toContain('monitor-call');
  });

  it('has a list even for a role that nobody knows', () => {
    expect(ids(['something-new'])).toEqual(['allow-notifications', 'prove-notifications', 'know-your-role']);
  });

  it('shows the Admin view only once it is there', () => {
    expect(ids(['admin'])).not.toContain('open-admin');
    const seen = after([{ type: 'onboarding/view-appeared', view: 'admin' }]);
    expect(rowOf(seen, 'open-admin').state).toBe('todo');
  });
});

describe('the words of the built-in steps', () => {
  it.each(builtInSteps.map((step) => [step.id, step] as const))('%s has all it needs', (id, { action }) => {
    const parts = ['Title', 'Body', 'Evidence', ...(action.open === 'nothing' ? [] : ['Action'])] as const;
    const missing = parts.map((part) => stepKey(id, part as 'Title')).filter((key) => !(key in enUS));
    expect(missing).toEqual([]);
  });
});

describe('one step', () => {
  it('is done by its event, with the time it happened', () => {
    const state = after([happened('view:teams')]);
    expect(rowOf(state, 'open-teams')).toMatchObject({
      state: 'done',
      progress: { done: { at: start, by: 'platform' } },
    });
  });

  it('keeps its first evidence', () => {
    const state = after([happened('view:teams'), happened('view:agent-desktop'), happened('view:teams')]);
    expect(rowOf(state, 'open-teams').progress.done?.at).toBe(start);
  });

  it('is locked by what it needs, and says by what', () => {
    const row = rowOf(after([]), 'first-call');
    expect(row).toMatchObject({ state: 'locked', lockedBy: ['go-available'] });
  });

  it('is unlocked when what it needs is done, or skipped', () => {
    expect(rowOf(after([happened('became-available')]), 'first-call').state).toBe('todo');
    expect(rowOf(after([intend('go-available', 'skip')]), 'first-call').state).toBe('todo');
  });

  it('is done even while it would be locked', () => {
    expect(rowOf(after([happened('accepted-call')]), 'first-call').state).toBe('done');
  });

  it('is skipped and taken back', () => {
    expect(rowOf(after([intend('open-teams', 'skip')]), 'open-teams').state).toBe('skipped');
    const undone = after([intend('open-teams', 'skip'), intend('open-teams', 'unskip')]);
    expect(rowOf(undone, 'open-teams').state).toBe('todo');
  });

  it('is put off until its time, and comes back by the clock alone', () => {
    const snooze = {
      type: 'onboarding/intent',
      id: 'open-teams',
      intent: { do: 'snooze', until: start + 60_000 },
    } as const;
    expect(rowOf(after([snooze]), 'open-teams').state).toBe('snoozed');
    const later = after([snooze, { type: 'onboarding/ticked', at: start + 60_000 }]);
    expect(rowOf(later, 'open-teams').state).toBe('todo');
  });

  it('derives nothing anew while nothing is due', () => {
    const someone = after([happened('view:teams')]);
    const list = listOf(someone);
    const session = { ...someone.state.session, now: start + 60_000 };
    expect(listOf({ ...someone, state: { ...someone.state, session } })).toBe(list);
  });
});

describe('a state that stops being true', () => {
  it('is told, with the first evidence kept', () => {
    const state = after([allowed(true), allowed(false)]);
    expect(rowOf(state, 'allow-notifications')).toMatchObject({
      state: 'reverted',
      progress: { done: { at: start }, reverted: { value: true } },
    });
  });

  it('is done again when it is true again', () => {
    const state = after([allowed(true), allowed(false), allowed(true)]);
    expect(rowOf(state, 'allow-notifications').state).toBe('done');
    expect(rowOf(state, 'allow-notifications').progress.reverted?.value).toBe(false);
  });

  it('is not undone by another browser that was never asked', () => {
    const first = after([allowed(true, 'one')]);
    const second = after([
      { type: 'onboarding/record-arrived', record: first.state.progress },
      allowed(false, 'two'),
    ]);
    expect(rowOf(second, 'allow-notifications').state).toBe('done');
  });

  it('leaves events alone', () => {
    const done = after([happened('view:teams')]);
    const reloaded = after([
      { type: 'onboarding/record-arrived', record: done.state.progress },
      happened('view:agent-desktop'),
    ]);
    expect(rowOf(reloaded, 'open-teams').state).toBe('done');
  });
});

describe('what nobody can observe', () => {
  const unseen = {
    type: 'onboarding/observed',
    states: { account: { at: start, unknown: 'no-functions' } },
  } as const;

  it('says why', () => {
    expect(rowOf(after([unseen]), 'upgrade-account').check).toEqual({ is: 'unknown', why: 'no-functions' });
  });

  it('may be confirmed by hand, and says so', () => {
    const row = rowOf(after([unseen, intend('upgrade-account', 'acknowledge')]), 'upgrade-account');
    expect(row).toMatchObject({ state: 'done', progress: { done: { by: 'person' } } });
  });

  it.each([
    ['without the functions', { unknown: 'no-functions' }, 'done'],
    ['where the numbers could not be read', { value: answer({ numbers: null }) }, 'done'],
    ['where there is none to show', { value: answer({ numbers: [] }) }, 'todo'],
    ['where one can be shown', { value: answer({ numbers: [localNumber] }) }, 'todo'],
  ] as const)('the number may be found by oneself %s', (_where, seen, state) => {
    const account = { type: 'onboarding/observed', states: { account: { at: start, ...seen } } } as const;
    const confirmed = after([account, intend('find-your-number', 'acknowledge')]);
    expect(rowOf(confirmed, 'find-your-number').state).toBe(state);
    // To have been shown it counts in any case, and before the account is known nothing does.
    const shown = after([account, { type: 'onboarding/happened', event: 'saw-number' }]);
    expect(rowOf(shown, 'find-your-number').progress.done?.by).toBe('platform');
    expect(rowOf(after([intend('find-your-number', 'acknowledge')]), 'find-your-number').state).toBe('todo');
  });

  it('may not be confirmed by hand where the platform can tell', () => {
    expect(rowOf(after([intend('open-teams', 'acknowledge')]), 'open-teams').state).toBe('todo');
  });

  it('takes a confirmation back', () => {
    const undo = {
      type: 'onboarding/intent',
      id: 'upgrade-account',
      intent: { do: 'undo', by: 'ada' },
    } as const;
    const state = after([unseen, intend('upgrade-account', 'acknowledge'), undo]);
    expect(rowOf(state, 'upgrade-account').state).toBe('todo');
  });
});

describe('a reset', () => {
  const reset = {
    type: 'onboarding/record-arrived',
    record: { ...emptyRecord, steps: { 'open-teams': { reset: { at: start + 500, by: 'sue' } } } },
  } as const;

  it('opens the step again', () => {
    expect(rowOf(after([happened('view:teams'), reset]), 'open-teams').state).toBe('todo');
  });

  it('is done anew by what happens after it, not by what happened before', () => {
    const still = after([happened('view:teams'), reset, allowed(true)]);
    expect(rowOf(still, 'open-teams').state).toBe('todo');
    const again = after([happened('view:teams'), reset, happened('view:teams')]);
    expect(rowOf(again, 'open-teams').progress.done?.at).toBe(start + 2000);
  });
});

describe('the whole list', () => {
  const agent = { viewer: viewerWith('agent') };
  const steps = ['know-your-role', 'open-agent-desktop'].map(builtInStep);
  const finish = [intend('know-your-role', 'acknowledge'), happened('view:agent-desktop')] as const;

  it('counts skipped steps neither as done nor as open', () => {
    const { done, total, finished } = listOf(
      after([finish[1], intend('know-your-role', 'skip')], { ...agent, steps }),
    );
    expect({ done, total, finished }).toEqual({ done: 1, total: 1, finished: true });
  });

  it('says all set by the same rule as the figures', () => {
    const { done, total, finished } = listOf(after(finish, { ...agent, steps }));
    expect({ done, total, finished }).toEqual({ done: 2, total: 2, finished: true });
  });

  it('never un-finishes somebody when a later version brings a step', () => {
    const before = after(finish, { ...agent, steps });
    const more = [...steps, builtInStep('complete-task')];
    const updated = after([{ type: 'onboarding/record-arrived', record: before.state.progress }], {
      ...agent,
      steps: more,
    });
    const { finished, done, total, rows } = listOf(updated);
    expect({ finished, done, total }).toEqual({ finished: true, done: 2, total: 2 });
    expect(rows.find(({ step }) => step.id === 'complete-task')?.isNew).toBe(true);
  });

  it('is derived once for a state', () => {
    const state = after([]);
    expect(listOf(state)).toBe(listOf(state));
  });
});

describe('how many hold a role', () => {
  const seen = (workersByRole: WorkersByRole) =>
    after([{ type: 'onboarding/observed', states: { workersByRole: { at: start, value: workersByRole } } }]);

  it('is met by enough of them, and not by fewer', () => {
    expect(rowOf(seen({ admin: { count: 2, cut: false } }), 'add-administrator').state).toBe('done');
    expect(rowOf(seen({ admin: { count: 1, cut: false } }), 'add-administrator').check).toEqual({
      is: 'unmet',
    });
  });

  it('is not known where an answer that may be cut short has too few', () => {
    const { check } = rowOf(seen({ supervisor: { count: 0, cut: true } }), 'add-supervisor');
    expect(check).toEqual({ is: 'unknown', why: 'cut-short' });
  });

  it('is not known where nobody answered for the role', () => {
    const { check } = rowOf(seen({ admin: { count: 2, cut: false } }), 'add-agent');
    expect(check).toEqual({ is: 'unknown', why: 'failed' });
  });

  it('takes nothing back for an answer that may be cut short', () => {
    const all = { workersByRole: { at: start, value: { supervisor: { count: 1, cut: false } } } };
    const cut = { workersByRole: { at: start, value: { supervisor: { count: 0, cut: true } } } };
    const type = 'onboarding/observed';
    expect(
      rowOf(
        after([
          { type, states: all },
          { type, states: cut },
        ]),
        'add-supervisor',
      ).state,
    ).toBe('done');
  });
});

describe('routing', () => {
  const seen = (routing: AccountAnswer['routing']) =>
    after([{ type: 'onboarding/observed', states: { account: { at: start, value: answer({ routing }) } } }]);

  it('leads somewhere once there is a queue besides the one that Flex comes with', () => {
    expect(rowOf(seen({ queues: 1, workflows: 1 }), 'route-work').state).toBe('todo');
    expect(rowOf(seen({ queues: 2, workflows: 0 }), 'route-work').state).toBe('todo');
    expect(rowOf(seen({ queues: 2, workflows: 1 }), 'route-work').state).toBe('done');
  });

  it('may be confirmed by hand where it could not be read', () => {
    expect(rowOf(seen(null), 'route-work').check).toMatchObject({ is: 'unknown', why: 'failed' });
  });
});

describe('the recommended step', () => {
  const next = (state: ReturnType<typeof after>) => listOf(state).next?.step.id;

  it('is what most others wait for, in the first chapter that is not done', () => {
    expect(next(after([]))).toBe('go-available');
    expect(next(after([happened('became-available')]))).toBe('allow-notifications');
  });

  it('is what broke, before all else', () => {
    expect(next(after([allowed(true), allowed(false)]))).toBe('allow-notifications');
  });

  it('is neither locked nor put off nor skipped', () => {
    const state = after([intend('go-available', 'skip'), intend('allow-notifications', 'skip')]);
    expect(next(state)).toBe('prove-notifications');
  });
});
