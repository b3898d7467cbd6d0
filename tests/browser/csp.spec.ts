import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/sandbox';

/**
 * The built file under the strictest policy that docs/it.md asks a host for. Flex itself needs more, and would not start: the policy is
 * reported and not enforced, and what Flex reports without us is not ours.
 */
const policyOf = (functions: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    `connect-src 'self' ${functions}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly source: string;
}

/** What is reported while somebody goes through all tabs, each kind once. */
async function reported(
  page: Page,
  open: () => Promise<void>,
  walk: () => Promise<void>,
): Promise<readonly Violation[]> {
  await page.goto('about:blank');
  await open();
  await walk();
  const violations = await page.evaluate(() => (window as unknown as { violations: Violation[] }).violations);
  expect(violations.length, 'the policy is at work: Flex needs more').toBeGreaterThan(0);
  return violations;
}

test('under a strict Content Security Policy nothing is reported that Flex does not report without us', async ({
  sandbox,
  page,
  baseURL,
}) => {
  test.slow();
  const functions = new URL(baseURL ?? '');
  functions.port = String(Number(functions.port) + 1);
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const policy = { 'content-security-policy-report-only': policyOf(functions.origin) };
    await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
  });
  await page.addInitScript(() => {
    const violations: object[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      violations.push({ directive: effectiveDirective, blocked: blockedURI, source: sourceFile ?? '' });
    });
  });
  const address = { role: 'admin', view: 'teams', account: 'trial', locale: 'pt-BR', bar: 'off' } as const;
  const kindOf = ({ directive, blocked }: Violation) => `${directive} ${blocked}`;

  const flex = await reported(
    page,
    () => sandbox.open({ ...address, plugin: 'off' }),
    () => page.getByRole('heading', { name: 'Your Teams' }).waitFor(),
  );

  const together = await reported(
    page,
    () => sandbox.open({ ...address, plugin: 'built' }),
    async () => {
      await expect(page.getByTestId('onboarding-trial-banner')).toBeVisible();
      for (const tab of ['checklist', 'notifications', 'roles', 'account', 'team']) {
        await page.getByTestId(`onboarding-tab-${tab}`).click();
        await expect(page.getByRole('tabpanel').locator('visible=true')).not.toBeEmpty();
      }
      await sandbox.invoke('OnboardingShowStep', { id: 'go-available' });
      await expect(page.getByTestId('onboarding-spotlight')).toBeVisible();
    },
  );
  const known = new Set(flex.map(kindOf));
  expect(
    together.filter((violation) => !known.has(kindOf(violation)) || /built[.]js/.test(violation.source)),
  ).toEqual([]);
});
