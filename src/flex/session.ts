import type { Manager } from '@twilio/flex-ui';
import type { Owner } from '../viewer/model/owner';
import { flexAddress } from '../links';
import { own, propertiesOf } from '../shape';
import type { Viewer } from '../viewer/model/permissions';
import { viewsEverywhere } from '../viewer/model/views';

/** Who is signed in and what Flex lets them do. */
export function viewerOf({ user, workerClient, serviceConfiguration }: Manager): Viewer {
  const attributes: unknown = workerClient?.attributes;
  return {
    roles: user.roles,
    permissions: { ...user.permissions },
    views: viewsEverywhere,
    signInAddress: signInAddressOf(serviceConfiguration?.runtime_domain),
    skills: namesIn(propertiesOf(own(propertiesOf(attributes), 'routing')), ['skills']),
    teams: namesIn(propertiesOf(attributes), ['team_name', 'team_id']),
  };
}

/**
 * Flex's address for one account: the first name of its runtime domain, behind Flex's own address.
 * https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration
 */
function signInAddressOf(runtimeDomain: unknown): string | undefined {
  const [, name] = /^(?:https:\/\/)?([a-z\d-]+)(?:[.]|$)/i.exec(String(runtimeDomain)) ?? [];
  return typeof runtimeDomain === 'string' && name ? `${flexAddress}/${name}` : undefined;
}

/**
 * The texts under some names of a worker's attributes, which anybody may have written: one text or a list.
 * `routing.skills` is where Flex keeps skills; `team_name` and `team_id` are the ones that Flex Insights reads.
 */
function namesIn(attributes: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => own(attributes, name))
    .filter((value): value is string => typeof value === 'string');
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
  const features = own(propertiesOf(own(propertiesOf(attributes), 'custom_data')), 'features');
  return own(propertiesOf(features), 'onboarding');
}
