import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { tellFacts } from '../../../src/facts/tell';
import type { Latest } from '../../../src/practice/slice';
import { Practise } from '../../../src/practice/ui/Practise';
import { oneHour } from '../../../src/time';
import { renderOnboarding, viewerWith } from '../../support/render';

interface Given {
  readonly role?: string;
  readonly deployed?: boolean;
  readonly available?: boolean;
  readonly latest?: Latest;
  readonly kinds?: readonly ('task' | 'message')[];
}

function show({
  role = 'agent',
  deployed = true,
  available = true,
  latest,
  kinds = ['message', 'task'],
}: Given = {}) {
  const intents = { practise: jest.fn(), showAvailability: jest.fn(), endPractice: jest.fn() };
  const { store } = renderOnboarding(<Practise kinds={kinds} />, { viewer: viewerWith(role), intents });
  act(() => {
    store.dispatch({ type: 'onboarding/practice-ready', deployed });
    tellFacts(store, Date.now).observed('available', available);
    if (latest) store.dispatch({ type: 'onboarding/practice-now', latest });
  });
  return { ...intents, store };
}
const status = () => screen.getByRole('status', { name: 'Practice' });
const button = (name: string) => screen.getByRole('button', { name });

it('shows nothing where an account has turned it off', () => {
  const { container } = renderOnboarding(<Practise kinds={['task']} />);
  expect(container).toHaveTextContent(/^$/);
});

it('begins the kind that was chosen', async () => {
  const { practise } = show();
  await userEvent.click(button('Practice with a message'));
  await userEvent.click(button('Practice with a task'));
  expect(practise.mock.calls).toEqual([['message'], ['task']]);
});

it('leads to the status of who is not available, and asks for nothing', async () => {
  const { practise, showAvailability } = show({ available: false });
  await userEvent.click(button('To practice, set yourself to Available first'));
  expect(showAvailability).toHaveBeenCalledTimes(1);
  expect(practise).not.toHaveBeenCalled();
});

it('says that it takes the functions where there are none', () => {
  show({ deployed: false });
  expect(screen.getByText(/needs the onboarding functions/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['supervisor', 1],
  ['admin', 1],
  ['agent', 0],
])('tells who answers for figures that practice counts in them: %s', (role, times) => {
  show({ role });
  expect(screen.queryAllByText(/counts in today’s queue figures.*onboarding_practice/)).toHaveLength(times);
});

const task = { id: 'p1', kind: 'task' } as const;
it.each<[string, Latest, RegExp]>([
  ['starting', { is: 'starting', kind: 'task' }, /takes a few seconds/],
  ['offered', { is: 'offered', ...task }, /offered to you in Agent Desktop/],
  ['running', { is: 'running', ...task }, /Complete it in Agent Desktop/],
  ['running', { is: 'running', id: 'p1', kind: 'message' }, /they write twice more and leave/],
  ['ended', { is: 'ended', completed: true, ...task }, /nothing of it is left/],
  ['ended', { is: 'ended', completed: false, ...task }, /you may begin another/],
  ['refused', { is: 'refused', kind: 'task', code: 'not_available' }, /does not have you as Available/],
  ['refused', { is: 'refused', kind: 'task', code: 'busy' }, /work in hand/],
  ['refused', { is: 'refused', kind: 'task', code: 'already_running' }, /under way/],
  [
    'refused',
    { is: 'refused', kind: 'task', code: 'practice_limit', until: Date.now() + oneHour },
    /the tenth practice in a day/,
  ],
  ['refused', { is: 'refused', kind: 'task', code: 'no_routing' }, /names no workflow and queue/],
  ['refused', { is: 'refused', kind: 'task', code: 'practice_disabled' }, /switched practice off/],
  ['failed', { is: 'failed', kind: 'task', failure: 'gone' }, /are not deployed/],
  ['failed', { is: 'failed', kind: 'task', failure: 'offline' }, /could not be reached/],
  ['failed', { is: 'failed', kind: 'task', failure: 'timeout' }, /may still arrive/],
  ['failed', { is: 'failed', kind: 'task', failure: 'not-offered' }, /did not arrive.*capacity/],
  ['failed', { is: 'failed', kind: 'task', failure: 'upstream' }, /Twilio did not do it/],
])('says in a live region how it stands: %s %j', (state, latest, words) => {
  show({ latest });
  expect(status()).toHaveAttribute('data-state', state);
  expect(status()).toHaveTextContent(words);
  const isUnderWay = ['starting', 'offered', 'running'].includes(state);
  expect(screen.queryAllByRole('button', { name: /^Practice with/ })).toHaveLength(isUnderWay ? 0 : 2);
  const mayBeEnded = ['offered', 'running'].includes(state);
  expect(screen.queryAllByRole('button', { name: 'End practice' })).toHaveLength(mayBeEnded ? 1 : 0);
});

it('ends by its own button', async () => {
  const { endPractice } = show({ latest: { is: 'running', ...task } });
  await userEvent.click(button('End practice'));
  expect(endPractice).toHaveBeenCalledTimes(1);
});

it('speaks no more of the day’s limit once another may be begun', () => {
  const until = Date.now() + oneHour;
  const { store } = show({ latest: { is: 'refused', kind: 'task', code: 'practice_limit', until } });
  expect(status()).toHaveTextContent(/You may begin another in \d+ minutes/);
  act(() => void store.dispatch({ type: 'onboarding/ticked', at: until }));
  expect(status()).toBeEmptyDOMElement();
  expect(button('Practice with a task')).toBeVisible();
});

it('does not tell of another kind in a row that it does not stand for', () => {
  show({ kinds: ['message'], latest: { is: 'ended', completed: true, ...task } });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(button('Practice with a message')).toBeVisible();
});

it('keeps the focus, and the region that speaks, when its buttons come and go', () => {
  const { store } = show();
  const spoken = screen.getByRole('status');
  button('Practice with a task').focus();
  act(() => void store.dispatch({ type: 'onboarding/practice-now', latest: { is: 'offered', ...task } }));
  expect(screen.getByRole('status')).toBe(spoken);
  expect(document.activeElement).toContainElement(spoken);
  button('End practice').focus();
  const latest = { is: 'ended', completed: false, ...task } as const;
  act(() => void store.dispatch({ type: 'onboarding/practice-now', latest }));
  expect(document.activeElement).toContainElement(spoken);
  expect(document.body).not.toHaveFocus();
});
