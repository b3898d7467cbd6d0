import type { AccountNumber } from '../../api/wire';
import { smsRuleOf, type SmsRule } from './numbers';

export interface NumberGroup {
  readonly rule: SmsRule;
  readonly numbers: readonly AccountNumber[];
}

/** Numbers by the rule that their SMS falls under, so that each rule is said once; in the order of their first numbers. */
export function groupByRule(numbers: readonly AccountNumber[]): readonly NumberGroup[] {
  const groups = new Map<SmsRule, AccountNumber[]>();
  for (const number of numbers) {
    const rule = smsRuleOf(number);
    groups.set(rule, [...(groups.get(rule) ?? []), number]);
  }
  return [...groups].map(([rule, members]) => ({ rule, numbers: members }));
}
