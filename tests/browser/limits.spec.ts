import { signedInPerson } from '../../sandbox/people';
import { emptyRecord } from '../../src/progress/model/record';
import { askFunction } from '../support/browser/askFunction';
import { expect, test } from '../support/browser/sandbox';

test('requests above Twilio’s limits are refused, and the bar says how many', async ({ sandbox, page }) => {
  const world = `limits-${Date.now()}`;
  await sandbox.open({ role: 'agent', permission: 'granted', world });
  await expect(sandbox.control('limits')).toBeEmpty();

  // Of a payload above 10 KiB, one object takes twenty writes in ten seconds: https://www.twilio.com/docs/sync/limits
  const done = { at: 1, by: 'person', evidence: {} };
  const steps = Object.fromEntries(Array.from({ length: 200 }, (_, nth) => [`acme-${nth}`, { done }]));
  const { workerSid } = signedInPerson(world, ['agent']);
  const ask = async (name: string, fields?: Readonly<Record<string, string>>) =>
    ((await askFunction(page, name, fields)) as { readonly revision?: string }).revision;
  // The world is there once a function was asked in it.
  await ask('fetch-progress');
  const stored = await page.request.put(`/sandbox/worlds/${world}/flex-onboarding-${workerSid}`, {
    data: { record: { ...emptyRecord, steps }, roles: ['agent'], updatedAt: new Date().toISOString() },
  });
  expect(stored.status()).toBe(200);
  let Revision = await ask('fetch-progress');
  for (let count = 0; count < 25 && Revision !== undefined; count++)
    Revision = await ask('save-progress', { Record: JSON.stringify(emptyRecord), Revision });
  await expect(sandbox.control('limits')).toHaveText(/^Sync refused \d+$/);
});
