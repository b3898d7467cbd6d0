import type { AccountScenario } from '../scenarios';
import type { SandboxToken } from '../token';
import { page2010 } from './paging';
import { rfc2822, type Route } from './wire';

interface AccountFacts {
  readonly type: 'Trial' | 'Full';
  readonly status: 'active' | 'suspended' | 'closed';
  /** Days since it was created. */
  readonly age: number;
  readonly balance: string;
  readonly verifiedNumbers: number;
}

const trial = { type: 'Trial', status: 'active', age: 10, balance: '12.3456', verifiedNumbers: 2 } as const;
const full = { type: 'Full', status: 'active', age: 300, balance: '248.10', verifiedNumbers: 1 } as const;

const facts: Readonly<Record<AccountScenario, AccountFacts>> = {
  trial,
  'trial-ending': { ...trial, age: 25 },
  'trial-last-day': { ...trial, age: 29.5 },
  'trial-older': { ...trial, age: 400, verifiedNumbers: 5 },
  'trial-expired': { ...trial, age: 45, status: 'suspended', balance: '0' },
  suspended: { ...full, status: 'suspended', balance: '-3.20' },
  closed: { ...full, status: 'closed', balance: '0' },
  'low-balance': { ...full, balance: '1.85' },
  full,
  'full-no-profile': full,
  'full-profile-pending': full,
  'full-profile-rejected': full,
  none: full,
};

const host = 'api.twilio.com';
const account = '/2010-04-01/Accounts/(AC[0-9a-f]{32})';

/** Accounts, balance and verified caller ids. */
export const accountRoutes: readonly Route[] = [
  {
    upstream: 'account',
    host,
    method: 'GET',
    path: new RegExp(`^${account}\\.json$`),
    answer: (_ask, { token }, sid) => ({ status: 200, body: accountResource(token, sid ?? '') }),
  },
  {
    upstream: 'balance',
    host,
    method: 'GET',
    path: new RegExp(`^${account}/Balance\\.json$`),
    answer: (_ask, { token }, sid) => ({
      status: 200,
      body: { account_sid: sid, balance: facts[token.account].balance, currency: 'USD' },
    }),
  },
  {
    upstream: 'caller-ids',
    host,
    method: 'GET',
    path: new RegExp(`^${account}/OutgoingCallerIds\\.json$`),
    answer: (ask, { token }, sid) =>
      page2010(ask, 'outgoing_caller_ids', callerIds(sid ?? '', facts[token.account].verifiedNumbers)),
  },
];

function accountResource({ account: scenario, now }: SandboxToken, sid: string) {
  const { type, status, age } = facts[scenario];
  const created = new Date(Date.parse(now) - age * 24 * 60 * 60 * 1000);
  return {
    auth_token: 'the-auth-token-of-the-account-000',
    date_created: rfc2822(created),
    date_updated: rfc2822(created),
    friendly_name: 'Sandbox contact center',
    owner_account_sid: sid,
    sid,
    status,
    subresource_uris: { balance: `/2010-04-01/Accounts/${sid}/Balance.json` },
    type,
    uri: `/2010-04-01/Accounts/${sid}.json`,
  };
}

function callerIds(accountSid: string, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const sid = `PN${String(index).padStart(32, 'c')}`;
    return {
      sid,
      date_created: rfc2822(new Date(0)),
      date_updated: rfc2822(new Date(0)),
      friendly_name: `Verified ${index + 1}`,
      account_sid: accountSid,
      phone_number: `+1415555010${index}`,
      uri: `/2010-04-01/Accounts/${accountSid}/OutgoingCallerIds/${sid}.json`,
    };
  });
}
