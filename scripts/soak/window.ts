import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Address } from '../../sandbox/address';
import { Sandbox } from '../../tests/support/browser/sandbox';
import { watchTrouble } from './trouble';

/** What the functions do: as they are, or one of the ways in which they fail. */
export const weathers = ['fine', 'refused', 'broken', 'gone', 'slow', 'nonsense', 'cut'] as const;
export type Weather = (typeof weathers)[number];

const replies: Readonly<Partial<Record<Weather, { readonly status: number; readonly body: string }>>> = {
  refused: { status: 403, body: '{"error":{"code":"token_refused","message":"no"}}' },
  broken: { status: 500, body: '<html>500</html>' },
  gone: { status: 404, body: '' },
  nonsense: { status: 200, body: '{"record":7,"workers":[],"account":"yes"}' },
};
const slowness = 1500;
const mostAway = 45;

/** One window of the person: a tab at their desk or on their laptop. */
export class Window {
  readonly sandbox: Sandbox;
  readonly trouble: string[] = [];
  weather: Weather = 'fine';
  /** Whether this browser keeps nothing of ours: what happens meanwhile may be lost with a reload. */
  storageIsFull = false;
  /** How far the page's clock was moved on, in minutes. Flex signs out when its token expires, which is its own business. */
  private away = 0;

  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.sandbox = new Sandbox(page);
    watchTrouble(page, this.trouble);
  }

  static async open(name: string, context: BrowserContext, address: Partial<Address>): Promise<Window> {
    const window = new Window(name, context, await context.newPage());
    await window.page.route('**/onboarding/*', (route) => window.answer(route));
    await window.sandbox.open(address);
    return window;
  }

  /** What is wrong so far, and forgets it. */
  takeTrouble(): string[] {
    return [...this.trouble.splice(0), ...this.sandbox.defects.splice(0)].map(
      (line) => `${this.name}: ${line}`,
    );
  }

  /** The person is away for a while. @returns whether they could be */
  async comeBackAfter(minutes: number): Promise<boolean> {
    if (this.away + minutes > mostAway) return false;
    this.away += minutes;
    await this.sandbox.comeBackAfter(minutes);
    return true;
  }

  /** From now on, and until the page is loaded again, our own keys cannot be written. */
  async fillStorage(): Promise<void> {
    this.storageIsFull = true;
    await this.page.evaluate(() => {
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, text: string) {
        if (key.startsWith('flex-onboarding:')) throw new DOMException('full', 'QuotaExceededError');
        write.call(this, key, text);
      };
    });
  }

  async show(address: Partial<Address>): Promise<void> {
    await this.sandbox.open(address);
    this.isNew();
  }

  async reload(): Promise<void> {
    await this.sandbox.reload();
    this.isNew();
  }

  private isNew(): void {
    this.away = 0;
    this.storageIsFull = false;
  }

  private async answer(route: Route): Promise<void> {
    const reply = replies[this.weather];
    if (reply) return route.fulfill(reply);
    if (this.weather === 'cut') return route.abort('connectionreset');
    if (this.weather === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
    // The page may be gone by now.
    return route.continue().catch(() => undefined);
  }
}
