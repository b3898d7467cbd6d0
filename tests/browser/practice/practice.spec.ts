import type { Page } from '@playwright/test';
import { barriers } from '../../support/browser/axe';
import { atRest, inBothThemes } from '../../support/browser/look';
import { List } from '../../support/browser/list';
import { expect, test, type Sandbox } from '../../support/browser/sandbox';
import { Spotlight } from '../../support/browser/spotlight';

test.use({ address: { role: 'agent', account: 'trial', numbers: 'none', permission: 'granted' } });

const status = (page: Page) => page.getByTestId('onboarding-panel').getByTestId('onboarding-practice');
const inCanvas = (page: Page, kind: 'task' | 'message') =>
  page.locator('.Twilio-NoTasksCanvas').getByTestId(`onboarding-practice-${kind}`);

test('a first conversation on a trial without any number, from a cold sign-in', async ({ page, sandbox }) => {
  const began = Date.now();
  await sandbox.open();
  await expect(page.getByTestId('onboarding-next-step')).toHaveText('Next: Set yourself to Available');
  await sandbox.setActivity('Available');

  await inCanvas(page, 'message').click();
  await sandbox.accept();
  const log = page.getByRole('log').or(page.locator('.Twilio-MessagingCanvas')).first();
  await expect(log).toContainText('this is a practice message');
  await expect(log).toContainText('Practice customer');
  await expect(page.locator('body')).not.toContainText('onboarding-practice-');
  await expect(status(page)).toContainText('they write twice more and leave');

  let waited = 0;
  const answer = async (text: string, reply: string) => {
    await page.getByPlaceholder('Type message').fill(text);
    await page.keyboard.press('Enter');
    const since = Date.now();
    await expect(log).toContainText(reply);
    waited += Date.now() - since;
  };
  await answer('Hello, tell me your order number please.', 'My order number is 10442');
  await answer('They come by post this week.', 'Goodbye');
  await expect(sandbox.tasks('wrapping')).toBeVisible();
  await page.getByTestId('end-task-button').click();
  await expect(sandbox.tasks('wrapping')).toHaveCount(0);
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  console.log(
    `from a cold sign-in to a finished practice: ${seconds(Date.now() - began - waited)} s, ` +
      `${seconds(waited)} s of waiting for the simulated customer left out`,
  );
  const list = new List(page);
  await list.isDone('first-message', 'Done in practice');
  await list.isDone('complete-task', 'Done in practice');
});

