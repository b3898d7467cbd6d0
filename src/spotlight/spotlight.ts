import type { StepId } from '../checklist/model/stepId';
import type { PanelIntents } from '../panel/intents';
import { hasRoom, selectPanelOpen } from '../panel/open';
import type { OnboardingStore } from '../state';
import { targets } from './model/targets';
import type { Spot, SpotlightState } from './slice';

export interface SpotlightIntents {
  /** Points at the control that a step is done with; nothing happens for a step that has none. */
  showStep(id: StepId): void;
  hideStep(): void;
  /** Says whether a control is pointed at on the screen now. */
  pointerShown(value: boolean): void;
}

interface Host {
  /** What is to be shown for a step. */
  readonly spotOf: (step: StepId) => Spot | undefined;
  readonly openView: (view: string) => void;
  readonly panel: PanelIntents;
}

/** The part that points: what a person or another plugin may ask of it, and that the control's place is on the screen. */
export function createSpotlight(
  store: OnboardingStore,
  { spotOf, openView, panel: { openPanel, closePanel } }: Host,
) {
  const { dispatch, getState, subscribe } = store;
  const intents: SpotlightIntents = {
    showStep: (id) => {
      const spot = spotOf(id);
      const { session, progress } = getState();
      const busy = session.onLiveInteraction && !session.inPractice;
      const doneAt = progress.steps[id]?.done?.at;
      if (spot) dispatch({ type: 'onboarding/spotlight-asked', spot: { ...spot, doneAt }, busy });
    },
    hideStep: () => dispatch({ type: 'onboarding/spotlight-ended' }),
    pointerShown: (value) => dispatch({ type: 'onboarding/pointer-shown', value }),
  };

  function goTo({ target }: Spot): void {
    const { view, inPanel } = targets[target];
    const state = getState();
    if (view && view !== state.session.activeView) openView(view);
    const open = selectPanelOpen(state);
    if (inPanel && !open) openPanel(state.panel.tab);
    // Without room beside them it lies over the views.
    if (!inPanel && open && !hasRoom(state.panel)) closePanel();
  }

  function start(): () => void {
    let last: SpotlightState | undefined;
    return subscribe(() => {
      const { spotlight, progress } = getState();
      // Also while it waits.
      const isDone = 'step' in spotlight && progress.steps[spotlight.step]?.done?.at !== spotlight.doneAt;
      if (isDone) return intents.hideStep();
      if (spotlight === last) return;
      last = spotlight;
      if (spotlight.is === 'pointing') goTo(spotlight);
    });
  }
  return { intents, start };
}
