import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { ChecklistTab } from '../../../src/checklist/ui/ChecklistTab';
import { ViewHint } from '../../../src/checklist/ui/ViewHint';
import { readExtraStep } from '../../../src/checklist/model/extraStep';
import type { Latest } from '../../../src/practice/slice';
import type { StepId } from '../../../src/checklist/model/stepId';
import type { AccountNumber } from '../../../src/api/wire';
import { tellFacts } from '../../../src/facts/tell';
import { answer, localNumber, tollFree } from '../../support/account';
import { builtInStep } from '../../support/checklist';
import { renderOnboarding, viewerWith } from '../../support/render';

const at = Date.UTC(2026, 10, 24, 9);
const chapter = (name: RegExp) => screen.getByText(name).closest('button') as HTMLElement;
const agent = { viewer: viewerWith('agent') };

describe('the list is short to look at', () => {
  it('opens only the chapter with the next step; the others are a line with their count', () => {
    renderOnboarding(<ChecklistTab />);
    expect(chapter(/^Get started \(\d+\)$/)).toHaveAttribute('aria-expanded', 'true');
    for (const name of [/^First conversations \(4\)$/, /^Your account \(3\)$/, /^Your people \(6\)$/]) {
      expect(chapter(name)).toHaveAttribute('aria-expanded', 'false');
    }
    expect(screen.getByText('Open Teams')).toBeVisible();
    expect(screen.getByText('Upgrade the account')).not.toBeVisible();
  });

  it('opens a chapter for as long as the person wants it open', async () => {
    const { store } = renderOnboarding(<ChecklistTab />);
    await userEvent.click(chapter(/^Your account/));
    expect(screen.getByText('Upgrade the account')).toBeVisible();
    act(() => void store.dispatch({ type: 'onboarding/happened', event: 'view:teams', at }));
    expect(screen.getByText('Upgrade the account')).toBeVisible();
    await userEvent.click(chapter(/^Your account/));
    await userEvent.click(chapter(/^Get started/));
    expect(chapter(/^Get started/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the next step again once the row that the person opened is done', async () => {
    const { store } = renderOnboarding(<ChecklistTab />, agent);
    const openRow = () =>
      [...document.querySelectorAll('li [aria-expanded=true]')].map((button) =>
        button.closest('li')?.getAttribute('data-testid'),
      );
    const row = (id: string) =>
      within(screen.getByTestId(`onboarding-step-${id}`)).getAllByRole('button')[0] as HTMLElement;
    const next = 'onboarding-step-go-available';
    expect(openRow()).toEqual([next]);
    await userEvent.click(row('open-agent-desktop'));
    expect(openRow()).toEqual(['onboarding-step-open-agent-desktop']);
    act(() => void store.dispatch({ type: 'onboarding/happened', event: 'view:agent-desktop', at }));
    expect(openRow()).toEqual([next]);

    // What is done is looked at for as long as the person likes, and nothing opens that they have closed.
    await userEvent.click(chapter(/^Done \(/));
    await userEvent.click(row('open-agent-desktop'));
    expect(openRow()).toEqual(['onboarding-step-open-agent-desktop']);
    await userEvent.click(row('prove-notifications'));
    act(() => void store.dispatch({ type: 'onboarding/happened', event: 'accepted-call', at }));
    expect(openRow()).toEqual(['onboarding-step-prove-notifications']);
    await userEvent.click(row('prove-notifications'));
    expect(openRow()).toEqual([]);
    act(() => void store.dispatch({ type: 'onboarding/ticked', at: at + 60_000 }));
    expect(openRow()).toEqual([]);
  });

  it('goes on to the next chapter with the next step', () => {
    const { store } = renderOnboarding(<ChecklistTab />, agent);
    const skip = (id: StepId) =>
      act(() => void store.dispatch({ type: 'onboarding/intent', id, intent: { do: 'skip' }, at }));
    for (const id of [
      'allow-notifications',
      'prove-notifications',
      'know-your-role',
      'open-agent-desktop',
    ] as const)
      skip(id);
    expect(chapter(/^First conversations \(3\)$/)).toHaveAttribute('aria-expanded', 'false');
    skip('go-available');
    expect(chapter(/^First conversations \(2\)$/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens the row of a practice that is under way, with what to do about it, and the next step again after it', async () => {
    const { store } = renderOnboarding(<ChecklistTab />, agent);
    const is = (latest: Latest) =>
      act(() => void store.dispatch({ type: 'onboarding/practice-now', latest }));
    const practice = { id: 'p1', kind: 'message' } as const;
    act(() => void store.dispatch({ type: 'onboarding/practice-ready', deployed: true }));
    is({ is: 'running', ...practice });
    expect(screen.getByText(/You have it. Answer the customer in Agent Desktop/)).toBeVisible();
    expect(screen.queryByText(/Send an SMS to your contact center/)).toBeNull();
    expect(chapter(/^First conversations/)).toHaveAttribute('aria-expanded', 'true');
    expect(chapter(/^Get started/)).toHaveAttribute('aria-expanded', 'false');
    is({ is: 'ended', completed: true, ...practice });
    expect(chapter(/^First conversations/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText(/nothing is routed to you/)).toBeVisible();
    await userEvent.click(chapter(/^First conversations/));
    await userEvent.click(screen.getByRole('button', { name: /Answer a first message/ }));
    expect(screen.getByText(/Send an SMS to your contact center/)).toBeVisible();
  });

  it('says how a practice goes above what the step is, in the line that was there before it and with the focus', async () => {
    const practise = jest.fn();
    const { store } = renderOnboarding(<ChecklistTab />, { ...agent, intents: { practise } });
    act(() => {
      store.dispatch({ type: 'onboarding/practice-ready', deployed: true });
      store.dispatch({ type: 'onboarding/observed', states: { available: { at, value: true } }, at });
    });
    await userEvent.click(chapter(/^First conversations/));
    await userEvent.click(screen.getByRole('button', { name: /Complete a task/ }));
    const region = screen.getByRole('status', { name: 'Practice' });
    const skip = screen.getByRole('button', { name: /^Skip.*Complete a task/ });
    const isAbove = () => region.compareDocumentPosition(skip) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isAbove()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Practice with a task' }));
    const is = (latest: Latest) =>
      act(() => void store.dispatch({ type: 'onboarding/practice-now', latest }));
    is({ is: 'starting', kind: 'task' });
    is({ is: 'running', id: 'p1', kind: 'task' });
    expect(region).toHaveTextContent(/You have it/);
    expect(isAbove()).toBe(true);
    expect(region.parentElement).toHaveFocus();
  });

  it('says one line with its date when everything is done', () => {
    const { store, registry } = renderOnboarding(<ChecklistTab />, agent);
    const steps = ['allow-notifications', 'prove-notifications', 'know-your-role', 'first-call'] as const;
    for (const id of [...steps, 'first-message', 'complete-task'] as const)
      act(() => void store.dispatch({ type: 'onboarding/intent', id, intent: { do: 'skip' }, at }));
    for (const event of ['view:agent-desktop', 'became-available'] as const)
      act(() => void store.dispatch({ type: 'onboarding/happened', event, at }));
    const list = within(screen.getByTestId('onboarding-checklist'));
    expect(list.getByText('Ready since November 24, 2026. Nothing is left on your list.')).toBeVisible();
    expect(list.queryByText(/of \d+ done/)).toBeNull();

    // Something is left once there is a new step, which counts in no figure.
    const id = 'acme-walk';
    registry.add({
      ...builtInStep('open-teams'),
      id,
      audience: () => true,
      text: { title: 'Walk', body: '' },
    });
    act(() => void store.dispatch({ type: 'onboarding/step-registered', id }));
    expect(list.getByRole('heading', { name: 'New since you finished' })).toBeVisible();
    expect(list.queryByText(/Nothing is left/)).toBeNull();
    expect(list.getByText('2 of 2 done')).toBeVisible();
  });
});

it('hints at what fits the moment: becoming available, or where the tasks appear', () => {
  const { store } = renderOnboarding(<ViewHint />, agent);
  const observe = (available: boolean) =>
    act(
      () =>
        void store.dispatch({
          type: 'onboarding/observed',
          states: { available: { at, value: available } },
          at,
        }),
    );
  act(() => void store.dispatch({ type: 'onboarding/view-active', view: 'agent-desktop' }));
  const hint = within(screen.getByTestId('onboarding-view-hint'));
  expect(hint.getByText(/Set yourself to Available at the top right/)).toBeVisible();
  observe(true);
  expect(hint.getByText(/You are available: calls and messages appear on the left/)).toBeVisible();
  observe(false);
  expect(hint.getByText(/Set yourself to Available at the top right/)).toBeVisible();
});

describe('a row that moves takes the focus of nobody with it', () => {
  /** The list, with an intent that does what it says. */
  function withSkipping() {
    const changeStep = jest.fn((id: StepId, { do: change }: { do: string }) =>
      store.dispatch({ type: 'onboarding/intent', id, intent: { do: change as 'skip' }, at }),
    );
    const { store } = renderOnboarding(<ChecklistTab />, { ...agent, intents: { changeStep } });
    return store;
  }
  const first = 'Set yourself to Available';

  it('the row in its place has it then', async () => {
    withSkipping();
    await userEvent.click(screen.getByRole('button', { name: `Skip: ${first}` }));
    const next = within(screen.getByRole('list', { name: 'Next step' }));
    expect(document.activeElement).toBe(next.getAllByRole('button')[0]);
  });

  it('the checklist has it where the whole list is gone', async () => {
    withSkipping();
    await userEvent.click(screen.getByRole('button', { name: `Skip: ${first}` }));
    await userEvent.click(chapter(/^Skipped and put off/));
    await userEvent.click(screen.getByText(first));
    await userEvent.click(screen.getByRole('button', { name: `Do not skip: ${first}` }));
    expect(screen.getByTestId('onboarding-checklist')).toHaveFocus();
  });

  it('who went elsewhere after a control here had gone is left there', () => {
    const store = withSkipping();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    const gone = screen.getByRole('button', { name: `Skip: ${first}` });
    gone.focus();
    gone.remove();
    elsewhere.focus();
    elsewhere.remove();
    act(
      () =>
        void store.dispatch({ type: 'onboarding/intent', id: 'go-available', intent: { do: 'skip' }, at }),
    );
    expect(document.body).toHaveFocus();
  });

  it('who has gone elsewhere meanwhile is left there', async () => {
    const store = withSkipping();
    screen.getByRole('button', { name: `Skip: ${first}` }).focus();
    (document.activeElement as HTMLElement).blur();
    await Promise.resolve();
    act(
      () =>
        void store.dispatch({ type: 'onboarding/intent', id: 'go-available', intent: { do: 'skip' }, at }),
    );
    expect(document.body).toHaveFocus();
  });
});

it('lets what is no longer true be put aside', () => {
  const { store } = renderOnboarding(<ChecklistTab />, agent);
  const seen = (permission: 'granted' | 'denied') => {
    const value = { permission, channelEnabled: true, browser: { id: 'one', name: 'Chrome' } };
    const states = { notifications: { at, value } };
    act(() => void store.dispatch({ type: 'onboarding/observed', states, at }));
  };
  seen('granted');
  seen('denied');
  const next = within(screen.getByRole('list', { name: 'Next step' }));
  expect(next.getByText(/is no longer true/)).toBeVisible();
  expect(next.getByRole('button', { name: 'Skip: Allow notifications' })).toBeVisible();
  expect(next.getByRole('button', { name: 'Tomorrow: Allow notifications' })).toBeVisible();
});

it('lets a person confirm a step that the account has added, and no reading but where it is read', async () => {
  const read = readExtraStep({
    id: 'acme-handbook',
    title: 'Read the handbook',
    body: 'It says how we greet.',
    roles: ['agent'],
    done_when: { acknowledged: true },
  });
  if ('mistakes' in read) throw new Error('The step is wrong.');
  const changeStep = jest.fn();
  renderOnboarding(<ChecklistTab />, {
    ...agent,
    steps: [builtInStep('know-your-role'), read.extra.step],
    intents: { changeStep },
  });
  expect(screen.getByText('Read about your role')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^I have done this/ })).toBeNull();
  await userEvent.click(chapter(/^From your company/));
  await userEvent.click(screen.getByText('Read the handbook'));
  await userEvent.click(screen.getByRole('button', { name: 'I have done this: Read the handbook' }));
  expect(changeStep).toHaveBeenCalledWith('acme-handbook', { do: 'acknowledge' });
});

it('lets a person confirm what is no longer true and cannot be checked any more, and says whose word that is', async () => {
  const changeStep = jest.fn((id: StepId, { do: change }: { do: string }) =>
    store.dispatch({ type: 'onboarding/intent', id, intent: { do: change as 'acknowledge' }, at: at + 3 }),
  );
  const { store } = renderOnboarding(<ChecklistTab />, { intents: { changeStep } });
  const seen = (...numbers: AccountNumber[][]) =>
    numbers.forEach((some, index) =>
      act(() => tellFacts(store, () => at + index).observed('account', answer({ numbers: some }))),
    );
  seen([tollFree('approved')], [tollFree('missing')]);
  const row = within(screen.getByTestId('onboarding-step-check-sms-rules'));
  const confirm = () => row.queryByRole('button', { name: /^I have done this/ });
  expect(row.getByText(/is no longer true/)).toBeVisible();
  expect(confirm()).toBeNull();

  // Whether the new local number is registered, only the person knows.
  seen([tollFree('approved'), localNumber]);
  expect(row.getByText(/Twilio does not let Flex check this/)).toBeVisible();
  await userEvent.click(confirm() as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: /^Done/ }));
  const done = screen.getByTestId('onboarding-step-check-sms-rules');
  expect(done).toHaveAttribute('data-state', 'done');
  await userEvent.click(within(done).getAllByRole('button')[0] as HTMLElement);
  // Another administrator is shown the same.
  expect(done).toHaveTextContent('Confirmed by an administrator');
  expect(done).not.toHaveTextContent('Every number that sends SMS is cleared.');
  expect(within(done).getByRole('button', { name: /^Take back/ })).toBeVisible();
});

it('says whose word a step is for as long as it is: a test notification, a confirmation that the platform bears out later', async () => {
  const { store } = renderOnboarding(<ChecklistTab />);
  const now = (time: number) => tellFacts(store, () => time);
  const open = async (id: string) => {
    const row = screen.getByTestId(`onboarding-step-${id}`);
    await userEvent.click(within(row).getAllByRole('button')[0] as HTMLElement);
    return row;
  };
  act(() => {
    const intent = { do: 'acknowledge' } as const;
    store.dispatch({ type: 'onboarding/intent', id: 'set-up-sso', intent, at });
    now(at).observed('notifications', {
      permission: 'granted',
      channelEnabled: true,
      browser: { id: 'one', name: 'Chrome' },
      provenAt: at,
    });
    now(at + 1).observed('workersByRole', { agent: { count: 1, cut: false } });
  });
  await userEvent.click(screen.getByRole('button', { name: /^Done/ }));
  expect(await open('allow-notifications')).toHaveTextContent('Verified by Flex');
  expect(await open('prove-notifications')).toHaveTextContent('Confirmed by you');
  const sso = await open('set-up-sso');
  expect(sso).toHaveTextContent('Confirmed by an administrator');
  expect(sso).toHaveTextContent('There is an agent');
});

it.each([
  [15, 'It comes back in 15 hours.'],
  [30, 'It comes back tomorrow.'],
])(
  'says in a whole sentence when a step comes back that is put off for %s hours',
  async (hours, sentence) => {
    const { store } = renderOnboarding(<ChecklistTab />, agent);
    const intent = { do: 'snooze', until: at + hours * 3_600_000 } as const;
    act(() => void store.dispatch({ type: 'onboarding/intent', id: 'go-available', intent, at }));
    await userEvent.click(chapter(/^Skipped and put off/));
    await userEvent.click(screen.getByText('Set yourself to Available'));
    expect(screen.getByTestId('onboarding-step-go-available')).toHaveTextContent(`Put off. ${sentence}`);
  },
);

it('leads to a view from elsewhere only; who goes there by keyboard stays in the row', async () => {
  const { store } = renderOnboarding(<ChecklistTab />, agent);
  const openView = (view: string) => act(() => void store.dispatch({ type: 'onboarding/view-active', view }));
  const row = within(screen.getByTestId('onboarding-step-open-agent-desktop'));
  await userEvent.click(row.getAllByRole('button')[0] as HTMLElement);
  openView('teams');
  row.getByRole('button', { name: 'Open Agent Desktop' }).focus();
  openView('agent-desktop');
  expect(row.queryByRole('button', { name: 'Open Agent Desktop' })).toBeNull();
  expect(screen.getByTestId('onboarding-step-open-agent-desktop')).toContainElement(
    document.activeElement as HTMLElement,
  );
});
