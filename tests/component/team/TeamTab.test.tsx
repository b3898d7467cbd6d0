import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { WorkerReadiness } from '../../../src/api/wire';
import type { StepRequest } from '../../../src/team/slice';
import { oneHour } from '../../../src/time';
import type { Person } from '../../../src/team/model/readiness';
import { TeamTab } from '../../../src/team/ui/TeamTab';
import { neverStarted, person, readiness, sid } from '../../support/team';
import { renderOnboarding, viewerWith } from '../../support/render';

const ben = person(1, { name: 'Ben Berg' });
const hana = person(2, { name: 'Hana Hoang' });
const omar = person(3, { name: 'Omar Ito' });
const team = {
  [ben.sid]: readiness(),
  [hana.sid]: readiness({ done: 6, notReady: ['prove-notifications', 'first-call'] }),
  [omar.sid]: neverStarted,
};

function renderTab(people: readonly Person[], workers?: Readonly<Record<string, WorkerReadiness>>) {
  const intents = {
    sawTeam: jest.fn(),
    openView: jest.fn(),
    checkTeam: jest.fn(),
    sawReport: jest.fn(),
    nudge: jest.fn(),
    resetStep: jest.fn(),
  };
  const { store } = renderOnboarding(<TeamTab />, { viewer: viewerWith('supervisor'), intents });
  act(() => {
    store.dispatch({ type: 'onboarding/team-shown', people });
    if (workers) store.dispatch({ type: 'onboarding/team-heard', workers, at: Date.now() });
  });
  const becomes = (worker: string, step: string, told: Omit<StepRequest, 'until'>) => {
    const request = { ...told, until: store.getState().session.now + oneHour };
    act(() => void store.dispatch({ type: 'onboarding/team-request', worker, step, request }));
  };
  return { ...intents, store, becomes };
}

const rowOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const open = (name: string) => userEvent.click(rowOf(name));

