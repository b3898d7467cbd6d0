import type { Memory } from './memory';
import { isShutOut, type Platform } from './situation';
import type { Here } from './here';

export interface NotificationsState {
  readonly here: Here;
  readonly platform: Platform;
  readonly memory: Memory;
  readonly asking: boolean;
  /** A test notification is out and nobody has said yet whether it was seen. */
  readonly testing: boolean;
  /** The person has just proved that notifications arrive, and may be told so. */
  readonly praised: boolean;
  /** The clock at the last action. Milliseconds since the epoch. */
  readonly now: number;
}

interface Timed {
  readonly at: number;
}

/** Everything that can happen to notifications. Times are milliseconds since the epoch. */
export type NotificationsAction =
  | ({
      readonly type: 'onboarding/notifications-started';
      readonly here: Here;
      readonly platform: Platform;
      readonly memory: Memory;
    } & Timed)
  | ({ readonly type: 'onboarding/notifications-observed'; readonly platform: Platform } & Timed)
  /** Another tab of this browser has written. */
  | ({ readonly type: 'onboarding/notifications-remembered'; readonly memory: Memory } & Timed)
  | ({ readonly type: 'onboarding/permission-asked' } & Timed)
  /** `none`: the browser has not answered for so long that its question is likely to be hidden. */
  | ({
      readonly type: 'onboarding/permission-answered';
      readonly answer: NotificationPermission | 'none';
    } & Timed)
  | ({ readonly type: 'onboarding/test-sent' } & Timed)
  | ({ readonly type: 'onboarding/test-judged'; readonly seen: boolean } & Timed)
  | ({ readonly type: 'onboarding/prompt-postponed'; readonly until: number } & Timed)
  | ({ readonly type: 'onboarding/prompt-silenced'; readonly value: boolean } & Timed)
  | ({ readonly type: 'onboarding/praise-closed' } & Timed);

/** Nothing until the part has started, and for ever where an account has turned it off. */
export function notificationsReducer(
  state: NotificationsState | null = null,
  action: NotificationsAction | { type: 'other' },
): NotificationsState | null {
  if (action.type === 'onboarding/notifications-started') return start(action);
  return state && reduce(state, action);
}

function start({
  here,
  platform,
  memory,
  at,
}: Extract<NotificationsAction, { here: Here }>): NotificationsState {
  const blank = { here, platform, memory, asking: false, testing: false, praised: false, now: at };
  return observe(blank, platform, at);
}

function reduce(
  state: NotificationsState,
  action: NotificationsAction | { type: 'other' },
): NotificationsState {
  switch (action.type) {
    case 'onboarding/notifications-observed':
      return observe(state, action.platform, action.at);
    case 'onboarding/notifications-remembered':
      return { ...state, memory: action.memory, now: action.at };
    case 'onboarding/permission-asked':
      return canAsk(state.platform) ? engage({ ...state, asking: true }, action.at) : state;
    case 'onboarding/permission-answered':
      return answer(state, action.answer, action.at);
    case 'onboarding/test-sent':
      return isGranted(state) ? engage({ ...state, testing: true }, action.at) : state;
    case 'onboarding/test-judged':
      return isGranted(state) ? judge(state, action.seen, action.at) : state;
    case 'onboarding/prompt-postponed':
      return remember(state, { later: { count: timesPutOff(state) + 1, until: action.until } }, action.at);
    case 'onboarding/prompt-silenced':
      return remember(state, { silenced: action.value }, action.at);
    case 'onboarding/praise-closed':
      return { ...state, praised: false };
    default:
      return state;
  }
}

function observe(state: NotificationsState, platform: Platform, at: number): NotificationsState {
  const seen = { ...state, platform, now: at };
  // What such a page reads is about the frame or the address, not about this browser.
  if (!platform.secure || isShutOut(platform)) return seen;
  switch (platform.permission) {
    case 'granted':
      return remember({ ...seen, asking: false }, { granted: true, unanswered: false }, at);
    case 'denied':
      return remember({ ...seen, asking: false, testing: false }, { unanswered: false }, at);
    default:
      return { ...seen, testing: false };
  }
}

function answer(
  state: NotificationsState,
  given: NotificationPermission | 'none',
  at: number,
): NotificationsState {
  const open = state.platform.permission === 'default';
  if (given === 'none' && !(state.asking && open)) return state;
  const permission = given === 'none' ? 'default' : given;
  const answered = observe({ ...state, asking: false }, { ...state.platform, permission }, at);
  // Who was asked and has not said yes has decided anew: nothing was taken from them behind their back.
  return permission === 'granted'
    ? answered
    : remember(answered, { granted: false, unanswered: permission === 'default' }, at);
}

function judge(state: NotificationsState, seen: boolean, at: number): NotificationsState {
  const judged = remember({ ...state, testing: false, praised: seen }, { test: { at, seen } }, at);
  return seen ? remember(judged, { later: undefined }, at) : judged;
}

/** Who takes part is not waiting any more; how often they had put it off still counts should they do so again. */
function engage(state: NotificationsState, at: number): NotificationsState {
  const { later } = state.memory;
  return remember(state, later ? { later: { ...later, until: 0 } } : {}, at);
}

function remember(state: NotificationsState, change: Partial<Memory>, at: number): NotificationsState {
  const differs = (Object.keys(change) as (keyof Memory)[]).some(
    (name) => change[name] !== state.memory[name],
  );
  return { ...state, memory: differs ? { ...state.memory, ...change } : state.memory, now: at };
}

function isGranted({ platform }: NotificationsState): boolean {
  return platform.permission === 'granted' && platform.channelEnabled;
}

function canAsk(platform: Platform): boolean {
  return (
    platform.secure && platform.permission === 'default' && !isShutOut(platform) && platform.channelEnabled
  );
}

function timesPutOff({ memory }: NotificationsState): number {
  return memory.later?.count ?? 0;
}
