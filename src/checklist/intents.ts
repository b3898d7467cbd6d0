import type { DismissalKey } from '../progress/slice';
import type { StepIntent } from './model/intent';
import type { StepId } from './model/stepId';
import type { Step } from './model/step';
import type { PanelIntents } from '../panel/intents';
import type { OnboardingStore } from '../state';

export interface ChecklistIntents {
  changeStep(id: StepId, change: StepChange): void;
  /** Takes the person to where the step is done, inside Flex. Links elsewhere are links. */
  followStep(step: Step): void;
  /** Closes a banner band or a view's hint for good, or until a worse one comes. */
  dismiss(what: DismissalKey): void;
}

/** What a person asks for; when, until when and by whom is filled in here. */
export interface StepChange {
  readonly do: StepIntent['do'];
}

interface Host {
  readonly clock: () => number;
  /** Who is signed in, for the record. */
  readonly identity: string;
  readonly openView: (view: string) => void;
  readonly openPanel: PanelIntents['openPanel'];
}

export function checklistIntents({ dispatch }: OnboardingStore, host: Host): ChecklistIntents {
  const { clock, identity, openView, openPanel } = host;
  return {
    changeStep: (id, { do: change }) => {
      const at = clock();
      const intent: StepIntent =
        change === 'snooze'
          ? { do: change, until: tomorrowMorning(at) }
          : change === 'undo'
            ? { do: change, by: identity }
            : { do: change };
      dispatch({ type: 'onboarding/intent', id, intent, at });
    },
    followStep: ({ action }) => {
      if (action.open === 'view') openView(action.view);
      if (action.open === 'tab') openPanel(action.tab);
    },
    dismiss: (key) => dispatch({ type: 'onboarding/dismissed', key, at: clock() }),
  };
}

/** Eight o'clock on the next day, where the person is. Milliseconds since the epoch. */
function tomorrowMorning(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 8).getTime();
}
