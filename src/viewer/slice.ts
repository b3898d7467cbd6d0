/** What is going on right now, apart from anybody's progress. */
export interface SessionState {
  /** A task is being offered, worked on or wrapped up, or a call is being monitored: nobody wants to be spoken to now. */
  readonly onLiveInteraction: boolean;
  /** The name of the Flex view at hand, once there is one. */
  readonly activeView: string | undefined;
  /** The notification prompt is on the screen: other advice waits. */
  readonly prompted: boolean;
}

export type SessionAction =
  | { readonly type: 'onboarding/live-interaction'; readonly value: boolean }
  | { readonly type: 'onboarding/view-active'; readonly view: string }
  | { readonly type: 'onboarding/prompted'; readonly value: boolean };

const initial: SessionState = { onLiveInteraction: false, activeView: undefined, prompted: false };

export function sessionReducer(
  state: SessionState = initial,
  action: SessionAction | { type: 'other' },
): SessionState {
  switch (action.type) {
    case 'onboarding/live-interaction':
      return action.value === state.onLiveInteraction ? state : { ...state, onLiveInteraction: action.value };
    case 'onboarding/view-active':
      return action.view === state.activeView ? state : { ...state, activeView: action.view };
    case 'onboarding/prompted':
      return action.value === state.prompted ? state : { ...state, prompted: action.value };
    default:
      return state;
  }
}
