import type { CallFunction } from '../api/client';
import type { LocalProgress } from './localProgress';
import { remoteProgress } from './remoteProgress';
import type { OnboardingStore } from '../state';

interface Deps {
  readonly local: LocalProgress;
  /** The functions; nothing where they are not deployed, and progress then lives in this browser alone. */
  readonly call: CallFunction | null;
  readonly page: Window;
  readonly clock: () => number;
}

/** How often a page that is looked at asks what other devices did, in milliseconds. */
const interval = 5 * 60_000;

/**
 * Makes progress survive: puts what is kept into the store, keeps every change, and follows other tabs and devices.
 * @returns starts talking to the functions; for when Flex has rendered
 */
export function keepProgress(store: OnboardingStore, { local, call, page, clock }: Deps): () => void {
  const current = () => store.getState().progress;
  const arrived = (record: ReturnType<typeof current>) =>
    store.dispatch({ type: 'onboarding/record-arrived', record, at: clock() });

  const kept = local.load();
  if (kept) arrived(kept);
  local.follow(arrived);

  const remote =
    call &&
    remoteProgress({ call, local, current, arrived, random: Math.random, alone: aloneIn(page.navigator) });
  let last = current();
  store.subscribe(() => {
    if (current() === last) return;
    last = current();
    local.save(last);
    remote?.changed();
  });

  return () => {
    if (!remote) return;
    remote.sync();
    page.addEventListener('online', () => remote.sync());
    page.document.addEventListener('visibilitychange', () => {
      if (page.document.visibilityState === 'visible') remote.sync();
    });
    setInterval(() => page.document.visibilityState === 'visible' && remote.sync(), interval);
  };
}

/** Web Locks where the browser has them (secure pages only); elsewhere tabs may send side by side, which merging bears. */
function aloneIn({ locks }: Partial<Pick<Navigator, 'locks'>>) {
  return async (task: () => Promise<void>): Promise<boolean> => {
    if (!locks) return task().then(() => true);
    return locks.request('flex-onboarding:progress', { ifAvailable: true }, (lock) =>
      lock ? task().then(() => true) : false,
    );
  };
}
