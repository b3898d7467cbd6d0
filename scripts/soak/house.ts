import type { Browser, BrowserContext } from '@playwright/test';
import type { Address } from '../../sandbox/address';
import type { ProgressRecord } from '../../src/progress/model/record';
import type { Weather } from './weather';
import { Window } from './window';

export const roles = ['agent', 'supervisor', 'admin'] as const;
export type Role = (typeof roles)[number];
const size = { width: 1440, height: 900 };

/** One contact center with one person in it, who has up to three windows: two tabs at the desk and one on a laptop. */
export class House {
  windows: Window[] = [];
  role: Role = 'supervisor';
  /** The record as it was last seen in a window, by its name. */
  readonly seen = new Map<string, ProgressRecord>();
  /** How often the functions were asked, by what they were then. */
  readonly asked = new Map<Weather, number>();
  private desk: BrowserContext | undefined;
  private laptop: BrowserContext | undefined;

  constructor(
    private readonly browser: Browser,
    readonly world: string,
  ) {}

  get first(): Window {
    const [window] = this.windows;
    if (!window) throw new Error('Every window is closed.');
    return window;
  }

  address(): Partial<Address> {
    return { role: this.role, account: 'trial', world: this.world, workers: 12 };
  }

  async enter(): Promise<void> {
    this.desk = await this.browser.newContext({ viewport: size });
    this.windows = [await this.open('desk', this.desk)];
  }

  async openTab(): Promise<void> {
    if (this.desk && !this.has('tab')) this.windows.push(await this.open('tab', this.desk));
  }

  async openLaptop(): Promise<void> {
    if (this.has('laptop')) return;
    this.laptop = await this.browser.newContext({ viewport: { width: 1280, height: 720 } });
    this.windows.push(await this.open('laptop', this.laptop));
  }

  private open(name: string, context: BrowserContext): Promise<Window> {
    return Window.open(name, context, this.address(), (weather) => {
      this.asked.set(weather, (this.asked.get(weather) ?? 0) + 1);
    });
  }

  async close(window: Window): Promise<void> {
    this.windows = this.windows.filter((other) => other !== window);
    this.seen.delete(window.name);
    await window.page.close();
    if (window.name === 'laptop') await this.laptop?.close();
  }

  /** Somebody with another role sits down at the desk; the other windows are closed. */
  async changeRole(role: Role): Promise<void> {
    for (const window of this.windows.slice(1)) await this.close(window);
    this.role = role;
    this.seen.clear();
    await this.first.show(this.address());
  }

  async leave(): Promise<void> {
    await Promise.all([this.desk?.close(), this.laptop?.close()]);
  }

  has(name: string): boolean {
    return this.windows.some((window) => window.name === name);
  }
}
