import type { Page } from '@playwright/test';

/** Asks a function as the person in the page, past the plugin. @returns its answer, opened */
export async function askFunction(
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<object> {
  const { domain, token } = await page.evaluate(() => ({
    domain: (
      JSON.parse(document.getElementById('sandbox-settings')?.textContent ?? '{}') as {
        functionsDomain: string;
      }
    ).functionsDomain,
    token: (JSON.parse(localStorage.getItem('TWILIO_FLEX_SSO') ?? '{}') as { token: string }).token,
  }));
  const response = await fetch(`http://${domain}/onboarding/${name}`, {
    method: 'POST',
    body: new URLSearchParams({ Token: token, ...fields }),
  });
  return (await response.json()) as object;
}
