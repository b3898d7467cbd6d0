import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { unblockIn, unmuteOn } from '../../../src/notifications/model/guidance';
import type { BrowserName, SystemName } from '../../../src/notifications/model/device';
import type { NotificationIntents } from '../../../src/notifications/intents';
import { NotificationsTab } from '../../../src/notifications/ui/NotificationsTab';
import type { NotificationsState } from '../../../src/notifications/slice';
import { moments } from '../../support/notificationMoments';
import { renderOnboarding, viewerWith } from '../../support/render';

function renderTab(state: NotificationsState | null, intents: Partial<NotificationIntents> = {}) {
  const view = renderOnboarding(<NotificationsTab />, {
    viewer: viewerWith('agent'),
    intents: { recheckNotifications: jest.fn(), closePraise: jest.fn(), ...intents },
  });
  if (state) act(() => void view.store.dispatch({ type: 'onboarding/notifications-started', ...state }));
  if (state?.asking) act(() => void view.store.dispatch({ type: 'onboarding/permission-asked' }));
  return view;
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const steps = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test.each([
  ['default', ['Allow notifications']],
  ['asking', []],
  ['dismissed', ['Ask again']],
  ['denied', []],
  ['revoked', ['Allow notifications']],
  ['revoked, blocked', []],
  ['granted-untested', ['Send a test']],
  ['granted-not-seen', ['Send another test']],
  ['granted-proven', ['Send another test']],
  ['framed', []],
  ['insecure', []],
  ['unsupported', []],
  ['flex-disabled', []],
] as const)('%s', (name, expected) => {
  renderTab(moments[name]);
  expect(screen.getByTestId('onboarding-notification-details')).toHaveAttribute(
    'data-permission',
    name.split(',')[0],
  );
  expect(buttons()).toEqual(expected);
});

test.each(['denied', 'revoked, blocked'] as const)('%s: steps for the browser at hand', (name) => {
  renderTab(moments[name]);
  expect(screen.getByRole('heading', { name: 'How to unblock them in Chrome' })).toBeVisible();
  expect(steps()).toEqual([
    'Click the icon to the left of the address, at the top of this window.',
    'Turn Notifications on. If they are not listed, open Site settings and set Notifications to Allow.',
    'Then come back here. This page notices the change by itself.',
  ]);
});

test.each(Object.entries(unblockIn))('unblocking in %s can be followed to its end', (browser, guide) => {
  const device = { ...moments.denied.device, browser: browser as BrowserName };
  renderTab({ ...moments.denied, device });
  expect(steps()).toHaveLength(guide.steps.length + 1);
  expect(screen.getByTestId('onboarding-notification-details').textContent).not.toMatch(/{{|Onboarding/);
  if (guide.help) expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
});

test.each(Object.entries(unmuteOn))('a mute on %s can be found', (system, guide) => {
  const muted = moments['granted-not-seen'];
  renderTab({ ...muted, device: { ...muted.device, system: system as SystemName } });
  expect(steps()).toHaveLength(guide.steps.length);
  expect(steps().join(' ')).toContain('Chrome');
  expect(screen.getByTestId('onboarding-notification-details').textContent).not.toMatch(/{{|Onboarding/);
});

test('an unknown browser on an unknown system is still helped', () => {
  const muted = moments['granted-not-seen'];
  renderTab({ ...muted, device: { ...muted.device, browser: 'other', system: 'other' } });
  expect(screen.getByRole('heading', { name: 'Where to look' })).toBeVisible();
  expect(steps()).toContain('Make sure that your browser may show notifications.');
});

test('the proof says when', () => {
  renderTab(moments['granted-proven']);
  expect(screen.getByText(/You confirmed a test/)).toBeVisible();
});

test('after a test there is a question, and no other button', async () => {
  const judgeTest = jest.fn();
  const { store } = renderTab(moments['granted-proven'], { judgeTest });
  act(() => void store.dispatch({ type: 'onboarding/test-sent' }));
  expect(screen.getByRole('status')).toHaveTextContent('Did you see the test notification?');
  expect(buttons()).toEqual(['Yes, I saw it', 'No']);
  await userEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(judgeTest).toHaveBeenCalledWith(false);
});

test('who asked for silence can take it back', async () => {
  const silencePrompt = jest.fn();
  renderTab({ ...moments.default, memory: { ...moments.default.memory, silenced: true } }, { silencePrompt });
  expect(screen.getByText(/You chose not to be asked on this computer/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ask me again' }));
  expect(silencePrompt).toHaveBeenCalledWith(false);
});

test('looks again at what is allowed when it opens', () => {
  const recheckNotifications = jest.fn();
  renderTab(moments.default, { recheckNotifications });
  expect(recheckNotifications).toHaveBeenCalledTimes(1);
});

test('nothing before the part has started', () => {
  renderTab(null);
  expect(screen.queryByTestId('onboarding-notification-details')).toBeNull();
});

test.each([
  ['revoked', 'chrome', 'Install Flex as an app'],
  ['revoked', 'edge', 'Install Flex as an app'],
  ['denied', 'chrome', null],
  ['denied', 'safari', 'Twilio supports Flex in Chrome'],
  ['granted-proven', 'safari', null],
] as const)('%s in %s: what lasts longer', (name, browser, says) => {
  const moment = moments[name];
  renderTab({ ...moment, device: { ...moment.device, browser } });
  const advice = screen.queryByText(/^(Does the permission|Twilio supports)/);
  if (says) expect(advice).toHaveTextContent(says);
  else expect(advice).toBeNull();
});

it('tells whoever is blocked that it may be the organization that decides, as no page can know', () => {
  renderTab(moments.denied);
  expect(screen.getByText(/your organization has decided/)).toBeVisible();
});

it('tells administrators the policy by its name', () => {
  const view = renderOnboarding(<NotificationsTab />, {
    viewer: viewerWith('admin'),
    intents: { recheckNotifications: jest.fn(), closePraise: jest.fn() },
  });
  act(() => void view.store.dispatch({ type: 'onboarding/notifications-started', ...moments.default }));
  expect(screen.getByText(/NotificationsAllowedForUrls/)).toBeVisible();
});

test('the focus stays in the tab when its button goes', () => {
  const { store } = renderTab(moments['granted-untested'], { sendTest: jest.fn() });
  screen.getByRole('button', { name: 'Send a test' }).focus();
  act(() => void store.dispatch({ type: 'onboarding/notifications-started', ...moments.unsupported }));
  expect(screen.getByTestId('onboarding-notification-details')).toHaveFocus();
});

test('nobody who is elsewhere is brought here', () => {
  const { store } = renderTab(moments['granted-untested']);
  act(() => void store.dispatch({ type: 'onboarding/notifications-started', ...moments.unsupported }));
  expect(document.body).toHaveFocus();
});
