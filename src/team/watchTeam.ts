import type { Answer, Failure } from '../api/client';
import { createPoll, type PollDeps } from '../api/poll';
import { mostTeamWorkers, type TeamAnswer, type WorkerReadiness } from '../api/wire';
import { startAll, type Stop } from '../browser/stop';
import { selectOpenTab } from '../panel/open';
import type { OnboardingStore } from '../state';
import { oneMinute } from '../time';
import { sameReadiness } from './slice';

/** The person who looks. */
export interface Self {
  readonly sid: string;
  /** How they stand by the record that this page has. */
  readiness(): WorkerReadiness;
  /** Asks what became of that record elsewhere. */
  check(): void;
}

interface Deps {
  readonly self: Self;
  readonly ask: (workers: readonly string[]) => Promise<Answer<TeamAnswer>>;
  readonly polling: PollDeps;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

export interface TeamWatch {
  start(): Stop;
  /** Asks now, unless nobody looks. */
  check(): void;
}

/** How often the readiness of a team that is looked at is asked for, in milliseconds. */
const period = oneMinute;
/** Opening and leaving a view in quick turns does not ask each time. */
const goodFor = 5_000;

/**
 * Keeps the readiness of the people in Teams current: when Teams or the summary opens, when somebody new is shown, and
 * once a minute while somebody looks. One question at a time, for all people together.
 */
export function watchTeam(store: OnboardingStore, { ask, self, polling, clock }: Deps): TeamWatch {
  let askedFor: readonly string[] = [];
  const isWanted = () => isOpen(store) && shown(store).length > 0;
  const poll = createPoll({ ask: askForAll, period, goodFor, isWanted }, polling);

  async function askForAll(): Promise<Failure | undefined> {
    askedFor = shown(store);
    const answer = await ask(askedFor);
    if ('failed' in answer) {
      store.dispatch({ type: 'onboarding/team-failed', failure: answer.failed });
      return answer;
    }
    store.dispatch({
      type: 'onboarding/team-heard',
      workers: withSelf(answer.ok.workers, self),
      at: clock(),
    });
    return undefined;
  }

  /** Their own row is never behind their own list, which stands beside it. */
  function tellSelf(): void {
    const known = store.getState().team.workers[self.sid];
    if (!known || !isWanted()) return;
    const readiness = self.readiness();
    if (!sameReadiness(known, readiness))
      store.dispatch({ type: 'onboarding/team-self', sid: self.sid, readiness });
  }

  function look(): void {
    tellSelf();
    const { workers } = store.getState().team;
    const newcomers = shown(store).some((sid) => !workers[sid] && !askedFor.includes(sid));
    if (newcomers) poll.within(0);
    else poll.look();
  }

  return {
    start: () => startAll([() => poll.start(0), () => store.subscribe(look)]),
    check: poll.now,
  };
}

/** Of whoever looks, the functions may not have the latest yet, or nothing at all. */
function withSelf(workers: TeamAnswer['workers'], { sid, readiness }: Self): TeamAnswer['workers'] {
  return workers[sid] ? { ...workers, [sid]: readiness() } : workers;
}

/** Whether Teams or the summary is on the screen. */
function isOpen(store: OnboardingStore): boolean {
  const state = store.getState();
  return state.session.activeView === 'teams' || selectOpenTab(state) === 'team';
}

function shown(store: OnboardingStore): readonly string[] {
  return store
    .getState()
    .team.people.slice(0, mostTeamWorkers)
    .map(({ sid }) => sid);
}
