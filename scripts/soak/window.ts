import type { BrowserContext, Page } from '@playwright/test';
import type { Address } from '../../sandbox/address';
import { Sandbox } from '../../tests/support/browser/sandbox';
import { watchTrouble } from './trouble';
import { putWeather, type Weather } from './weather';

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

  /** @param asked is told the weather of each question to the functions */
  static async open(
    name: string,
    context: BrowserContext,
    address: Partial<Address>,
    asked: (weather: Weather) => void,
  ): Promise<Window> {
    const window = new Window(name, context, await context.newPage());
    await putWeather(window.page, () => {
      asked(window.weather);
      return window.weather;
    });
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

  /** The line is back, as far as the page can tell: the plugin asks the functions anew. */
  comeOnline(): Promise<boolean> {
    return this.page.evaluate(() => dispatchEvent(new Event('online')));
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
}
