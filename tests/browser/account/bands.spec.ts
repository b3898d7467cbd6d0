import type { Page } from '@playwright/test';
import type { Address } from '../../../sandbox/address';
import type { OnboardingState } from '../../../src/state';
import { NAMESPACE } from '../../../src/store/namespace';
import { changeAccount } from '../../support/browser/changeAccount';
import type { FlexPage } from '../../support/browser/flexActions';
import { drawnTwice } from '../../support/browser/look';
import { expect, test } from '../../support/browser/sandbox';

/** A morning: the half day that is left of a trial on its last day ends in the evening. */
const now = '2026-11-20T08:00:00Z';
const console = 'https://1console.twilio.com/us1';

test.use({
  address: { now, permission: 'granted', numbers: 'none' },
  viewport: { width: 1280, height: 720 },
});

interface Band {
  readonly band: string;
  readonly address: Partial<Address>;
  readonly says: string;
  readonly action: string;
  /** A page of the Console; otherwise the action opens the Account tab. */
  readonly href?: string;
  readonly closes: boolean;
}

const bands: readonly Band[] = [
  {
    band: 'trial',
    address: { account: 'trial' },
    says: 'Trial account, about 20 days left. Calls and messages reach verified numbers only. It ends around December 10.',
    action: 'See the limits',
    closes: true,
  },
  {
    band: 'trial',
    address: { account: 'trial-older' },
    says: 'Trial account. Calls and messages reach verified numbers only. An upgrade ends the trial.',
    action: 'See the limits',
    closes: true,
  },
  {
    band: 'trial-ending',
    address: { account: 'trial-ending' },
    says: 'The trial ends in about 5 days, around November 25. Calls and messages may then stop until an upgrade.',
    action: 'Upgrade in Console',
    href: `${console}/billing/manage-billing/billing-overview`,
    closes: true,
  },
  {
    band: 'trial-last-day',
    address: { account: 'trial-last-day' },
    says: 'The trial is about to end. Calls and messages may then stop until an upgrade.',
    action: 'Upgrade in Console',
    href: `${console}/billing/manage-billing/billing-overview`,
    closes: false,
  },
  {
    band: 'trial-expired',
    address: { account: 'trial-expired' },
    says: 'The trial has ended. Calls and messages do not work until the account is upgraded.',
    action: 'Upgrade in Console',
    href: `${console}/billing/manage-billing/billing-overview`,
    closes: false,
  },
  {
    band: 'suspended',
    address: { account: 'suspended' },
    says: 'This account is suspended. Calls and messages do not work. Often the balance is used up; if not, ask Twilio Support.',
    action: 'Open Billing',
    href: `${console}/billing/manage-billing/billing-overview`,
    closes: false,
  },
  {
    band: 'closed',
    address: { account: 'closed' },
    says: 'This account is closed. Calls and messages no longer work.',
    action: 'Contact Twilio Support',
    href: 'https://help.twilio.com',
    closes: false,
  },
  {
    band: 'low-balance',
    address: { account: 'low-balance' },
    says: 'The balance is down to $1.85. Twilio suspends an account that has nothing left.',
    action: 'Add funds in Console',
    href: `${console}/billing/manage-billing/billing-overview`,
    closes: true,
  },
  {
    band: 'no-compliance-profile',
    address: { account: 'full-no-profile' },
    says: 'The compliance profile is missing. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    action: 'Complete it in Console',
    href: `${console}/develop/trusthub/compliance-profiles/primary`,
    closes: true,
  },
  {
    band: 'no-compliance-profile',
    address: { account: 'full-profile-pending' },
    says: 'The compliance profile is in review. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    action: 'See it in Console',
    href: `${console}/develop/trusthub/compliance-profiles/primary`,
    closes: true,
  },
  {
    band: 'no-compliance-profile',
    address: { account: 'full-profile-rejected' },
    says: 'The compliance profile was rejected. Messages may reach verified numbers only, and calls to +1 may be blocked.',
    action: 'Correct it in Console',
    href: `${console}/develop/trusthub/compliance-profiles/primary`,
    closes: true,
  },
  {
    band: 'unregistered-number',
    address: { account: 'full', numbers: 'toll-free' },
    says: '+1 (888) 555-0142 cannot send SMS yet. SMS to the US and Canada is blocked until it is verified. Calls work.',
    action: 'Verify in Console',
    href: `${console}/develop/phone-numbers/manage/incoming`,
    closes: true,
  },
  {
    band: 'unregistered-number',
    address: { account: 'full', numbers: 'toll-free-pending' },
    says: '+1 (888) 555-0142 cannot send SMS yet. SMS to the US and Canada is blocked while it is in review. Calls work.',
    action: 'See it in Console',
    href: `${console}/develop/phone-numbers/manage/incoming`,
    closes: true,
  },
];

const bannerIn = (page: Page) => page.getByTestId('onboarding-trial-banner');
const closeIn = (page: Page) => bannerIn(page).getByRole('button', { name: /^Close/ });

/** The functions run in a process of their own for each request, which takes long on a busy machine. */
const answerTime = { timeout: 40_000 };

async function expectBand(page: Page, band: string) {
  await expect(bannerIn(page)).toHaveAttribute('data-band', band, answerTime);
}

async function close(page: Page) {
  await closeIn(page).click();
  await expect(bannerIn(page)).toHaveCount(0);
}

/** Waits until the plugin knows how the account is, and has had time to draw what that means. */
async function accountIsKnown(page: Page) {
  const isKnown = (slice: string) => {
    const { store } = (window as unknown as FlexPage).Twilio.Flex.Manager.getInstance();
    const state = store.getState() as unknown as Readonly<Record<string, OnboardingState | undefined>>;
    return state[slice]?.facts.states.account !== undefined;
  };
  await page.waitForFunction(isKnown, NAMESPACE, answerTime);
  await drawnTwice(page);
}

