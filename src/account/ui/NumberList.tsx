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
export function NumberList({ answer }: { readonly answer: AccountAnswer | null }) {
  const text = useText();
  const { sawNumber } = useIntents();
  const numbers = answer?.numbers;
  const isTrial = answer?.account?.type === 'Trial';
  const shown = Boolean(numbers?.length);
  useEffect(() => {
    if (shown) sawNumber();
  }, [shown, sawNumber]);
  return (
    <Section title={text('OnboardingNumbersTitle')}>
      {!numbers && <Paragraph>{text('OnboardingNumbersUnread')}</Paragraph>}
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
