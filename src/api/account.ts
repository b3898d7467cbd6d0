import {
  isCount,
  isDate,
  isListOf,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  matches,
  type Check,
} from '../shape';
import type { AccountAnswer, AccountPart, Routing } from './wire';

/**
 * Reads what the account function answered, or what was kept of it. Gives nothing when a known part has another shape;
 * names of unavailable parts that only a newer function knows are left out.
 */
export function parseAccountAnswer(body: unknown): AccountAnswer | undefined {
  if (!isObject(body)) return undefined;
  const { account, complianceProfile, balance, numbers, verifiedCallerIds, unavailable, observedAt } = body;
  // Functions of 0.1 do not tell it.
  const { routing = null } = body;
  const readable =
    isNullOr(account, isAccount) &&
    isNullOr(complianceProfile, isOneOf('approved', 'pending', 'rejected', 'missing')) &&
    isNullOr(balance, isBalance) &&
    isNullOr(numbers, (list) => isListOf(list, isAccountNumber)) &&
    isNullOr(verifiedCallerIds, isCount) &&
    isNullOr(routing, isRouting) &&
    isDate(observedAt);
  if (!readable || !Array.isArray(unavailable)) return undefined;
  return {
    ...(body as unknown as AccountAnswer),
    routing: routing as Routing | null,
    unavailable: unavailable.filter(isPart),
  };
}

const isAccount: Check = (value) =>
  isObject(value) &&
  isOneOf('Trial', 'Full')(value.type) &&
  isOneOf('active', 'suspended', 'closed')(value.status) &&
  isNullOr(value.createdAt, isDate);

const isRouting: Check = (value) => isObject(value) && isCount(value.queues) && isCount(value.workflows);

// A currency of another shape makes `Intl.NumberFormat` throw.
const isBalance: Check = (value) =>
  isObject(value) && isNumber(value.amount) && matches(value.currency, /^[A-Z]{3}$/);

const isAccountNumber: Check = (value) =>
  isObject(value) &&
  matches(value.phoneNumber, /^\+\d{1,15}$/) &&
  isOneOf('local', 'tollFree', 'mobile', 'other')(value.kind) &&
  isNullOr(value.country, (country) => matches(country, /^[A-Z]{2}$/)) &&
  typeof value.sms === 'boolean' &&
  typeof value.voice === 'boolean' &&
  isNullOr(value.tollFreeVerification, isOneOf('approved', 'inReview', 'pending', 'rejected', 'missing'));

const parts: Readonly<Record<AccountPart, true>> = {
  account: true,
  complianceProfile: true,
  balance: true,
  numbers: true,
  tollFreeVerifications: true,
  verifiedCallerIds: true,
  routing: true,
};

function isPart(name: unknown): name is AccountPart {
  return typeof name === 'string' && Object.keys(parts).includes(name);
}
