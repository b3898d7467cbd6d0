import type { Page } from '@playwright/test';

/** How something that the browser or Flex has can fail whoever uses it. */
export type Failing = 'absent' | 'throws' | 'rejects' | 'never answers';

declare global {
  interface Window {
    /** How often this plugin met each of the things that fail for it. */
    faultsMet?: Record<string, number>;
  }
}

/** What fails for this plugin here and was never met by it: such a fault says nothing. */
export function neverMet(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.entries(window.faultsMet ?? {}).flatMap(([name, times]) => (times === 0 ? [name] : [])),
  );
}

/**
 * Makes something fail in the page for this plugin alone: Flex itself needs most of it, and how Flex fares without is not the
 * question. Who reads a property is told from the top of the stack.
 * @param path of the property from the window, such as `navigator.locks.request`
 */
export async function failForPlugin(page: Page, path: string, failing: Failing): Promise<void> {
  await page.addInitScript(
    ([path, failing]) => {
      const names = path.split('.');
      const name = names.pop() ?? '';
      const holder = names.reduce<unknown>(
        (owner, key) => (owner as Record<string, unknown>)[key],
        window,
      ) as object;
      let real = Reflect.get(holder, name) as unknown;
      // The error's own line, this getter's, and then who reads.
      const readByPlugin = () =>
        /\/sandbox\/(plugin|built)\.js/.test(new Error().stack?.split('\n')[3] ?? '');
      const met = (window.faultsMet ??= {});
      met[path] = 0;
      const error = () => new Error(`fault: ${path} ${failing}`);
      Object.defineProperty(holder, name, {
        configurable: true,
        // The sandbox puts stand-ins in place.
        set: (given: unknown) => void (real = given),
        get: () => {
          if (!readByPlugin()) return real;
          met[path] = (met[path] ?? 0) + 1;
          if (failing === 'absent') return undefined;
          if (failing === 'rejects') return () => Promise.reject(error());
          if (failing === 'never answers') return () => new Promise(() => undefined);
          throw error();
        },
      });
    },
    [path, failing] as const,
  );
}
