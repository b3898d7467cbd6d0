import type { Manager } from '@twilio/flex-ui';
import type { Owner } from '../viewer/model/owner';
import type { Viewer } from '../viewer/model/permissions';

// Admin is not here: it is installed by Flex's hosting, or not at all, and is noticed when it first opens.
const builtInViews = ['agent-desktop', 'teams', 'queues-stats'];

/** Who is signed in and what Flex lets them do. */
export function viewerOf({ user }: Manager): Viewer {
  return { roles: user.roles, permissions: { ...user.permissions }, views: builtInViews };
}

/** Whose things are kept in this browser: those of one worker of one account. */
export function ownerOf({ user, serviceConfiguration, workerClient }: Manager): Owner {
  return {
    accountSid: serviceConfiguration?.account_sid ?? '',
    // Somebody who signed in without a worker still has a name.
    workerSid: workerClient?.sid ?? user.identity,
  };
}

/** Our part of the account's configuration, unchecked. */
export function settingsOf({ configuration, serviceConfiguration }: Manager): unknown {
  return featureIn(configuration) ?? featureIn(serviceConfiguration?.ui_attributes);
}

function featureIn(attributes: unknown): unknown {
  const { custom_data } = (attributes ?? {}) as { custom_data?: { features?: { onboarding?: unknown } } };
  return custom_data?.features?.onboarding;
}
