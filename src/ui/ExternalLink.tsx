import { Anchor } from '@twilio-paste/core/anchor';
import { Button } from '@twilio-paste/core/button';
import { LinkExternalIcon } from '@twilio-paste/icons/esm/LinkExternalIcon';
import React from 'react';
import { useText } from '../store/hooks';

interface Props {
  /** From one of the tables of addresses, or checked where it came in. */
  readonly href: string;
  readonly children: string;
}

/** A link to a page outside Flex, opened beside it. */
export function ExternalLink({ href, children }: Props) {
  return (
    <Anchor href={href} showExternal i18nExternalLinkLabel={useText()('OnboardingLinkOutside')}>
      {children}
    </Anchor>
  );
}

/** The same, where following it is the thing to do. */
export function ExternalButton({
  href,
  variant,
  children,
}: Props & { readonly variant: 'primary' | 'secondary' }) {
  return (
    <Button as="a" variant={variant} size="small" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <LinkExternalIcon decorative />
    </Button>
  );
}
