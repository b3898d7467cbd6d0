import { act, screen } from '@testing-library/react';
import React from 'react';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { Launcher } from '../../../src/shell/Launcher';
import { renderOnboarding } from '../../support/render';

const launcher = () => screen.getByRole('button');

/** Who speaks to the browser says what they see: https://www.w3.org/WAI/WCAG22/Understanding/label-in-name */
const expectNamedAsShown = (shown: string) => {
  expect(launcher()).toHaveTextContent(new RegExp(`^${shown}$`));
  expect(launcher()).toHaveAccessibleName(expect.stringMatching(new RegExp(shown, 'i')));
};

test('is named with the figures that it shows', () => {
  renderOnboarding(<Launcher />);
  expectNamedAsShown('0/\\d+');
  expect(launcher()).toHaveAccessibleName(`Onboarding: ${launcher().textContent} steps done`);
});

test('is named as all set when it shows that', () => {
  const steps = builtInSteps.filter(({ id }) => id === 'know-your-role');
  const { store } = renderOnboarding(<Launcher />, { steps });
  act(
    () =>
      void store.dispatch({
        type: 'onboarding/intent',
        id: 'know-your-role',
        intent: { do: 'acknowledge' },
        at: Date.now(),
      }),
  );
  expectNamedAsShown('All set');
});

test('is named as the panel is where there are no steps', () => {
  renderOnboarding(<Launcher />, { steps: [] });
  expectNamedAsShown('Onboarding');
});
