import { signedInPerson } from '../../sandbox/people';
import { expect, test } from '../support/browser/sandbox';

test('requests above Twilio’s limits are refused, and the bar says how many', async ({ sandbox, page }) => {
  const world = `limits-${Date.now()}`;
  const asked = page.waitForRequest('**/onboarding/fetch-progress');
  await sandbox.open({ role: 'agent', permission: 'granted', world });
  const url = (await asked).url();
  const token = new URLSearchParams((await asked).postData() ?? '').get('Token') ?? '';
  await expect(sandbox.control('limits')).toBeEmpty();

  // Of a payload above 10 KiB, one object takes twenty writes in ten seconds: https://www.twilio.com/docs/sync/limits
  const done = { at: 1, by: 'person', evidence: {} };
  const steps = Object.fromEntries(Array.from({ length: 200 }, (_, nth) => [`acme-${nth}`, { done }]));
  const nothing = { v: 1, steps: {}, dismissed: {}, hidden: { at: 0, value: false } };
  const { workerSid } = signedInPerson(world, ['agent']);
  await page.evaluate(
    async ([url, Token, document, stored, record]) => {
      await fetch(document, { method: 'PUT', body: stored });
      const ask = async (name: string, more: Record<string, string>) => {
        const to = url.replace('fetch-progress', name);
        const answer = await fetch(to, { method: 'POST', body: new URLSearchParams({ Token, ...more }) });
        return ((await answer.json()) as { revision?: string }).revision;
      };
      let Revision = await ask('fetch-progress', {});
      for (let count = 0; count < 25 && Revision !== undefined; count++)
        Revision = await ask('save-progress', { Record: record, Revision });
    },
    [
      url,
      token,
      `/sandbox/worlds/${world}/flex-onboarding-${workerSid}`,
      JSON.stringify({
        record: { ...nothing, steps },
        roles: ['agent'],
        updatedAt: new Date().toISOString(),
      }),
      JSON.stringify(nothing),
    ] as const,
  );
  await expect(sandbox.control('limits')).toHaveText(/^Sync refused \d+$/);
});
