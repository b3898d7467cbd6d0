import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AccountAnswer } from '../../../src/api/wire';
import type { Audience } from '../../../src/config/config';
import type { Intents } from '../../../src/intents';
import { TrialBanner } from '../../../src/account/ui/TrialBanner';
import { tellFacts } from '../../../src/facts/tell';
import type { DismissalKey } from '../../../src/progress/slice';
import { LAUNCHER_ID } from '../../../src/ui/useFocusBack';
import { answer, tollFree, trial } from '../../support/account';
import { makeStore, renderOnboarding, viewerWith } from '../../support/render';

const now = Date.parse('2026-11-20T12:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
const full = { type: 'Full', status: 'active', createdAt: ago(400) } as const;

interface Given {
  readonly roles?: string[];
  readonly audience?: Audience;
  readonly intents?: Partial<Intents>;
}

function show(given: AccountAnswer, { roles = ['admin'], audience = 'admins', intents }: Given = {}) {
  const view = renderOnboarding(<TrialBanner audience={audience} />, {
    viewer: viewerWith(...roles),
    intents: { ...intents },
  });
  const observe = (value: AccountAnswer) =>
    act(() => {
      view.store.dispatch({ type: 'onboarding/observed', states: { account: { at: now, value } }, at: now });
    });
  observe(given);
  return { ...view, observe };
}
const banner = () => screen.queryByRole('region', { name: 'State of the account' });

beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(now));
afterEach(() => jest.restoreAllMocks());

it.each<[string, AccountAnswer, string, string, RegExp | null]>([
  [
    'trial',
    trial(ago(10)),
    'Trial account, about 20 days left. Calls and messages reach verified numbers only. It ends around December 10.',
    'See the limits',
    null,
  ],
  [
    'trial',
    trial(ago(300)),
    'Trial account. Calls and messages reach verified numbers only. An upgrade ends the trial.',
    'See the limits',
    null,
  ],
  [
    'trial-ending',
    trial(ago(25)),
    'The trial ends in about 5 days, around November 25. Calls and messages may then stop until an upgrade.',
    'Upgrade in Console',
    /\/billing-overview$/,
  ],
  [
    'trial-ending',
    trial(ago(29)),
    'The trial probably ends tomorrow, November 21. Calls and messages may then stop until an upgrade.',
    'Upgrade in Console',
    /\/billing-overview$/,
  ],
  [
    'trial-last-day',
    trial(ago(29.2)),
    'The trial probably ends tomorrow, November 21. Calls and messages may then stop until an upgrade.',
    'Upgrade in Console',
    /\/billing-overview$/,
  ],
  [
    'trial-last-day',
    trial(ago(29.9)),
    'The trial is about to end. Calls and messages may then stop until an upgrade.',
    'Upgrade in Console',
    /\/billing-overview$/,
  ],
  [
    'trial-expired',
    trial(ago(45), 'suspended'),
    'The trial has ended. Calls and messages do not work until the account is upgraded.',
    'Upgrade in Console',
    /\/billing-overview$/,
  ],
  [
    'suspended',
    answer({ account: { ...full, status: 'suspended' } }),
    'This account is suspended. Calls and messages do not work. Often the balance is used up; if not, ask Twilio Support.',
    'Open Billing',
    /\/billing-overview$/,
  ],
  [
    'closed',
    answer({ account: { ...full, status: 'closed' } }),
    'This account is closed. Calls and messages no longer work.',
    'Contact Twilio Support',
    /help[.]twilio[.]com$/,
  ],
  [
    'low-balance',
    answer({ balance: { amount: 1.85, currency: 'USD' } }),
    'The balance is down to $1.85. Twilio suspends an account that has nothing left.',
    'Add funds in Console',
    /\/billing-overview$/,
  ],
  [
    'no-compliance-profile',
    answer({ complianceProfile: 'missing' }),
    'The compliance profile is missing. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    'Complete it in Console',
    /\/compliance-profiles\/primary$/,
  ],
  [
    'no-compliance-profile',
    answer({ complianceProfile: 'rejected' }),
    'The compliance profile was rejected. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    'Correct it in Console',
    /\/compliance-profiles\/primary$/,
  ],
  [
    'no-compliance-profile',
    answer({ complianceProfile: 'pending' }),
    'The compliance profile is in review. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    'See it in Console',
    /\/compliance-profiles\/primary$/,
  ],
  [
    'unregistered-number',
    answer({ numbers: [tollFree('missing')] }),
    '+1 (800) 555-0100 cannot send SMS yet. SMS to the US and Canada is blocked until it is verified. Calls work.',
    'Verify in Console',
    /\/phone-numbers\/manage\/incoming$/,
  ],
  [
    'unregistered-number',
    answer({ numbers: [tollFree('rejected', '1'), tollFree('rejected', '2'), tollFree('rejected', '3')] }),
    '+1 (800) 555-0101 and 2 more were refused for SMS. SMS to the US and Canada is blocked until this is corrected. Calls work.',
    'Correct in Console',
    /\/phone-numbers\/manage\/incoming$/,
  ],
])('says for %s what is so, what it means and what to do', (band, given, words, action, href) => {
  show(given);
  const row = banner()!;
  expect(row).toHaveAttribute('data-testid', 'onboarding-trial-banner');
  expect(row).toHaveAttribute('data-band', band);
  expect(row).toHaveTextContent(words);
  expect(row).toHaveTextContent('As of');
  if (href)
    expect(within(row).getByRole('link', { name: action })).toHaveAttribute(
      'href',
      expect.stringMatching(href),
    );
  else expect(within(row).getByRole('button', { name: action })).toBeVisible();
});

