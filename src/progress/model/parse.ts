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
    optional(value.finished, isFinished);
  return readable ? (value as unknown as ProgressRecord) : undefined;
}

type Check = (value: unknown) => boolean;

const isStep: Check = (value) =>
  isObject(value) &&
  optional(value.reset, isSigned) &&
  optional(value.done, isDone) &&
  optional(value.reverted, isSwitch) &&
  optional(value.skipped, isSwitch) &&
  optional(value.snoozed, (snoozed) => isAt(snoozed) && isTime((snoozed as { until?: unknown }).until)) &&
  optional(value.acknowledged, isAt) &&
  optional(value.nudged, isSigned);

const isDone: Check = (value) =>
  isAt(value) &&
  isObject(value) &&
  (value.by === 'platform' || value.by === 'person') &&
  isMapOf(value.evidence, (fact) => typeof fact === 'string' || isTime(fact));

const isFinished: Check = (value) =>
  isAt(value) &&
  isObject(value) &&
  Array.isArray(value.steps) &&
  value.steps.every((id) => typeof id === 'string');

const isSigned: Check = (value) => isAt(value) && isObject(value) && typeof value.by === 'string';
const isSwitch: Check = (value) => isAt(value) && isObject(value) && typeof value.value === 'boolean';
const isAt: Check = (value) => isObject(value) && isTime(value.at);
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value);

function optional(value: unknown, check: Check): boolean {
  return value === undefined || check(value);
}

function isMapOf(value: unknown, check: Check): boolean {
  return isObject(value) && Object.values(value).every(check);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
