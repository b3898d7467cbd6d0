import { waitFor } from '@testing-library/react';
import { Actions, type Manager } from '@twilio/flex-ui';
import { tellFacts } from '../../src/facts/tell';
import { registerActions } from '../../src/flex/actions';
import type { Intents } from '../../src/intents';
import { panelTabs, type PanelTab } from '../../src/panel/tabs';
import { english } from '../support/config';
import { makeStore } from '../support/render';

const step = (id: string, needs: readonly string[] = []) => ({
  id,
  title: 'Read the handbook',
  body: 'It says how we greet.',
  roles: ['admin'],
  needs,
  done_when: { acknowledged: true },
});

/** Flex with our Actions; no other intent is expected. */
function withActions(hidden: readonly string[] = [], tabs: readonly PanelTab[] = panelTabs) {
  const { store, registry } = makeStore(undefined, undefined, undefined, tabs);
  const manager = { events: { addListener: () => undefined } } as unknown as Manager;
  const tell = tellFacts(store, () => 0);
  registerActions(manager, { store, steps: registry, intents: {} as Intents, tell, text: english, hidden });
  return store;
}

const register = (given: unknown) => Actions.invokeAction('OnboardingRegisterStep', { step: given });

it('tells every change of a step, also while another plugin’s listener takes its time over the last', async () => {
  const store = withActions();
  const heard: string[] = [];
  let finish: () => void = () => undefined;
  const slow = ({ to }: { to: string }) => {
    heard.push(to);
    return new Promise<void>((resolve) => (finish = resolve));
  };
  Actions.addListener('afterOnboardingStepChanged', slow as never);
  for (const change of ['skip', 'unskip', 'skip'] as const) {
    store.dispatch({ type: 'onboarding/intent', id: 'open-teams', intent: { do: change }, at: heard.length });
  }
  for (const count of [1, 2, 3]) {
    await waitFor(() => expect(heard).toHaveLength(count));
    finish();
  }
  expect(heard).toEqual(['skipped', 'todo', 'skipped']);
  Actions.removeListener('afterOnboardingStepChanged', slow as never);
});

describe('OnboardingRegisterStep', () => {
  it('adds a step that waits for one that is there', async () => {
    const store = withActions();
    await register(step('acme-a', ['know-your-role']));
    await register(step('acme-b', ['acme-a']));
    expect(store.getState().checklist.steps).toEqual(expect.arrayContaining(['acme-a', 'acme-b']));
  });

  it('knows at once what has happened already of what proves it', async () => {
    const store = withActions();
    store.dispatch({ type: 'onboarding/happened', event: 'view:teams', at: 7 });
    await register({ ...step('acme-a'), done_when: { view: 'teams' } });
    expect(store.getState().progress.steps['acme-a']?.done).toEqual({ at: 7, by: 'platform', evidence: {} });
  });

  it('adds nothing where the checklist is turned off, and is no mistake', async () => {
    const store = withActions([], ['roles', 'account']);
    const { steps } = store.getState().checklist;
    await register(step('acme-a'));
    expect(store.getState().checklist.steps).toBe(steps);
  });

  it.each([
    ['itself', step('acme-a', ['acme-a']), 'in a circle: acme-a → acme-a'],
    ['a step that is not there', step('acme-a', ['acme-later']), 'acme-later does not exist'],
    [
      'a name that every object has',
      step('acme-a', ['constructor']),
      'step.needs: expected a list of step ids',
    ],
    ['a step that is hidden', step('acme-a', ['open-teams']), 'open-teams is hidden'],
    ['nothing, but is no step', '<b>step</b>', 'step: expected an object'],
  ])('refuses a step that waits for %s, and says why', async (_what, given, words) => {
    const store = withActions(['open-teams']);
    await expect(register(given)).rejects.toThrow(words);
    expect(store.getState().checklist.steps).not.toContain('acme-a');
  });
});
