import type { Device } from '../../src/notifications/model/device';
import { emptyMemory, type Memory } from '../../src/notifications/model/memory';
import type { Platform } from '../../src/notifications/model/situation';
import type { NotificationsAction, NotificationsState } from '../../src/notifications/slice';

/** 2026-11-24, noon UTC. */
export const now = Date.UTC(2026, 10, 24, 12);

const device: Device = {
  id: 'b1',
  browser: 'chrome',
  system: 'windows',
  address: 'https://flex.example/agent-desktop',
};

export const open: Platform = { secure: true, framed: false, permission: 'default', channelEnabled: true };
const granted: Platform = { ...open, permission: 'granted' };
const denied: Platform = { ...open, permission: 'denied' };

export function moment(
  platform: Platform,
  memory: Partial<Memory> = {},
  rest: Partial<NotificationsState> = {},
): NotificationsState {
  return {
    device,
    platform,
    memory: { ...emptyMemory, ...memory },
    asking: false,
    testing: false,
    praised: false,
    prompted: false,
    ...rest,
  };
}

/** One moment for each situation; `revoked` is two, for a browser that may be asked again and one that may not. */
export const moments = {
  insecure: moment({ ...denied, secure: false }),
  unsupported: moment({ ...open, permission: 'unsupported' }),
  framed: moment({ ...denied, framed: true }),
  'flex-disabled': moment({ ...granted, channelEnabled: false }, { granted: true }),
  default: moment(open),
  asking: moment(open, {}, { asking: true }),
  dismissed: moment(open, { unanswered: true }),
  denied: moment(denied),
  revoked: moment(open, { granted: true }),
  'revoked, blocked': moment(denied, { granted: true }),
  'granted-untested': moment(granted, { granted: true }),
  'granted-not-seen': moment(granted, { granted: true, test: { at: now - 1, seen: false } }),
  'granted-proven': moment(granted, { granted: true, test: { at: now - 1, seen: true } }),
} as const;

const observed = (platform: Platform): NotificationsAction => ({
  type: 'onboarding/notifications-observed',
  platform,
});
const answered = (answer: NotificationPermission | 'none'): NotificationsAction => ({
  type: 'onboarding/permission-answered',
  answer,
});
const judged = (seen: boolean): NotificationsAction => ({ type: 'onboarding/test-judged', seen, at: now });

/** Everything that can happen, by the heading of its column in the table. */
export const happenings: Readonly<Record<string, NotificationsAction>> = {
  'reads insecure': observed({ ...denied, secure: false }),
  'reads no API': observed({ ...open, permission: 'unsupported' }),
  'reads framed': observed({ ...denied, framed: true }),
  'reads channel off': observed({ ...granted, channelEnabled: false }),
  'reads default': observed(open),
  'reads granted': observed(granted),
  'reads denied': observed(denied),
  asked: { type: 'onboarding/permission-asked' },
  'answer granted': answered('granted'),
  'answer denied': answered('denied'),
  'answer default': answered('default'),
  'no answer': answered('none'),
  'test sent': { type: 'onboarding/test-sent' },
  'test seen': judged(true),
  'test not seen': judged(false),
};
