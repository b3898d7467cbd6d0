import { isListOf, isMapOf, isMissingOr, isNumber, isObject, isOneOf, isText, type Check } from '../../shape';
import type { ProgressRecord } from './record';

/**
 * Reads a progress record that came from storage or the network.
 * Returns nothing when any known field has the wrong shape: a record that is half right is set aside by the caller,
 * never half used. Fields this version does not know pass through untouched.
 */
export function parseRecord(value: unknown): ProgressRecord | undefined {
  if (!isObject(value) || value.v !== 1) return undefined;
  const readable =
    isMapOf(value.steps, isStep) &&
    isMapOf(value.dismissed, isAt) &&
    isSwitch(value.hidden) &&
    isMissingOr(value.finished, isFinished);
  return readable ? (value as unknown as ProgressRecord) : undefined;
}

const isStep: Check = (value) =>
  isObject(value) &&
  isMissingOr(value.reset, isSigned) &&
  isMissingOr(value.done, isDone) &&
  isMissingOr(value.reverted, isSwitch) &&
  isMissingOr(value.skipped, isSwitch) &&
  isMissingOr(value.snoozed, isSnoozed) &&
  isMissingOr(value.acknowledged, isAt) &&
  isMissingOr(value.nudged, isSigned);

const isAt: Check = (value) => isObject(value) && isNumber(value.at);
const isSwitch: Check = (value) => isObject(value) && isAt(value) && typeof value.value === 'boolean';
const isSnoozed: Check = (value) => isObject(value) && isAt(value) && isNumber(value.until);
const isSigned: Check = (value) => isObject(value) && isAt(value) && isText(value.by);
const isFinished: Check = (value) => isObject(value) && isAt(value) && isListOf(value.steps, isText);
const isDone: Check = (value) =>
  isObject(value) &&
  isAt(value) &&
  isOneOf('platform', 'person')(value.by) &&
  isMapOf(value.evidence, (fact) => isText(fact) || isNumber(fact));
