import fc from 'fast-check';
import { deriveChecklist } from '../../../src/checklist/model/derive';
import { readExtraStep } from '../../../src/checklist/model/extraStep';
import type { Step } from '../../../src/checklist/model/step';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { readConfig, type OnboardingConfig } from '../../../src/config/config';
import { noFacts } from '../../../src/facts/model/facts';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import { describeMistake } from '../../../src/strings/mistake';
import { anySettings, anythingAtAll } from '../../support/anySettings';
import { start } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';
import { english } from '../../support/config';

/** `CONFIG_RUNS=100000 npx jest … hostile` makes as many as the product promises; the test command makes fewer. */
const numRuns = Number(process.env.CONFIG_RUNS ?? 1000);
const people = [
  viewerWith('agent'),
  viewerWith('supervisor'),
  viewerWith('admin'),
  viewerWith('flex.lead'),
  viewerWith('nobody'),
];

function stepsOf({ checklist }: OnboardingConfig): readonly Step[] {
  return [...builtInSteps, ...checklist.extra_steps.map(({ step }) => step)].filter(
    ({ id }) => !checklist.hide_steps.includes(id),
  );
}

/** Does whatever can be done, one round after the other. @returns ids of the steps that stay locked */
function lockedForEver(steps: readonly Step[], viewer: (typeof people)[number]): readonly string[] {
  let record: ProgressRecord = emptyRecord;
  for (;;) {
    const { rows } = deriveChecklist({ steps, viewer, record, facts: noFacts, now: start });
    const open = rows.filter(({ state }) => state === 'todo');
    if (open.length === 0) return rows.filter(({ state }) => state === 'locked').map(({ step }) => step.id);
    const done = { at: start, by: 'person', evidence: {} } as const;
    record = {
      ...record,
      steps: { ...record.steps, ...Object.fromEntries(open.map(({ step }) => [step.id, { done }])) },
    };
  }
}

it('whatever stands in the configuration: no throw, no link outside https or Flex, nobody locked out', () => {
  const met = { added: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: anySettings }, { weight: 1, arbitrary: anythingAtAll }),
      (given) => {
        const { config, mistakes } = readConfig(given);
        mistakes.forEach((mistake) => expect(describeMistake(mistake, english)).toContain(': expected '));
        if (config.functions_domain !== null) {
          const { protocol, pathname, username, search } = new URL(
            `https://${config.functions_domain}/onboarding`,
          );
          expect([protocol, pathname, username, search]).toEqual(['https:', '/onboarding', '', '']);
        }
        for (const { step } of config.checklist.extra_steps) {
          met.added += 1;
          expect(linkOf(step)).toMatch(/^(https:\/\/|view:[a-z][a-z0-9-]*$|$)/);
          expect(builtInSteps.some(({ id }) => id === step.id)).toBe(false);
        }
        met.refused += mistakes.length;
        for (const viewer of people) expect(lockedForEver(stepsOf(config), viewer)).toEqual([]);
      },
    ),
    { numRuns },
  );
  // Or the property would hold because nothing was ever added.
  expect(met.added).toBeGreaterThan(numRuns / 20);
  expect(met.refused).toBeGreaterThan(numRuns / 2);
}, 900_000);

it('whatever is registered as a step: a step, or what is wrong with it', () => {
  fc.assert(
    fc.property(anythingAtAll, (given) => {
      const read = readExtraStep(given);
      if ('mistakes' in read)
        expect(read.mistakes.map((mistake) => describeMistake(mistake, english))).not.toEqual([]);
    }),
    { numRuns },
  );
}, 900_000);

/** Where a step's button leads: as a browser reads it. */
function linkOf({ action }: Step): string {
  if (action.open === 'view') return `view:${action.view}`;
  return action.open === 'link' ? new URL(action.url).href : '';
}
