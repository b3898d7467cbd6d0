import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useLocale, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { NoticeAction } from './NoticeAction';
import { bandPolicies } from '../model/bannerPolicy';
import { toneStyles } from './tones';
import type { Notice } from '../model/notices';
import { useAccount } from './useAccount';
import { noticeLabels } from '../model/labels';

/** All that is to be said about the account, closed in the banner or not, the worst first. */
export function NoticeList() {
  const text = useText();
  const { notices } = useAccount();
  if (notices.length === 0) return null;
  return (
    <Box
      as="ul"
      aria-label={text('OnboardingAccountNotices')}
      display="flex"
      flexDirection="column"
      rowGap="space40"
      margin="space0"
      padding="space0"
    >
      {notices.map((notice, index) => (
        <NoticeCard key={notice.band} notice={notice} first={index === 0} />
      ))}
    </Box>
  );
}

function NoticeCard({ notice, first }: { readonly notice: Notice; readonly first: boolean }) {
  const text = useText();
  const locale = useLocale();
  const { title, meaning } = noticeLabels(notice, text, locale);
  const { Icon, iconColor, backgroundColor, borderColor } = toneStyles[bandPolicies[notice.band].tone];
  return (
    <Box
      as="li"
      data-band={notice.band}
      display="flex"
      columnGap="space30"
      margin="space0"
      padding="space40"
      listStyleType="none"
      backgroundColor={backgroundColor}
      borderStyle="solid"
      borderWidth="borderWidth10"
      borderColor={borderColor}
      borderRadius="borderRadius20"
    >
      <Icon decorative color={iconColor} size="sizeIcon20" />
      <Box display="flex" flexDirection="column" alignItems="flex-start" rowGap="space30">
        <Text as="strong" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
          {title}
        </Text>
        <Paragraph>{meaning}</Paragraph>
        <NoticeAction notice={notice} variant={first ? 'primary' : 'secondary'} />
      </Box>
    </Box>
  );
}
