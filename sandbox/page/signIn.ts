import type { Address } from '../address';
import { parseUpstreamFaults } from '../scenarios';
import { sid } from '../sid';
import { encodeToken } from '../token';
import { parseConfig } from './config';
import type { World } from './world/world';

/** What Flex keeps of a finished single sign-on; with it in place Flex starts without a login page. */
export interface FlexToken {
  readonly token: string;
  readonly identity: string;
  readonly roles: readonly string[];
  readonly expiration: string;
  readonly accountSid: string;
  readonly flexUserSid: string;
}

const key = 'TWILIO_FLEX_SSO';
const localeKey = 'TWILIO_FLEX_LOCALE_PREFERENCE';
const day = 24 * 60 * 60 * 1000;

/** Signs the world's person in. */
export function signIn(world: World, address: Address): FlexToken {
  const session = issueToken(world, address);
  localStorage.setItem(key, JSON.stringify(session));
  // A language chosen in Flex's own menu would win over the address.
  localStorage.removeItem(localeKey);
  return session;
}

/** A token for a day from now. It carries the scenario, so that the functions tell the same story. */
export function issueToken(world: World, address: Address): FlexToken {
  const { me, roles, accountSid } = world;
  // The page's own clock may be set.
  const realNow = performance.timeOrigin + performance.now();
  return {
    token: encodeToken({
      world: world.id,
      workerSid: me.workerSid,
      identity: me.identity,
      roles,
      account: address.account,
      numbers: address.numbers,
      workers: world.people.length,
      faults: parseUpstreamFaults(address.fault ?? ''),
      config: parseConfig(address.config),
      now: new Date().toISOString(),
      ...(address.now !== null && { clockAhead: Math.round(Date.now() - realNow) }),
      expires: new Date(realNow + day).toISOString(),
    }),
    identity: me.identity,
    roles,
    expiration: new Date(Date.now() + day).toISOString(),
    accountSid,
    flexUserSid: sid('FU', world.id, me.workerSid),
  };
}
