import { expect, test, type Page } from '@playwright/test';
import { barriers } from './axe';
import { invoke, type FlexPage } from './flexActions';

/** One part of the product in one state. */
export interface Part {
  /** As the matrix names it: `banner: trial-ending`. */
  readonly name: string;
  /** CSS selector of all that the part is. */
  readonly selector: string;
}

const everything = '[data-testid^="onboarding-"]';
export const panel = '#onboarding-panel';

/** What is looked at in each state, in the order of the matrix's columns. */
export const checks = ['light', 'dark', 'keyboard', 'forced colours', '1280 px', '200%', '400%'] as const;
export type Check = (typeof checks)[number];

/** Looks at a part as it is now, nothing under the pointer, in every way; leaves the page as it was. What is wrong fails the test and stands in the matrix. */
export async function look(page: Page, { name, selector }: Part): Promise<void> {
  await atRest(page);
  const found: Record<Check, string[]> = {
    light: await barriers(page, selector),
    dark: await inDark(page, () => barriers(page, selector)),
    keyboard: await withoutReach(page, selector),
    'forced colours': await inForcedColours(page, () => withoutFocusRing(page, selector)),
    '1280 px': await cutOff(page, selector),
    '200%': await inWindow(page, selector, { width: 640, height: 360 }, () => cutOff(page, selector)),
    '400%': await inWindow(page, selector, { width: 320, height: 256 }, () => cutOff(page, selector)),
  };
  for (const check of checks) {
    test
      .info()
      .annotations.push({ type: 'check', description: JSON.stringify({ name, check, found: found[check] }) });
  }
  expect.soft(found, name).toEqual(Object.fromEntries(checks.map((check) => [check, []])));
}

/** Nothing is under the pointer: what has moved there would be looked at while it changes its colours. */
export async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await settled(page);
}

/** Colours that change gradually, as a button's that was just clicked, are there at their end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** Does the same in Flex's light theme and in its dark one; the page is light before and after. */
export async function inBothThemes(page: Page, body: () => Promise<void>): Promise<void> {
  await test.step('light', body);
  await inDark(page, () => test.step('dark', body));
}

/** Flex takes its other theme while it runs, so that no page is loaded for it. */
async function inDark<T>(page: Page, body: () => Promise<T>): Promise<T> {
  const setTheme = async (isLight: boolean) => {
    // Flex colours the whole page, whatever of ours is in it.
    const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.evaluate((isLight) => {
      void (window as unknown as FlexPage).Twilio.Flex.Manager.getInstance().updateConfig({
        theme: { isLight },
      });
    }, isLight);
    await page.waitForFunction(
      (before) => getComputedStyle(document.body).backgroundColor !== before,
      before,
    );
    await settled(page);
  };
  await setTheme(false);
  try {
    return await body();
  } finally {
    await setTheme(true);
  }
}

/** What follows the window's size in its next frame, as a callout does, has come to its place. */
export async function drawnTwice(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

async function inForcedColours<T>(page: Page, body: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ forcedColors: 'active' });
  try {
    return await body();
  } finally {
    await page.emulateMedia({ forcedColors: null });
  }
}

/** A zoomed page is a window with fewer CSS pixels: 1280×720 at 200% has 640×360. */
async function inWindow<T>(
  page: Page,
  selector: string,
  size: { readonly width: number; readonly height: number },
  body: () => Promise<T>,
): Promise<T> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  const tab = page.locator(`${panel} [role="tab"][aria-selected="true"]`);
  const id = selector === panel ? await tab.getAttribute('data-testid') : null;
  await page.setViewportSize(size);
  // Where there is no room beside the view, the panel waits until somebody opens it.
  if (id) await invoke(page, 'OnboardingOpenPanel', { tab: id.replace('onboarding-tab-', '') });
  await expect(page.locator(selector).first()).toBeVisible();
  await drawnTwice(page);
  try {
    return await body();
  } finally {
    await page.setViewportSize(before);
    await drawnTwice(page);
    await settled(page);
  }
}

/** Controls of a part that the Tab key does not come to, from the first on, in the order in which they are written. */
async function withoutReach(page: Page, selector: string): Promise<string[]> {
  await mark(page, selector);
  const all = await page.locator('[data-stop]').count();
  const reached: number[] = [];
  if (all > 0) await page.locator('[data-stop="0"]').focus();
  for (let presses = 0; presses < all * 2 && reached.length < all; presses++) {
    const stop = await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null);
    if (stop !== null && !reached.includes(Number(stop))) reached.push(Number(stop));
    await page.keyboard.press('Tab');
  }
  const missed = await page
    .locator('[data-stop]')
    .evaluateAll(
      (stops, reached) =>
        stops.flatMap((stop, index) => (reached.includes(index) ? [] : [stop.outerHTML.slice(0, 120)])),
      reached,
    );
  const inOrder = reached.every((stop, index) => index === 0 || stop > (reached[index - 1] ?? -1));
  return [...missed, ...(inOrder ? [] : [`the order is ${reached.join(', ')}`])];
}

/** Controls on which nobody sees the focus where colours are forced, and shadows are gone. */
async function withoutFocusRing(page: Page, selector: string): Promise<string[]> {
  await mark(page, selector);
  const lacking: string[] = [];
  // The keyboard is in use: what has the focus shows it.
  await page.keyboard.press('Tab');
  for (const stop of await page.locator('[data-stop]').all()) {
    await stop.focus();
    const lacks = await stop.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? element.outerHTML.slice(0, 120) : null;
    });
    if (lacks) lacking.push(lacks);
  }
  return lacking;
}

/** Numbers the stops of the Tab key in a part. */
async function mark(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    document.querySelectorAll('[data-stop]').forEach((stop) => stop.removeAttribute('data-stop'));
    const controls = 'a[href], button:not(:disabled), input, select, textarea, [tabindex="0"]';
    const parts = [...document.querySelectorAll(selector)];
    const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        parts.some((part) => part.contains(control)) &&
        control.tabIndex >= 0 &&
        control.offsetParent !== null,
    );
    stops.forEach((stop, index) => stop.setAttribute('data-stop', String(index)));
  }, selector);
}

/** Texts of a part that do not fit where they stand, or stand beside the window. */
export function cutOff(page: Page, selector = everything): Promise<string[]> {
  return page.evaluate((selector) => {
    const ours = [...document.querySelectorAll(selector)].flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>('*'),
    ]);
    // A table may be scrolled to the side in a narrow window (WCAG 1.4.10 leaves tables out).
    const shown = ours.filter(
      (element) =>
        element.offsetParent !== null && element.clientWidth > 1 && !element.closest('table, [data-scrolls]'),
    );
    return shown
      .filter((element) => {
        const { right, left } = element.getBoundingClientRect();
        return left < -1 || right > window.innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
      })
      .map(
        (element) => `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 80)}`,
      )
      .filter((line) => !line.endsWith(': '));
  }, selector);
}
