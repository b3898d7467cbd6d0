import { own } from '../../src/shape';
import { listIn, optionalText, textIn } from './answers';
import type { Functions, Runtime } from './look';
import type { Answer, Twilio } from './twilio';

/** The Sync service in which the functions keep everybody's progress. */
export interface Storage {
  /** Nothing where it is still to be made. */
  readonly sid?: string;
  /** Whether Flex tokens are kept out. https://www.twilio.com/docs/sync/api/service: `acl_enabled` */
  readonly isGuarded: boolean;
}

/** The name of the one that a setup makes, by which the next one finds it. */
export const storageName = 'flex-onboarding';
export const storageVariable = 'ONBOARDING_SYNC_SERVICE_SID';

/** What the product keeps in a service: the map of version 0.1, and those in which everybody is from then on. */
const maps = ['flex-onboarding', ...[0, 1, 2].map((number) => `flex-onboarding-index-3-${number}`)];

/**
 * Where progress is, so that none is lost: where somebody says, where the functions that run keep it, or in the service
 * that an earlier setup made. Not in the account's default service, unless there is some in it: every Flex token opens that.
 * @param named the service that somebody says, else the one that the functions were told
 * @throws Refusal, Error
 */
export async function findStorage(
  twilio: Twilio,
  functions: Functions | undefined,
  named: string | undefined,
): Promise<Storage> {
  if (named !== undefined) {
    const service = await twilio.find('sync', `/v1/Services/${named}`);
    if (!service) throw new Error(`The account has no Sync service ${named}. Set ${storageVariable} to one.`);
    return storageIn(service);
  }
  const { services } = await twilio.get('sync', '/v1/Services?PageSize=100');
  const made = listIn({ services }, 'services')
    .filter((service) => own(service, 'friendly_name') === storageName)
    .map(storageIn)
    .find(({ isGuarded }) => isGuarded);
  if (made && !functions?.runtime) return made;
  for (const map of maps) {
    if (await twilio.find('sync', `/v1/Services/default/Maps/${map}`)) {
      return storageIn(await twilio.get('sync', '/v1/Services/default'));
    }
  }
  return made ?? { isGuarded: true };
}

/** The SID of that service; it is made where there is none. */
export async function makeStorage(twilio: Twilio, { sid }: Storage): Promise<string> {
  const form = { FriendlyName: storageName, AclEnabled: 'true' };
  return sid ?? textIn(await twilio.post('sync', '/v1/Services', { form }), 'sid');
}

function storageIn(service: Answer): Storage {
  return { sid: textIn(service, 'sid'), isGuarded: own(service, 'acl_enabled') === true };
}

/** What the functions that run are told of where progress is. */
interface Told {
  readonly variableSid: string;
  readonly storageSid: string;
}

/** @returns nothing where no service is named to them, which is the default one */
export async function toldTo(
  twilio: Twilio,
  { serviceSid, environmentSid }: Runtime,
): Promise<Told | undefined> {
  const path = `/v1/Services/${serviceSid}/Environments/${environmentSid}/Variables?PageSize=100`;
  const { variables } = await twilio.get('serverless', path);
  const set = listIn({ variables }, 'variables').find((one) => own(one, 'key') === storageVariable);
  const storageSid = set && optionalText(set, 'value');
  return set && storageSid !== undefined ? { variableSid: textIn(set, 'sid'), storageSid } : undefined;
}
