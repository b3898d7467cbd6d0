import type { CallFunction, Failure } from '../api/client';
import { createPoll, firstWait, type PollDeps } from '../api/poll';
import type { Browser } from '../browser/browser';
import { once } from '../browser/once';
import { startAll, type Stop } from '../browser/stop';
import type { OnboardingStore } from '../state';
import { oneMinute } from '../time';
import type { Owner } from '../viewer/model/owner';
import { localProgressIn } from './localProgress';
import { remoteProgress } from './remoteProgress';

interface Deps {
  readonly browser: Pick<Browser, 'clock' | 'storage' | 'alone'>;
  readonly owner: Owner;
  /** The functions; nothing where they are not deployed, and progress then lives in this browser alone. */
  readonly call: CallFunction | null;
  readonly polling: PollDeps;
  /** Starts something when Flex has rendered: nobody waits for the functions before. */
  readonly whenRendered: (start: () => Stop) => Stop;
}

/** Milliseconds. What changes is gathered for so long and sent together. */
export const gather = 2_000;
/** How often a page that is looked at asks what other devices and supervisors did. */
export const period = 15 * oneMinute;
const goodFor = 5 * oneMinute;
/** How long somebody whose progress this browser does not know may see nothing of ours, in milliseconds. */
export const patience = 3_000;

interface Progress {
  start(): Stop;
  /** Asks the functions at once. */
  check(): void;
  /**
   * Calls back when the record is what this person has come to, as far as can be known: at once where this browser keeps it or
   * nobody else does, else when the functions have been asked, or have let us wait for too long.
   * @returns keeps it from happening
   */
  whenKnown(call: () => void): Stop;
}

/** Makes progress survive: puts what is kept into the store, keeps every change, and follows other tabs and devices. */
export function createProgress(
  store: OnboardingStore,
  { browser, owner, call, polling, whenRendered }: Deps,
): Progress {
  const { clock, storage, alone } = browser;
  const local = localProgressIn(storage, owner, clock.now);
  const current = () => store.getState().progress;
  const known = once();
  if (!call) known.happen();
  const arrived = (record: ReturnType<typeof current>) => {
    store.dispatch({ type: 'onboarding/record-arrived', record, at: clock.now() });
    known.happen();
  };

  const remote = call && remoteProgress({ call, local, current, arrived });
  /** Whether this browser keeps nothing of this person: then it asks also where nobody looks yet. */
  let isNew = false;
  const isUrgent = () => Boolean(remote?.isWaiting() || (isNew && remote?.isUnheard()));
  const poll = remote && createPoll({ ask: inTurn, period, goodFor, isUrgent }, polling);
  const aloneHere = alone(`flex-onboarding:progress:${owner.workerSid}`);

  /**
   * One tab of this person at a time. What another one sends or hears comes here through storage.
   * @returns what failed; or, where something is left for a turn of its own, milliseconds until then
   */
  async function inTurn(): Promise<Failure | number | undefined> {
    let failure: Failure | undefined;
    const ran = await aloneHere(async () => {
      failure = await remote?.exchange();
      known.happen();
    });
    if (failure) return failure;
    // A tab that has not been answered yet could not say later that it has something to send.
    return remote?.isWaiting() || (!ran && remote?.isUnheard()) ? gather : undefined;
  }

  function keepChanges(): Stop {
    let last = current();
    return store.subscribe(() => {
      if (current() === last) return;
      last = current();
      // Another tab has kept it, and sends it.
      if (local.save(last) === 'known') return;
      remote?.changed();
      if (remote?.isWaiting()) poll?.within(gather);
    });
  }

  return {
    start: () => {
      const kept = local.load();
      if (kept) arrived(kept);
      else isNew = true;
      return startAll([
        () => local.follow(arrived),
        keepChanges,
        () => {
          const wait = firstWait(kept !== undefined, polling.random);
          return poll ? whenRendered(() => poll.start(wait)) : () => undefined;
        },
      ]);
    },
    check: () => poll?.now(),
    whenKnown: (call) =>
      startAll([() => clock.after(patience, known.happen), () => known.whenHappened(call)]),
  };
}
