import type { Twilio } from 'twilio';
import type { AccountAnswer, AccountPart } from '../../../src/api/wire';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { cached, type Observed } from '../cache';
import { report } from '../endpoint';
import { statusOf, within } from '../upstream';
import { readNumbers, readTollFreeStates, withVerification } from './numbers';
import { countVerifiedCallerIds, readAccount, readBalance } from './parts';
import { readComplianceProfile } from './profile';
import { readRouting } from './routing';

// Below the limit of the whole answer, so that one slow part costs that part only.
const timeLimit = 5000;
const lifetime = 60_000;

/**
 * What the account can and cannot do now, as far as these roles may know: agents the kind of account, administrators all,
 * read-only administrators all but the
 * balance, supervisors neither that nor how work is routed. What nobody may see here is not asked for.
 */
export async function readAccountAnswer(
  client: Twilio,
  accountSid: string,
  roles: readonly string[],
): Promise<AccountAnswer> {
  const { readAdmin, writeAdmin } = permissionsOf(roles);
  const leads = readAdmin || roles.includes('supervisor');
  const unavailable: AccountPart[] = [];

  async function part<T>(
    name: AccountPart,
    allowed: boolean,
    read: () => Promise<T>,
  ): Promise<Observed<T> | null> {
    if (!allowed) return null;
    try {
      // One entry for each part, so that what an administrator read cannot reach anybody else.
      return await within(timeLimit, cached(`${accountSid} ${name}`, lifetime, read));
    } catch (error) {
      // What an account does not have, such as a sub-account a balance, is no failure.
      if (statusOf(error) !== 404) report(`${name} unavailable`, error);
      unavailable.push(name);
      return null;
    }
  }

  const [account, complianceProfile, balance, numbers, tollFree, verifiedCallerIds, routing] =
    await Promise.all([
      part('account', true, () => readAccount(client, accountSid)),
      part('complianceProfile', leads, () => readComplianceProfile(client)),
      part('balance', writeAdmin, () => readBalance(client, accountSid)),
      part('numbers', leads, () => readNumbers(client, accountSid)),
      part('tollFreeVerifications', leads, () => readTollFreeStates(client)),
      part('verifiedCallerIds', leads, () => countVerifiedCallerIds(client, accountSid)),
      part('routing', readAdmin, () => readRouting(client)),
    ]);

  const read = [account, complianceProfile, balance, numbers, tollFree, verifiedCallerIds, routing];
  const oldest = Math.min(Date.now(), ...read.map((observed) => observed?.at ?? Infinity));
  return {
    account: account?.value ?? null,
    complianceProfile: complianceProfile?.value ?? null,
    balance: balance?.value ?? null,
    numbers: numbers && withVerification(numbers.value, tollFree?.value ?? null),
    verifiedCallerIds: verifiedCallerIds?.value ?? null,
    routing: routing?.value ?? null,
    unavailable: unavailable.sort(),
    observedAt: new Date(oldest).toISOString(),
  };
}
