import type { Page } from '@playwright/test';

/** How something that the browser or Flex has can fail whoever uses it. */
export type Failing = 'absent' | 'throws' | 'rejects' | 'never answers';

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
      const error = () => new Error(`fault: ${path} ${failing}`);
      Object.defineProperty(holder, name, {
        configurable: true,
        // The sandbox puts stand-ins in place.
        set: (given: unknown) => void (real = given),
        get: () => {
          if (!readByPlugin()) return real;
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
