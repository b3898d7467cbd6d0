import { Actions, type Manager } from '@twilio/flex-ui';
import { readExtraStep, type ExtraStep } from '../checklist/model/extraStep';
import { selectChecklist } from '../checklist/slice';
import type { StepState } from '../checklist/model/derive';
import { panelTabs, type PanelTab } from '../panel/tabs';
import type { Intents } from '../intents';
import type { OnboardingStore } from '../state';
import type { Text } from '../strings';
import { wordsOf } from '../strings/mistake';

/** What other plugins may ask of this one, by Flex Actions, and what they may listen to. */
export function registerActions(
  manager: Manager,
  store: OnboardingStore,
  intents: Intents,
  clock: () => number,
  text: Text,
): void {
  const register = (name: string, act: (payload: Record<string, unknown>) => void) =>
    Actions.registerAction(name, (payload: unknown) => {
      act((payload ?? {}) as Record<string, unknown>);
      return Promise.resolve();
    });

  register('OnboardingOpenPanel', ({ tab }) => intents.openPanel(isTab(tab) ? tab : 'checklist'));
  register('OnboardingClosePanel', () => intents.closePanel());
  register('OnboardingSkipStep', ({ id }) => intents.changeStep(String(id), { do: 'skip' }));
  register('OnboardingUnskipStep', ({ id }) => intents.changeStep(String(id), { do: 'unskip' }));
  register('OnboardingAcknowledgeStep', ({ id }) => intents.changeStep(String(id), { do: 'acknowledge' }));
  register('OnboardingRegisterStep', ({ step }) => {
    const read = readExtraStep(step);
    if ('mistakes' in read) {
      const words = read.mistakes.map((mistake) => wordsOf(mistake, text));
      throw new Error(`OnboardingRegisterStep: ${words.join('; ')}`);
    }
    store.dispatch({ type: 'onboarding/step-registered', step: read.extra.step, at: clock() });
    watchForStep(manager, store, read.extra, clock);
  });
  // Nothing to do: it is there for listeners.
  register('OnboardingStepChanged', () => undefined);
  tellChanges(store);
}

/** Feeds what proves an added step into the store. */
export function watchForStep(
  { events }: Manager,
  { dispatch }: OnboardingStore,
  { watch: { action, event } }: ExtraStep,
  clock: () => number,
): void {
  if (action) {
    Actions.addListener(`after${action}`, () =>
      dispatch({ type: 'onboarding/happened', event: `action:${action}`, at: clock() }),
    );
  }
  if (event) {
    events.addListener(event, () =>
      dispatch({ type: 'onboarding/happened', event: `event:${event}`, at: clock() }),
    );
  }
}

/** Invokes `OnboardingStepChanged` each time a step turns from one state to another. */
function tellChanges(store: OnboardingStore): void {
  let last: ReadonlyMap<string, StepState> = statesIn(store);
  store.subscribe(() => {
    const before = last;
    last = statesIn(store);
    selectChecklist(store.getState().checklist).rows.forEach(({ step: { id }, state: to, progress }) => {
      const from = before.get(id);
      if (from === undefined || from === to) return;
      const by =
        to === 'skipped' || to === 'snoozed' || progress.done?.by === 'person' ? 'person' : 'platform';
      void Actions.invokeAction('OnboardingStepChanged', { id, from, to, by });
    });
  });
}

function statesIn(store: OnboardingStore): ReadonlyMap<string, StepState> {
  return new Map(selectChecklist(store.getState().checklist).rows.map(({ step, state }) => [step.id, state]));
}

function isTab(value: unknown): value is PanelTab {
  return panelTabs.some((tab) => tab === value);
}
