import { readConfig } from '../../../src/config/config';
import type { Mistake } from '../../../src/strings/mistake';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AccountAnswer } from '../../../src/api/wire';
import type { Intents } from '../../../src/intents';
import { AccountTab } from '../../../src/account/ui/AccountTab';
import { tellFacts } from '../../../src/facts/tell';
import type { AccountFailure } from '../../../src/account/slice';
import { answer, localNumber, tollFree, trial } from '../../support/account';
import { renderOnboarding, viewerWith } from '../../support/render';

const now = Date.parse('2026-11-20T12:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();

interface Given {
  readonly roles?: string[];
  readonly failure?: AccountFailure;
  readonly domain?: string | null;
  readonly mistakes?: readonly Mistake[];
  readonly intents?: Partial<Intents>;
}

function show(value: AccountAnswer | null, given: Given = {}) {
  const { roles = ['admin'], failure, domain = 'functions.example', mistakes = [], intents } = given;
  const view = renderOnboarding(<AccountTab domain={domain} mistakes={mistakes} />, {
    viewer: viewerWith(...roles),
    intents: { sawNumber: () => undefined, ...intents },
  });
  act(() => {
    if (value) tellFacts(view.store, Date.now).observed('account', value);
    if (failure) view.store.dispatch({ type: 'onboarding/account-failed', failure });
  });
  return view;
}
const section = (name: string) => screen.getByRole('region', { name });

beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(now));
afterEach(() => jest.restoreAllMocks());

it('says what kind of account it is, how it stands and since when that is known', () => {
  show({ ...trial(ago(40), 'suspended'), observedAt: ago(1) });
  expect(screen.getByText('Trial')).toBeVisible();
  expect(screen.getByText('Suspended')).toBeVisible();
  expect(screen.getByText(/^As of/)).toHaveTextContent('As of Nov 19, 12:00 PM');
});

it('lists everything that is to be said, the worst first, whatever was closed in the banner', () => {
  const { store } = show(answer({ complianceProfile: 'rejected', numbers: [tollFree('missing')] }));
  act(() => void store.dispatch({ type: 'onboarding/dismissed', key: 'no-compliance-profile', at: now }));
  const items = within(screen.getByRole('list', { name: 'To do' })).getAllByRole('listitem');
  expect(items.map((item) => item.getAttribute('data-band'))).toEqual([
    'no-compliance-profile',
    'unregistered-number',
  ]);
});

it('says what a trial limits, with the way to lift it', () => {
  show(trial(ago(3)));
  expect(section('What a trial limits')).toHaveTextContent('verified numbers only, five at most');
  expect(
    within(section('What a trial limits')).getByRole('link', {
      name: /Verify a number.*\(opens a page outside Flex\)/,
    }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: /Upgrade in Console/ })).toBeVisible();
  expect(screen.getByText('1 of 5')).toBeVisible();
});

it('has no limits to name on a full account', () => {
  show(answer());
  expect(screen.queryByText('What a trial limits')).toBeNull();
  expect(screen.queryByText(/of 5/)).toBeNull();
});

it.each([
  [tollFree('missing'), /is blocked until this number is verified/],
  [tollFree('inReview'), /is in review/],
  [tollFree('pending'), /waits for review/],
  [tollFree('rejected'), /was rejected/],
  [tollFree('approved'), /is verified for the US and Canada/],
  [tollFree(null), /could not be read/],
  [localNumber, /Flex cannot see whether it was made/],
  [{ ...localNumber, country: 'SE' }, /the rules of the country/],
  [{ ...localNumber, sms: false }, /cannot send or receive SMS/],
])('says the SMS rule of a number (%#)', (number, rule) => {
  show(answer({ numbers: [number] }));
  expect(section('Phone numbers')).toHaveTextContent(rule);
});

it('says that a trial cannot register a number', () => {
  show({ ...trial(ago(3)), numbers: [localNumber] });
  expect(section('Phone numbers')).toHaveTextContent('which a trial cannot make. Upgrade first.');
});

it('says a rule once for all numbers under it, and shows the rest of many on demand', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => ({
    ...localNumber,
    phoneNumber: `+1415555${1000 + index}`,
  }));
  show(answer({ numbers: [...numbers, tollFree('approved')] }));
  const rows = () => within(section('Phone numbers')).getAllByRole('listitem').length;
  expect(screen.getAllByText(/Flex cannot see whether it was made/)).toHaveLength(1);
  expect(rows()).toBe(6);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 12 numbers' }));
  expect(rows()).toBe(13);
  expect(screen.getByRole('button', { name: 'Copy +14155551005' })).toHaveFocus();
});

it('says what a number is and can do', () => {
  show(answer({ numbers: [{ ...tollFree('approved'), sms: false }] }));
  expect(section('Phone numbers')).toHaveTextContent('+1 (800) 555-0100');
  expect(screen.getByText('Toll-free · United States · Voice')).toBeVisible();
});

