import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf, type Box } from './box';
import type { Sandbox } from './sandbox';

/** What points at controls in Flex, as a person sees it. */
export class Spotlight {
  readonly callout: Locator;

  constructor(
    private readonly sandbox: Sandbox,
    private readonly page: Page = sandbox.page,
  ) {
    this.callout = page.getByTestId('onboarding-spotlight');
  }

  /** Asks as another plugin would, so that the step's row need not be open. */
  async show(id: string): Promise<void> {
    await this.sandbox.invoke('OnboardingShowStep', { id });
    await expect(this.callout).toHaveAttribute('data-step', id);
  }

  async end(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.callout).toHaveCount(0);
  }

  /**
   * Sees that a control is pointed at: the ring is round it, a person can click it, and neither our panel nor the callout
   * is on it.
   */
  async isOn(control: Locator): Promise<void> {
    await expect(this.callout).toHaveAttribute('data-target', 'found');
    // Drawn anew in each frame: a control that moves is met in one of the next.
    await expect(async () => {
      const { ring, callout, box, size, isOnTop } = await this.seenAt(control);
      for (const side of [0, 1] as const) {
        const [start, end] = side === 0 ? (['x', 'width'] as const) : (['y', 'height'] as const);
        const limit = side === 0 ? size.width : size.height;
        expect(Math.abs(ring[start] - Math.max(0, box[start] - 2))).toBeLessThan(1.5);
        expect(Math.abs(ring[start] + ring[end] - Math.min(limit, box[start] + box[end] + 2))).toBeLessThan(
          1.5,
        );
        expect(callout[start]).toBeGreaterThanOrEqual(0);
        expect(callout[start] + callout[end]).toBeLessThanOrEqual(limit);
      }
      const apart =
        callout.x >= box.x + box.width ||
        callout.y >= box.y + box.height ||
        callout.x + callout.width <= box.x ||
        callout.y + callout.height <= box.y;
      expect(apart, 'the callout leaves the control free').toBe(true);
      expect(isOnTop, 'a click in its middle is a click on it').toBe(true);
    }).toPass();
  }

  /** Sees that nothing is pointed at and that words say where it would be. */
  async isMissing(words: string | RegExp): Promise<void> {
    await expect(this.callout).toHaveAttribute('data-target', 'missing');
    await expect(this.callout).toContainText(words);
    const ring = await this.ring();
    expect(ring.x + ring.width, 'no ring on the screen').toBeLessThan(0);
  }

  private ring(): Promise<Box> {
    return boxOf(this.callout.locator('xpath=preceding-sibling::*[1]'));
  }

  /** All that can be seen of it in one frame. */
  private seenAt(control: Locator) {
    return control.evaluate((element) => {
      const boxOf = (drawn: Element | null | undefined) => {
        if (!drawn) throw new Error('It is not drawn.');
        const { x, y, width, height } = drawn.getBoundingClientRect();
        return { x, y, width, height };
      };
      const callout = document.querySelector('[data-testid="onboarding-spotlight"]');
      const box = boxOf(element);
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        ring: boxOf(callout?.previousElementSibling),
        callout: boxOf(callout),
        box,
        size: { width: innerWidth, height: innerHeight },
        isOnTop: hit !== null && (element.contains(hit) || hit.contains(element)),
      };
    });
  }
}
