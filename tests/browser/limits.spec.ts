import { expect, test } from '../support/browser/sandbox';

test('requests above Twilio’s limits are refused, and the bar says how many', async ({ sandbox, page }) => {
  const asked = page.waitForRequest('**/onboarding/fetch-progress');
  await sandbox.open({ role: 'agent', permission: 'granted' });
  const own = await asked;
  await expect(sandbox.control('limits')).toBeEmpty();

  // One object takes 200 reads in ten seconds (https://www.twilio.com/docs/sync/limits); the functions take 240 calls a minute.
  const answers = await page.evaluate(
    ([url, body]) =>
      Promise.all(
        Array.from({ length: 230 }, async () => {
          const { status } = await fetch(url, { method: 'POST', body: new URLSearchParams(body) });
          return status;
        }),
      ),
    [own.url(), own.postData() ?? ''] as const,
  );
  // Where Twilio asks to wait longer than an invocation has, the refusal is passed on, with its time.
  expect([...new Set(answers)].sort()).toEqual([200, 429]);
  await expect(sandbox.control('limits')).toHaveText(/^Sync refused \d+$/);
});
