import type { Checklist, Row } from '../../src/checklist/model/derive';
import type { Step } from '../../src/checklist/model/step';
import type { StepId } from '../../src/checklist/model/stepId';
import { stepRegistry, type StepRegistry } from '../../src/checklist/registry';
import { selectChecklist } from '../../src/checklist/selectChecklist';
import { panelTabs } from '../../src/panel/tabs';
import { onboardingReducer, type OnboardingAction, type OnboardingState } from '../../src/state';
import { builtInSteps } from '../../src/checklist/model/steps';
import type { Viewer } from '../../src/viewer/model/permissions';
import { viewerWith } from './viewer';

export const start = Date.UTC(2026, 10, 23, 9);

/** What a person has after a sequence of actions, one second apart. */
export function after(
  actions: readonly (DistributiveOmit<OnboardingAction, 'at'> & { readonly at?: number })[],
  { viewer = viewerWith('admin'), steps = builtInSteps }: { viewer?: Viewer; steps?: readonly Step[] } = {},
): Person {
  const registry = stepRegistry(steps);
  const ids = steps.map(({ id }) => id);
  const reduce = onboardingReducer({
    viewer,
    steps: ids,
    tabs: panelTabs,
    registry,
    spotlight: false,
    now: start,
  });
  const beginning: OnboardingAction = { type: 'onboarding/ticked', at: start };
  const state = actions.reduce<OnboardingState>(
    (before, action, index) => reduce(before, { at: start + index * 1000, ...action } as OnboardingAction),
    reduce(undefined, beginning),
  );
  return { state, registry };
}

export interface Person {
  readonly state: OnboardingState;
  readonly registry: StepRegistry;
}

/** The whole list of a person. */
export const listOf = ({ state, registry }: Person): Checklist => selectChecklist(state, registry);

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export function rowOf(someone: Person, id: string): Row {
  const row = listOf(someone).rows.find(({ step }) => step.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

export function builtInStep(id: string): Step {
  const step = builtInSteps.find((step) => step.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}

/** A row of a built-in step in a state, however it came to it. */
export function rowInState(id: string, state: Row['state'], given: Partial<Row> = {}): Row {
  return {
    step: builtInStep(id),
    state,
    check: { is: 'unmet' },
    progress: {},
    lockedBy: [],
    isNew: false,
    ...given,
  };
}

export const allowed = (granted: boolean, browserId = 'one') =>
  ({
    type: 'onboarding/observed',
    states: {
      notifications: {
        at: start,
        value: {
          permission: granted ? 'granted' : 'denied',
          channelEnabled: true,
          browser: { id: browserId, name: 'Chrome on Linux' },
        },
      },
    },
  }) as const;

export const happened = (event: `view:${string}` | 'became-available' | 'accepted-call') =>
  ({ type: 'onboarding/happened', event }) as const;

export const intend = (id: StepId, change: 'skip' | 'unskip' | 'unsnooze' | 'acknowledge') =>
  ({ type: 'onboarding/intent', id, intent: { do: change } }) as const;
