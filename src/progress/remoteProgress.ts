import type { Answer, CallFunction, Failure } from '../api/client';
import type { LocalProgress } from './localProgress';
import type { ProgressAnswer, SavedAnswer } from '../api/wire';
import { sameRecord } from './model/merge';
import { parseRecord } from './model/parse';
import { mostRecordBytes, type ProgressRecord } from './model/record';

interface Deps {
  readonly call: CallFunction;
  readonly local: LocalProgress;
  /** The record as it is now. */
  readonly current: () => ProgressRecord;
  /** Takes a record that came from the functions: it is merged, and with it everything that is shown. */
  readonly arrived: (record: ProgressRecord) => void;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Runs one task at a time over all tabs. @returns false, at once, while another tab is at it */
  readonly alone: (task: () => Promise<void>) => Promise<boolean>;
}

/** Keeps one person's record the same here and behind the functions. */
export interface RemoteProgress {
  /** Asks for what other devices did, and sends what is unsent. */
  sync(): void;
  /** The record has changed here: send it, a little later, together with what else is about to change. */
  changed(): void;
}

/** Milliseconds. */
const gather = 1_000;
const firstWait = 1_000;
const longestWait = 300_000;

export function remoteProgress({ call, local, current, arrived, random, alone }: Deps): RemoteProgress {
  let revision: string | null = null;
  /** Whether what the functions have must be asked for first. */
  let stale = true;
  let failures = 0;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  function soon(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  }

  async function run(): Promise<void> {
    if (held || running) return;
    running = true;
    const ran = await alone(exchange);
    running = false;
    if (!ran && local.unsent.get()) soon(gather);
  }

  async function exchange(): Promise<void> {
    const failure = (stale ? await pull() : undefined) ?? (await push());
    if (!failure) {
      failures = 0;
      return;
    }
    // Not accepted, or not there: nothing is lost, it waits in this browser for the next session.
    held = failure.failed === 'refused' || failure.failed === 'gone' || failure.failed === 'invalid';
    if (!held) soon(Math.max(backOff(failures++, random), failure.retryAfter ?? 0));
  }

  async function pull(): Promise<Failure | undefined> {
    const answer = await call('fetch-progress', {}, parseProgress);
    if ('failed' in answer) return answer;
    stale = false;
    take(answer.ok);
    return undefined;
  }

  function take(found: ProgressAnswer): void {
    revision = found.revision;
    if (found.record) arrived(found.record);
    // What the other side lacks is unsent, whatever this browser remembers of it.
    if (!found.record || !sameRecord(found.record, current())) local.unsent.set(true);
  }

  async function push(): Promise<Failure | undefined> {
    for (let tries = 0; local.unsent.get(); tries++) {
      const record = current();
      const text = JSON.stringify(record);
      if (new TextEncoder().encode(text).length > mostRecordBytes) {
        local.setAside(text, `it is larger than ${mostRecordBytes} bytes, which the functions do not take`);
        return { failed: 'invalid' };
      }
      const answer = await call('save-progress', { Record: text, Revision: revision ?? '' }, parseSaved);
      if ('ok' in answer) {
        revision = answer.ok.revision;
        local.unsent.set(!sameRecord(record, current()));
        continue;
      }
      const conflict = conflictIn(answer);
      // Somebody else saved first. Their record is joined in at once; after a few such races, with a pause.
      if (!conflict || tries >= 5) return answer;
      take(conflict);
    }
    return undefined;
  }

  return {
    sync: () => {
      stale = true;
      soon(0);
    },
    changed: () => {
      local.unsent.set(true);
      if (failures === 0) soon(gather);
    },
  };
}

/**
 * Full jitter: anything between nothing and the doubled wait, so that many clients do not come back together.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @returns milliseconds
 */
export function backOff(failures: number, random: () => number): number {
  return firstWait + random() * (Math.min(longestWait, firstWait * 2 ** failures) - firstWait);
}

function parseProgress(body: unknown): ProgressAnswer | undefined {
  const { record, revision } = (body ?? {}) as Partial<Record<keyof ProgressAnswer, unknown>>;
  if (revision !== null && typeof revision !== 'string') return undefined;
  if (record === null) return { record, revision };
  const parsed = parseRecord(record);
  return parsed && { record: parsed, revision };
}

function parseSaved(body: unknown): SavedAnswer | undefined {
  const revision = (body as Partial<SavedAnswer> | null)?.revision;
  return typeof revision === 'string' ? { revision } : undefined;
}

function conflictIn(answer: Answer<unknown>): ProgressAnswer | undefined {
  return 'failed' in answer && answer.failed === 'conflict' ? parseProgress(answer.body) : undefined;
}
