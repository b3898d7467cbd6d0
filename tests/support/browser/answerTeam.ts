import type { Page } from '@playwright/test';

/**
 * Answers the team function in the page itself, at once and for any number of workers, all of them on the way: how the
 * function fares with 200 workers is for its own tests to say. Call before the page is opened; a request that passes the
 * sandbox's service worker is out of Playwright's reach.
 * @returns the forms that were sent so far
 */
export async function answerTeam(page: Page): Promise<() => readonly URLSearchParams[]> {
  const asked: URLSearchParams[] = [];
  await page.exposeFunction('askedTeam', (form: string) => void asked.push(new URLSearchParams(form)));
  await page.addInitScript(() => {
    const { fetch, askedTeam } = window as typeof window & { askedTeam(form: string): void };
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : input instanceof URL ? input.href : input;
      if (!url.endsWith('/onboarding/team')) return fetch(input, init);
      const form = init?.body as URLSearchParams;
      askedTeam(form.toString());
      const worker = { done: 5, total: 8, notReady: ['first-call'], updatedAt: '2026-11-01T09:00:00.000Z' };
      const sids = form.get('Workers')?.split(',') ?? [];
      return new Response(JSON.stringify({ workers: Object.fromEntries(sids.map((sid) => [sid, worker])) }));
    };
  });
  return () => asked;
}
