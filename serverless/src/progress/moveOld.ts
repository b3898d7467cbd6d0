import { cached, keep } from '../cache';
import { eachOf } from '../eachOf';
import { report } from '../endpoint';
import { statusOf } from '../upstream';
import { hasOld, oldPage } from './old';
import { addSummary } from './readinessIndex';
import { parseSaved } from './saved';
import type { Store } from './store';
import { summaryOf } from './summary';

/** How far the map of version 0.1 has been read into the index. Records move when their workers come. */
const progressDocument = 'flex-onboarding-index-old';
const atOnce = 10;
/** Milliseconds: the caller has a question of their own. */
const patience = 2000;
const lifetime = 60_000;

interface Moved {
  readonly after: string | null;
  readonly done: boolean;
}

/**
 * Reads on, page by page, where version 0.1 kept its records, so that people who have not been here since are counted.
 * Several may do it at once: it comes to the same. What fails is left to the next time: the caller's answer does not wait for it.
 * @returns whether everybody is in the index.
 */
export async function moveOld(store: Store): Promise<boolean> {
  try {
    if (!(await hasOld(store))) return true;
    const key = `${store.name} ${progressDocument}`;
    const { value } = await cached(key, lifetime, () => readMoved(store));
    if (value.done) return true;
    const moved = await moveOn(store, value);
    if (moved === value) return false;
    keep(key, moved);
    await writeMoved(store, moved).catch(notMoved);
    return moved.done;
  } catch (error) {
    notMoved(error);
    return false;
  }
}

/** Moves page after page, while there is time and nothing fails. */
async function moveOn(store: Store, from: Moved): Promise<Moved> {
  const until = Date.now() + patience;
  let moved = from;
  try {
    while (!moved.done && Date.now() < until) moved = await movePage(store, moved);
  } catch (error) {
    notMoved(error);
  }
  return moved;
}

function notMoved(error: unknown): void {
  report('people of 0.1 not moved', error);
}

async function movePage(store: Store, { after }: Moved): Promise<Moved> {
  const page = await oldPage(store, after);
  const last = page.at(-1);
  if (!last) return { after, done: true };
  await eachOf(page, atOnce, async ({ key, data }) => {
    const saved = parseSaved(data);
    // Older than anything that is written now, so that it never wins over news.
    const summary = saved && summaryOf(saved, 0);
    if (summary) await addSummary(store, key, summary);
  });
  return { after: last.key, done: false };
}

async function readMoved(store: Store): Promise<Moved> {
  try {
    const document = await store.sync.documents(progressDocument).fetch();
    const { after, done } = (document.data ?? {}) as Partial<Moved>;
    return { after: typeof after === 'string' ? after : null, done: done === true };
  } catch (error) {
    if (statusOf(error) === 404) return { after: null, done: false };
    throw error;
  }
}

async function writeMoved(store: Store, data: Moved): Promise<void> {
  const { documents } = store.sync;
  await documents(progressDocument)
    .update({ data })
    .catch(async (error: unknown) => {
      if (statusOf(error) !== 404) throw error;
      await documents.create({ uniqueName: progressDocument, data }).catch((again: unknown) => {
        if (statusOf(again) !== 409) throw again;
      });
    });
}
