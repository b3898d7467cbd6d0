import { cached, keep } from '../cache';
import { statusOf } from '../upstream';
import type { Store } from './store';

/** Where version 0.1 kept everybody: one map, an item for each worker. Nothing is written there any more. */
const name = 'flex-onboarding';
/** How long it is believed that there is no such map. Milliseconds. */
const lifetime = 5 * 60_000;
/** So few that a page can be moved whole while Sync makes little that is new: one that cannot is begun anew. */
const pageSize = 20;
const mostRemembered = 50_000;

/** Who is known not to be there: asked for once, as long as this process lives. */
const missing = new Set<string>();

/** What 0.1 kept under this key, as it is; nothing if it kept nothing. */
export async function oldItem(store: Store, key: string): Promise<unknown> {
  const remembered = `${store.name} ${key}`;
  if (missing.has(remembered) || !(await hasOld(store))) return undefined;
  try {
    return (await store.sync.syncMaps(name).syncMapItems(key).fetch()).data as unknown;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    if (missing.size >= mostRemembered) missing.clear();
    missing.add(remembered);
    return undefined;
  }
}

/** The next page of what 0.1 kept, in the order of keys. @param after the last key of the page before. */
export async function oldPage(
  store: Store,
  after: string | null,
): Promise<readonly { readonly key: string; readonly data: unknown }[]> {
  const { syncMapItems } = store.sync.syncMaps(name);
  const from = after === null ? {} : { from: after, bounds: 'exclusive' as const };
  const { instances } = await syncMapItems.page({ ...from, pageSize });
  return instances.map(({ key, data }) => ({ key, data: data as unknown }));
}

/** Whether 0.1 was ever here. */
export async function hasOld(store: Store): Promise<boolean> {
  const key = `${store.name} ${name}`;
  const { value } = await cached(key, lifetime, async () => {
    try {
      await store.sync.syncMaps(name).fetch();
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
  // What was once there stays there.
  if (value) keep(key, value);
  return value;
}
