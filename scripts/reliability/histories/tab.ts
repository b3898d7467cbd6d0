import { createStore } from 'redux';
import { stepRegistry } from '../../../src/checklist/registry';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { mergeRecords, sameRecord } from '../../../src/progress/model/merge';
import type { ProgressRecord } from '../../../src/progress/model/record';
import { panelTabs } from '../../../src/panel/tabs';
import { onboardingReducer, type OnboardingAction, type OnboardingStore } from '../../../src/state';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import type { Device } from '../../../tests/support/progressDevice';

const ids = builtInSteps.map(({ id }) => id);

/** Flex in a tab: the plugin's own store, kept and sent as the plugin does. */
export class Tab {
  readonly page;
  private readonly store: OnboardingStore;

  /** @param wrote is told the record after each change of it */
  constructor(
    readonly device: Device,
    roles: readonly string[],
    wrote: (record: ProgressRecord) => void,
  ) {
    const viewer = { roles, permissions: permissionsOf(roles), views: ['agent-desktop', 'teams'] };
    const registry = stepRegistry(builtInSteps);
    const now = device.now();
    const redux = createStore(
      onboardingReducer({ viewer, steps: ids, tabs: panelTabs, registry, spotlight: false, now }),
    );
    this.store = { ...redux, dispatch: (action) => void redux.dispatch(action) };
    redux.subscribe(() => wrote(this.record));
    this.page = device.start(this.store);
  }

  get record(): ProgressRecord {
    return this.store.getState().progress;
  }

  /**
   * Something is said or seen here, now by this device's clock.
   * @returns whether it stands when it meets what was there before
   */
  takes(said: object): boolean {
    const before = this.record;
    this.store.dispatch({ ...said, at: this.device.now() } as OnboardingAction);
    return sameRecord(mergeRecords(before, this.record), this.record);
  }
}
