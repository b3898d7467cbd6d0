import type { Manager } from '@twilio/flex-ui';
import { combineReducers, createStore } from 'redux';
import { builtInSteps } from '../../src/checklist/model/steps';
import { stepRegistry } from '../../src/checklist/registry';
import { addStore } from '../../src/flex/store';
import { panelTabs } from '../../src/panel/tabs';
import { onboardingReducer } from '../../src/state';
import { NAMESPACE } from '../../src/store/namespace';
import type { Viewer } from '../../src/viewer/model/permissions';

/** Flex's store with our part in it, the rest of which changes with every action. */
export function flexStore(viewer: Viewer) {
  /** The names of all that Flex was told. */
  const heard: string[] = [];
  const flex = (told = 0, { type }: { type: string }) => {
    heard.push(type);
    return told + 1;
  };
  const redux = createStore(combineReducers({ flex }));
  const addReducer = (name: string, reducer: ReturnType<typeof onboardingReducer>) =>
    redux.replaceReducer(combineReducers({ flex, [name]: reducer }) as never);
  const registry = stepRegistry(builtInSteps);
  const reducer = onboardingReducer({
    viewer,
    steps: builtInSteps.map(({ id }) => id),
    tabs: panelTabs,
    registry,
    spotlight: true,
    now: 0,
  });
  const store = addStore({ store: Object.assign(redux, { addReducer }) } as unknown as Manager, reducer);
  heard.splice(0);
  return {
    store,
    registry,
    heard,
    /** Our part, as Flex has it. */
    inFlex: () => (redux.getState() as unknown as Record<string, unknown>)[NAMESPACE],
    /** Something that is none of our business. */
    others: () => void redux.dispatch({ type: 'flex/something' }),
  };
}
