import type { OnboardingAction } from '../state';

/** What is going on right now, apart from anybody's progress. */
export interface SessionState {
  /** A task is being offered, worked on or wrapped up, or a call is being monitored: nobody wants to be spoken to now. */
  readonly onLiveInteraction: boolean;
  /** Whether that is practice alone: then nobody waits, and the person may want to be shown how it goes. */
  readonly inPractice: boolean;
  /** Whether something on the screen points at a control of Flex: the notification prompt waits. */
  readonly pointedAt: boolean;
  /** The name of the Flex view at hand, once there is one. */
  readonly activeView: string | undefined;
  /** The time, to the minute or better: the one "now" of everything that is shown. Milliseconds since the epoch. */
  readonly now: number;
  /** Where the person is: an IANA name, such as `Europe/Stockholm`. Known when drawing begins: to ask for it takes a browser a while. */
  readonly timeZone: string;
  /** Whether Flex has shown its first screen: nothing of ours is drawn before. */
  readonly drawing: boolean;
  /** Grows when the strings become those of another language: what is drawn is then drawn anew. */
  readonly strings: number;
}

export type SessionAction =
  | { readonly type: 'onboarding/live-interaction'; readonly value: boolean; readonly inPractice?: boolean }
  | { readonly type: 'onboarding/pointer-shown'; readonly value: boolean }
  | { readonly type: 'onboarding/view-active'; readonly view: string }
  | { readonly type: 'onboarding/drawing-began'; readonly timeZone: string }
  | { readonly type: 'onboarding/strings-arrived' }
  | { readonly type: 'onboarding/ticked'; readonly at: number };

export function sessionReducer(before: SessionState, action: OnboardingAction): SessionState {
  const state = 'at' in action && action.at !== before.now ? { ...before, now: action.at } : before;
  switch (action.type) {
    case 'onboarding/live-interaction':
      return { ...state, onLiveInteraction: action.value, inPractice: action.inPractice ?? false };
    case 'onboarding/pointer-shown':
      return { ...state, pointedAt: action.value };
    case 'onboarding/view-active':
      return action.view === state.activeView ? state : { ...state, activeView: action.view };
    case 'onboarding/drawing-began':
      return { ...state, drawing: true, timeZone: action.timeZone };
    case 'onboarding/strings-arrived':
      return { ...state, strings: state.strings + 1 };
    default:
      return state;
  }
}
