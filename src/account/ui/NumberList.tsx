import React, { useEffect } from 'react';
import type { AccountAnswer } from '../../api/wire';
import { consolePages } from '../../links';
import { useIntents, useText } from '../../store/hooks';
import { Line, Outside } from './Line';
import { NumberGroup } from './NumberGroup';
import { Section } from './Section';
import { groupByRule } from '../model/numberGroups';

/** The account's phone numbers. Showing one to an administrator is what the step "find your number" waits for. */
export function NumberList({ answer: { numbers, account } }: { readonly answer: AccountAnswer }) {
  const text = useText();
  const { sawNumber } = useIntents();
  const isTrial = account?.type === 'Trial';
  const shown = numbers !== null && numbers.length > 0;
  useEffect(() => {
    if (shown) sawNumber();
  }, [shown, sawNumber]);
  return (
    <Section title={text('OnboardingNumbersTitle')}>
      {numbers === null && <Line>{text('OnboardingNumbersUnread')}</Line>}
      {numbers?.length === 0 && (
        <Line>{text(isTrial ? 'OnboardingNumbersNoneTrial' : 'OnboardingNumbersNone')}</Line>
      )}
      {groupByRule(numbers ?? []).map((group) => (
        <NumberGroup key={group.rule} group={group} isTrial={isTrial} />
      ))}
      <Line>
        <Outside href={consolePages.phoneNumbers}>{text('OnboardingNumbersManage')}</Outside>
      </Line>
    </Section>
  );
}