it('opens the Account tab from a fresh trial', async () => {
  const openPanel = jest.fn();
  show(trial(ago(10)), { intents: { openPanel } });
  await userEvent.click(screen.getByRole('button', { name: 'See the limits' }));
  expect(openPanel).toHaveBeenCalledWith('account');
});

it.each([
  ['See the limits', trial(ago(10))],
  ['See the limits', trial(ago(29.9))],
  // A full account has no limits of a trial to see.
  ['See the account', answer({ complianceProfile: 'rejected' })],
  ['See the account', answer({ balance: { amount: 1.85, currency: 'USD' } })],
  ['See the account', answer({ account: { ...full, status: 'suspended' } })],
])('leads who may only read the account to it: %s', async (action, given) => {
  const openPanel = jest.fn();
  show(given, { roles: ['flex.readonlyadmin'], intents: { openPanel } });
  await userEvent.click(screen.getByRole('button', { name: action }));
  expect(openPanel).toHaveBeenCalledWith('account');
});

it('asks to close the band, and offers no close where there is none', async () => {
  const dismiss = jest.fn();
  const { observe } = show(trial(ago(25)), { intents: { dismiss } });
  await userEvent.click(screen.getByRole('button', { name: /^Close: The trial ends in about 5 days/ }));
  expect(dismiss).toHaveBeenCalledWith('trial-ending');
  observe(trial(ago(29.9)));
  expect(screen.queryByRole('button', { name: /^Close/ })).toBeNull();
});

it('leaves the focus to the header’s button when it goes', async () => {
  const from = makeStore();
  const launcher = document.body.appendChild(document.createElement('button'));
  launcher.id = LAUNCHER_ID;
  const dismiss = (key: DismissalKey) => from.store.dispatch({ type: 'onboarding/dismissed', key, at: now });
  renderOnboarding(<TrialBanner audience="admins" />, { from, intents: { dismiss } });
  act(() => tellFacts(from.store, () => now).observed('account', trial(ago(10))));
  await userEvent.click(screen.getByRole('button', { name: /^Close/ }));
  expect(banner()).toBeNull();
  expect(launcher).toHaveFocus();
  launcher.remove();
});

it('goes when the band is closed and returns when it gets worse', () => {
  const { store, observe } = show(trial(ago(10)));
  act(() => void store.dispatch({ type: 'onboarding/dismissed', key: 'trial', at: now }));
  expect(banner()).toBeNull();
  observe(trial(ago(25)));
  expect(banner()).toHaveAttribute('data-band', 'trial-ending');
});

it('tells those who cannot mend it whom to ask', () => {
  show(trial(ago(45), 'suspended'), { roles: ['agent'] });
  expect(banner()).toHaveTextContent('Ask an administrator.');
  expect(within(banner()!).queryByRole('link')).toBeNull();
});

it('leads a read-only administrator to the Account tab', () => {
  show(trial(ago(45), 'suspended'), { roles: ['flex.readonlyadmin'] });
  expect(within(banner()!).queryByRole('link')).toBeNull();
  expect(screen.getByRole('button', { name: 'See the limits' })).toBeVisible();
});

it('is not there for an agent on an account that works', () => {
  show(trial(ago(10)), { roles: ['agent'] });
  expect(banner()).toBeNull();
});

it('asks again on demand, once at a time', async () => {
  const checkAccount = jest.fn();
  const { store } = show(trial(ago(10)), { intents: { checkAccount } });
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(checkAccount).toHaveBeenCalledTimes(1);
  act(() => void store.dispatch({ type: 'onboarding/account-asked' }));
  await userEvent.click(screen.getByRole('button', { name: 'Checking' }));
  expect(checkAccount).toHaveBeenCalledTimes(1);
});

it('says what came of it to who asked, each time, and to nobody else', async () => {
  const { store } = show(trial(ago(10)), { intents: { checkAccount: () => undefined } });
  const fails = () =>
    act(() => {
      store.dispatch({ type: 'onboarding/account-asked' });
      store.dispatch({ type: 'onboarding/account-failed', failure: 'offline' });
    });
  fails();
  expect(banner()).not.toHaveTextContent('could not be checked');
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  fails();
  expect(screen.getByRole('status')).toHaveTextContent('The account could not be checked');
  act(() => void store.dispatch({ type: 'onboarding/account-asked' }));
  expect(screen.getByRole('status')).not.toHaveTextContent('could not be checked');
});

describe('while the person is with a customer', () => {
  const busy = (value: boolean) => ({ type: 'onboarding/live-interaction', value }) as const;

  it('does not come up and push everything down, until they are free', () => {
    const { store, observe } = show(answer());
    act(() => void store.dispatch(busy(true)));
    observe(trial(ago(10)));
    expect(banner()).toBeNull();
    act(() => void store.dispatch(busy(false)));
    expect(banner()).toHaveAttribute('data-band', 'trial');
  });

  it('stays if it was there', () => {
    const { store } = show(trial(ago(10)));
    act(() => void store.dispatch(busy(true)));
    expect(banner()).toHaveAttribute('data-band', 'trial');
  });

  it('comes up when nothing works any more', () => {
    const { store, observe } = show(answer());
    act(() => void store.dispatch(busy(true)));
    observe(trial(ago(10), 'suspended'));
    expect(banner()).toHaveAttribute('data-band', 'suspended');
  });
});
