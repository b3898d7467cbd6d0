import type { Page } from '@playwright/test';

/** A page in which Flex runs. */
export type FlexPage = Window & {
  Twilio: { Flex: typeof import('@twilio/flex-ui') };
  told?: unknown[];
};

/** Invokes a Flex Action as another plugin would. @returns "ok", or the message that it refused with */
export function invoke(page: Page, action: string, payload?: object): Promise<string> {
  return page.evaluate(
    async ({ action, payload }) => {
      const { Actions } = (window as unknown as FlexPage).Twilio.Flex;
      try {
        await Actions.invokeAction(action, payload);
        return 'ok';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    { action, payload },
  );
}

/** Listens to an Action from now on, as another plugin would. @returns reads the payloads so far, and forgets them */
export async function listenTo(page: Page, action: string): Promise<() => Promise<unknown[]>> {
  await page.evaluate((action) => {
    const flexPage = window as unknown as FlexPage;
    flexPage.told = [];
    flexPage.Twilio.Flex.Actions.addListener(
      `after${action}` as 'afterNavigateToView',
      (payload: unknown) => void flexPage.told?.push(payload),
    );
  }, action);
  return () => page.evaluate(() => (window as unknown as FlexPage).told?.splice(0) ?? []);
}

/** Lets `manager.events` emit, as another plugin would. */
export function emit(page: Page, event: string): Promise<void> {
  return page.evaluate((event) => {
    const { Manager } = (window as unknown as FlexPage).Twilio.Flex;
    Manager.getInstance().events.emit(event as never);
  }, event);
}
