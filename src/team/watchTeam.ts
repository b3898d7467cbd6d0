import type { Answer, FailureKind } from '../api/client';
import { mostTeamWorkers, type TeamAnswer } from '../api/wire';
import { selectOpenTab } from '../panel/open';
import type { OnboardingStore } from '../state';

/** What this room asks of the browser. */
export interface TeamPage {
  isVisible(): boolean;
  /** Calls back each time the page comes into view or goes out of it. */
  onVisibility(changed: () => void): void;
}

interface Deps {
  readonly ask: (workers: readonly string[]) => Promise<Answer<TeamAnswer>>;
  readonly page: TeamPage;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

export interface TeamWatch {
  start(): void;
  /** Asks now, unless nobody looks. */
  check(): void;
}

/** How often the readiness of a team that is looked at is asked for. */
const period = 60_000;
/** Opening and leaving a view in quick turns does not ask each time. */
const pause = 5_000;
/** What another try may mend by itself. Being refused, or nothing being there, waits until the team is opened again. */
const passing: readonly FailureKind[] = ['offline', 'timeout', 'busy', 'upstream'];

/**
 * Keeps the readiness of the people in Teams current: when Teams or the summary opens, when somebody new is shown, and
 * once a minute while somebody looks. One question at a time, for all people together.
 */
export function watchTeam(store: OnboardingStore, { ask, page, clock }: Deps): TeamWatch {
  let asking = false;
  let looking = false;
  let askedFor: readonly string[] = [];
  let askedAt = -Infinity;
  let dueAt = -Infinity;
  /** Somebody wants to know of what happened after the question under way was asked. */
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    const wasLooking = looking;
    looking = page.isVisible() && isOpen(store);
    if (looking && !wasLooking) dueAt = askedAt + pause;
    if (asking || !looking) return;
    const sids = shown(store);
    if (sids.length === 0 || dueAt === Infinity) return;
    const wait = hasNewcomers(sids) ? 0 : dueAt - clock();
    if (wait <= 0) void check(sids);
    else timer = setTimeout(look, wait);
  }

  function hasNewcomers(sids: readonly string[]): boolean {
    const { workers } = store.getState().team;
    return sids.some((sid) => !workers[sid] && !askedFor.includes(sid));
  }

  async function check(sids: readonly string[]): Promise<void> {
    asking = true;
    wanted = false;
    askedFor = sids;
    askedAt = clock();
    const answer = await ask(sids);
    asking = false;
    if ('ok' in answer) {
      dueAt = wanted ? -Infinity : askedAt + period;
      store.dispatch({ type: 'onboarding/team-heard', workers: answer.ok.workers, at: clock() });
    } else {
      const again = passing.includes(answer.failed);
      dueAt = again ? askedAt + Math.max(period, answer.retryAfter ?? 0) : Infinity;
      store.dispatch({ type: 'onboarding/team-failed', failure: answer.failed });
    }
    look();
  }

  return {
    start: () => {
      store.subscribe(look);
      page.onVisibility(look);
      look();
    },
    check: () => {
      wanted = true;
      dueAt = -Infinity;
      look();
    },
  };
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
