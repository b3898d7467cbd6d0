import { vendorHelp } from '../../links';
import type { BrowserName, SystemName } from './device';
import type { Situation } from './situation';
import type { StringKey } from '../../strings';

/** Steps that a person follows outside the page, and whose help says the same at length. */
export interface Guide {
  readonly heading: StringKey;
  readonly steps: readonly StringKey[];
  readonly help?: { readonly vendor: string; readonly url: string };
}

/**
 * Where each browser keeps its answer for a site. A page can neither open these settings nor ask again.
 * The wording follows the vendors' help as of 2026-11.
 */
export const unblockIn: Readonly<Record<BrowserName, Guide>> = {
  chrome: {
    heading: 'OnboardingNotificationsUnblockHeading',
    steps: ['OnboardingNotificationsChrome1', 'OnboardingNotificationsChrome2'],
    help: { vendor: 'Google', url: vendorHelp.chrome },
  },
  edge: {
    heading: 'OnboardingNotificationsUnblockHeading',
    steps: ['OnboardingNotificationsEdge1', 'OnboardingNotificationsEdge2'],
    help: { vendor: 'Microsoft', url: vendorHelp.edge },
  },
  firefox: {
    heading: 'OnboardingNotificationsUnblockHeading',
    steps: ['OnboardingNotificationsFirefox1', 'OnboardingNotificationsFirefox2'],
    help: { vendor: 'Mozilla', url: vendorHelp.firefox },
  },
  safari: {
    heading: 'OnboardingNotificationsUnblockHeading',
    steps: ['OnboardingNotificationsSafari1', 'OnboardingNotificationsSafari2'],
    help: { vendor: 'Apple', url: vendorHelp.safari },
  },
  other: {
    heading: 'OnboardingNotificationsUnblockHeadingOther',
    steps: ['OnboardingNotificationsOther1', 'OnboardingNotificationsOther2'],
  },
};

/** What may mute a browser that is allowed to notify. No page can see any of it. */
export const unmuteOn: Readonly<Record<SystemName, Guide>> = {
  macos: {
    heading: 'OnboardingNotificationsUnmuteHeading',
    steps: ['OnboardingNotificationsMac1', 'OnboardingNotificationsMac2', 'OnboardingNotificationsMac3'],
    help: { vendor: 'Apple', url: vendorHelp.macos },
  },
  windows: {
    heading: 'OnboardingNotificationsUnmuteHeading',
    steps: [
      'OnboardingNotificationsWindows1',
      'OnboardingNotificationsWindows2',
      'OnboardingNotificationsWindows3',
    ],
    help: { vendor: 'Microsoft', url: vendorHelp.windows },
  },
  chromeos: {
    heading: 'OnboardingNotificationsUnmuteHeading',
    steps: ['OnboardingNotificationsChromeOs1', 'OnboardingNotificationsChromeOs2'],
  },
  linux: {
    heading: 'OnboardingNotificationsUnmuteHeading',
    steps: ['OnboardingNotificationsLinux1', 'OnboardingNotificationsLinux2'],
  },
  other: {
    heading: 'OnboardingNotificationsUnmuteHeadingOther',
    steps: ['OnboardingNotificationsSystemOther1', 'OnboardingNotificationsSystemOther2'],
  },
};

/**
 * What to say beside the way back to permission. Chrome and Edge take it from sites that are hardly used and notify much,
 * but not from installed apps: https://blog.chromium.org/2025/10/automatic-notification-permission.html
 * In the others Twilio does not support Flex: https://www.twilio.com/docs/flex/developer/ui/requirements
 */
export function adviceFor(situation: Situation, browser: BrowserName): StringKey | undefined {
  const blocked = situation === 'denied' || situation === 'revoked';
  if (browser === 'chrome' || browser === 'edge') {
    return situation === 'revoked' ? 'OnboardingNotificationsInstall' : undefined;
  }
  return blocked ? 'OnboardingNotificationsSupported' : undefined;
}

/**
 * Where a browser hides its question from people who mostly refuse, or until they click.
 * https://blog.chromium.org/2020/01/introducing-quieter-permission-ui-for.html
 * https://hacks.mozilla.org/2019/11/upcoming-notification-permission-changes-in-firefox-72
 */
export const quietQuestion: Readonly<Record<BrowserName, StringKey>> = {
  chrome: 'OnboardingNotificationsQuietChrome',
  edge: 'OnboardingNotificationsQuietEdge',
  firefox: 'OnboardingNotificationsQuietFirefox',
  safari: 'OnboardingNotificationsQuietOther',
  other: 'OnboardingNotificationsQuietOther',
};
