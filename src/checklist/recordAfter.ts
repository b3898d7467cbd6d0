import type { Facts } from '../facts/model/facts';
import type { ProgressRecord } from '../progress/model/record';
import type { OnboardingAction, OnboardingState } from '../state';
import { applyIntent } from './model/intent';
import { settle, withStep } from './model/settle';
import type { StepRegistry } from './registry';

/**
 * The record once an action has been through every room: what facts prove, and what the person has said about a step. The
 * one place where facts, steps and record meet in a reducer.
 * @param state all rooms after the action
 * @param before the facts before it
 */
export function recordAfter(
  action: OnboardingAction,
  state: OnboardingState,
  before: Facts,
  registry: StepRegistry,
): ProgressRecord {
  const { facts, viewer, progress: record } = state;
  const settled = (changed: ProgressRecord, now: number) =>
    settle({ steps: registry.all(state.checklist.steps), facts, viewer, record: changed, now }, before);
  switch (action.type) {
    case 'onboarding/happened':
    case 'onboarding/observed':
      return settled(record, action.at);
    case 'onboarding/step-registered':
      return settled(record, state.session.now);
    case 'onboarding/intent': {
      const { id, intent, at } = action;
      const step = state.checklist.steps.includes(id) ? registry.get(id) : undefined;
      if (!step) return record;
      return settled(withStep(record, id, applyIntent(record.steps[id] ?? {}, intent, step, facts, at)), at);
    }
    default:
      return record;
  }
}
