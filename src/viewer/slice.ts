import type { OnboardingAction } from '../state';
import type { Viewer } from './model/permissions';

export type ViewerAction = {
  /** A view turned out to exist in this Flex. */
  readonly type: 'onboarding/view-appeared';
  readonly view: string;
};

/** Who is signed in: known from the start, but for views that are installed later. */
export function viewerReducer(state: Viewer, action: OnboardingAction): Viewer {
  if (action.type !== 'onboarding/view-appeared' || state.views.includes(action.view)) return state;
  return { ...state, views: [...state.views, action.view] };
}
