import { Actions, type Manager } from '@twilio/flex-ui';
import { startAll, type Stop } from '../browser/stop';
import type { StepChange } from '../checklist/intents';
import { readExtraStep, type ExtraStep } from '../checklist/model/extraStep';
import { changesBetween } from '../checklist/model/changes';
import type { Step } from '../checklist/model/step';
import type { StepId } from '../checklist/model/stepId';
import { deadWaits } from '../checklist/model/waits';
import type { StepRegistry } from '../checklist/registry';
import { selectChecklist } from '../checklist/selectChecklist';
import type { Tell } from '../facts/tell';
import type { Intents } from '../intents';
import { panelTabs, type PanelTab } from '../panel/tabs';
import type { OnboardingState, OnboardingStore } from '../state';
import type { Text } from '../strings';
import { describeMistake, type Mistake } from '../strings/mistake';
import { listenTo } from './listen';

interface Deps {
  readonly store: OnboardingStore;
  readonly steps: StepRegistry;
  readonly intents: Intents;
  readonly tell: Tell;
  readonly text: Text;
  /** Ids of the steps that the account has hidden. */
  readonly hidden: readonly string[];
}

/** What other plugins may ask of this one, by Flex Actions, and what they may listen to. */
export function registerActions(manager: Manager, { store, steps, intents, tell, text, hidden }: Deps): Stop {
  const register = (name: string, act: (payload: Record<string, unknown>) => void) =>
    Actions.registerAction(name, (payload: unknown) => {
      act((payload ?? {}) as Record<string, unknown>);
      return Promise.resolve();
    });
  const registerForStep = (name: string, act: (id: StepId) => void) =>
    register(name, ({ id }) => {
      const step = steps.get(String(id));
      if (!step) throw new Error(`${name}: there is no step "${String(id)}"; give its id as { id }.`);
      act(step.id);
    });
  const registerChange = (name: string, change: StepChange['do']) =>
    registerForStep(name, (id) => intents.changeStep(id, { do: change }));

  register('OnboardingOpenPanel', ({ tab }) => intents.openPanel(isTab(tab) ? tab : 'checklist'));
  register('OnboardingClosePanel', () => intents.closePanel());
  registerChange('OnboardingSkipStep', 'skip');
  registerChange('OnboardingUnskipStep', 'unskip');
  registerChange('OnboardingAcknowledgeStep', 'acknowledge');
  registerForStep('OnboardingShowStep', intents.showStep);
  register('OnboardingRegisterStep', ({ step }) => {
    const read = readExtraStep(step);
    const mistakes = 'mistakes' in read ? read.mistakes : neverBegun(read.extra.step, steps, hidden);
    if ('mistakes' in read || mistakes.length > 0) {
      const words = mistakes.map((mistake) => describeMistake(mistake, text));
      throw new Error(`OnboardingRegisterStep: ${words.join('; ')}`);
    }
    const { extra } = read;
    const isListed = store.getState().panel.tabs.includes('checklist');
    if (!isListed || !steps.add(extra.step)) return;
    store.dispatch({ type: 'onboarding/step-registered', id: extra.step.id });
    watchForStep(manager, extra, tell);
  });
  // Nothing to do: it is there for listeners.
  register('OnboardingStepChanged', () => undefined);
  return tellChanges(store, steps);
}

/** Why a step that is being registered would be locked for ever. A circle of several cannot come about: each must know the one before. */
function neverBegun(step: Step, steps: StepRegistry, hidden: readonly string[]): readonly Mistake[] {
  const known = step.needs.filter((id) => steps.get(id));
  const why = deadWaits([step], known, hidden).get(step.id);
  return why ? [{ path: ['step', 'needs'], ...why, found: step.needs }] : [];
}

/** Feeds what proves an added step into the store. */
export function watchForStep({ events }: Manager, { watch: { action, event } }: ExtraStep, tell: Tell): Stop {
  return startAll([
    ...(action ? [() => listenTo(Actions, `after${action}`, () => tell.happened(`action:${action}`))] : []),
    ...(event ? [() => listenTo(events, event, () => tell.happened(`event:${event}`))] : []),
  ]);
}

/**
 * Invokes `OnboardingStepChanged` each time a step turns from one state to another. Flex refuses an action while the very same
 * is under way, which may be for as long as another plugin's listener likes: the changes of a step wait for one another.
 */
function tellChanges(store: OnboardingStore, steps: StepRegistry): Stop {
  const rowsOf = (state: OnboardingState) => selectChecklist(state, steps).rows;
  const began = store.getState();
  // What was so at first is worked out when something changes: `init` does not wait for it.
  let last: ReturnType<typeof rowsOf> | undefined;
  const told = new Map<string, Promise<unknown>>();
  return store.subscribe(() => {
    const before = last ?? rowsOf(began);
    last = rowsOf(store.getState());
    if (last === before) return;
    for (const change of changesBetween(before, last)) {
      const tell = () => Actions.invokeAction('OnboardingStepChanged', { ...change });
      // What another plugin cancels is its own business.
      told.set(
        change.id,
        (told.get(change.id) ?? Promise.resolve()).then(tell).catch(() => undefined),
      );
    }
  });
}

function isTab(value: unknown): value is PanelTab {
  return panelTabs.some((tab) => tab === value);
}
