import { quietQuestion } from './guidance';
import { situationOf, type Situation } from './situation';
import type { NotificationsState } from '../slice';
import type { StringKey } from '../../strings';

/** What the person can do about a situation, wherever it is shown. */
export type Remedy = 'ask' | 'ask-again' | 'test' | 'judge' | 'follow-steps' | 'own-tab' | 'console' | 'none';

/** What a situation says and offers. */
export interface Message {
  readonly situation: Situation;
  readonly title: StringKey;
  readonly body: StringKey;
  readonly remedy: Remedy;
}

/**
 * @param mayChangeAccount whether the person may change the account's own settings
 */
export function messageOf(state: NotificationsState, mayChangeAccount: boolean): Message {
  const situation = situationOf(state);
  if (state.testing && situation.startsWith('granted')) return { situation, ...testing };
  if (situation === 'flex-disabled' && mayChangeAccount) return { situation, ...flexOffForAdmins };
  if (situation === 'asking' || situation === 'dismissed') {
    return { situation, ...messages[situation], body: quietQuestion[state.device.browser] };
  }
  if (situation === 'revoked' && state.platform.permission === 'denied') {
    return { situation, ...messages.revoked, remedy: 'follow-steps' };
  }
  return { situation, ...messages[situation] };
}

type Content = Omit<Message, 'situation'>;

const testing: Content = {
  title: 'OnboardingNotificationsTestingTitle',
  body: 'OnboardingNotificationsTestingBody',
  remedy: 'judge',
};
const flexOffForAdmins: Content = {
  title: 'OnboardingNotificationsFlexOffTitle',
  body: 'OnboardingNotificationsFlexOffAdminBody',
  remedy: 'console',
};

const messages: Readonly<Record<Situation, Content>> = {
  insecure: {
    title: 'OnboardingNotificationsInsecureTitle',
    body: 'OnboardingNotificationsInsecureBody',
    remedy: 'none',
  },
  unsupported: {
    title: 'OnboardingNotificationsUnsupportedTitle',
    body: 'OnboardingNotificationsUnsupportedBody',
    remedy: 'none',
  },
  framed: {
    title: 'OnboardingNotificationsFramedTitle',
    body: 'OnboardingNotificationsFramedBody',
    remedy: 'own-tab',
  },
  'flex-disabled': {
    title: 'OnboardingNotificationsFlexOffTitle',
    body: 'OnboardingNotificationsFlexOffBody',
    remedy: 'none',
  },
  default: {
    title: 'OnboardingNotificationsDefaultTitle',
    body: 'OnboardingNotificationsDefaultBody',
    remedy: 'ask',
  },
  asking: {
    title: 'OnboardingNotificationsAskingTitle',
    body: 'OnboardingNotificationsQuietOther',
    remedy: 'none',
  },
  dismissed: {
    title: 'OnboardingNotificationsDismissedTitle',
    body: 'OnboardingNotificationsQuietOther',
    remedy: 'ask-again',
  },
  denied: {
    title: 'OnboardingNotificationsDeniedTitle',
    body: 'OnboardingNotificationsDeniedBody',
    remedy: 'follow-steps',
  },
  revoked: {
    title: 'OnboardingNotificationsRevokedTitle',
    body: 'OnboardingNotificationsRevokedBody',
    remedy: 'ask',
  },
  'granted-untested': {
    title: 'OnboardingNotificationsUntestedTitle',
    body: 'OnboardingNotificationsUntestedBody',
    remedy: 'test',
  },
  'granted-not-seen': {
    title: 'OnboardingNotificationsNotSeenTitle',
    body: 'OnboardingNotificationsNotSeenBody',
    remedy: 'follow-steps',
  },
  'granted-proven': {
    title: 'OnboardingNotificationsProvenTitle',
    body: 'OnboardingNotificationsProvenBody',
    remedy: 'none',
  },
};
