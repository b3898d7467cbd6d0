import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AccountAnswer } from '../../../src/api/wire';
import { FirstCall } from '../../../src/account/ui/FirstCall';
import { consolePages } from '../../../src/links';
import { tellFacts } from '../../../src/facts/tell';
import { answer, localNumber, trial } from '../../support/account';
import { renderOnboarding, viewerWith } from '../../support/render';

function show(value?: AccountAnswer, role = 'agent') {
  const copy = jest.fn(() => Promise.resolve(true));
  const { store } = renderOnboarding(<FirstCall />, { intents: { copy }, viewer: viewerWith(role) });
  if (value) act(() => tellFacts(store, Date.now).observed('account', value));
  return { copy, lines: () => screen.getAllByRole('listitem').map(({ textContent }) => textContent) };
}
const smsOnly = { ...localNumber, phoneNumber: '+14155550199', voice: false };
const arrived =
  'It has arrived when Agent Desktop shows the caller’s number with a button to accept it. Flex rings only where a ringtone is set.';

it('names the first number that takes calls, to be copied as it is dialled', async () => {
  const { copy, lines } = show(answer({ numbers: [smsOnly, localNumber] }));
  expect(lines()).toEqual([
    'Call this number: +1 (415) 555-0100',
    'Call from any phone but the one that Flex rings for you.',
    arrived,
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Copy +14155550100' }));
  expect(copy).toHaveBeenCalledWith('+14155550100');
  expect(await screen.findByText('Copied')).toBeVisible();
});

it('says on a trial from which phone; that it may not arrive at all stands in the step itself', () => {
  const { lines } = show({ ...trial(null), numbers: [localNumber] });
  expect(lines().slice(1)).toEqual([
    expect.stringContaining('a phone whose number is verified for this trial'),
    arrived,
  ]);
});

it.each([
  ['a trial without a number', { ...trial(null), numbers: [smsOnly] }, /no number of its own.*Twilio lends/],
  ['an account without a number', answer(), /^This account has no number of its own that takes calls.$/],
  ['who is not told the numbers', answer({ numbers: null }), /^Ask an administrator which number/],
  ['who knows nothing of the account', undefined, /^Ask an administrator which number/],
])('%s: no number, and where it would come from', (_who, given, words) => {
  const { lines } = show(given);
  expect(lines()[0]).toMatch(words);
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([undefined, answer({ numbers: null })])(
  'sends an administrator to the numbers, not to another (%#)',
  (given) => {
    const { lines } = show(given, 'admin');
    expect(lines()[0]).toMatch(/^Open phone numbers/);
    expect(screen.getByRole('link')).toHaveAttribute('href', consolePages.phoneNumbers);
  },
);
