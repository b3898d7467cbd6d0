import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { Audience } from '../../config/config';
import { useIntents, useLocale, useOnboarding, useText } from '../../store/hooks';
import { useUndisturbed } from '../../store/useUndisturbed';
import { CloseButton } from '../../ui/CloseButton';
import { Strip, StripWords } from '../../ui/Strip';
import { Freshness } from './Freshness';
import { NoticeAction } from './NoticeAction';
import { bannerFor, bandPolicies } from '../model/bannerPolicy';
import type { Notice } from '../model/notices';
import { toneStyles } from './tones';
import { useAccount } from './useAccount';
import { noticeLabels } from '../model/labels';

interface Props {
  readonly audience: Audience;
}

/** The one most pressing thing about the account, as a row above all of Flex. */
export function TrialBanner({ audience }: Props) {
  const viewer = useOnboarding(({ viewer }) => viewer);
  const dismissed = useOnboarding(({ progress }) => progress.dismissed);
  const { notices, now } = useAccount();
  const notice = bannerFor(notices, { viewer, audience, dismissed, now });
  const shown = useUndisturbed(notice !== undefined, notice && bandPolicies[notice.band].tone === 'error');
  return notice && shown ? <Row notice={notice} /> : null;
}

function Row({ notice }: { readonly notice: Notice }) {
  const text = useText();
  const locale = useLocale();
  const { dismiss } = useIntents();
  const { title, meaning } = noticeLabels(notice, text, locale);
  const { tone, closes } = bandPolicies[notice.band];
  return (
    <Strip
      look={toneStyles[tone]}
      label={text('OnboardingTrialRegion')}
      data-testid="onboarding-trial-banner"
      data-band={notice.band}
      flexWrap={['wrap', 'wrap', 'wrap', 'nowrap']}
      paddingY="space20"
      minHeight="sizeSquare100"
    >
      <StripWords>
        <Text as="strong" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
          {text('OnboardingTrialSentence', { title })}
        </Text>{' '}
        <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30">
          {meaning}
        </Text>
      </StripWords>
      <Freshness />
      <NoticeAction notice={notice} inBanner variant="secondary" />
      {closes !== 'never' && (
        <CloseButton label={text('OnboardingTrialClose', { title })} onClick={() => dismiss(notice.band)} />
      )}
    </Strip>
  );
}
