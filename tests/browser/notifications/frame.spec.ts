import { createServer, type Server } from 'http';
import type { AddressInfo } from 'net';
import { hrefOf } from '../../../sandbox/address';
import { expect, test } from '../../support/browser/sandbox';
import { expectAsked, seenIn, watchBrowser } from '../../support/browser/witness';

const embedding = (flexUrl: string) =>
  `<title>A CRM</title><body style="margin:0"><iframe src="${flexUrl}" style="border:0;width:100vw;height:100vh">`;

// Another port is another origin. The same host, because browsers give a frame of another site no storage, and no Flex.
// A server of its own, because Chromium lets no page of unknown address open one of this computer.
let crm: Server;
let crmUrl: string;
test.beforeAll(async ({ baseURL }) => {
  const flexUrl = new URL(hrefOf({ role: 'agent', account: 'full', pulse: 0 }), baseURL).href;
  crm = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(embedding(flexUrl));
  });
  await new Promise<void>((listening) => crm.listen(0, '127.0.0.1', listening));
  crmUrl = `http://localhost:${(crm.address() as AddressInfo).port}/`;
});
test.afterAll(() => crm.close());

test('inside a page of another origin: says why it cannot work there, and leads to where it can', async ({
  page,
  sandbox,
  baseURL,
  context,
}) => {
  await watchBrowser(page);
  // Even where the person has long allowed it.
  await sandbox.setPermission('granted');
  await page.goto(crmUrl);
  const flex = page.frameLocator('iframe');

  const prompt = flex.getByTestId('onboarding-notification-prompt');
  await expect(prompt).toHaveAttribute('data-permission', 'framed', { timeout: 40_000 });
  await expect(prompt).toContainText('browsers let no embedded page notify you');
  await expect(flex.getByText('We need your permission to')).toHaveCount(0);
  await expect(prompt.getByRole('button', { name: 'Allow notifications' })).toHaveCount(0);

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    prompt.getByRole('link', { name: 'Open Flex in its own tab' }).click(),
  ]);
  await tab.waitForURL((url) => url.href.startsWith(`${baseURL}/agent-desktop`), { waitUntil: 'commit' });
  expect(await tab.evaluate(() => [window === window.top, Notification.permission])).toEqual([
    true,
    'granted',
  ]);
  await tab.close();

  const frame = page.frames().find((candidate) => candidate.url().startsWith(baseURL ?? ''));
  if (!frame) throw new Error('Flex is not in its frame.');
  expect((await seenIn(frame)).asked).toEqual([]);
  await expectAsked(page, 0);
});

test('inside a page of its own origin nothing is different', async ({ page, sandbox, baseURL }) => {
  await sandbox.setPermission('prompt');
  const flexUrl = new URL(hrefOf({ role: 'agent', account: 'full', pulse: 0 }), baseURL).href;
  const outside = new URL('/embedding', baseURL).href;
  await page.route(outside, (route) => route.fulfill({ contentType: 'text/html', body: embedding(flexUrl) }));
  await page.goto(outside);
  const prompt = page.frameLocator('iframe').getByTestId('onboarding-notification-prompt');
  await expect(prompt).toHaveAttribute('data-permission', 'default', { timeout: 40_000 });
});
