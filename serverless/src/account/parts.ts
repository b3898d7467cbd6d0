import type { Twilio } from 'twilio';
import type { Account, Balance } from '../../../src/api/wire';

/** What kind of account it is. The resource also holds the auth token: only what is named here may leave. */
export async function readAccount(client: Twilio, accountSid: string): Promise<Account> {
  const { type, status, dateCreated } = await client.api.v2010.accounts(accountSid).fetch();
  if (!['Trial', 'Full'].includes(type) || !['active', 'suspended', 'closed'].includes(status)) {
    throw new TypeError('not an account');
  }
  return { type, status, createdAt: isDate(dateCreated) ? dateCreated.toISOString() : null };
}

/** What is left to spend. Child accounts have no balance of their own: Twilio answers them with an error. */
export async function readBalance(client: Twilio, accountSid: string): Promise<Balance> {
  const { balance, currency } = await client.api.v2010.accounts(accountSid).balance.fetch();
  const amount = Number.parseFloat(balance);
  if (!Number.isFinite(amount) || !/^[A-Z]{3}$/i.test(currency)) throw new TypeError('not a balance');
  return { amount, currency: currency.toUpperCase() };
}

/** How many numbers were verified as caller ids, which is whom a trial account may reach. */
export async function countVerifiedCallerIds(client: Twilio, accountSid: string): Promise<number> {
  const callerIds = await client.api.v2010.accounts(accountSid).outgoingCallerIds.list({ pageSize: 1000 });
  return callerIds.length;
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}
