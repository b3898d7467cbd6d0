import { expect, test as base, type CDPSession, type Locator, type Page } from '@playwright/test';
import { hrefOf, type Address } from '../../../sandbox/address';
import { addCounts, keepCounts } from './counts';
import type { Channel } from '../../../sandbox/page/world/catalog';
import { NAMESPACE } from '../../../src/store/namespace';

/** The browser's own notification permission, in the DevTools protocol's words; `prompt` is "not asked yet". */
export type PermissionSetting = 'granted' | 'denied' | 'prompt';

interface HasFlex {
  readonly Twilio: {
    readonly Flex: {
      readonly Actions: { invokeAction(name: string, payload: object): Promise<void> };
      readonly Manager: {
        getInstance(): {
          readonly store: {
            getState(): Readonly<
              Record<string, { readonly session: { readonly drawing: boolean } } | undefined>
            >;
          };
        };
      };
    };
  };
}

type Activity = 'Available' | 'Unavailable' | 'Break' | 'Offline';

/** One page of the sandbox, and what a person does in it. */
export class Sandbox {
  /** Errors that no code caught, and requests that nothing answered. A test may empty it where it provokes them. */
  readonly defects: string[] = [];
  private devTools?: CDPSession;
  private leaving = false;

  constructor(
    readonly page: Page,
    private readonly usual: Partial<Address> = {},
  ) {
    page.on('pageerror', (error) => {
      // The simulation's worker looks for a newer one of itself, and the test before may just have taken it away.
      if (error.message.startsWith('Failed to update a ServiceWorker')) return;
      // What Twilio's TaskRouter SDK was still asking for is cut off as the page goes, and Flex catches nothing of it.
      if (this.leaving && error.name === 'NETWORK_ERROR') return;
      this.defects.push(`uncaught: ${error.stack || String(error)}`);
    });
    page.on('console', (message) => {
      if (message.text().startsWith('[sandbox] ')) this.defects.push(message.text());
    });
  }

  /** Goes to an address and waits until Flex has rendered. Other workers stand still unless `pulse` is given. */
  async open(address: Partial<Address> = {}): Promise<void> {
    await this.goTo(address);
    await this.ready();
  }

  /** Goes to an address where the plugin does not start, and waits for Flex alone. */
  async openWithoutUs(address: Partial<Address>): Promise<void> {
    await this.goTo(address);
    await this.flexIsReady();
  }

  async reload(): Promise<void> {
    await this.leave(() => this.page.reload({ waitUntil: 'commit' }));
    await this.ready();
  }

  private goTo(address: Partial<Address>): Promise<void> {
    const href = hrefOf({ pulse: 0, ...this.usual, ...address });
    return this.leave(() => this.page.goto(href, { waitUntil: 'commit' }));
  }

  /** @param go ends when the browser has the next page */
  private async leave(go: () => Promise<unknown>): Promise<void> {
    await addCounts(this.page);
    this.leaving = true;
    try {
      await go();
    } finally {
      this.leaving = false;
    }
  }

