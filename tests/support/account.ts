import type { Account, AccountAnswer, AccountNumber } from '../../src/api/wire';

/** A healthy full account, but for what a test says. */
export function answer(change: Partial<AccountAnswer> = {}): AccountAnswer {
  return {
    account: { type: 'Full', status: 'active', createdAt: '2025-01-01T00:00:00Z' },
    complianceProfile: 'approved',
    balance: null,
    numbers: [],
    verifiedCallerIds: 1,
    routing: null,
    unavailable: [],
    observedAt: '2026-11-20T14:02:00Z',
    ...change,
  };
}

export function trial(createdAt: string | null, status: Account['status'] = 'active'): AccountAnswer {
  return answer({ account: { type: 'Trial', status, createdAt }, complianceProfile: 'missing' });
}

export const localNumber: AccountNumber = {
  phoneNumber: '+14155550100',
  kind: 'local',
  country: 'US',
  sms: true,
  voice: true,
  tollFreeVerification: null,
};

export function tollFree(verification: AccountNumber['tollFreeVerification'], last = '0'): AccountNumber {
  return {
    ...localNumber,
    phoneNumber: `+1800555010${last}`,
    kind: 'tollFree',
    tollFreeVerification: verification,
  };
}
