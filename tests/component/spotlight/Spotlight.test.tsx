import { act, screen } from '@testing-library/react';
import React from 'react';
import { Spotlight } from '../../../src/spotlight/ui/Spotlight';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary';
import { useOnboarding } from '../../../src/store/hooks';
import { renderOnboarding } from '../../support/render';

/** A button of Flex's, on the screen. jsdom draws nothing, so it says where it is itself. */
function flexButton(className: string): HTMLElement {
  const button = document.body.appendChild(document.createElement('button'));
  button.className = className;
  button.getClientRects = () => [{}] as never;
  return button;
}
const frame = () => act(() => void jest.advanceTimersByTime(50));

beforeEach(() => {
  jest.useFakeTimers('modern');
  document.elementFromPoint = () => document.querySelector('body > button');
});
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

const spot = { step: 'complete-task', title: 'Complete a task', target: 'complete-task' } as const;
const asked = { type: 'onboarding/spotlight-asked', spot, busy: false } as const;

it('tells when it hands over, and keeps the focus when its button goes', () => {
  const { store } = renderOnboarding(<Spotlight />, { intents: { pointerShown: jest.fn() } });
  const accept = flexButton('Twilio-TaskButton-Accept');
  act(() => void store.dispatch(asked));
  frame();
  const words = screen.getByText('Choose Accept here.');
  expect(words.closest('[aria-live="polite"]')).not.toBeNull();
  screen.getByRole('button', { name: 'Go to it' }).focus();

  accept.remove();
  act(() => void jest.advanceTimersByTime(2000));
  expect(words).toHaveTextContent('It is not on the screen now.');
  expect(screen.queryByRole('button', { name: 'Go to it' })).toBeNull();
  expect(screen.getByRole('dialog')).toHaveFocus();
});

it.each([
  ['its end', { type: 'onboarding/spotlight-ended' }],
  ['a fault', { type: 'onboarding/view-active', view: 'broken' }],
] as const)('says that it is shown, until %s', (_, end) => {
  jest.spyOn(console, 'error').mockImplementation();
  const Breakable = () => {
    const view = useOnboarding(({ session }) => session.activeView);
    if (view === 'broken') throw new Error('A fault of the spotlight.');
    return <Spotlight />;
  };
  const pointerShown = jest.fn();
  const { store } = renderOnboarding(
    <ErrorBoundary name="spotlight">
      <Breakable />
    </ErrorBoundary>,
    { intents: { pointerShown } },
  );
  expect(pointerShown).not.toHaveBeenCalled();
  act(() => void store.dispatch(asked));
  expect(pointerShown.mock.calls).toEqual([[true]]);
  act(() => void store.dispatch(end));
  expect(pointerShown.mock.calls).toEqual([[true], [false]]);
});