describe('the summary', () => {
  it('leads to Teams before that has shown anybody, and does not count as seen', async () => {
    const { openView, sawTeam } = renderTab([]);
    await userEvent.click(screen.getByRole('button', { name: 'Open Teams' }));
    expect(openView).toHaveBeenCalledWith('teams');
    expect(sawTeam).not.toHaveBeenCalled();
  });

  it('leads nobody to Teams who is there, and found nobody', () => {
    const { store } = renderTab([]);
    screen.getByRole('button', { name: 'Open Teams' }).focus();
    act(() => void store.dispatch({ type: 'onboarding/view-active', view: 'teams' }));
    expect(screen.getByText(/^Teams shows nobody now/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open Teams' })).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it('says that it is asking', () => {
    const { sawTeam } = renderTab([ben]);
    expect(screen.getByText('Asking how your team stands.')).toBeVisible();
    expect(sawTeam).not.toHaveBeenCalled();
  });

  it.each([
    ['offline', /did not answer/],
    ['refused', /do not accept your role/],
    ['gone', /no team functions/],
  ] as const)(
    'says why there is none when the functions are %s, and asks again on demand',
    async (failure, why) => {
      const { store, checkTeam } = renderTab([ben]);
      act(() => void store.dispatch({ type: 'onboarding/team-failed', failure }));
      expect(screen.getByText(why)).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
      expect(checkTeam).toHaveBeenCalledTimes(1);
    },
  );

  it('keeps the focus when the answer takes the button away that asked for it', async () => {
    const { store } = renderTab([ben]);
    act(() => {
      store.dispatch({ type: 'onboarding/team-failed', failure: 'offline' });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    act(() => {
      store.dispatch({ type: 'onboarding/team-heard', workers: team, at: Date.now() });
    });
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).toHaveTextContent('Of the one person that Teams shows:');
  });

  it('counts who can be reached, was available and completed a task', () => {
    const { sawTeam } = renderTab([ben, hana, omar], team);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        '1 of 3 can be reached. They have seen a notification from Flex.',
        '2 of 3 have been available.',
        '2 of 3 have completed a task.',
      ]),
    );
    expect(sawTeam).toHaveBeenCalledTimes(1);
  });

  it('counts who has only practised apart', () => {
    const practised = readiness({
      done: 7,
      notReady: ['first-call'],
      inPractice: ['first-message', 'complete-task'],
    });
    renderTab([ben, hana], { [ben.sid]: readiness(), [hana.sid]: practised });
    expect(screen.getByText('1 of 2 have completed a task.')).toBeVisible();
    expect(screen.getByText('1 of 2 have practiced, not yet with a customer.')).toBeVisible();
    expect(rowOf('Hana Hoang')).toHaveTextContent('Practiced, not yet with a customer');
  });

  it('lists who is not ready, least ready first, each with what they lack first', () => {
    renderTab([ben, hana, omar], team);
    const list = screen.getByRole('list', { name: 'Not ready yet (2)' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Omar ItoNot started', 'Hana HoangSee a test notification6/8']);
  });

  it('shows twenty people at first, and everybody on demand', async () => {
    const people = Array.from({ length: 30 }, (_, index) => person(index + 1));
    renderTab(people, Object.fromEntries(people.map((one) => [one.sid, neverStarted])));
    expect(screen.getAllByRole('button', { name: /^Person/ })).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
    const rows = screen.getAllByRole('button', { name: /^Person/ });
    expect(rows).toHaveLength(30);
    expect(rows[20]).toHaveFocus();
  });
});

describe('nudging', () => {
  it('asks for one step of one person', async () => {
    const { nudge } = renderTab([hana], team);
    await open('Hana Hoang');
    await userEvent.click(screen.getByRole('button', { name: 'Nudge: Hana Hoang, Take a first call' }));
    expect(nudge).toHaveBeenCalledWith(hana.sid, 'first-call');
  });

  it('asks nothing of oneself', async () => {
    renderTab([{ ...hana, isSelf: true }], team);
    await open('Hana Hoang');
    expect(screen.getByText('Take a first call')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Nudge/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reset: Hana Hoang, Complete a task' })).toBeVisible();
  });

  it('says what became of it, once, to everybody', async () => {
    const { becomes } = renderTab([hana], team);
    await open('Hana Hoang');
    becomes(hana.sid, 'first-call', { kind: 'nudge', status: 'done' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Nudged');
    expect(screen.queryByRole('button', { name: 'Nudge: Hana Hoang, Take a first call' })).toBeNull();
  });

  it('may be done again once that is over', async () => {
    const { becomes, store } = renderTab([hana], team);
    await open('Hana Hoang');
    becomes(hana.sid, 'first-call', { kind: 'nudge', status: 'done' });
    const passes = (time: number) =>
      act(() => void store.dispatch({ type: 'onboarding/ticked', at: store.getState().session.now + time }));
    passes(oneHour - 1);
    expect(screen.getByText('Nudged')).toBeVisible();
    passes(1);
    expect(screen.queryByText('Nudged')).toBeNull();
    expect(screen.getByRole('button', { name: 'Nudge: Hana Hoang, Take a first call' })).toBeVisible();
  });

  it.each([
    ['nudged_today', 'Nudged today already', false],
    ['step_done', 'Done by now', false],
    ['failed', 'Did not work', true],
  ] as const)(
    'when %s says so, and offers another try only where one may help',
    async (status, words, again) => {
      const { becomes } = renderTab([hana], team);
      await open('Hana Hoang');
      becomes(hana.sid, 'first-call', { kind: 'nudge', status });
      expect(screen.getByText(words)).toBeVisible();
      const button = screen.queryByRole('button', { name: 'Nudge: Hana Hoang, Take a first call' });
      expect(button !== null).toBe(again);
    },
  );
});

describe('resetting', () => {
  const name = 'Reset: Hana Hoang, Set yourself to Available';

  it('asks first', async () => {
    const { resetStep, becomes } = renderTab([hana], team);
    await open('Hana Hoang');
    await userEvent.click(screen.getByRole('button', { name }));
    expect(resetStep).not.toHaveBeenCalled();
    expect(screen.getByText('Have them redo it?')).toBeVisible();
    // What was pressed is gone; the focus is on what loses nothing, which says what it is about.
    const keep = screen.getByRole('button', { name: 'Keep' });
    expect(keep).toHaveFocus();
    expect(keep).toHaveAccessibleDescription('Have them redo it?');
    await userEvent.click(screen.getByRole('button', { name }));
    expect(resetStep).toHaveBeenCalledWith(hana.sid, 'go-available');
    becomes(hana.sid, 'go-available', { kind: 'reset', status: 'asked' });
    expect(document.activeElement).toHaveTextContent('Asking');
  });

  it('leaves the focus in the summary when the step moves to what is not done', async () => {
    const { store, becomes } = renderTab([ben], team);
    await userEvent.click(screen.getByRole('button', { name: 'Ready (1)' }));
    await open('Ben Berg');
    await userEvent.click(screen.getByRole('button', { name: 'Reset: Ben Berg, Complete a task' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reset: Ben Berg, Complete a task' }));
    becomes(ben.sid, 'complete-task', { kind: 'reset', status: 'asked' });
    expect(document.activeElement).toHaveTextContent('Asking');
    const workers = { [ben.sid]: readiness({ done: 7, notReady: ['complete-task'] }) };
    act(() => {
      store.dispatch({ type: 'onboarding/team-heard', workers, at: Date.now() });
    });
    expect(screen.getByText('Not ready yet (1)')).toBeVisible();
    expect(document.activeElement).toContainElement(rowOf('Ben Berg'));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('that did not work may be tried again', async () => {
    const { becomes } = renderTab([hana], team);
    await open('Hana Hoang');
    becomes(hana.sid, 'go-available', { kind: 'reset', status: 'failed' });
    expect(screen.getByText('Did not work')).toBeVisible();
    expect(screen.getByRole('button', { name })).toBeVisible();
  });

  it('can be left alone', async () => {
    const { resetStep } = renderTab([hana], team);
    await open('Hana Hoang');
    await userEvent.click(screen.getByRole('button', { name }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.queryByText('Have them redo it?')).toBeNull();
    expect(screen.getByRole('button', { name })).toHaveFocus();
    expect(resetStep).not.toHaveBeenCalled();
  });

  it('is for what is done, also by those who are ready', async () => {
    renderTab([ben], { [sid(1)]: readiness() });
    expect(screen.getByText('Everybody that Teams shows is ready.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ready (1)' }));
    await open('Ben Berg');
    expect(screen.getByRole('button', { name: 'Reset: Ben Berg, Complete a task' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Nudge/ })).toBeNull();
  });
});
