import type { Page } from '@playwright/test';
import { List } from '../../support/browser/list';
import { expect, test } from '../../support/browser/sandbox';

test.use({ address: { role: 'agent', account: 'trial', numbers: 'none', permission: 'granted' } });

const status = (page: Page) => page.getByTestId('onboarding-panel').getByTestId('onboarding-practice');
const inCanvas = (page: Page, kind: 'task' | 'message') =>
  page.locator('.Twilio-NoTasksCanvas').getByTestId(`onboarding-practice-${kind}`);

test('a first conversation on a trial without any number, from a cold sign-in', async ({ page, sandbox }) => {
  await sandbox.open();
  let clicks = 0;
  const click = async (name: string, locator: ReturnType<Page['locator']>) => {
    await locator.click();
    console.log(`click ${++clicks}: ${name}`);
  };
  await expect(inCanvas(page, 'message')).toContainText('Available first');
  await sandbox.setActivity('Available');

  const began = Date.now();
  await click('Practise with a message', inCanvas(page, 'message'));
  await click('Accept', page.getByRole('button', { name: /^Accept/ }).first());
  const log = page.getByRole('log').or(page.locator('.Twilio-MessagingCanvas')).first();
  await expect(log).toContainText('this is a practice message');

  const answer = async (text: string, reply: string) => {
    await page.getByPlaceholder('Type message').fill(text);
    await page.keyboard.press('Enter');
    await expect(log).toContainText(reply);
  };
  await answer('Hello, tell me your order number please.', 'My order number is 10442');
  await answer('They come by post this week.', 'Goodbye');
  await expect(sandbox.tasks('wrapping')).toBeVisible();
  await click('Complete', page.getByTestId('end-task-button'));

  await expect(sandbox.tasks('wrapping')).toHaveCount(0);
  console.log(`from the first click to the end: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  expect(clicks).toBeLessThanOrEqual(3);
  const list = new List(page);
  await list.isDone('first-message', 'Done in practice');
  await list.isDone('complete-task', 'Done in practice');
});

test('a practice task from its row: offered, taken, completed; a real one takes its place', async ({
  page,
  sandbox,
}) => {
  await sandbox.open();
  await sandbox.setActivity('Available');
  const list = new List(page);
  const row = await list.unfold('complete-task');
  await row.getByTestId('onboarding-practice-task').click();
  await expect(status(page)).toHaveAttribute('data-state', 'offered');
  await sandbox.accept();
  await expect(status(page)).toHaveAttribute('data-state', 'running');
  await sandbox.complete();
  await list.isDone('complete-task', 'Done in practice');
  await expect(status(page)).toHaveAttribute('data-state', 'ended');

  await sandbox.offer('default');
  await sandbox.accept();
  await sandbox.complete();
  await expect(await list.unfold('complete-task')).not.toContainText('Done in practice');
});

test('refused by the person, it is over, and another may begin', async ({ page, sandbox }) => {
  await sandbox.open();
  await sandbox.setActivity('Available');
  await inCanvas(page, 'message').click();
  await page
    .getByRole('button', { name: /^Reject/ })
    .first()
    .click();
  await expect(sandbox.tasks('pending')).toHaveCount(0);
  await inCanvas(page, 'task').click();
  await expect(sandbox.tasks('pending')).toHaveCount(1);
});

test('ends by its own button as well', async ({ page, sandbox }) => {
  await sandbox.open();
  await sandbox.setActivity('Available');
  const row = await new List(page).unfold('first-message');
  await row.getByTestId('onboarding-practice-message').click();
  await sandbox.accept();
  await status(page).getByRole('button', { name: 'End practice' }).click();
  await expect(page.getByRole('button', { name: /task with status/ })).toHaveCount(0);
  await expect(status(page)).toHaveAttribute('data-state', 'ended');
});

test('a refusal says its reason', async ({ page, sandbox }) => {
  await sandbox.open({ fault: 'configuration-misshapen' });
  await sandbox.setActivity('Available');
  const row = await new List(page).unfold('complete-task');
  await row.getByTestId('onboarding-practice-task').click();
  await expect(status(page)).toHaveAttribute('data-state', 'refused');
  await expect(status(page)).toContainText('no workflow and queue');
});
