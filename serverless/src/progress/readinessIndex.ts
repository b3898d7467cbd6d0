import { cached, keep, lastRead, type Observed } from '../cache';
import { report } from '../endpoint';
import { statusOf, within } from '../upstream';
import { parseSummary, type Summary } from './summary';
import type { Store } from './store';

/**
 * Summaries of everybody, in as few maps as hold them: three while each fits on a page, then thirty-two. A worker's map is
 * told by the end of their SID. When an account outgrows the three maps, what they hold stays where it is, and of two
 * summaries of one worker the later one counts.
 */
const few = 3;
const many = 32;
const pageSize = 100;
/** How old an answer may be, in milliseconds: where there are many pages to read, longer. */
const lifetimes = { [few]: 15_000, [many]: 60_000 };
/** An account grows once; for so long, other processes may not know it. */
const sizeLifetime = 5 * 60_000;
/** Milliseconds for one reading: what comes later is left out of an answer. */
const timeLimit = 4000;

type Summaries = Map<string, Summary>;

/** What could be read of the index. */
export interface Reading {
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Whether nothing is missing. */
  readonly whole: boolean;
  /** When the oldest part was read, in milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Keeps a summary in place of any that is there. It is changed before it is made: what cannot be made because it is there
 * would count among the new objects of which Sync makes so few.
 */
export async function keepSummary(store: Store, worker: string, summary: Summary): Promise<void> {
  const map = mapOf(worker, await sizeOf(store));
  const change = () => store.sync.syncMaps(map).syncMapItems(worker).update({ data: summary });
  const known = lastRead<Summaries>(`${store.name} ${map}`)?.value;
  await change().catch(async (error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    if (!(await make(store, map, worker, summary))) await change();
  });
  // So that this process tells its own callers nothing older.
  known?.set(worker, summary);
}

/** Keeps a summary where there is none. */
export async function addSummary(store: Store, worker: string, summary: Summary): Promise<void> {
  const map = mapOf(worker, await sizeOf(store));
  const known = lastRead<Summaries>(`${store.name} ${map}`)?.value;
  if (await make(store, map, worker, summary)) known?.set(worker, summary);
}

/** Makes an item, and before it the map where that is missing too. @returns whether it was not there */
async function make(store: Store, map: string, worker: string, summary: Summary): Promise<boolean> {
  const create = () => store.sync.syncMaps(map).syncMapItems.create({ key: worker, data: summary });
  try {
    await create().catch(async (error: unknown) => {
      if (statusOf(error) !== 404) throw error;
      await createMap(store, map);
      return create();
    });
    return true;
  } catch (error) {
    if (statusOf(error) !== 409) throw error;
    return false;
  }
}

/**
 * Reads the maps in which these workers are, or all. What cannot be read in time is told as it was last known.
 * @param onMap is given each map as soon as it is there, so that work on the first does not wait for the last.
 */
export async function readIndex(
  store: Store,
  { workers, onMap }: { workers?: readonly string[]; onMap?: (map: Summaries) => Promise<void> } = {},
): Promise<Reading> {
  const size = await sizeOf(store);
  const mapsFor = (of: number) =>
    workers ? [...new Set(workers.map((worker) => mapOf(worker, of)))] : mapsOf(of);
  const maps = size === few ? mapsFor(few) : [...mapsFor(few), ...mapsFor(many)];
  const failures: unknown[] = [];
  const read = async (map: string): Promise<Observed<Summaries>[]> => {
    const key = `${store.name} ${map}`;
    try {
      const reading = cached(key, lifetimes[size], () => readMap(store, map));
      const read = await within(timeLimit, reading);
      await onMap?.(read.value);
      return [read];
    } catch (error) {
      const known = lastRead<Summaries>(key);
      if (!known) failures.push(error);
      return known ? [known] : [];
    }
  };
  const parts = (await Promise.all(maps.map(read))).flat();
  if (parts.length === 0 && failures.length > 0) throw failures[0];
  if (size === few && parts.some(({ value }) => value.size > pageSize)) {
    await grow(store).catch((error: unknown) => report('index not spread', error));
  }
  return {
    summaries: latest(parts.map(({ value }) => value)),
    whole: failures.length === 0,
    at: Math.min(...parts.map(({ at }) => at)),
  };
}

function latest(parts: readonly Summaries[]): Summaries {
  const all = new Map<string, Summary>();
  for (const part of parts) {
    for (const [worker, summary] of part) {
      if (summary.at >= (all.get(worker)?.at ?? -Infinity)) all.set(worker, summary);
    }
  }
  return all;
}

async function readMap(store: Store, map: string): Promise<Summaries> {
  try {
    const items = await store.sync.syncMaps(map).syncMapItems.list({ pageSize });
    return new Map(
      items.flatMap(({ key, data }): [string, Summary][] => {
        const summary = parseSummary(data);
        return summary ? [[key, summary]] : [];
      }),
    );
  } catch (error) {
    if (statusOf(error) === 404) return new Map();
    throw error;
  }
}

/** The name of a worker's map in an index of so many. */
export function mapOf(worker: string, size: number): string {
  return mapName(size, Number.parseInt(worker.slice(-4), 16) % size);
}

function mapsOf(size: number): string[] {
  return Array.from({ length: size }, (_, number) => mapName(size, number));
}

function mapName(size: number, number: number): string {
  return `flex-onboarding-index-${size}-${number}`;
}

const sizeDocument = 'flex-onboarding-index';

/** Over how many maps new summaries are spread. */
async function sizeOf(store: Store): Promise<typeof few | typeof many> {
  const { value } = await cached(`${store.name} ${sizeDocument}`, sizeLifetime, async () => {
    try {
      const document = await store.sync.documents(sizeDocument).fetch();
      return (document.data as { maps?: unknown } | null)?.maps === many ? many : few;
    } catch (error) {
      if (statusOf(error) === 404) return few;
      throw error;
    }
  });
  return value;
}

async function grow(store: Store): Promise<void> {
  try {
    await store.sync.documents.create({ uniqueName: sizeDocument, data: { maps: many } });
  } catch (error) {
    if (statusOf(error) !== 409) throw error;
  }
  keep(`${store.name} ${sizeDocument}`, many);
}

async function createMap(store: Store, uniqueName: string): Promise<void> {
  try {
    await store.sync.syncMaps.create({ uniqueName });
  } catch (error) {
    if (statusOf(error) !== 409) throw error;
  }
}
