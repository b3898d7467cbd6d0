import React from 'react';
import type { StringKey } from '../../strings';
import { useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import type { AccountFailure } from '../slice';

type Failed = Exclude<AccountFailure, 'no-functions' | 'gone'>;

const keys: Readonly<Record<Failed, StringKey>> = {
  offline: 'OnboardingFailureOffline',
  timeout: 'OnboardingFailureTimeout',
  refused: 'OnboardingFailureRefused',
  busy: 'OnboardingFailureBusy',
  upstream: 'OnboardingFailureUpstream',
  invalid: 'OnboardingFailureInvalid',
  // The account is only read: nothing can be in conflict.
  conflict: 'OnboardingFailureInvalid',
};

/** Why there is no newer answer. */
export function Failure({ failure }: { readonly failure: Failed }) {
  return <Paragraph>{useText()(keys[failure])}</Paragraph>;
}
