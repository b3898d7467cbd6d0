import { act, screen } from '@testing-library/react';
import React from 'react';
import { emptyRecord, type StepProgress } from '../../../src/progress/model/record';
import { Announcer } from '../../../src/shell/Announcer';
import { renderOnboarding } from '../../support/render';

const doneAt = (at: number): StepProgress => ({ done: { at, by: 'platform', evidence: {} } });

/** Arrives from the functions. */
function arrive(steps: Record<string, StepProgress>): string {
  const { store } = renderOnboarding(<Announcer />);
  act(() => {
    store.dispatch({ type: 'onboarding/record-arrived', record: { ...emptyRecord, steps }, at: Date.now() });
  });
  return screen.getByRole('status').textContent ?? '';
}

it('tells of a step that was done on another device just now, of several the last', () => {
  const soon = Date.now() + 1_000;
  const said = arrive({
    'know-your-role': doneAt(soon + 1),
    'open-teams': doneAt(soon + 2),
    'open-agent-desktop': doneAt(soon),
  });
  expect(said).toMatch(/^Open Teams: done/i);
});

it('is silent about what was done before this page began, whenever it hears of that', () => {
  expect(arrive({ 'open-teams': doneAt(Date.now() - 60_000) })).toBe('');
});

it('tells of what was done with a customer once the person is free', () => {
  const { store } = renderOnboarding(<Announcer />);
  const busy = (value: boolean) => ({ type: 'onboarding/live-interaction', value }) as const;
  const at = Date.now() + 1_000;
  act(() => void store.dispatch(busy(true)));
  act(() => void store.dispatch({ type: 'onboarding/happened', event: 'accepted-call', at }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => void store.dispatch(busy(false)));
  expect(screen.getByRole('status')).toHaveTextContent(/^Take a first call: done/i);
});
