import { report } from '../endpoint';
import { within } from '../upstream';
import { keepSummary } from './readinessIndex';
import type { Saved } from './saved';
import type { Store } from './store';
import { sameSummary, summaryOf } from './summary';

// Short, so that a slow index leaves time for the record, which matters more.
const timeLimit = 1500;
/** For so long what was given up on may still be written, as functions wait for Twilio while they live. Milliseconds. */
const mayComeLate = 10_000;

/**
 * Brings the index to what is about to be kept of a worker, where it tells anything new. Before the record and not after:
 * a function that ends between the two leaves an index that is ahead, until whoever had no answer tries again.
 * @returns what is to be kept: it says so if the index could not be written, or may yet be overwritten by an earlier attempt,
 * and the next time makes up for it.
 */
export async function indexed(
  store: Store,
  worker: string,
  before: Saved | undefined,
  after: Saved,
): Promise<Saved> {
  const now = Date.now();
  const { unindexed = before?.unindexed, ...rest } = after;
  const kept = unindexed !== undefined && now - unindexed < mayComeLate ? { ...rest, unindexed } : rest;
  const summary = summaryOf(after, now);
  const known = before && before.unindexed === undefined ? summaryOf(before, now) : undefined;
  if (!summary || sameSummary(known, summary)) return kept;
  try {
    await within(timeLimit, keepSummary(store, worker, summary));
    return kept;
  } catch (error) {
    report('index not written', error);
    return { ...rest, unindexed: now };
  }
}

/**
 * Brings the index to what is kept of a worker already.
 * @param before what the index may hold; nothing where nobody knows
 * @returns what is to be kept instead, where it has to say something else of the index; otherwise it stays as it is.
 */
export async function reindexed(
  store: Store,
  worker: string,
  before: Saved | undefined,
  saved: Saved,
): Promise<Saved | undefined> {
  const kept = await indexed(store, worker, before, saved);
  return kept.unindexed === saved.unindexed ? undefined : kept;
}