/** Once the account's state is known, a banner that is not there will not come. */
async function expectNoBanner(page: Page) {
  await page.getByTestId('onboarding-tab-account').click();
  await expect(page.getByTestId('onboarding-account').getByText(/^As of/)).toBeVisible(answerTime);
  await expect(bannerIn(page)).toHaveCount(0);
}

/** What the banner says, where it stands, and where it leads. */
async function expectSaid(page: Page, { band, says, action, href, closes }: Band) {
  const banner = bannerIn(page);
  await expect(banner).toContainText(says, answerTime);
  await expectBand(page, band);
  await expect(banner).toContainText('As of ');

  // One row, nothing cut off, and all of Flex still on the screen below it.
  const box = await banner.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 1280 });
  expect(box?.height).toBeLessThanOrEqual(40);
  expect(await banner.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);

  if (href) {
    await expect(banner.getByRole('link', { name: action })).toHaveAttribute('href', href);
  } else {
    await page.getByTestId('onboarding-tab-checklist').click();
    await banner.getByRole('button', { name: action }).click();
    await expect(page.getByTestId('onboarding-account')).toContainText('What a trial limits');
  }
  await expect(closeIn(page)).toHaveCount(closes ? 1 : 0);
}

test('what the account is, is said in one row, and what can be closed goes', async ({ sandbox, page }) => {
  test.slow();
  for (const [index, band] of bands.entries()) {
    await test.step(`${band.address.account}, ${band.address.numbers ?? 'no numbers'}`, async () => {
      if (index === 0) {
        await sandbox.open(band.address);
        await page.getByTestId('onboarding-tab-account').click();
      } else await changeAccount(page, band.address);
      await expectSaid(page, band);
      // What is closed stays closed: the last one that says the same.
      if (!band.closes || bands[index + 1]?.band === band.band) return;
      await close(page);
    });
  }
});

test('a closed banner returns whenever it gets worse, until it can no longer be closed', async ({
  sandbox,
  page,
}) => {
  test.slow();
  await sandbox.open({ account: 'trial' });
  await page.getByTestId('onboarding-tab-account').click();
  await expectBand(page, 'trial');
  await close(page);
  await changeAccount(page, { account: 'trial-ending' });
  await expectBand(page, 'trial-ending');
  await close(page);
  await sandbox.reload();
  await expectNoBanner(page);
  await changeAccount(page, { account: 'trial-ending' });
  await expect(page.getByTestId('onboarding-account')).toContainText('in about 5 days', answerTime);
  await expect(bannerIn(page)).toHaveCount(0);
  await changeAccount(page, { account: 'trial-last-day' });
  await expectBand(page, 'trial-last-day');
  await changeAccount(page, { account: 'trial-expired' });
  await expectBand(page, 'trial-expired');
});

test('a healthy account has no banner, nor has one that nobody can read; where two things are wrong the worst is said first', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ account: 'full', numbers: 'both' });
  await expectNoBanner(page);
  await changeAccount(page, { account: 'none' });
  await expect(page.getByText('The kind of account could not be read.')).toBeVisible(answerTime);
  await expect(bannerIn(page)).toHaveCount(0);

  await changeAccount(page, { account: 'full-no-profile', numbers: 'toll-free' });
  await expectBand(page, 'no-compliance-profile');
  // What is less bad comes once the worst is closed, and both stay in the tab.
  await closeIn(page).click();
  await expectBand(page, 'unregistered-number');
  await close(page);
  await expect(page.getByRole('list', { name: 'To do' }).getByRole('listitem')).toHaveCount(2);
});

test('days are those where the person is', async ({ sandbox, page }) => {
  // Opened 25 days before, so it ends at 2026-11-25T10:30Z: on three days of the calendar round the earth.
  for (const [zone, day] of [
    ['UTC', '25'],
    ['Pacific/Pago_Pago', '24'],
    ['Pacific/Kiritimati', '26'],
  ] as const) {
    await sandbox.setTimeZone(zone);
    await sandbox.open({ account: 'trial-ending', now: '2026-11-20T10:30:00Z' });
    await expectBand(page, 'trial-ending');
    const says = `The trial ends in about 5 days, around November ${day}.`;
    await expect(bannerIn(page), zone).toContainText(says);
  }
});

test.describe('others than administrators', () => {
  test('an agent is told that nothing works, and whom to ask', async ({ sandbox, page }) => {
    await sandbox.open({ role: 'agent', account: 'suspended' });
    await expectBand(page, 'suspended');
    await expect(bannerIn(page)).toContainText('This account is suspended.');
    await expect(bannerIn(page)).toContainText('Ask an administrator.');
    await expect(bannerIn(page).getByRole('link')).toHaveCount(0);
  });

  test('a supervisor sees a trial only where the account wants it', async ({ sandbox, page }) => {
    await sandbox.open({ role: 'supervisor', account: 'trial' });
    await accountIsKnown(page);
    await expect(bannerIn(page)).toHaveCount(0);
    await expect(page.getByTestId('onboarding-tab-account')).toHaveCount(0);

    const config = JSON.stringify({ trial_banner: { audience: 'admins-and-supervisors' } });
    await sandbox.open({ role: 'supervisor', account: 'trial', config });
    await expectBand(page, 'trial');
    await expect(bannerIn(page)).toContainText('Trial account, about 20 days left.');
    await expect(bannerIn(page)).toContainText('Ask an administrator.');
  });

  test('a banner that is turned off is not there', async ({ sandbox, page }) => {
    await sandbox.open({ account: 'trial', config: JSON.stringify({ trial_banner: { enabled: false } }) });
    await expectNoBanner(page);
  });
});
