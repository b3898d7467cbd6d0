import type { ElementHandle, Page } from '@playwright/test';
import { barriers } from '../../support/browser/axe';
import { inBothThemes } from '../../support/browser/look';
import { List } from '../../support/browser/list';
import { expect, test } from '../../support/browser/sandbox';
import { Spotlight } from '../../support/browser/spotlight';

test.use({ address: { role: 'admin', account: 'full', permission: 'granted' } });

const panel = (page: Page) => page.getByRole('complementary', { name: 'Onboarding' });
const hideCalls = (page: Page) => page.addStyleTag({ content: '.Twilio-TaskCard { display: none; }' });
const takeOut = (element: ElementHandle) => element.evaluate((node) => node.parentNode?.removeChild(node));

test('no barrier, nothing that moves, and a ring in forced colours; from the row into the callout and back by keyboard', async ({
  sandbox,
  page,
}) => {
  const spotlight = new Spotlight(sandbox);
  await sandbox.open();
  await spotlight.show('go-available');
  await spotlight.isOn(sandbox.activityMenu());
  const all = '[data-testid="onboarding-spotlight"]';
  await inBothThemes(page, async () => expect(await barriers(page, all)).toEqual([]));
  const moving = spotlight.callout.evaluate(({ parentElement }) =>
    (parentElement?.getAnimations({ subtree: true }) ?? []).map(String),
  );
  expect(await moving).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const ring = spotlight.callout.locator('xpath=preceding-sibling::*[1]');
  await expect(ring).toHaveCSS('border-top-style', 'solid');
  await expect(ring).toHaveCSS('outline-style', 'solid');
  await page.emulateMedia({ forcedColors: null });
  await spotlight.end();

  const row = await new List(page).unfold('go-available');
  const show = row.getByTestId('onboarding-show-go-available');
  await show.focus();
  await page.keyboard.press('Enter');
  await spotlight.isOn(sandbox.activityMenu());
  await expect(page.getByRole('dialog', { name: 'Set yourself to Available' })).toBeFocused();
  await expect(spotlight.callout).toHaveAccessibleDescription('Open this menu and choose Available.');

  await page.keyboard.press('Escape');
  await expect(spotlight.callout).toHaveCount(0);
  await expect(show, 'the focus is back').toBeFocused();
  await expect(panel(page), 'one Escape ends one thing').toBeVisible();

  await page.keyboard.press('Enter');
  await spotlight.callout.getByRole('button', { name: 'Go to it' }).press('Enter');
  await expect(sandbox.activityMenu()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(spotlight.callout, 'doing it ends it').toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Available', exact: true }).press('Enter');
  await expect(sandbox.activityMenu('Available')).toBeVisible();
});

test('it points only: a click on the control is Flex’s, a click elsewhere goes where it was meant to go; a control that this Flex does not have is said in words', async ({
  sandbox,
  page,
}) => {
  const spotlight = new Spotlight(sandbox);
  await sandbox.open();
  await spotlight.show('open-teams');
  await spotlight.isOn(sandbox.viewLink('Teams'));
  await new List(page).is('open-teams', 'todo');
  await sandbox.viewLink('Teams').click();
  await expect(spotlight.callout).toHaveCount(0);
  await new List(page).is('open-teams', 'done');

  await spotlight.show('open-queues-stats');
  await page.getByTestId('onboarding-launcher').click();
  await expect(spotlight.callout).toHaveCount(0);
  await expect(panel(page), 'the click closed the panel').toHaveCount(0);

  await spotlight.show('open-queues-stats');
  await spotlight.callout.getByRole('button', { name: 'Close' }).click();
  await expect(spotlight.callout).toHaveCount(0);

  // A step that becomes done by itself ends it.
  await spotlight.show('open-admin');
  await spotlight.isOn(sandbox.viewLink('Admin'));
  await sandbox.invoke('NavigateToView', { viewName: 'admin' });
  await expect(spotlight.callout).toHaveCount(0);

  // Nothing is ringed where there is nothing.
  await page.evaluate(() => document.querySelector('.Twilio-SideNav [aria-label="Teams"]')?.remove());
  await spotlight.show('open-teams');
  await spotlight.isMissing(
    'Teams stands in the bar at the left of most Flex installations. In yours it does not.',
  );
  await expect(page.getByRole('dialog', { name: 'Open Teams' })).toBeFocused();
  expect(await barriers(page, '[data-testid="onboarding-spotlight"]')).toEqual([]);
});

test('it follows the control, scrolled, resized, drawn anew, out of sight; then hands over to the next on the way', async ({
  sandbox,
  page,
}) => {
  const spotlight = new Spotlight(sandbox);
  await sandbox.open({ bar: 'off' });
  const call = page.getByRole('button', { name: /202-555-010[15]/ }).first();

  // Where Flex is slow a control comes late, and may come out of sight.
  const low = await page.addStyleTag({
    content: 'tbody::before { content: ""; display: block; height: 150vh; }',
  });
  const later = await hideCalls(page);
  await spotlight.show('monitor-call');
  await spotlight.isMissing('Nobody you see in Teams is on a call now.');
  await takeOut(later);
  await spotlight.isOn(call);
  await takeOut(low);

  await page.setViewportSize({ width: 1280, height: 720 });
  await call.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await spotlight.isOn(call);

  const calls = await hideCalls(page);
  await spotlight.isMissing('Nobody you see in Teams is on a call now.');
  await takeOut(calls);
  await spotlight.isOn(call);

  const cover = await page.evaluateHandle(() => {
    const element = document.body.appendChild(document.createElement('div'));
    element.style.cssText = 'position: fixed; inset: 0; z-index: 1000000';
    return element;
  });
  await spotlight.isMissing('It is on this page and out of sight');
  await takeOut(cover);
  await spotlight.isOn(call);

  await call.click();
  const monitor = page.getByRole('button', { name: 'Monitor Call' });
  await spotlight.isOn(monitor);
  await expect(spotlight.callout).toContainText('Choose this button to listen in.');
  await monitor.click();
  await expect(spotlight.callout).toHaveCount(0);
});

test('it waits while somebody is served, and gives way to an offer', async ({ sandbox, page }) => {
  const spotlight = new Spotlight(sandbox);
  const list = new List(page);
  await sandbox.open();
  await sandbox.setActivity('Available');
  await spotlight.show('open-teams');
  await sandbox.offer('default');
  await expect(sandbox.tasks('pending')).toBeVisible();
  await expect(spotlight.callout, 'gone while it rings').toHaveCount(0);

  const row = await list.unfold('open-admin');
  await row.getByTestId('onboarding-show-open-admin').click();
  await expect(row).toContainText('Flex shows you as soon as you are free.');
  await expect(spotlight.callout).toHaveCount(0);
  await sandbox.accept();
  await expect(spotlight.callout).toHaveCount(0);
  await sandbox.complete();
  await spotlight.isOn(sandbox.viewLink('Admin'));
  await expect(row).not.toContainText('Flex shows you as soon as you are free.');
});

test('at 200% zoom the panel gives way, and the way to a folded side navigation is shown', async ({
  sandbox,
  page,
}) => {
  const spotlight = new Spotlight(sandbox);
  await page.setViewportSize({ width: 640, height: 400 });
  await sandbox.open({ view: 'teams', bar: 'off' });
  await page.getByTestId('onboarding-launcher').click();
  await expect(panel(page)).toBeVisible();
  await spotlight.show('monitor-call');
  await spotlight.isOn(page.getByRole('button', { name: /202-555-010[15]/ }).first());
  await expect(panel(page)).toHaveCount(0);
  await spotlight.end();
  await spotlight.show('go-available');
  await spotlight.isOn(sandbox.activityMenu());
  await spotlight.end();
  await spotlight.show('open-admin');
  const navigation = page.getByRole('button', { name: 'Navigation' });
  await spotlight.isOn(navigation);
  await navigation.click();
  await spotlight.isOn(sandbox.viewLink('Admin'));
  await spotlight.end();
  await spotlight.show('know-your-role');
  await spotlight.isOn(page.getByRole('tab', { name: 'Roles' }));
});

test('a step of an account’s own points at a target of the list; turned off, nothing points', async ({
  sandbox,
  page,
}) => {
  const spotlight = new Spotlight(sandbox);
  const step = {
    id: 'acme-readiness',
    title: 'See who is ready',
    body: 'Before each shift, look at the column in Teams.',
    roles: ['admin'],
    target: 'readiness-column',
    done_when: { acknowledged: true },
  };
  await sandbox.open({ config: JSON.stringify({ checklist: { extra_steps: [step] } }) });
  await (await new List(page).unfold(step.id)).getByTestId(`onboarding-show-${step.id}`).click();
  await spotlight.isOn(page.getByRole('columnheader', { name: 'Onboarding' }));

  await sandbox.open({
    config: JSON.stringify({ checklist: { extra_steps: [step] }, spotlight: { enabled: false } }),
  });
  await expect(
    (await new List(page).unfold(step.id)).getByRole('button', { name: 'Show me where' }),
  ).toHaveCount(0);
  await sandbox.invoke('OnboardingShowStep', { id: 'open-teams' });
  await expect(spotlight.callout).toHaveCount(0);
  // Where the status would be pointed at, the focus goes there at once.
  const row = await new List(page).unfold('complete-task');
  await row.getByRole('button', { name: 'To practice, set yourself to Available first' }).click();
  await expect(sandbox.activityMenu()).toBeFocused();
});
