import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useIntents, useLocale, useOnboarding, useText } from '../../store/hooks';
import { ExternalButton } from '../../ui/ExternalLink';
import { isAdmin } from '../model/bannerPolicy';
import type { Notice } from '../model/notices';
import { addressOf, noticeLabels } from '../model/labels';

interface Props {
  readonly notice: Notice;
  /** Where a look at the Account tab may be the better first step. */
  readonly inBanner?: boolean;
  readonly variant: 'primary' | 'secondary';
}

/** What this person can do about a notice: mend it in the Console, look closer, or ask somebody who can. */
export function NoticeAction({ notice, inBanner = false, variant }: Props) {
  const text = useText();
  const locale = useLocale();
  const { openPanel } = useIntents();
  const viewer = useOnboarding(({ viewer }) => viewer);
  const mends = viewer.permissions.writeAdmin;

  // On a fresh trial there is time: what it limits matters first.
  if (inBanner && isAdmin(viewer) && (!mends || notice.band === 'trial')) {
    return (
      <Button variant={variant} size="small" onClick={() => openPanel('account')}>
        {text(notice.band.startsWith('trial') ? 'OnboardingTrialSeeLimits' : 'OnboardingRefusedOpen')}
      </Button>
    );
  }
  if (!mends) {
    return (
      <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30" whiteSpace="nowrap">
        {text('OnboardingTrialAsk')}
      </Text>
    );
  }
  return (
    <ExternalButton variant={variant} href={addressOf[notice.band]}>
      {noticeLabels(notice, text, locale).action}
    </ExternalButton>
  );
}
