import type { Device } from './model/device';
import type { Memory } from './model/memory';
import type { OnboardingAction } from '../state';
import { isShutOut, type Platform } from './model/situation';

export interface NotificationsState {
  readonly device: Device;
  readonly platform: Platform;
  readonly memory: Memory;
  /** The browser's own question is open. */
  readonly asking: boolean;
  /** A test notification is out and nobody has said yet whether it was seen. */
  readonly testing: boolean;
  /** The person has just proved that notifications arrive, and may be told so. */
  readonly praised: boolean;
  /** The prompt is on the screen: other advice waits. */
  readonly prompted: boolean;
}

type Started = Pick<NotificationsState, 'device' | 'platform' | 'memory'>;

/** Everything that can happen to notifications. Times are milliseconds since the epoch. */
export type NotificationsAction =
  | ({ readonly type: 'onboarding/notifications-started' } & Started)
  | { readonly type: 'onboarding/notifications-observed'; readonly platform: Platform }
  /** Another tab of this browser has written. */
  | { readonly type: 'onboarding/notifications-remembered'; readonly memory: Memory }
  | { readonly type: 'onboarding/permission-asked' }
  /** `none`: the browser has not answered for so long that its question is likely to be hidden. */
  | { readonly type: 'onboarding/permission-answered'; readonly answer: NotificationPermission | 'none' }
  | { readonly type: 'onboarding/test-sent' }
  | { readonly type: 'onboarding/test-judged'; readonly seen: boolean; readonly at: number }
  | { readonly type: 'onboarding/prompt-postponed'; readonly until: number }
  | { readonly type: 'onboarding/prompt-silenced'; readonly value: boolean }
  | { readonly type: 'onboarding/praise-closed' }
  | { readonly type: 'onboarding/prompted'; readonly value: boolean };

/** Nothing until the part has started, and for ever where an account has turned it off. */
export function notificationsReducer(
  state: NotificationsState | null,
  action: OnboardingAction,
): NotificationsState | null {
  if (action.type === 'onboarding/notifications-started') {
    const { device, platform, memory } = action;
    const quiet = { asking: false, testing: false, praised: false, prompted: false };
    return observe({ device, platform, memory, ...quiet }, platform);
  }
  return state && reduce(state, action);
}

function reduce(state: NotificationsState, action: OnboardingAction): NotificationsState {
  switch (action.type) {
    case 'onboarding/notifications-observed':
      return observe(state, action.platform);
    case 'onboarding/notifications-remembered':
      return changed(state, { memory: action.memory });
    case 'onboarding/permission-asked':
      return canAsk(state.platform) ? engaged(changed(state, { asking: true })) : state;
    case 'onboarding/permission-answered':
      return answered(state, action.answer);
    case 'onboarding/test-sent':
      return canTest(state.platform) ? engaged(changed(state, { testing: true })) : state;
    case 'onboarding/test-judged':
      return canTest(state.platform) ? judged(state, action.seen, action.at) : state;
    case 'onboarding/prompt-postponed':
      return remembering(state, {
        later: { count: (state.memory.later?.count ?? 0) + 1, until: action.until },
      });
    case 'onboarding/prompt-silenced':
      return remembering(state, { silenced: action.value });
    case 'onboarding/praise-closed':
      return changed(state, { praised: false });
    case 'onboarding/prompted':
      return changed(state, { prompted: action.value });
    default:
      return state;
  }
}

function observe(state: NotificationsState, platform: Platform): NotificationsState {
  const seen = changed(state, { platform: changed(state.platform, platform) });
  // What such a page reads is about the frame or the address, not about this browser.
  if (!platform.secure || isShutOut(platform)) return seen;
  switch (platform.permission) {
    case 'granted':
      return remembering(changed(seen, { asking: false }), { granted: true, unanswered: false });
    case 'denied':
      return remembering(changed(seen, { asking: false, testing: false }), {
        unanswered: false,
        // Some browsers tell of the change before they give the answer; it is the person's own choice all the same.
        granted: state.memory.granted && !state.asking,
      });
    default:
      return changed(seen, { testing: false });
  }
}

function answered(state: NotificationsState, answer: NotificationPermission | 'none'): NotificationsState {
  // Observed already, or too late to mean anything.
  if (state.platform.permission !== 'default') return state;
  if (answer === 'none' && !state.asking) return state;
  const permission = answer === 'none' ? 'default' : answer;
  const told = changed(observe(state, { ...state.platform, permission }), { asking: false });
  // Who was asked and has not said yes has decided anew: nothing was taken from them behind their back.
  return permission === 'default' ? remembering(told, { granted: false, unanswered: true }) : told;
}

function judged(state: NotificationsState, seen: boolean, at: number): NotificationsState {
  const told = changed(state, { testing: false, praised: seen });
  return remembering(told, { test: { at, seen }, ...(seen && { later: undefined }) });
}

/** Who takes part is not waiting any more; how often they had put it off still counts should they do so again. */
function engaged(state: NotificationsState): NotificationsState {
  const { later } = state.memory;
  return later ? remembering(state, { later: { ...later, until: 0 } }) : state;
}

function canAsk(platform: Platform): boolean {
  return platform.secure && platform.permission === 'default' && platform.channelEnabled && !platform.framed;
}

function canTest({ permission, channelEnabled }: Platform): boolean {
  return permission === 'granted' && channelEnabled;
}

function remembering(state: NotificationsState, change: Partial<Memory>): NotificationsState {
  return changed(state, { memory: changed(state.memory, change) });
}

/** The same object where nothing differs, so that looking again renders nothing again. */
function changed<T extends object>(before: T, change: Partial<T>): T {
  const differs = (Object.keys(change) as (keyof T)[]).some((name) => change[name] !== before[name]);
  return differs ? { ...before, ...change } : before;
}
