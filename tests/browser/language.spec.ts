import { expect, test } from '../support/browser/sandbox';

test('English until the functions have brought the language, and no English from the second visit on', async ({
  sandbox,
  page,
  context,
}) => {
  await sandbox.open({ role: 'admin', permission: 'granted', locale: 'pt-BR' });
  const title = page.getByRole('heading', { level: 2, name: 'Primeiros passos' });
  await expect(title).toBeVisible();
  await expect(page.getByTestId('onboarding-tab-account')).toHaveText('Conta');

  // From now on nobody brings it. The sandbox's service worker asks in the page's name: only its context's routes meet that.
  await context.route('**/onboarding/strings', (route) => route.abort());
  const said = new Set<string>();
  await page.exposeFunction('onboardingSaid', (text: string) => void said.add(text));
  await page.addInitScript(() => {
    const note = () => {
      const heading = document.querySelector('#onboarding-panel-title')?.textContent;
      if (heading) void (window as unknown as { onboardingSaid(text: string): void }).onboardingSaid(heading);
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.reload();
  await expect(title).toBeVisible();
  expect([...said]).toEqual(['Primeiros passos']);
});
