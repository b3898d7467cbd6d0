import { NotificationIds, Notifications, NotificationType } from '@twilio/flex-ui';
import type { ReactElement } from 'react';
import { explainRefusals } from '../../src/flex/refusals';
import { english, makeText } from '../../src/strings';

const strings = english;
const text = makeText((key) => strings[key], 'en-US');
interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

const explanation = 'OnboardingRefusedToUnverified';
const shown = () => Array.from(Notifications.activeNotifications.values(), ({ id }) => id);
const definition = () => Notifications.registeredNotifications.get(explanation);

const refused = [
  [NotificationIds.OutboundCallCanceledToNumberUnverified, explanation],
  [NotificationIds.OutboundCallCanceledFromNumberUnverified, 'OnboardingRefusedFromUnverified'],
  [NotificationIds.OutboundCallCanceledToNumberBlocked, 'OnboardingRefusedToBlocked'],
] as const;

afterEach(() => {
  Notifications.dismissAll();
  Notifications.removeAllListeners();
  refused.forEach(([, ours]) => Notifications.registeredNotifications.delete(ours));
});

it.each(refused)('follows %s by an explanation', (id, ours) => {
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(id);
  expect(shown()).toEqual([id, ours]);
});

it.each([
  [573002, 'OnboardingRefusedFromOther'],
  [573005, 'OnboardingRefusedToUnfinished'],
])('follows a refusal that Flex has no words for, %s, by an explanation', (reasonCode, ours) => {
  const id = NotificationIds.OutboundCallCanceledGeneric;
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(id, { reasonCode });
  expect(shown()).toEqual([id, ours]);
});

it("explains no notification of another plugin's, whatever its id", () => {
  explainRefusals({ text, openAccount: null });
  Notifications.registerNotification({
    id: 'constructor',
    content: 'Saved',
    type: NotificationType.information,
  });
  Notifications.showNotification('constructor');
  expect(shown()).toEqual(['constructor']);
});

it('explains no call that ended for another reason', () => {
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(NotificationIds.OutboundCallCanceledGeneric, { reasonCode: 45301 });
  expect(shown()).toEqual([NotificationIds.OutboundCallCanceledGeneric]);
});

it('explains no other failure', () => {
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(NotificationIds.OutboundCallCanceledBusy);
  expect(shown()).toEqual([NotificationIds.OutboundCallCanceledBusy]);
});

it('explains a second refusal without piling up', () => {
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(NotificationIds.OutboundCallCanceledToNumberUnverified);
  Notifications.showNotification(NotificationIds.OutboundCallCanceledToNumberUnverified);
  expect(shown().filter((id) => id === explanation)).toHaveLength(1);
});

it('leads those who see the account to it, and tells the others whom to ask', () => {
  const openAccount = jest.fn();
  const stop = explainRefusals({ text, openAccount });
  Notifications.showNotification(NotificationIds.OutboundCallCanceledToNumberUnverified);
  const [action] = (definition()?.actions ?? []) as ReactElement<Action>[];
  expect(action?.props.label).toBe('See the account');
  action?.props.onClick();
  expect(openAccount).toHaveBeenCalledTimes(1);

  stop();
  explainRefusals({ text, openAccount: null });
  Notifications.showNotification(NotificationIds.OutboundCallCanceledToNumberUnverified);
  expect(definition()?.actions).toEqual([]);
  expect(definition()?.content).toContain('An administrator can change this');
});

it('speaks the language of Flex also where its words arrived late', () => {
  let words: Readonly<Record<string, string>> = english;
  explainRefusals({ text: makeText((key) => words[key], 'de-DE'), openAccount: null });
  words = { ...english, [explanation]: 'Diese Nummer ist nicht bestätigt.' };
  Notifications.showNotification(NotificationIds.OutboundCallCanceledToNumberUnverified);
  expect(definition()?.content).toContain('Diese Nummer ist nicht bestätigt.');
});
