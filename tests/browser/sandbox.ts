import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { hrefOf, type Address } from '../../sandbox/address';
import type { Channel } from '../../sandbox/page/world/catalog';

/** The browser's own notification permission, as the DevTools protocol sets it. */
export type PermissionSetting = 'granted' | 'denied' | 'prompt';

/** One page of the sandbox, and what a test does with it. */
export class Sandbox {
  /** Errors that no code caught, and requests that nothing answered. */
  readonly defects: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.defects.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.text().startsWith('[sandbox] ')) this.defects.push(message.text());
    });
  }

  /** Goes to an address and waits until Flex has rendered. */
  async open(address: Partial<Address> = {}): Promise<void> {
    await this.page.goto(hrefOf(address));
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html[data-flex="ready"]')).toBeAttached({ timeout: 45_000 });
  }

  /** Lets a customer turn up. */
  async offer(channel: Channel): Promise<void> {
    await this.page.getByTestId(`sandbox-offer-${channel}`).click();
  }

  /** Accepts the task that Flex shows, waits until Flex says so. */
  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: 'Accept' }).first().click();
  }

  async startOver(): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.page.getByTestId('sandbox-start-over').click()]);
    await this.ready();
  }

  /** Presses a button or chooses a value in the control bar. */
  control(name: string): Locator {
    return this.page.getByTestId(`sandbox-${name}`);
  }

  /** Sets the browser's real permission for the sandbox; a running page notices, as it would in life. */
  async setPermission(setting: PermissionSetting): Promise<void> {
    await setPermission(this.page.context(), this.page, setting);
  }
}

async function setPermission(context: BrowserContext, page: Page, setting: PermissionSetting): Promise<void> {
  const session = await context.newCDPSession(page);
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  await session.send('Browser.setPermission', { permission: { name: 'notifications' }, setting, origin });
  await session.detach();
}

export const test = base.extend<{ sandbox: Sandbox }>({
  sandbox: async ({ page }, use) => {
    const sandbox = new Sandbox(page);
    await use(sandbox);
    expect(sandbox.defects, 'the page had no uncaught error and no unanswered request').toEqual([]);
  },
});

export { expect };
