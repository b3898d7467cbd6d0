import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { ReportAnswer } from '../../../src/api/wire';
import { Report } from '../../../src/team/ui/Report';
import { report } from '../../support/report';
import { renderOnboarding, viewerWith } from '../../support/render';

function show(answer?: ReportAnswer) {
  const intents = {
    sawReport: jest.fn(),
    checkReport: jest.fn(),
    exportReport: jest.fn(),
    stopExport: jest.fn(),
  };
  const { store } = renderOnboarding(<Report />, { viewer: viewerWith('supervisor'), intents });
  act(() => {
    if (answer) store.dispatch({ type: 'onboarding/report-heard', report: answer });
  });
  return { ...intents, store };
}

it('asks when it is shown, and says so while it waits', () => {
  const { sawReport } = show();
  expect(sawReport).toHaveBeenCalled();
  expect(screen.getByText('Counting the account.')).toBeVisible();
});

it('tells the figures as a table, with its age, and where people are stuck', () => {
  show(report);
  const table = screen.getByRole('table', { name: 'The whole account' });
  expect(within(table).getByRole('row', { name: /Can be reached/ })).toHaveTextContent('Can be reached2840');
  expect(screen.getByText(/within 3.5 hours/)).toBeInTheDocument();
  expect(screen.getByText(/^9 people have “/)).toBeInTheDocument();
  expect(screen.getByText(/^Counted/)).toBeInTheDocument();
});

it('writes the figures of its bars as the language writes numbers', () => {
  show({ ...report, people: 9000, milestones: [{ id: 'reachable', people: 4001, medianHours: null }] });
  expect(screen.getByText('4,001/9,000')).toBeVisible();
});

it('tells which steps of the account are done, under the steps of people', async () => {
  show(report);
  await userEvent.click(screen.getByRole('button', { name: 'Step by step' }));
  const list = screen.getByRole('list', { name: 'Once for the account' });
  const [upgrade, agent] = within(list).getAllByRole('listitem');
  expect(within(upgrade!).getByTitle('Done')).toBeInTheDocument();
  expect(upgrade).toHaveTextContent('Upgrade the account');
  expect(within(agent!).getByTitle('To do')).toBeInTheDocument();
});

it('says when not everybody could be counted', () => {
  show({ ...report, complete: false, everybody: false });
  expect(screen.getByText(/Not everybody could be counted/)).toBeInTheDocument();
});

it('says so when everybody is counted, and something else could not be read', () => {
  show({ ...report, accountSteps: null, complete: false });
  expect(screen.getByText(/^Everybody is counted, but/)).toBeInTheDocument();
  expect(screen.queryByText(/Not everybody/)).not.toBeInTheDocument();
});

it('says when a file that was saved lacks people', () => {
  const { store } = show(report);
  act(() => void store.dispatch({ type: 'onboarding/report-export', progress: { partly: 39 } }));
  expect(screen.getByRole('status')).toHaveTextContent('people are missing');
  expect(screen.getByRole('status')).toHaveTextContent('People: 39');
});

it('saves by one button, tells how far it is, and can be stopped', async () => {
  const { exportReport, stopExport, store } = show(report);
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
  expect(exportReport).toHaveBeenCalled();
  act(() => void store.dispatch({ type: 'onboarding/report-export', progress: { rows: 500 } }));
  expect(screen.getByRole('status')).toHaveTextContent('People so far: 500');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stopExport).toHaveBeenCalled();
});
