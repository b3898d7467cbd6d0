import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NotificationPrompt } from '../../../src/notifications/ui/NotificationPrompt';
import type { NotificationIntents } from '../../../src/notifications/intents';
import type { NotificationsState } from '../../../src/notifications/slice';
import { praiseStays, quietFirst } from '../../../src/notifications/model/timing';
import { moments } from '../../support/notificationMoments';
import { renderOnboarding, viewerWith } from '../../support/render';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));
const row = () => screen.queryByTestId('onboarding-notification-prompt');

function renderPrompt(
  state: NotificationsState | null,
  { intents = {}, role = 'agent' }: { intents?: Partial<NotificationIntents>; role?: string } = {},
) {
  const openPanel = jest.fn();
  const view = renderOnboarding(<NotificationPrompt />, {
    viewer: viewerWith(role),
    intents: { recheckNotifications: jest.fn(), promptShown: jest.fn(), openPanel, ...intents },
  });
  const { store } = view;
  if (state) act(() => void store.dispatch({ type: 'onboarding/notifications-started', ...state }));
  if (state?.asking) act(() => void store.dispatch({ type: 'onboarding/permission-asked' }));
  const user = userEvent.setup({
    advanceTimers: (milliseconds) => void jest.advanceTimersByTime(milliseconds),
  });
  return {
    ...view,
    user,
    openPanel,
    busy: (value: boolean) => act(() => void store.dispatch({ type: 'onboarding/live-interaction', value })),
    tab: (tab: 'checklist' | 'notifications') =>
      act(() => void store.dispatch({ type: 'onboarding/tab-selected', tab })),
  };
}

describe('when it speaks', () => {
  test('not in the first seconds', () => {
    renderPrompt(moments.default);
    wait(quietFirst - 1);
    expect(row()).toBeNull();
    wait(1);
    expect(row()).toBeVisible();
  });

  test('by a region that is there before its words: these are read aloud', () => {
    renderPrompt(moments.default);
    const spoken = screen.getByRole('status');
    expect(spoken).toBeEmptyDOMElement();
    wait(quietFirst);
    expect(screen.getByRole('status')).toBe(spoken);
    expect(spoken).toContainElement(row());
  });

  test('and says so for as long as it is there', () => {
    const promptShown = jest.fn();
    const { tab } = renderPrompt(moments.default, { intents: { promptShown } });
    wait(quietFirst);
    expect(promptShown.mock.calls).toEqual([[true]]);
    tab('notifications');
    expect(promptShown.mock.calls).toEqual([[true], [false]]);
  });

  test('not while a control of Flex is pointed at, which it would move; it stays where it was there before', () => {
    const { store } = renderPrompt(moments.default);
    const point = (value: boolean) =>
      act(() => void store.dispatch({ type: 'onboarding/pointer-shown', value }));
    point(true);
    wait(quietFirst);
    expect(row()).toBeNull();
    point(false);
    expect(row()).toBeVisible();

    act(() => void store.dispatch({ type: 'onboarding/prompted', value: true }));
    point(true);
    expect(row()).toBeVisible();
  });

  test('not while the person is busy with somebody, and not at once after', () => {
    const { busy } = renderPrompt(moments.default);
    busy(true);
    wait(10 * quietFirst);
    expect(row()).toBeNull();
    busy(false);
    wait(quietFirst - 1);
    expect(row()).toBeNull();
    wait(1);
    expect(row()).toBeVisible();
    busy(true);
    expect(row()).toBeNull();
  });

  test('not beside its own tab', () => {
    const { tab } = renderPrompt(moments.default);
    wait(quietFirst);
    tab('notifications');
    expect(row()).toBeNull();
    tab('checklist');
    expect(row()).toBeVisible();
  });

  test('not when the part is off, put off, switched off or has nothing to say', () => {
    const later = { count: 1, until: Date.now() + 86_400_000 };
    for (const state of [
      null,
      moments['granted-proven'],
      { ...moments.default, memory: { ...moments.default.memory, silenced: true } },
      { ...moments.default, memory: { ...moments.default.memory, later } },
    ]) {
      const { unmount } = renderPrompt(state);
      wait(quietFirst);
      expect(row()).toBeNull();
      unmount();
    }
  });

  test('looks again at what is allowed before it speaks', () => {
    const recheckNotifications = jest.fn();
    renderPrompt(moments.default, { intents: { recheckNotifications } });
    expect(recheckNotifications).not.toHaveBeenCalled();
    wait(quietFirst);
    expect(recheckNotifications).toHaveBeenCalledTimes(1);
  });
});

