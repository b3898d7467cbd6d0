import { countBrowserTests } from '../../../scripts/browserResults';

const spec = (title: string, status: string) => ({ title, file: 'team/team.spec.ts', tests: [{ status }] });

it('browser tests are counted one by one, and those that passed only on another try are named', () => {
  const suites = [
    {
      specs: [spec('at once', 'expected')],
      suites: [{ specs: [spec('in the end', 'flaky'), spec('never', 'unexpected')] }],
    },
  ];
  expect(countBrowserTests({ stats: { expected: 1, flaky: 1, unexpected: 1 }, suites })).toEqual({
    passed: 2,
    failed: 1,
    flaky: ['team/team.spec.ts › in the end'],
  });
});
