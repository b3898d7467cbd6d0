import type { Page } from '@playwright/test';

/** What the functions do: as they are, or one of the ways in which they fail. */
export const weathers = ['fine', 'refused', 'broken', 'gone', 'slow', 'nonsense', 'cut'] as const;
export type Weather = (typeof weathers)[number];

/**
 * Answers for the functions in the page itself, as the weather of the moment wants it. Call before the page is opened: what
 * passes the sandbox's service worker is out of Playwright's reach.
 * @param weatherNow is asked once for each request
 */
export async function putWeather(page: Page, weatherNow: () => Weather): Promise<void> {
  await page.exposeFunction('weatherNow', weatherNow);
  await page.addInitScript(() => {
    const { fetch, weatherNow } = window as typeof window & { weatherNow(): Promise<Weather> };
    const replies: Readonly<Partial<Record<Weather, { readonly status: number; readonly body: string }>>> = {
      refused: { status: 403, body: '{"error":{"code":"token_refused","message":"no"}}' },
      broken: { status: 500, body: '<html>500</html>' },
      gone: { status: 404, body: '' },
      nonsense: { status: 200, body: '{"record":7,"workers":[],"account":"yes"}' },
    };
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : input instanceof URL ? input.href : input;
      if (!url.includes('/onboarding/')) return fetch(input, init);
      const weather = await weatherNow();
      const reply = replies[weather];
      if (reply) return new Response(reply.body, { status: reply.status });
      if (weather === 'cut') throw new TypeError('Failed to fetch');
      if (weather === 'slow') await new Promise((resolve) => setTimeout(resolve, 1500));
      return fetch(input, init);
    };
  });
}
