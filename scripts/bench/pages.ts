import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { hrefOf, type Address } from '../../sandbox/address';
import { patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';

/** What a page is opened with: the built file, or a plugin that does nothing. */
export type Side = 'nothing' | 'built';

/** A supervisor with nothing going on, always the same person: a later visit finds what an earlier one kept. */
export function addressOf(origin: string, given: Partial<Address>): string {
  const address = { role: 'supervisor', account: 'full', permission: 'granted', world: 'bench' } as const;
  return origin + hrefOf({ ...address, pulse: 0, bar: 'off', ...given });
}

/** A browser with a profile of its own on the disk, as a person's is: without one, Chromium keeps no compiled code. */
export interface Profile {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openProfile(): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'onboarding-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    args: ['--no-sandbox'],
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(patience);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the page has once Flex has started, with whatever plugin. */
export const ready = 'html[data-flex="ready"]';

/** Flex has started, with whatever plugin the page has. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator(ready).waitFor({ state: 'attached' });
}

/** A page's own counters: its thread's time, not the clock's, so that other work on the machine counts little. */
export async function countersOf(page: Page): Promise<{
  readonly devTools: CDPSession;
  read(name: 'ScriptDuration' | 'JSHeapUsedSize' | 'JSEventListeners' | 'Nodes'): Promise<number>;
}> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    devTools,
    read: async (name) => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === name)?.value ?? NaN;
    },
  };
}