  async ready(): Promise<void> {
    await this.flexIsReady();
    // The plugin draws after Flex's first screen; where it is not in the page there is nothing to wait for.
    await this.page.waitForFunction((slice) => {
      const { Manager } = (window as unknown as HasFlex).Twilio.Flex;
      const state = Manager.getInstance().store.getState()[slice];
      return state === undefined || state.session.drawing;
    }, NAMESPACE);
    // And its panel one pause of the browser later.
    await this.page.evaluate(
      (timeout) => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout })),
      300,
    );
  }

  private async flexIsReady(): Promise<void> {
    // The page is only just beginning: it may have no element at all.
    const isReady = () => document.querySelector('html[data-flex="ready"]') !== null;
    await this.page.waitForFunction(isReady, undefined, { timeout: 45_000 });
  }

  /** A control or button of the bar, by its name without the prefix. */
  control(name: string): Locator {
    return this.page.getByTestId(`sandbox-${name}`);
  }

  /** The link of a view in Flex's side navigation. */
  viewLink(view: string): Locator {
    const bar = this.page.getByRole('navigation', { name: 'Side bar' });
    return bar.getByRole('link', { name: view, exact: true });
  }

  /** Flex's own menu that says and changes the person's activity. */
  activityMenu(activity?: Activity): Locator {
    return this.page.getByRole('button', { name: `Menu to change activity. Currently ${activity ?? ''}` });
  }

  async setActivity(activity: Activity): Promise<void> {
    await this.activityMenu().click();
    await this.page.getByRole('menuitem', { name: activity, exact: true }).click();
    await expect(this.activityMenu(activity)).toBeVisible();
  }

  /** Lets a customer turn up; the worker must be Available for Flex to show them. */
  async offer(channel: Channel): Promise<void> {
    await this.control(`offer-${channel}`).click();
  }

  /** Flex's cards of tasks in a status, as its screen reader text has it. */
  tasks(status: 'pending' | 'accepted' | 'wrapping'): Locator {
    return this.page.getByRole('button', { name: `task with status ${status}` });
  }

  /** Accepts the offered task in Flex and waits until it is under way. */
  async accept(): Promise<void> {
    const pending = await this.tasks('pending').count();
    await this.page
      .getByRole('button', { name: /^Accept/ })
      .first()
      .click();
    await expect(this.tasks('accepted').first()).toBeVisible();
    await expect(this.tasks('pending')).toHaveCount(Math.max(0, pending - 1));
  }

  /** Completes a task in Flex; where there is a customer on the line, they go first. */
  async complete(): Promise<void> {
    const task = this.page.getByRole('button', { name: /task with status (accepted|wrapping)/ });
    const open = await task.count();
    await task.first().click();
    // Flex completes a task of the default channel without wrapping up.
    if (!/^default/.test((await task.first().getAttribute('aria-label')) ?? '')) {
      await this.control('hang-up').click();
      await expect(this.tasks('wrapping')).toBeVisible();
    }
    await this.page.getByTestId('end-task-button').click();
    await expect(task).toHaveCount(open - 1);
  }

  /**
   * The person leaves the page and comes back to it later, as after a night: the day moves on, and timers have stood still.
   * @param minutes how long they are away by the clock on the wall
   */
  async comeBackAfter(minutes: number): Promise<void> {
    await this.page.evaluate((away) => {
      const see = (visibilityState: DocumentVisibilityState) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      see('hidden');
      const now = () => Before.now() + away;
      const Before = Date;
      window.Date = new Proxy(Before, {
        construct: (target, given: []) =>
          given.length === 0 ? new target(now()) : (new target(...given) as object),
        get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
      });
      see('visible');
    }, minutes * 60_000);
  }

  /** Invokes a Flex Action, as any plugin may. */
  async invoke(action: string, payload: object = {}): Promise<void> {
    await this.page.evaluate(
      ([name, given]) => (window as unknown as HasFlex).Twilio.Flex.Actions.invokeAction(name, given),
      [action, payload] as const,
    );
  }

  /** A new world, and nothing left of what the plugin kept in this browser. */
  async startOver(): Promise<void> {
    await this.leave(() => Promise.all([this.page.waitForEvent('load'), this.control('start-over').click()]));
    await this.ready();
  }

  /** Sets the browser's real permission for the sandbox; a running page notices, as it would in life. */
  async setPermission(setting: PermissionSetting): Promise<void> {
    const devTools = await this.openDevTools();
    // Without the context's id it would be another browser context's; and it lasts for as long as the session does.
    const { targetInfo } = await devTools.send('Target.getTargetInfo');
    await devTools.send('Browser.setPermission', {
      permission: { name: 'notifications' },
      setting,
      origin: new URL(test.info().project.use.baseURL ?? '').origin,
      browserContextId: targetInfo.browserContextId,
    });
  }

  /** Takes the browser to another time zone, for as long as the test lasts. */
  async setTimeZone(timezoneId: string): Promise<void> {
    const devTools = await this.openDevTools();
    await devTools.send('Emulation.setTimezoneOverride', { timezoneId });
  }

  private async openDevTools(): Promise<CDPSession> {
    return (this.devTools ??= await this.page.context().newCDPSession(this.page));
  }

  /** The browser's permission and time zone are again what they were: the next test has the same page. */
  async end(): Promise<void> {
    await this.devTools?.detach();
  }
}

interface Fixtures {
  /** What every `open` of a file starts from: `test.use({ address: { theme: 'dark' } })`. */
  address: Partial<Address>;
  sandbox: Sandbox;
}

export const test = base.extend<Fixtures, { counts: void }>({
  counts: [
    async ({}, provide) => {
      await provide();
      keepCounts();
    },
    { scope: 'worker', auto: true },
  ],
  address: [{}, { option: true }],
  sandbox: async ({ page, address }, provide) => {
    const sandbox = new Sandbox(page, address);
    await provide(sandbox);
    await addCounts(page);
    await sandbox.end();
    expect(sandbox.defects, 'no uncaught error, no unanswered request').toEqual([]);
  },
});

export { expect };
