import type { Twilio } from 'twilio';
import type { AccountNumber } from '../../../src/api/wire';
import { countryOf } from './country';

/** The states of toll-free verification, by the SID of the number. */
export type TollFreeStates = ReadonlyMap<string, NonNullable<AccountNumber['tollFreeVerification']>>;

export interface NumberFacts extends Omit<AccountNumber, 'tollFreeVerification'> {
  readonly sid: string;
}

interface Listed {
  readonly sid: string;
  readonly phoneNumber: string;
  readonly capabilities: { readonly sms?: boolean; readonly voice?: boolean } | null;
}

/**
 * Every phone number of the account. Only the sub-lists say what kind a number is: the `type` of a number is not
 * documented. https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
 */
export async function readNumbers(client: Twilio, accountSid: string): Promise<NumberFacts[]> {
  const { incomingPhoneNumbers } = client.api.v2010.accounts(accountSid);
  // The client writes into the options of a list, so no two lists may share them.
  const allPages = () => ({ pageSize: 1000 });
  const [all, local, tollFree, mobile] = await Promise.all([
    incomingPhoneNumbers.list(allPages()),
    incomingPhoneNumbers.local.list(allPages()),
    incomingPhoneNumbers.tollFree.list(allPages()),
    incomingPhoneNumbers.mobile.list(allPages()),
  ]);
  const kinds = new Map<string, AccountNumber['kind']>([
    ...local.map(({ sid }) => [sid, 'local'] as const),
    ...tollFree.map(({ sid }) => [sid, 'tollFree'] as const),
    ...mobile.map(({ sid }) => [sid, 'mobile'] as const),
  ]);
  return all.map((number: Listed) => {
    if (!/^\+\d+$/.test(number.phoneNumber)) throw new TypeError('not a phone number');
    return {
      sid: number.sid,
      phoneNumber: number.phoneNumber,
      kind: kinds.get(number.sid) ?? 'other',
      country: countryOf(number.phoneNumber),
      sms: number.capabilities?.sms === true,
      voice: number.capabilities?.voice === true,
    };
  });
}

/** How far the verification of each toll-free number is; the latest request for a number counts, unless one was approved. */
export async function readTollFreeStates(client: Twilio): Promise<TollFreeStates> {
  const requests = await client.messaging.v1.tollfreeVerifications.list({ pageSize: 1000 });
  const oldestFirst = [...requests].sort((a, b) => Number(a.dateUpdated) - Number(b.dateUpdated));
  const states = new Map<string, NonNullable<AccountNumber['tollFreeVerification']>>();
  for (const { tollfreePhoneNumberSid, status } of oldestFirst) {
    const state = tollFreeStates[status];
    if (!state) throw new TypeError('not a state of verification');
    if (states.get(tollfreePhoneNumberSid) !== 'approved') states.set(tollfreePhoneNumberSid, state);
  }
  return states;
}

const tollFreeStates = {
  PENDING_REVIEW: 'pending',
  IN_REVIEW: 'inReview',
  TWILIO_APPROVED: 'approved',
  TWILIO_REJECTED: 'rejected',
} as const;

/**
 * Joins both. Verification stays null for numbers that need none, and for all while nobody can tell.
 */
export function withVerification(
  numbers: readonly NumberFacts[],
  states: TollFreeStates | null,
): AccountNumber[] {
  return numbers.map(({ sid, ...number }) => ({
    ...number,
    tollFreeVerification: number.kind === 'tollFree' && states ? (states.get(sid) ?? 'missing') : null,
  }));
}