describe('what it says and offers', () => {
  const decline = ['Not now', 'Don’t ask on this computer'];
  test.each([
    ['default', 'Let Flex tell you when a call or message arrives', ['Allow notifications', ...decline]],
    ['asking', 'Choose “Allow” where your browser asks', []],
    ['dismissed', 'Your browser’s question is still unanswered', ['Ask again', ...decline]],
    ['denied', 'Notifications are blocked in this browser', ['Show me how', ...decline]],
    ['revoked', 'Notifications have been turned off in this browser', ['Allow notifications', ...decline]],
    ['revoked, blocked', 'Notifications have been turned off in this browser', ['Show me how', ...decline]],
    ['granted-untested', 'Check that notifications reach you', ['Send a test', ...decline]],
    ['granted-not-seen', 'Something hides notifications on this computer', ['Show me how', ...decline]],
    ['framed', 'Notifications need Flex in a tab of its own', decline],
    ['insecure', 'Notifications need a secure address', decline],
    ['unsupported', 'This browser cannot show notifications', decline],
    ['flex-disabled', 'Browser notifications are turned off for this account', decline],
  ] as const)('%s', (name, title, buttons) => {
    renderPrompt(moments[name]);
    wait(quietFirst);
    expect(row()).toHaveAttribute('data-permission', name.split(',')[0]);
    expect(screen.getByRole('region', { name: 'Notifications' })).toBe(row());
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
  });

  test('the reason, the occasion and the number come before the question', () => {
    renderPrompt(moments.default);
    wait(quietFirst);
    expect(row()).toHaveTextContent(
      'You get a notification for each new task and message, while Flex is not in front. Your browser asks for permission next.',
    );
  });

  test('a frame leads out of itself', () => {
    renderPrompt(moments.framed);
    wait(quietFirst);
    const link = screen.getByRole('link', { name: 'Open Flex in its own tab' });
    expect(link).toHaveAttribute('href', 'https://flex.example/agent-desktop');
    expect(link).toHaveAttribute('target', '_blank');
  });

  test('the account’s setting is for admins to change', () => {
    renderPrompt(moments['flex-disabled'], { role: 'admin' });
    wait(quietFirst);
    expect(screen.getByRole('link', { name: 'Open the Flex Console' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/console\.twilio\.com\//),
    );
  });
});

describe('what each button asks for', () => {
  const pressed = async (
    state: NotificationsState,
    button: string,
    intents: Partial<NotificationIntents>,
    prepare: (view: ReturnType<typeof renderPrompt>) => void = () => undefined,
  ) => {
    const view = renderPrompt(state, { intents });
    prepare(view);
    wait(quietFirst);
    await view.user.click(screen.getByRole('button', { name: button }));
    return view;
  };

  test.each([
    ['default', 'Allow notifications', 'askPermission', []],
    ['dismissed', 'Ask again', 'askPermission', []],
    ['granted-untested', 'Send a test', 'sendTest', []],
    ['denied', 'Not now', 'postponePrompt', []],
    ['denied', 'Don’t ask on this computer', 'silencePrompt', [true]],
  ] as const)('%s: %s', async (name, button, intent, given) => {
    const asked = jest.fn();
    await pressed(moments[name], button, { [intent]: (...values: unknown[]) => asked(...values) });
    expect(asked).toHaveBeenCalledTimes(1);
    // Buttons hand on their event as well.
    expect(asked.mock.calls[0]?.slice(0, given.length)).toEqual(given);
  });

  test('steps are shown in the panel', async () => {
    const { openPanel } = await pressed(moments.denied, 'Show me how', {});
    expect(openPanel).toHaveBeenCalledWith('notifications');
  });

  test.each([
    ['Yes, I saw it', true],
    ['No', false],
  ])('did you see it? %s', async (button, seen) => {
    const judgeTest = jest.fn();
    await pressed(moments['granted-untested'], button, { judgeTest }, ({ store }) =>
      act(() => void store.dispatch({ type: 'onboarding/test-sent' })),
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Yes, I saw it',
      'No',
    ]);
    expect(judgeTest).toHaveBeenCalledWith(seen);
  });
});

test('the keyboard’s focus stays in it when the button that was pressed goes', async () => {
  const { store, user } = renderPrompt(moments.default, {
    intents: { askPermission: () => store.dispatch({ type: 'onboarding/permission-asked' }) },
  });
  wait(quietFirst);
  await user.click(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(row()).toHaveAttribute('data-permission', 'asking');
  expect(screen.queryByRole('button')).toBeNull();
  expect(row()).toHaveFocus();
});

test('good news stays for a while, and can be closed', () => {
  const closePraise = jest.fn();
  const { store } = renderPrompt(moments['granted-untested'], { intents: { closePraise } });
  act(() => void store.dispatch({ type: 'onboarding/test-judged', seen: true, at: Date.now() }));
  wait(quietFirst);
  expect(row()).toHaveAttribute('data-permission', 'granted-proven');
  expect(screen.getByRole('status')).toHaveTextContent('Notifications reach you in this browser');
  expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
  expect(closePraise).not.toHaveBeenCalled();
  wait(praiseStays);
  expect(closePraise).toHaveBeenCalledTimes(1);
});
