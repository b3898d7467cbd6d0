import type { Page } from '@playwright/test';

/** When what is inside an element throws; `told`: once `tellToCrash` names it. */
export type When = 'drawn' | 'in an effect' | 'in a click' | 'told';

/**
 * Makes what is inside an element throw, by standing between the plugin and its React.
 * @param element by the key that it is placed under or by its test id, or what these begin with; or a component by its name
 */
export async function crash(
  page: Page,
  element: { key: string } | { testId: string } | { component: string },
  when: When = 'drawn',
): Promise<void> {
  await page.addInitScript(
    ([element, when]) => {
      type React = typeof import('react');
      type Props = { readonly key?: string | number; readonly 'data-testid'?: string } | null;
      type CreateElement = (type: unknown, props: Props, ...children: unknown[]) => unknown;
      let real: React | undefined;
      const fail = () => {
        throw new Error('fault: made to crash');
      };
      const isMeant = (type: unknown, props: Props) => {
        if ('key' in element) return String(props?.key).startsWith(element.key);
        if ('testId' in element) return props?.['data-testid']?.startsWith(element.testId);
        return (type as { name?: string }).name === element.component;
      };
      Object.defineProperty(window, 'React', {
        configurable: true,
        get: () => real,
        set: (react: React) => {
          const make = react.createElement as CreateElement;
          const Broken = () => {
            if (when === 'drawn') fail();
            react.useEffect(fail, []);
            return null;
          };
          const Clicked = ({ children }: { children: unknown }) =>
            make('div', { onClickCapture: fail, style: { display: 'contents' } } as Props, children);
          const Told = ({ name, children }: { name: string; children: unknown }) => {
            const [told, setTold] = react.useState(false);
            react.useEffect(() => window.addEventListener(`crash ${name}`, () => setTold(true)), [name]);
            if (told) fail();
            return children;
          };
          const inside = (props: Props, children: unknown[]) => {
            if (when === 'in a click') return make(Clicked, null, ...children);
            if (when === 'told') return make(Told, { name: props?.key } as Props, ...children);
            return make(Broken, null);
          };
          const createElement: CreateElement = (type, props, ...children) => {
            if (!isMeant(type, props)) return make(type, props, ...children);
            if ('component' in element) return make(Broken, null);
            if ('testId' in element) return fail();
            return make(type, props, inside(props, children));
          };
          real = new Proxy(react, {
            get: (target, name) => (name === 'createElement' ? createElement : Reflect.get(target, name)),
          });
        },
      });
    },
    [element, when] as const,
  );
}

/** @param key of an element that was made to crash when told */
export async function tellToCrash(page: Page, key: string): Promise<void> {
  await page.evaluate((key) => window.dispatchEvent(new Event(`crash ${key}`)), key);
}
