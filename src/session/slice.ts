/** What is going on right now that everything of ours makes way for. */
export interface SessionState {
  /** A task is being offered, worked on or wrapped up, or a call is being monitored: nobody wants to be spoken to now. */
  readonly onLiveInteraction: boolean;
}

export interface SessionAction {
  readonly type: 'onboarding/live-interaction';
  readonly value: boolean;
}

const initial: SessionState = { onLiveInteraction: false };

export function sessionReducer(
  state: SessionState = initial,
  action: SessionAction | { type: 'other' },
): SessionState {
  if (action.type !== 'onboarding/live-interaction' || action.value === state.onLiveInteraction) return state;
  return { onLiveInteraction: action.value };
}
