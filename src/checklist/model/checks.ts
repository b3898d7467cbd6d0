import type { AccountAnswer } from '../../api/wire';
import { blockedBy, smsRuleOf } from '../../account/model/numbers';
import type { CountedRole, EventName, Facts, Observed } from '../../facts/model/facts';
import { inPractice, type Evidence, type StepProgress } from '../../progress/model/record';
import type { Check } from './step';

const unmet: Check = { is: 'unmet' };
const notYet: Check = { is: 'unknown', why: 'not-yet' };
const met = (evidence: Evidence = {}, at?: number): Check => ({ is: 'met', evidence, at });

/** Met by an event, once and for all. */
export function happened(event: EventName): (facts: Facts) => Check {
  return ({ events }) => {
    const at = events[event];
    return at === undefined ? unmet : met({}, at);
  };
}

/**
 * Met by an event with a customer, or until then by the same in practice: the evidence tells which. One with a customer that
 * a reset has left in an earlier round stands in the way of no later practice.
 */
export function happenedOrPractised(
  event: EventName,
  practised: EventName,
): (facts: Facts, mine: StepProgress) => Check {
  return ({ events }, { reset }) => {
    const [real, practice] = [events[event], events[practised]];
    if (real === undefined) return practice === undefined ? unmet : met(inPractice, practice);
    const isNewRound = practice !== undefined && practice > real && reset !== undefined && real <= reset.at;
    return isNewRound ? met(inPractice, practice) : met({}, real);
  };
}

/**
 * Met while this browser may notify and Flex makes use of it. Permission belongs to a browser: another browser of the
 * same person, not yet asked, does not undo what the first one proved.
 */
export function notificationsAllowed({ states }: Facts, mine: StepProgress): Check {
  return whenObserved(states.notifications, ({ permission, channelEnabled, browser }) => {
    if (permission === 'granted' && channelEnabled)
      return met({ browser: browser.name, browserId: browser.id });
    return provedElsewhere(mine, browser.id) ? notYet : unmet;
  });
}

/** Met once the person saw a test notification in this browser, for as long as it may notify. */
export function notificationsProven({ states }: Facts, mine: StepProgress): Check {
  return whenObserved(states.notifications, ({ permission, channelEnabled, browser, provenAt }) => {
    const proven = permission === 'granted' && channelEnabled && provenAt !== undefined;
    if (proven) return met({ browser: browser.name, browserId: browser.id }, provenAt);
    return provedElsewhere(mine, browser.id) ? notYet : unmet;
  });
}

function provedElsewhere({ done }: StepProgress, browserId: string): boolean {
  return done !== undefined && done.evidence.browserId !== browserId;
}

/** Met once a number of the account was shown. Where nobody tells the numbers, the person may have found theirs elsewhere. */
export function numberShown(facts: Facts): Check {
  const shown = happened('saw-number')(facts);
  if (shown.is === 'met' || !facts.states.account) return shown;
  return account(({ numbers }) => (numbers ? unmet : { is: 'unknown', why: 'failed' }))(facts);
}

/** Met while at least `atLeast` workers hold the role. Too few of an answer that may be cut short say nothing. */
export function workersWith(role: CountedRole, atLeast: number): (facts: Facts) => Check {
  return ({ states }) =>
    whenObserved(states.workersByRole, (workers) => {
      const found = workers[role];
      if (!found) return { is: 'unknown', why: 'failed' };
      if (found.count >= atLeast) return met(found.cut ? { atLeast: found.count } : { count: found.count });
      return found.cut ? { is: 'unknown', why: 'cut-short' } : unmet;
    });
}

/** Met while anybody holds the role, however many. */
export function someoneWith(role: CountedRole): (facts: Facts) => Check {
  return (facts) => {
    const check = workersWith(role, 1)(facts);
    return check.is === 'met' ? met() : check;
  };
}

/** Met while TaskRouter knows at least one skill. */
export function skillsDefined({ states }: Facts): Check {
  return whenObserved(states.skills, (count) => (count > 0 ? met({ count }) : unmet));
}

/** A check over what the account function answered, be it the answer that this browser remembers from another day. */
export function account(check: (answer: AccountAnswer) => Check): (facts: Facts) => Check {
  return ({ states }) => whenObserved(states.account, (answer, seen) => ({ ...check(answer), seen }));
}

export function upgraded({ account: found }: AccountAnswer): Check {
  if (!found) return { is: 'unknown', why: 'failed' };
  return found.type === 'Full' ? met() : unmet;
}

export function compliant({ complianceProfile }: AccountAnswer): Check {
  if (!complianceProfile) return { is: 'unknown', why: 'failed' };
  return complianceProfile === 'approved' ? met() : unmet;
}

/**
 * Met while there is a queue besides the one that Flex comes with, and a workflow to lead to it. Which workflow leads where
 * is written inside the workflows, which nobody here reads.
 */
export function workRouted({ routing }: AccountAnswer): Check {
  if (!routing) return { is: 'unknown', why: 'failed' };
  const { queues, workflows } = routing;
  return queues > 1 && workflows > 0 ? met({ queues, count: workflows }) : unmet;
}

/**
 * Met when every number that can send SMS is cleared: toll-free numbers by their verification. Whether a US local number
 * is registered for A2P 10DLC cannot be read from the account, so one of those leaves it to the person.
 */
export function smsCleared({ numbers }: AccountAnswer): Check {
  if (!numbers) return { is: 'unknown', why: 'failed' };
  const rules = numbers.map(smsRuleOf).filter((rule) => rule !== 'no-sms');
  if (rules.length === 0 || numbers.some(blockedBy)) return unmet;
  if (rules.includes('unread')) return { is: 'unknown', why: 'failed' };
  return rules.includes('register') ? { is: 'unknown', why: 'not-allowed' } : met({ count: rules.length });
}

function whenObserved<T>(observed: Observed<T> | undefined, check: (value: T, at: number) => Check): Check {
  if (!observed) return notYet;
  return 'unknown' in observed
    ? { is: 'unknown', why: observed.unknown }
    : check(observed.value, observed.at);
}
