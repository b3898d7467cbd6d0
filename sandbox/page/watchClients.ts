import type { Host } from './host';

/** Tells the control bar whether Flex is in order, or runs with clients that failed ("degraded"). */
export function watchClients(Flex: Host['Flex']): void {
  const { store } = Flex.Manager.getInstance();
  let told: boolean | undefined;
  const tell = () => {
    const { degraded } = store.getState().flex.session as { degraded?: boolean };
    if (Boolean(degraded) === told) return;
    told = Boolean(degraded);
    window.dispatchEvent(new CustomEvent('sandbox-clients', { detail: { degraded: told } }));
  };
  store.subscribe(tell);
  tell();
}