test('refused by the person it is over, ended by its button it is over; from its row it is offered, taken, completed; a real one takes its place', async ({
  page,
  sandbox,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open();
  await sandbox.setActivity('Available');
  await test.step('refused by the person, it is over, and another may begin', async () => {
    await inCanvas(page, 'task').click();
    await page
      .getByRole('button', { name: /^Reject/ })
      .first()
      .click();
    await expect(sandbox.tasks('pending')).toHaveCount(0);
  });
  await test.step('that ends by its own button as well', async () => {
    const row = await list.unfold('first-message');
    await row.getByTestId('onboarding-practice-message').click();
    await expect(sandbox.tasks('pending')).toHaveCount(1);
    await sandbox.accept();
    await status(page).getByRole('button', { name: 'End practice' }).click();
    await expect(page.getByRole('button', { name: /task with status/ })).toHaveCount(0);
    await expect(status(page)).toHaveAttribute('data-state', 'ended');
    await list.is('first-message', 'todo');
  });
  await test.step('a practice task from its row: offered, taken, completed', async () => {
    await list.is('complete-task', 'todo');
    const row = await list.unfold('complete-task');
    await row.getByTestId('onboarding-practice-task').click();
    await expect(status(page)).toHaveAttribute('data-state', 'offered');
    await sandbox.accept();
    await expect(status(page)).toHaveAttribute('data-state', 'running');
    await page.getByTestId('end-task-button').click();
    await list.isDone('complete-task', 'Done in practice');
    await expect(status(page)).toHaveAttribute('data-state', 'ended');
  });
  await test.step('a real one takes its place', async () => {
    await sandbox.offer('default');
    await sandbox.accept();
    await sandbox.complete();
    await expect(await list.unfold('complete-task')).not.toContainText('Done in practice');
  });
});

test('points at Accept and at Complete inside a practice, where it stands still for a customer', async ({
  page,
  sandbox,
}) => {
  const spotlight = new Spotlight(sandbox);
  await sandbox.open();
  await sandbox.setActivity('Available');
  await inCanvas(page, 'task').click();
  await expect(sandbox.tasks('pending')).toBeVisible();
  await spotlight.show('complete-task');
  const accept = page.locator('.Twilio-TaskButton-Accept').first();
  await spotlight.isOn(accept);
  await accept.click();
  const end = page.getByTestId('end-task-button');
  await spotlight.show('complete-task');
  await spotlight.isOn(end);
  await end.click();
  await expect(spotlight.callout).toHaveCount(0);
  await new List(page).isDone('complete-task', 'Done in practice');
});

/** One after the other; those with an address of their own open Flex anew. */
const states = [
  ['not available', {}, async () => Promise.resolve()],
  ['available', null, (sandbox) => sandbox.setActivity('Available')],
  ['offered', null, practise],
  ['running', null, (sandbox) => sandbox.accept()],
  [
    'refused, with its reason',
    { fault: 'configuration-misshapen' },
    async (sandbox, page) => {
      await practise(sandbox, page);
      await expect(status(page)).toHaveAttribute('data-state', 'refused');
      await expect(status(page)).toContainText('no workflow and queue');
    },
  ],
  ['without functions', { fault: 'no-functions' }, (sandbox) => sandbox.setActivity('Available')],
] as const satisfies readonly [string, object | null, (sandbox: Sandbox, page: Page) => Promise<unknown>][];

test('no barrier in the rows of practice and of the first call', async ({ page, sandbox }) => {
  test.slow();
  for (const [name, address, bring] of states) {
    await test.step(name, async () => {
      if (address) {
        await sandbox.open({ role: 'admin', world: `practice-${name}-${Date.now()}`, ...address });
      }
      await bring(sandbox, page);
      const list = new List(page);
      const expectNoBarrier = async () => {
        for (const id of ['complete-task', 'first-message']) {
          await list.unfold(id);
          await atRest(page);
          expect(await barriers(page, `[data-testid="onboarding-step-${id}"]`)).toEqual([]);
        }
        // One row is open at a time: this one while the whole panel is looked at.
        await list.unfold('first-call');
        await atRest(page);
        expect(await barriers(page, '.Twilio-NoTasksCanvas, [data-testid="onboarding-panel"]')).toEqual([]);
      };
      // In the dark only the colours are others, and these two states have all of them.
      const hasAllColours = name === 'available' || name === 'running';
      if (hasAllColours) await inBothThemes(page, expectNoBarrier);
      else await expectNoBarrier();
    });
  }
});

async function practise(sandbox: Sandbox, page: Page): Promise<void> {
  await sandbox.setActivity('Available');
  const row = await new List(page).unfold('complete-task');
  await row.getByTestId('onboarding-practice-task').click();
  await expect(status(page)).toHaveAttribute('data-state', /offered|refused/);
}

test('the first call: which number, from which phone, what a trial may refuse; the number to copy', async ({
  page,
  sandbox,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sandbox.open({ role: 'admin', numbers: 'local', permission: null });
  await sandbox.setActivity('Available');
  const row = await new List(page).unfold('first-call');
  const lines = row.getByRole('listitem');
  await expect(lines).toHaveText([
    /^Call this number: \+1/,
    /verified for this trial/,
    /It has arrived when Agent Desktop shows/,
  ]);
  await row.getByRole('button', { name: /^Copy \+1/ }).click();
  await expect(row).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(lines.first()).toContainText(copied.slice(-4));
  expect(copied).toMatch(/^\+1\d{10}$/);

  await sandbox.open({ role: 'agent', numbers: 'local', account: 'full', world: `first-call-${Date.now()}` });
  await sandbox.setActivity('Available');
  await expect((await new List(page).unfold('first-call')).getByRole('listitem')).toHaveText([
    /^Ask an administrator which number/,
    /any phone but the one that Flex rings/,
    /It has arrived when Agent Desktop shows/,
  ]);
});
