import { render, screen } from '@testing-library/react';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { personalSteps, readinessOf } from '../../../src/team/model/readiness';
import { teamCell } from '../../../src/team/ui/teamCell';
import { english, makeText } from '../../../src/strings';
import { neverStarted, readiness, sid } from '../../support/team';
import type { WorkerReadiness } from '../../../src/api/wire';

const listed = personalSteps(builtInSteps);
const text = makeText((key) => english[key], 'en-US');
const draw = (worker?: WorkerReadiness) =>
  render(teamCell(worker && readinessOf(worker, listed), sid(1), text));
const cell = () => screen.getByTestId(`onboarding-team-cell-${sid(1)}`);
const figures = () => cell().querySelector<HTMLElement>('.onboarding-team-figures');

it.each([
  ['ready', readiness(), '8/8Ready'],
  ['on the way', readiness({ done: 6, notReady: ['first-call', 'first-message'] }), '6/8Take a first call'],
  [
    'in practice only',
    readiness({ done: 7, notReady: ['first-call'], inPractice: ['first-message', 'complete-task'] }),
    '7/8Practiced, not yet with a customer',
  ],
  ['never here', neverStarted, 'Not started'],
  ['a step of a newer version', readiness({ done: 7, notReady: ['take-a-walk'] }), '7/7Ready'],
])('shows a worker who is %s', (_name, worker, expected) => {
  draw(worker);
  expect(cell()).toHaveTextContent(expected);
});

it('is empty as long as nothing is known', () => {
  draw();
  expect(cell()).toBeEmptyDOMElement();
});

it.each([
  ['on the way', readiness({ done: 6, notReady: ['first-call', 'first-message'] }), '75%', false],
  ['ready', readiness(), '100%', true],
])('draws as much of the ring as is done: %s', (_name, worker, share, ready) => {
  draw(worker);
  expect(figures()?.style.getPropertyValue('--share')).toBe(share);
  expect(figures()?.classList.contains('onboarding-team-ready')).toBe(ready);
});
