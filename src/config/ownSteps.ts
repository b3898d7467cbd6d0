import { readExtraStep, type ExtraStep } from '../checklist/model/extraStep';
import { builtInSteps } from '../checklist/model/steps';
import { deadWaits } from '../checklist/model/waits';
import { own, propertiesOf } from '../shape';
import type { Mistake } from '../strings/mistake';

type Report = (mistake: Mistake) => void;

const builtIn = builtInSteps.map(({ id }) => id);

/** The steps that an account leaves out. One that nobody knows hides nothing, and is named. */
export function readHiddenSteps(
  written: readonly unknown[],
  added: readonly unknown[],
  report: Report,
): readonly string[] {
  const known = [...builtIn, ...added.map((step) => own(propertiesOf(step), 'id'))];
  return written.filter((id, index): id is string => {
    const isKnown = typeof id === 'string' && known.includes(id);
    if (!isKnown) {
      report({ path: ['checklist', 'hide_steps', index], expected: 'OnboardingExpectHideable', found: id });
    }
    return isKnown;
  });
}

/**
 * The steps that an account adds. One that is wrong, or would be locked for ever, is left out and named; the others stay.
 * @param hidden ids of the steps that are left out
 */
export function readExtraSteps(
  written: readonly unknown[],
  hidden: readonly string[],
  report: Report,
): readonly ExtraStep[] {
  const path = (index: number) => ['checklist', 'extra_steps', index];
  const places = new Map<string, number>();
  const read = written.flatMap((given, index): readonly ExtraStep[] => {
    const step = readExtraStep(given, path(index));
    if ('mistakes' in step) {
      step.mistakes.forEach(report);
      return [];
    }
    const { id } = step.extra.step;
    if (places.has(id)) {
      report({ path: [...path(index), 'id'], expected: 'OnboardingExpectFreeId', found: id });
      return [];
    }
    places.set(id, index);
    return [step.extra];
  });
  const dead = deadWaits(
    read.map(({ step }) => step),
    builtIn,
    hidden,
  );
  for (const { step } of read) {
    const why = dead.get(step.id);
    if (why) report({ path: [...path(places.get(step.id) ?? 0), 'needs'], ...why, found: step.needs });
  }
  return read.filter(({ step }) => !dead.has(step.id));
}
