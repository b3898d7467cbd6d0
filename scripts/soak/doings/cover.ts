import type { Page } from '@playwright/test';

/** What kept a click from its control, in Playwright's words: the last of what it found there; nothing where it was something else. */
export function coverIn(message: string): string | undefined {
  return message
    .split('\n')
    .filter((line) => line.includes('intercepts pointer events'))
    .pop()
    ?.trim();
}

/** Whether something of ours lies over a control of Flex's that must not: a callout does until it is closed, the panel where there is no room beside the view. */
export async function coversWrongly(page: Page, cover: string | undefined): Promise<boolean> {
  const id = /data-testid="(onboarding-[^"]+)"/.exec(cover ?? '')?.[1];
  if (id === undefined || id === 'onboarding-spotlight') return false;
  if (id !== 'onboarding-panel') return true;
  return page.getByTestId(id).evaluate((panel) => getComputedStyle(panel).position !== 'absolute');
}
