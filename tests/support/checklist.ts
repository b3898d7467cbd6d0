import { deriveChecklist, type Row } from '../../src/checklist/model/derive';
import { checklistReducer, type ChecklistAction, type ChecklistState } from '../../src/checklist/slice';
import type { Step } from '../../src/checklist/model/step';
import { builtInSteps } from '../../src/checklist/model/steps';
import { permissionsOf, type Viewer } from '../../src/viewer/model/permissions';

export const start = Date.UTC(2026, 10, 23, 9);

export function person(...roles: string[]): Viewer {
  return { roles, permissions: permissionsOf(roles), views: ['agent-desktop', 'teams', 'queues-stats'] };
}

/** What a person has after a sequence of actions, one second apart. */
export function after(
  actions: readonly DistributiveOmit<ChecklistAction, 'at'>[],
  { viewer = person('admin'), steps = builtInSteps }: { viewer?: Viewer; steps?: readonly Step[] } = {},
): ChecklistState {
  const reduce = checklistReducer(viewer, steps);
  return actions.reduce<ChecklistState>(
    (state, action, index) => reduce(state, { at: start + index * 1000, ...action } as ChecklistAction),
    reduce(undefined, { type: 'onboarding/ticked', at: start }),
  );
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown
  ? Omit<T, K> & Partial<Pick<T, K & keyof T>>
  : never;

export function rowOf(state: ChecklistState, id: string): Row {
  const row = deriveChecklist(state).rows.find(({ step }) => step.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
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

export const intend = (id: string, wish: 'skip' | 'unskip' | 'unsnooze' | 'acknowledge') =>
  ({ type: 'onboarding/intent', id, intent: { do: wish } }) as const;
