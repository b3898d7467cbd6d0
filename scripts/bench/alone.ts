import { chromium } from '@playwright/test';
import CDP from 'chrome-remote-interface';
import { launch } from 'chrome-launcher';
import { setTimeout as pause } from 'node:timers/promises';
import { patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';

/** How often the page is asked whether it is done, in milliseconds. */
const pulse = 250;
/** What is drawn after the first screen belongs to a visit, not to the next one; in milliseconds. */
const afterwards = 500;

export interface Browser {
  /**
   * Opens an address in a page of its own, which is closed again.
   * @param script what runs in it before its own scripts
   * @param answer an expression that is truthy once the page is done
   * @returns what the expression says then
   * @throws Error when it says nothing in `patience`
   */
  visit<T>(address: string, script: string, answer: string): Promise<T>;
}

/**
 * A Chromium left alone, as a person's is. Playwright follows requests and the console, for which Chromium collects the whole
 * stack each time and compiles what is on it once more: a third of our `init` on a first visit.
 * @param use what is done in it, with an empty profile of its own; then it is closed
 */
export async function inBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const chrome = await launch({
    chromePath: findBrowser() ?? chromium.executablePath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--window-size=1440,900'],
    logLevel: 'error',
  });
  try {
    return await use(browserAt(chrome.port));
  } finally {
    const gone = new Promise((resolve) => chrome.process.once('exit', resolve));
    chrome.kill();
    await gone;
  }
}

function browserAt(port: number): Browser {
  return {
    visit: async <T>(address: string, script: string, answer: string) => {
      const target = await CDP.New({ port });
      const page = await CDP({ port, target });
      await page.Page.enable();
      await page.Page.addScriptToEvaluateOnNewDocument({ source: script });
      await page.Page.navigate({ url: address });
      for (const until = Date.now() + patience; Date.now() < until; ) {
        await pause(pulse);
        const { result } = await page.Runtime.evaluate({ expression: answer, returnByValue: true });
        if (!result.value) continue;
        await pause(afterwards);
        await CDP.Close({ port, id: target.id });
        return result.value as T;
      }
      throw new Error(`${address} did not answer in ${patience / 1000} s.`);
    },
  };
}
