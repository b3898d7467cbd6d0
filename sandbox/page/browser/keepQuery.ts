import { followInFrame } from './frame';

/**
 * Flex moves between its views by path alone and so drops the address's parameters. They describe the sandbox, not the
 * view: put back on every move, they let a reload and a copied address show the same situation.
 */
export function keepQuery(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    history[name] = (state: unknown, title: string, url?: string | URL | null) => {
      if (url === undefined || url === null) return original(state, title);
      const target = new URL(url, location.href);
      if (target.search === '') target.search = location.search;
      original(state, title, target);
      followInFrame();
    };
  }
}
