import { act, screen } from '@testing-library/react';
import React from 'react';
import { NextStep } from '../../../src/checklist/ui/NextStep';
import { PracticeInstead } from '../../../src/checklist/ui/PracticeInstead';
import { tellFacts } from '../../../src/facts/tell';
import { renderOnboarding, viewerWith } from '../../support/render';

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('says once in an empty Agent Desktop to become Available, then offers practice', () => {
  const { store } = renderOnboarding(
    <>
      <NextStep />
      <PracticeInstead />
    </>,
    { viewer: viewerWith('agent') },
  );
  act(() => void store.dispatch({ type: 'onboarding/practice-ready', deployed: true }));
  expect(buttons()).toEqual(['Next: Set yourself to Available']);

  const { happened, observed } = tellFacts(store, Date.now);
  act(() => {
    happened('became-available');
    observed('available', true);
  });
  expect(buttons()).toEqual([
    'While you wait: Allow notifications',
    'Practice with a message',
    'Practice with a task',
  ]);
  act(() => observed('available', false));
  expect(buttons()).toEqual(['Next: Allow notifications', 'To practice, set yourself to Available first']);
});
