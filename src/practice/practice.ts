import type { Answer } from '../api/client';
import type { Stop } from '../browser/stop';
import type { PracticeFunctions } from './functions';
import type { PracticeAnswer } from '../api/wire';
import type { Tell } from '../facts/tell';
import type { OnboardingStore } from '../state';
import type { PracticeKind, PracticeMark } from './model/marks';
import { isRefusal } from './model/refusals';
import type { Latest } from './slice';

export interface PracticeIntents {
  /** Asks for a task or a conversation without a customer, for oneself. */
  practise(kind: PracticeKind): void;
  /** Ends the one under way. */
  endPractice(): void;
}

/** What Flex shows of practice. */
export interface PracticeSigns {
  /** It is offered, or the person has it. */
  seen(mark: PracticeMark, taken: boolean): void;
  /** It is not there any more: what ends it is told before, unless Flex itself was cut off when that happened. */
  gone(mark: PracticeMark): void;
  /** @param completed by the person, in this page */
  over(mark: PracticeMark, completed: boolean): void;
  /** The person has written to the practice customer. */
  wrote(id: string): void;
}

interface Deps {
  /** Null where no functions are deployed. */
  readonly functions: PracticeFunctions | null;
  readonly tell: Tell;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Calls back after so many milliseconds. */
  readonly after: (milliseconds: number, call: () => void) => void;
}

// Nobody answers within the same breath, and Flex may take away for a moment what it draws anew. In milliseconds.
const thinking = 1200;
// As long as the functions offer a task; a conversation's own offer knows no end.
const offeredFor = 120_000;

/** The part that lets a person practise: what they may ask, what Flex shows of it, and its beginning. */
export function createPractice({ dispatch, getState }: OnboardingStore, deps: Deps) {
  const { functions, tell, clock, after } = deps;
  const now = (latest: Latest) => dispatch({ type: 'onboarding/practice-now', latest });
  const latest = () => getState().practice?.latest;
  const isUnderWay = (id: string) => {
    const one = latest();
    return (one?.is === 'offered' || one?.is === 'running') && one.id === id;
  };

  /** There is nothing of practice to be told. */
  const ready = () => dispatch({ type: 'onboarding/practice-ready', deployed: functions !== null });

  /** The functions are asked for one. They may take back what Flex shows already, and make it anew for the person alone. */
  let asking = false;
  async function ask(kind: PracticeKind): Promise<void> {
    if (!functions) return;
    asking = true;
    now({ is: 'starting', kind });
    // The functions know of one at a time, and the last may just be ending.
    await ending;
    const answer = await functions.start(kind);
    asking = false;
    // Flex may have shown it before the function answered.
    if (latest()?.is !== 'starting') return;
    if ('ok' in answer) offered({ id: answer.ok.practice.id, kind });
    else now(whyNot(kind, answer, clock()));
  }

  /** Which one Flex shows. */
  let shown: string | undefined;
  function offered(mark: PracticeMark): void {
    now({ is: 'offered', ...mark });
    after(offeredFor, () => {
      if (latest()?.is !== 'offered' || !isUnderWay(mark.id)) return;
      if (shown === mark.id) letGo(mark);
      else letGo(mark, { is: 'failed', kind: mark.kind, failure: 'not-offered' });
    });
  }

  /** What the functions cannot do now is left to their next call. */
  let ending: Promise<unknown> | undefined;
  const end = (mark: PracticeMark) => void (ending = functions?.end(mark.id));

  /** Ids of what was let go of here: what the functions then make of it, and Flex shows, is none of the person's doing. */
  const leftAlone = new Set<string>();
  function letGo(mark: PracticeMark, became: Latest = { ...mark, is: 'ended', completed: false }): void {
    leftAlone.add(mark.id);
    now(became);
    end(mark);
  }

  /** Flex shows it no more: lets go of it, unless it comes back. */
  function missed(mark: PracticeMark): void {
    after(thinking, () => {
      if (shown === mark.id || !isUnderWay(mark.id)) return;
      if (asking) return missed(mark);
      ready();
      end(mark);
    });
  }

  const intents: PracticeIntents = {
    practise: (kind) => void ask(kind),
    endPractice: () => {
      const one = latest();
      if (one?.is === 'offered' || one?.is === 'running') letGo(one);
    },
  };

  const signs: PracticeSigns = {
    seen: (mark, taken) => {
      shown = mark.id;
      if (leftAlone.has(mark.id)) return;
      if (taken) now({ is: 'running', ...mark });
      else if (!isUnderWay(mark.id)) offered(mark);
    },
    gone: (mark) => {
      shown = undefined;
      missed(mark);
    },
    over: ({ id, kind }, completed) => {
      if (leftAlone.has(id)) return;
      if (asking && !completed) return missed({ id, kind });
      if (completed) tell.happened('practised-task');
      if (completed && kind === 'message') tell.happened('practised-message');
      now({ is: 'ended', completed, id, kind });
      end({ id, kind });
    },
    wrote: (id) => after(thinking, () => void functions?.say(id)),
  };

  return {
    intents,
    signs,
    start: (): Stop => {
      ready();
      return () => dispatch({ type: 'onboarding/practice-ready', deployed: false });
    },
  };
}

function whyNot(
  kind: PracticeKind,
  answer: Exclude<Answer<PracticeAnswer>, { ok: unknown }>,
  now: number,
): Latest {
  const { failed, code, retryAfter } = answer;
  if (!isRefusal(code)) return { is: 'failed', kind, failure: failed };
  return { is: 'refused', kind, code, ...(retryAfter !== undefined && { until: now + retryAfter }) };
}
