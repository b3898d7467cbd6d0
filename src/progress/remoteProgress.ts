import type { Answer, CallFunction, Failure } from '../api/client';
import type { ProgressAnswer, SavedAnswer } from '../api/wire';
import { isNullOr, isObject, isText } from '../shape';
import type { LocalProgress } from './localProgress';
import { sameRecord } from './model/merge';
import { parseRecord } from './model/parse';
import { mostRecordBytes, type ProgressRecord } from './model/record';

interface Deps {
  readonly call: CallFunction;
  readonly local: Pick<LocalProgress, 'unsent'>;
  /** The record as it is now. */
  readonly current: () => ProgressRecord;
  /** Takes a record that came from the functions: it is merged, and with it everything that is shown. */
  readonly arrived: (record: ProgressRecord) => void;
}

/** One person's record behind the functions. */
export interface RemoteProgress {
  /**
   * Sends what is unsent, or where nothing is asks for what other devices did: one request, but for the first time.
   * @returns what failed, if anything did
   */
  exchange(): Promise<Failure | undefined>;
  /** The record has changed here, and is unsent from now on. */
  changed(): void;
  /** There is something to send, to functions that have answered before, and no exchange under way that takes it along. */
  isWaiting(): boolean;
  /** The functions have not answered this tab yet. */
  isUnheard(): boolean;
}

/** Devices that save in the same moment let each other pass; after so many turns, with a pause. */
const mostTurns = 5;

export function remoteProgress({ call, local, current, arrived }: Deps): RemoteProgress {
  /** What the functions called the record that they gave or took last. */
  let revision: string | null = null;
  let heard = false;
  // Beside the mark in storage: that one is gone once any tab has sent what it knows of, and some browsers keep none.
  let changedHere = false;
  let exchanging = false;
  let complained = false;

  const isUnsent = () => changedHere || local.unsent.get();
  const mark = (unsent: boolean) => {
    changedHere = unsent;
    local.unsent.set(unsent);
  };

  async function pull(): Promise<Failure | undefined> {
    const answer = await call('fetch-progress', {}, parseProgress);
    if ('failed' in answer) return answer;
    take(answer.ok);
    return undefined;
  }

  function take(found: ProgressAnswer): void {
    heard = true;
    revision = found.revision;
    if (found.record) arrived(found.record);
    // What the other side lacks is unsent, whatever this browser remembers of it.
    mark(!found.record || !sameRecord(found.record, current()));
  }

  async function push(): Promise<Failure | undefined> {
    for (let turn = 0; isUnsent(); turn++) {
      const record = current();
      const text = JSON.stringify(record);
      if (isTooLarge(text)) return { failed: 'invalid' };
      const answer = await call('save-progress', { Record: text, Revision: revision ?? '' }, parseSaved);
      if ('ok' in answer) {
        revision = answer.ok.revision;
        mark(!sameRecord(record, current()));
        continue;
      }
      const conflict = conflictIn(answer);
      // Somebody else saved first. Their record is joined in at once.
      if (!conflict || turn >= mostTurns) return answer;
      take(conflict);
    }
    return undefined;
  }

  /** The functions would refuse it each time: it is not sent, and stays in this browser. */
  function isTooLarge(text: string): boolean {
    if (new TextEncoder().encode(text).length <= mostRecordBytes) return false;
    if (!complained)
      console.warn(
        `[plugin-flex-onboarding] The progress record is larger than ${mostRecordBytes} bytes, which the functions do not take: it stays in this browser.`,
      );
    complained = true;
    return true;
  }

  /** Whether what others did can be heard of in no other way than by asking: what is sent is answered with it. */
  const isToPull = () => !heard || !isUnsent() || isTooLarge(JSON.stringify(current()));

  return {
    exchange: async () => {
      exchanging = true;
      try {
        return (isToPull() ? await pull() : undefined) ?? (await push());
      } finally {
        exchanging = false;
      }
    },
    changed: () => mark(true),
    isWaiting: () => heard && !exchanging && isUnsent(),
    isUnheard: () => !heard,
  };
}

function parseProgress(body: unknown): ProgressAnswer | undefined {
  if (!isObject(body) || !isNullOr(body.revision, isText)) return undefined;
  const record = body.record === null ? null : parseRecord(body.record);
  return record === undefined ? undefined : { record, revision: body.revision as string | null };
}

function parseSaved(body: unknown): SavedAnswer | undefined {
  return isObject(body) && isText(body.revision) ? { revision: body.revision } : undefined;
}

function conflictIn(answer: Answer<unknown>): ProgressAnswer | undefined {
  return 'failed' in answer && answer.failed === 'conflict' ? parseProgress(answer.body) : undefined;
}
