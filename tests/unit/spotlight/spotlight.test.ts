import { createSpotlight } from '../../../src/spotlight/spotlight';
import type { TargetName } from '../../../src/spotlight/model/targets';
import { makeStore } from '../../support/render';

const at = Date.UTC(2026, 10, 24, 9);

/** The part, started, with every step's control as given. */
function pointing(target: TargetName, enabled = true) {
  const { store } = makeStore(undefined, undefined, enabled);
  const host = {
    spotOf: jest.fn((step: `${string}-${string}`) => ({ step, title: 'A step', target })),
    openView: jest.fn(),
    panel: { openPanel: jest.fn(), closePanel: jest.fn(), selectTab: jest.fn() },
  };
  const { intents, start } = createSpotlight(store, host);
  const busy = (value: boolean) => store.dispatch({ type: 'onboarding/live-interaction', value });
  return { ...intents, ...host, start, store, busy, is: () => store.getState().spotlight.is };
}

describe('what is shown, and when', () => {
  it('points, until it is ended', () => {
    const part = pointing('activity-menu');
    part.start();
    part.showStep('go-available');
    expect(part.store.getState().spotlight).toEqual({
      is: 'pointing',
      step: 'go-available',
      title: 'A step',
      target: 'activity-menu',
    });
    part.hideStep();
    expect(part.is()).toBe('idle');
  });

  it('does nothing for a step that has no control in Flex', () => {
    const part = pointing('activity-menu');
    part.spotOf.mockReturnValue(undefined as never);
    part.start();
    part.showStep('upgrade-account');
    expect(part.is()).toBe('idle');
  });

  it('never points where an account has turned it off', () => {
    const part = pointing('live-call', false);
    part.showStep('monitor-call');
    part.busy(true);
    part.busy(false);
    part.hideStep();
    expect(part.is()).toBe('off');
    expect(part.openView).not.toHaveBeenCalled();
  });

  it('waits while somebody is served', () => {
    const part = pointing('live-call');
    part.start();
    part.busy(true);
    part.showStep('monitor-call');
    expect(part.is()).toBe('waiting');
    expect(part.openView).not.toHaveBeenCalled();
    part.busy(false);
    expect(part.is()).toBe('pointing');
    expect(part.openView).toHaveBeenCalledWith('teams');
  });

  it('ends when the step is done, also while it waits: what is done needs no pointing at', () => {
    const part = pointing('accept-task');
    const happens = (event: 'accepted-call' | 'became-available', when = at) =>
      part.store.dispatch({ type: 'onboarding/happened', event, at: when });
    part.start();
    part.busy(true);
    part.showStep('first-call');
    happens('became-available');
    expect(part.is()).toBe('waiting');
    happens('accepted-call');
    part.busy(false);
    expect(part.is()).toBe('idle');
    expect(part.openView).not.toHaveBeenCalled();

    // Whoever asks for one that is done is shown it all the same.
    part.showStep('first-call');
    happens('accepted-call', at + 1);
    expect(part.is()).toBe('pointing');
    part.hideStep();
    part.showStep('open-teams');
    part.store.dispatch({ type: 'onboarding/happened', event: 'view:teams', at });
    expect(part.is()).toBe('idle');
  });

  it('gives way to an offer, and does not come back by itself', () => {
    const part = pointing('activity-menu');
    part.start();
    part.showStep('go-available');
    part.busy(true);
    expect(part.is()).toBe('idle');
    part.busy(false);
    expect(part.is()).toBe('idle');
  });
});

it('points in practice, which is nobody who waits; a customer who comes then has the word', () => {
  const part = pointing('complete-task');
  const practise = { type: 'onboarding/live-interaction', value: true, inPractice: true } as const;
  part.start();
  part.store.dispatch(practise);
  part.showStep('complete-task');
  expect(part.is()).toBe('pointing');
  part.store.dispatch(practise);
  expect(part.is()).toBe('pointing');
  part.busy(true);
  expect(part.is()).toBe('idle');
  part.showStep('complete-task');
  expect(part.is()).toBe('waiting');
});

describe('where the control is', () => {
  it.each<[TargetName, string | undefined]>([
    ['side-nav-teams', undefined],
    ['activity-menu', undefined],
    ['accept-task', 'agent-desktop'],
    ['readiness-column', 'teams'],
  ])('%s: opens %s', (target, view) => {
    const part = pointing(target);
    part.start();
    part.store.dispatch({ type: 'onboarding/view-active', view: 'queues-stats' });
    part.showStep('some-step');
    expect(part.openView.mock.calls).toEqual(view ? [[view]] : []);
    part.hideStep();
    if (!view) return;
    part.openView.mockClear();
    part.store.dispatch({ type: 'onboarding/view-active', view });
    part.showStep('some-step');
    expect(part.openView).not.toHaveBeenCalled();
  });

  it('opens our panel for one of its tabs, at the tab that it was left at', () => {
    const part = pointing('tab-roles');
    part.start();
    part.showStep('know-your-role');
    expect(part.panel.openPanel).not.toHaveBeenCalled();
    part.store.dispatch({ type: 'onboarding/tab-selected', tab: 'team' });
    part.store.dispatch({ type: 'onboarding/panel-hidden', value: true, at });
    part.showStep('know-your-role');
    expect(part.panel.openPanel).toHaveBeenCalledWith('team');
  });

  it('closes our panel where it lies over the views, but for what is in it', () => {
    const part = pointing('activity-menu');
    part.start();
    part.store.dispatch({ type: 'onboarding/panel-hidden', value: false, at });
    part.showStep('go-available');
    expect(part.panel.closePanel).not.toHaveBeenCalled();
    part.store.dispatch({ type: 'onboarding/window-wide', value: false });
    part.showStep('go-available');
    expect(part.panel.closePanel).toHaveBeenCalledTimes(1);
    // Wide enough for itself, not for a pane of Flex's own as well, over which the person has opened it.
    part.store.dispatch({ type: 'onboarding/window-wide', value: true });
    part.store.dispatch({ type: 'onboarding/window-wide-for-pane', value: false });
    part.store.dispatch({ type: 'onboarding/pane-opened', at: at + 1 });
    part.store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: at + 2 });
    part.showStep('go-available');
    expect(part.panel.closePanel).toHaveBeenCalledTimes(2);
    part.spotOf.mockReturnValue({ step: 'know-your-role', title: '', target: 'tab-roles' });
    part.showStep('know-your-role');
    expect(part.panel.closePanel).toHaveBeenCalledTimes(2);
  });
});
