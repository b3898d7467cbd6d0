import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { quietFirst } from '../../../src/notifications/model/timing';

interface Seen {
  /** For each call of `requestPermission`: whether the browser was in a gesture of the person. */
  readonly asked: boolean[];
  /** Every notification that was made, and what became of it. */
  readonly shown: { readonly title: string; readonly body: string; readonly events: string[] }[];
}

type Witnessed = Window & { witnessed: Seen };

/** Watches what a page asks of the browser, and leaves the browser to answer as it does. Call it before the page opens. */
export async function watchBrowser(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { asked: [], shown: [] };
    Object.assign(window, { witnessed: seen });
    const Real = window.Notification as typeof Notification | undefined;
    if (!Real) return;
    const ask = Real.requestPermission.bind(Real);
    Real.requestPermission = (...given) => {
      seen.asked.push(navigator.userActivation.isActive);
      return ask(...given);
    };
    window.Notification = new Proxy(Real, {
      construct(target, [title, options = {}]: [string, NotificationOptions?]) {
        const notification = new target(title, options);
        const events: string[] = [];
        for (const name of ['show', 'error', 'close']) {
          notification.addEventListener(name, () => events.push(name));
        }
        seen.shown.push({ title, body: options.body ?? '', events });
        return notification;
      },
    });
  });
}

/** What was asked of the browser so far. */
export function seenIn(page: Page | Frame): Promise<Seen> {
  return page.evaluate(() => (window as unknown as Witnessed).witnessed);
}

export const promptIn = (page: Page): Locator => page.getByTestId('onboarding-notification-prompt');
export const detailsIn = (page: Page): Locator => page.getByTestId('onboarding-notification-details');

/** Flex's own bar. Its text stands in the page twice where it stands at all. */
export const flexBarIn = (page: Page): Locator => page.getByText('We need your permission to');

/** Waits until the prompt shows a situation, and sees that it is the only one that speaks. */
export async function expectPrompt(page: Page, situation: string): Promise<void> {
  await expect(promptIn(page)).toHaveAttribute('data-permission', situation, { timeout: 15_000 });
  await expect(promptIn(page)).toHaveCount(1);
  await expect(flexBarIn(page)).toHaveCount(0);
}

/**
 * Sees that the prompt has nothing to say, also when it has waited for as long as it does before it says something. The test
 * has the page's clock (`page.clock.install()`) since before the page opened.
 */
export async function expectSilence(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'isFake' in Date), 'the clock is the test’s').toBe(true);
  await page.clock.fastForward(quietFirst);
  await expect(promptIn(page)).toHaveCount(0);
}

/**
 * Answers whether the test was seen, until the answer is taken: in the first second it counts as a double click on the button
 * before.
 */
export async function judgeTest(
  where: Locator,
  answer: 'Yes, I saw it' | 'No',
  press = (button: Locator) => button.click({ timeout: 1_000 }),
): Promise<void> {
  const button = where.getByRole('button', { name: answer, exact: true });
  await expect(button).toBeVisible();
  await expect(async () => {
    if (await button.isVisible()) await press(button);
    await expect(button).toHaveCount(0, { timeout: 100 });
  }).toPass();
}

/** Nobody was asked without having pressed a button for it. */
export async function expectAsked(page: Page, times: number): Promise<void> {
  const { asked } = await seenIn(page);
  expect(asked).toEqual(Array<boolean>(times).fill(true));
}
