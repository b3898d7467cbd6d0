import { act, screen } from '@testing-library/react';
import React, { Profiler } from 'react';
import type { WorkerReadiness } from '../../../src/api/wire';
import { useOnboardingContext } from '../../../src/store/hooks';
import { TeamCell } from '../../../src/team/ui/TeamCell';
import type { FlexTheme } from '../../../src/ui/flexTheme';
import { neverStarted, readiness, sid } from '../../support/team';
import { renderOnboarding, viewerWith } from '../../support/render';

/** As the column gives it what it needs. */
function Cell({ theme }: { readonly theme?: FlexTheme }) {
  return <TeamCell sid={sid(1)} context={useOnboardingContext()} theme={theme} />;
}

function renderCell() {
  const rendered = jest.fn();
  const cell = (
    <Profiler id="cell" onRender={rendered}>
      <Cell />
    </Profiler>
  );
  const { store } = renderOnboarding(cell, { viewer: viewerWith('supervisor') });
  const hear = (workers: Record<string, WorkerReadiness>) =>
    act(() => store.dispatch({ type: 'onboarding/team-heard', workers, at: 1 }));
  return { rendered, store, hear };
}

const cell = () => screen.getByTestId(`onboarding-team-cell-${sid(1)}`);

it.each([
  ['ready', readiness(), '8/8Ready'],
  ['on the way', readiness({ done: 6, notReady: ['first-call', 'first-message'] }), '6/8Take a first call'],
  [
    'in practice only',
    readiness({ done: 7, notReady: ['first-call'], inPractice: ['first-message', 'complete-task'] }),
    '7/8Practised, not yet with a customer',
  ],
  ['never here', neverStarted, 'Not started'],
  ['a step of a newer version', readiness({ done: 7, notReady: ['take-a-walk'] }), '7/7Ready'],
])('shows a worker who is %s', (_name, worker, expected) => {
  const { hear } = renderCell();
  expect(cell()).toBeEmptyDOMElement();
  hear({ [sid(1)]: worker });
  expect(cell()).toHaveTextContent(expected);
});

it.each([
  ['on the way', readiness({ done: 6, notReady: ['first-call', 'first-message'] }), '75%', 'blue'],
  ['ready', readiness(), '100%', 'green'],
])('draws as much of the ring as is done, in Flex’s colours: %s', (_name, worker, share, color) => {
  const textColors = { colorTextLink: 'blue', colorTextSuccess: 'green', colorTextWeak: 'gray' };
  const { store } = renderOnboarding(<Cell theme={{ tokens: { textColors } }} />, {
    viewer: viewerWith('supervisor'),
  });
  act(() => store.dispatch({ type: 'onboarding/team-heard', workers: { [sid(1)]: worker }, at: 1 }));
  const ring = cell().querySelector<HTMLElement>('.onboarding-team-figures')?.style;
  expect(ring?.getPropertyValue('--share')).toBe(share);
  expect(ring?.getPropertyValue('--tone')).toBe(color);
  expect(cell().querySelector('.onboarding-team-label')).toHaveStyle({ color: 'gray' });
});

it('is rendered again for news of its own worker only', () => {
  const { hear, rendered, store } = renderCell();
  hear({ [sid(1)]: readiness() });
  rendered.mockClear();
  hear({ [sid(1)]: readiness(), [sid(2)]: readiness({ done: 1 }) });
  act(() => store.dispatch({ type: 'onboarding/view-active', view: 'teams' }));
  expect(rendered).not.toHaveBeenCalled();
  hear({ [sid(1)]: readiness({ done: 7, notReady: ['first-call'] }) });
  expect(rendered).toHaveBeenCalledTimes(1);
});
