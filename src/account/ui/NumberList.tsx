import React, { useEffect } from 'react';
import type { AccountAnswer } from '../../api/wire';
import { consolePages } from '../../links';
import { useIntents, useText } from '../../store/hooks';
import { ExternalLink } from '../../ui/ExternalLink';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';
import { NumberGroup } from './NumberGroup';
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
      {numbers === null && <Paragraph>{text('OnboardingNumbersUnread')}</Paragraph>}
      {numbers?.length === 0 && (
        <Paragraph>{text(isTrial ? 'OnboardingNumbersNoneTrial' : 'OnboardingNumbersNone')}</Paragraph>
      )}
      {groupByRule(numbers ?? []).map((group) => (
        <NumberGroup key={group.rule} group={group} isTrial={isTrial} />
      ))}
      <Paragraph>
        <ExternalLink href={consolePages.phoneNumbers}>{text('OnboardingNumbersManage')}</ExternalLink>
      </Paragraph>
    </Section>
  );
}
