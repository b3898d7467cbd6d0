import { parseReportAnswer } from '../../../src/api/report';
import type { ReportAnswer, ReportRow } from '../../../src/api/wire';
import { reportIntents } from '../../../src/team/report';
import { makeStore } from '../../support/render';
import { report } from '../../support/report';

const row = (worker: string): ReportRow => ({ worker, done: 1, total: 8, milestones: ['started'] });
const toFile = (rows: readonly ReportRow[]) => rows.map(({ worker }) => worker).join();

/** The intents over a function that answers these pages, one after the other; each waits to be let go. */
function over(...pages: (Partial<ReportAnswer> | 'fails')[]) {
  const { store } = makeStore();
  const download = jest.fn();
  const people = jest.fn((_page: string) => {
    const page = pages.shift();
    return Promise.resolve(
      page === 'fails' || !page ? ({ failed: 'busy' } as const) : { ok: { ...report, ...page } },
    );
  });
  const figures = jest.fn(() => Promise.resolve({ ok: report }));
  let now = 0;
  const intents = reportIntents(store, { clock: () => now, functions: { figures, people }, download });
  const later = (minutes: number) => (now += minutes * 60_000);
  return { intents, store, download, people, figures, later };
}
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test('all pages become one file', async () => {
  const { intents, store, download, people } = over(
    // That something else could not be read leaves nobody out.
    { rows: [row('WK1')], next: 'WK1', accountSteps: null, complete: false },
    { rows: [row('WK2')], next: null },
  );
  intents.exportReport(toFile);
  expect(store.getState().team.report.export).toEqual({ rows: 0 });
  await settle();
  expect(people.mock.calls).toEqual([[''], ['WK1']]);
  expect(download).toHaveBeenCalledWith('flex-onboarding.csv', 'WK1,WK2');
  expect(store.getState().team.report.export).toEqual({ saved: 2 });
});

test.each([0, 1])('a file that lacks people says so, whichever page told it: %s', async (which) => {
  const pages = [
    { rows: [row('WK1')], next: 'WK1' },
    { rows: [row('WK2')], next: null },
  ];
  const { intents, store, download } = over(
    ...pages.map((page, index) => ({ ...page, complete: false, everybody: index !== which })),
  );
  intents.exportReport(toFile);
  await settle();
  expect(download).toHaveBeenCalledWith('flex-onboarding.csv', 'WK1,WK2');
  expect(store.getState().team.report.export).toEqual({ partly: 2 });
});

test('what is stopped, or fails half-way, saves nothing', async () => {
  const stopped = over({ rows: [row('WK1')], next: 'WK1' }, { rows: [row('WK2')], next: null });
  stopped.intents.exportReport(toFile);
  stopped.intents.stopExport();
  await settle();
  expect(stopped.people).toHaveBeenCalledTimes(1);
  expect(stopped.store.getState().team.report.export).toBeNull();

  const failed = over({ rows: [row('WK1')], next: 'WK1' }, 'fails');
  failed.intents.exportReport(toFile);
  await settle();
  expect(failed.store.getState().team.report.export).toEqual({ failed: 'busy' });
  for (const { download } of [stopped, failed]) expect(download).not.toHaveBeenCalled();
});

test('figures are asked for when they are looked at, and again when they are old or wanted', async () => {
  const { intents, figures, later, store } = over();
  intents.sawReport();
  await settle();
  expect(store.getState().team.report.answer).toEqual(report);
  intents.sawReport();
  expect(figures).toHaveBeenCalledTimes(1);
  later(5);
  intents.sawReport();
  await settle();
  intents.checkReport();
  expect(figures).toHaveBeenCalledTimes(3);
});

test.each([
  ['nothing', undefined],
  ['a count that is none', { ...report, people: -1 }],
  [
    'a milestone that is not known',
    { ...report, milestones: [{ id: 'rich', people: 1, medianHours: null }] },
  ],
  ['a step of the account that is a text', { ...report, accountSteps: ['add-agent'] }],
  ['no word whether everybody is in it', { ...report, everybody: undefined }],
  ['no time', { ...report, observedAt: 'soon' }],
  ['a row that is a text', { ...report, rows: ['WK1'] }],
])('takes no answer with %s', (_what, body) => {
  expect(parseReportAnswer(body)).toBeUndefined();
});

test('takes an answer as it is', () => {
  expect(parseReportAnswer(JSON.parse(JSON.stringify(report)))).toEqual(report);
});
