import type { ReportAnswer } from '../../src/api/wire';

/** The figures of an account of forty. */
export const report: ReportAnswer = {
  people: 40,
  started: 36,
  ready: 10,
  steps: [
    { id: 'allow-notifications', done: 30, of: 40 },
    { id: 'review-team-readiness', done: 1, of: 4 },
  ],
  accountSteps: [
    { id: 'upgrade-account', done: true },
    { id: 'add-agent', done: false },
  ],
  milestones: [
    { id: 'started', people: 36, medianHours: null },
    { id: 'reachable', people: 28, medianHours: null },
    { id: 'served', people: 20, medianHours: 3.5 },
    { id: 'ready', people: 10, medianHours: null },
  ],
  stuck: [
    { id: 'first-call', people: 9 },
    { id: 'go-available', people: 4 },
  ],
  complete: true,
  everybody: true,
  observedAt: '2026-11-20T09:00:00.000Z',
};