it('makes a fact of the number having been shown, once there is one', () => {
  const sawNumber = jest.fn();
  const { store } = show(answer({ numbers: [] }), { intents: { sawNumber } });
  expect(section('Phone numbers')).toHaveTextContent('The account has no phone number of its own.');
  expect(sawNumber).not.toHaveBeenCalled();
  const value = answer({ numbers: [localNumber] });
  act(
    () =>
      void store.dispatch({ type: 'onboarding/observed', states: { account: { at: now, value } }, at: now }),
  );
  expect(sawNumber).toHaveBeenCalled();
});

it.each([
  [true, 'Copied'],
  [false, 'Not copied. Select it instead.'],
])('copies a number as programs read it and says the result (%s)', async (done, says) => {
  const copy = jest.fn(() => Promise.resolve(done));
  show(answer({ numbers: [localNumber] }), { intents: { copy } });
  await userEvent.click(screen.getByRole('button', { name: 'Copy +14155550100' }));
  expect(copy).toHaveBeenCalledWith('+14155550100');
  expect(await screen.findByText(says)).toBeVisible();
  expect(screen.getByText(says).closest('[role="status"]')).not.toBeNull();
});

it('shows the balance where the answer has one, and names what Twilio did not answer', () => {
  show(
    answer({ balance: { amount: 248.1, currency: 'USD' }, unavailable: ['verifiedCallerIds', 'numbers'] }),
  );
  expect(screen.getByText('$248.10')).toBeVisible();
  expect(screen.getByText('Not answered by Twilio: verified numbers and phone numbers.')).toBeVisible();
});

it('does not speak of a balance that the person may not see', () => {
  show(answer());
  expect(screen.queryByText('Balance')).toBeNull();
});

it.each<[AccountFailure, RegExp]>([
  ['offline', /cannot be reached/],
  ['timeout', /no answer came in time/],
  ['refused', /do not accept your sign-in/],
  ['busy', /slow down/],
  ['upstream', /Twilio did not answer/],
  ['invalid', /not of the same version/],
])('says why there is no newer answer, and keeps the older one: %s', (failure, why) => {
  show(trial(ago(3)), { failure });
  expect(screen.getByText(why)).toBeVisible();
  expect(screen.getByText('Trial')).toBeVisible();
});

it('asks again on demand', async () => {
  const checkAccount = jest.fn();
  show(answer(), { intents: { checkAccount } });
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(checkAccount).toHaveBeenCalledTimes(1);
});

describe('without the functions', () => {
  it('tells an administrator how to deploy them', () => {
    show(null, { failure: 'no-functions', domain: null });
    expect(section('Connect the account')).toHaveTextContent('npm run setup');
    expect(section('Connect the account')).toHaveTextContent('features.onboarding.functions_domain');
  });

  it('says that a new account starts on a trial, and what a trial limits', () => {
    show(null, { failure: 'no-functions', domain: null });
    expect(section('Connect the account')).toHaveTextContent('A new Flex account starts on a trial');
    expect(section('What a trial limits')).toHaveTextContent('verified numbers only, five at most');
  });

  it('leads to the numbers, which are not known then', () => {
    show(null, { failure: 'no-functions', domain: null });
    expect(section('Phone numbers')).toHaveTextContent('The phone numbers could not be read.');
    expect(screen.getByRole('link', { name: /^Open phone numbers/ })).toBeVisible();
  });

  it('names a domain at which nothing answers', () => {
    show(null, { failure: 'gone' });
    expect(section('Connect the account')).toHaveTextContent('Nothing answers at functions.example.');
  });

  it('still says what was known of the account when its functions went, once and with its time', () => {
    show(trial(ago(3)), { failure: 'gone' });
    expect(section('Connect the account')).toBeVisible();
    expect(screen.getByText('Trial')).toBeVisible();
    expect(screen.getByText(/^As of/)).toBeVisible();
    expect(screen.getAllByRole('region', { name: 'What a trial limits' })).toHaveLength(1);
  });

  it('names no limits of a trial where the account was known to be none', () => {
    show(answer(), { failure: 'gone' });
    expect(screen.queryByText('What a trial limits')).toBeNull();
  });

  it('names whom a read-only administrator can ask', () => {
    show(null, { failure: 'no-functions', domain: null, roles: ['flex.readonlyadmin'] });
    expect(section('Connect the account')).toHaveTextContent('An administrator can connect the account.');
    expect(section('Connect the account')).not.toHaveTextContent('npm run');
  });
});

it('names the settings that were wrong', () => {
  const { mistakes } = readConfig({ team: { enabled: 'yes' } });
  show(answer(), { mistakes });
  expect(section('Settings that were ignored')).toHaveTextContent(
    'team.enabled: expected true or false; found "yes"',
  );
});

it('is silent about settings that are right', () => {
  show(answer());
  expect(screen.queryByText('Settings that were ignored')).toBeNull();
});

it('links once to the phone numbers, also where one of them is to be verified', () => {
  show(answer({ numbers: [tollFree('missing')] }));
  const links = within(section('Phone numbers')).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Read about toll-free SMS'),
    expect.stringContaining('Open phone numbers'),
  ]);
});
