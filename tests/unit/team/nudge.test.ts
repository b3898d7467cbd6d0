import { deriveChecklist } from '../../../src/checklist/model/derive';
import { noFacts } from '../../../src/facts/model/facts';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { openNudges, readableIdentity } from '../../../src/team/model/nudge';
import { viewerWith } from '../../support/render';

const day = 86_400_000;
const now = 100 * day;

function nudgesIn(steps: ProgressRecord['steps'], dismissed: ProgressRecord['dismissed'] = {}) {
  const record = { ...emptyRecord, steps };
  const viewer = viewerWith('agent');
  const { rows } = deriveChecklist({ steps: builtInSteps, facts: noFacts, record, viewer, now });
  return openNudges(rows, dismissed, now).map(({ row, by }) => `${row.step.id} by ${by}`);
}
const nudged = (ago: number, by = 'sam') => ({ nudged: { at: now - ago, by } });

describe('reminders that are open', () => {
  it('come latest first', () => {
    const steps = { 'go-available': nudged(2 * day), 'first-call': nudged(day, 'ada') };
    expect(nudgesIn(steps)).toEqual(['first-call by ada', 'go-available by sam']);
  });

  it.each([
    [
      'done',
      { 'go-available': { ...nudged(1), done: { at: 1, by: 'platform' as const, evidence: {} } } },
      {},
    ],
    ['answered', { 'go-available': nudged(day) }, { 'nudge:go-available': { at: now - day } }],
    ['a week old', { 'go-available': nudged(7 * day) }, {}],
    ['for a step of another role', { 'open-teams': nudged(1) }, {}],
  ])('are not: %s', (_name, steps, dismissed) => {
    expect(nudgesIn(steps, dismissed)).toEqual([]);
  });

  it('come again when somebody reminds again', () => {
    expect(nudgesIn({ 'go-available': nudged(1) }, { 'nudge:go-available': { at: now - day } })).toHaveLength(
      1,
    );
  });
});

it.each([
  ['sam_2Eokafor_40example_2Ecom', 'sam.okafor@example.com'],
  ['sam', 'sam'],
  ['100%_41', '100%A'],
  ['odd_FF', 'odd_FF'],
  ['help_2Edesk_2you', 'help.desk_2you'],
])('reads the identity %s as %s', (identity, expected) => {
  expect(readableIdentity(identity)).toBe(expected);
});
