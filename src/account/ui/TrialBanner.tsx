import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import React, { useRef } from 'react';
import type { Audience } from '../../config/config';
import { useIntents, useLocale, useOnboarding, useText } from '../../store/hooks';
import { Freshness } from './Freshness';
import { NoticeAction } from './NoticeAction';
import { bannerFor, bandPolicies } from '../model/bannerPolicy';
import type { Band, Notice } from '../model/notices';
import { toneStyles } from './tones';
import { useAccount } from './useAccount';
import { noticeLabels } from '../model/labels';

interface Props {
  readonly audience: Audience;
}

/** The one most pressing thing about the account, as a row above all of Flex. */
export function TrialBanner({ audience }: Props) {
  const viewer = useOnboarding(({ checklist }) => checklist.viewer);
  const dismissed = useOnboarding(({ checklist }) => checklist.record.dismissed);
  const { notices, now } = useAccount();
  const notice = useUndisturbed(bannerFor(notices, { viewer, audience, dismissed, now }));
  return notice ? <Row notice={notice} /> : null;
}

/** A row that appears moves all of Flex down: while the person is with a customer only what stops the work may. */
function useUndisturbed(notice: Notice | undefined): Notice | undefined {
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const shown = useRef<Band>();
  const waits = notice && busy && shown.current === undefined && bandPolicies[notice.band].tone !== 'error';
  const result = waits ? undefined : notice;
  shown.current = result?.band;
  return result;
}

function Row({ notice }: { readonly notice: Notice }) {
  const text = useText();
  const locale = useLocale();
  const { dismiss } = useIntents();
  const { title, meaning } = noticeLabels(notice, text, locale);
  const { tone, closes } = bandPolicies[notice.band];
  const { Icon, iconColor, backgroundColor, borderColor, color } = toneStyles[tone];
  return (
    <Box
      role="region"
      aria-label={text('OnboardingTrialRegion')}
      data-testid="onboarding-trial-banner"
      data-band={notice.band}
      display="flex"
      flexWrap={['wrap', 'wrap', 'wrap', 'nowrap']}
      alignItems="center"
      columnGap="space40"
      rowGap="space20"
      paddingX="space50"
      paddingY="space20"
      minHeight="sizeSquare100"
      backgroundColor={backgroundColor}
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderBottomWidth="borderWidth10"
      borderColor={borderColor}
    >
      <Icon decorative color={iconColor} size="sizeIcon20" />
      {/* Where the row cannot break, the rest of a sentence that is too long is on hover, and always in the Account tab. */}
      <Box
        flexGrow={1}
        flexBasis="0"
        minWidth="size30"
        whiteSpace={['normal', 'normal', 'normal', 'nowrap']}
        overflow="hidden"
        textOverflow="ellipsis"
        title={`${title}. ${meaning}`}
      >
        <Text
          as="strong"
          fontSize="fontSize30"
          lineHeight="lineHeight30"
          fontWeight="fontWeightSemibold"
          color={color}
        >
          {title}.
        </Text>{' '}
        <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30" color={color}>
          {meaning}
        </Text>
      </Box>
      <Freshness />
      <NoticeAction notice={notice} inBanner variant="secondary" />
      {closes !== 'never' && (
        <Button
          variant="secondary_icon"
          size="reset"
          onClick={() => dismiss(notice.band)}
          aria-label={text('OnboardingTrialClose', { title })}
        >
          <CloseIcon decorative />
        </Button>
      )}
    </Box>
  );
}
