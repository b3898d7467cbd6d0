import { expect, type Locator, type Page } from '@playwright/test';

/** An administrator's steps in every state, once two of them have been skipped and put off and the permission has been taken back. */
export const everyStepState = [
  ['go-available', 'todo'],
  ['first-call', 'locked'],
  ['open-agent-desktop', 'done'],
  ['allow-notifications', 'reverted'],
  ['open-teams', 'skipped'],
  ['open-queues-stats', 'snoozed'],
] as const;

/** The checklist in the panel, as a person uses it. */
export class List {
  constructor(private readonly page: Page) {}

  step(id: string): Locator {
    return this.page.getByTestId(`onboarding-step-${id}`);
  }

  async is(
    id: string,
    state: 'todo' | 'locked' | 'done' | 'reverted' | 'skipped' | 'snoozed',
  ): Promise<void> {
    await expect(this.step(id)).toHaveAttribute('data-state', state);
  }

  /** Shows the list, whatever tab the panel shows. */
  async show(): Promise<void> {
    await this.page.getByTestId('onboarding-tab-checklist').click();
  }

  /** Opens a row, and the fold that it is in. */
  async unfold(id: string): Promise<Locator> {
    await this.show();
    const row = this.step(id);
    if (!(await row.isVisible())) {
      const fold = await row.locator('xpath=ancestor::*[@hidden]').getAttribute('id');
      await this.page.locator(`[aria-controls="${fold}"]`).click();
    }
    const title = row.getByRole('button').first();
    if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
    return row;
  }

  /** Waits until a step is done and checks what it shows as evidence. */
  async isDone(
    id: string,
    evidence: string | RegExp,
    how: 'Verified by Flex' | 'Confirmed by you' | 'Confirmed by an administrator' = 'Verified by Flex',
  ) {
    await this.show();
    await this.is(id, 'done');
    const row = await this.unfold(id);
    await expect(row).toContainText(evidence);
    await expect(row).toContainText(how);
  }
}
