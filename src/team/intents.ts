import type { Failure } from '../api/client';
import type { TeamFunctions } from '../api/team';
import type { Tell } from '../facts/tell';
import { nudgeKey, type Nudge } from './model/nudge';
import type { StepRequest } from './slice';
import type { OnboardingStore } from '../state';
import { oneDay } from '../time';
import type { Self } from './watchTeam';

export interface TeamIntents {
  /** The summary is before the person's eyes. */
  sawTeam(): void;
  /** Reminds a worker of a step: they see it the next time they are free. */
  nudge(worker: string, step: string): void;
  /** Lets a worker take a step again from the beginning. */
  resetStep(worker: string, step: string): void;
  /** Asks how the team stands now. */
  checkTeam(): void;
  /** The person has seen these reminders and needs them no more. */
  answerNudges(nudges: readonly Nudge[]): void;
}

interface Deps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly tell: Tell;
  readonly functions: TeamFunctions;
  readonly self: Pick<Self, 'sid' | 'check'>;
  /** Asks how the team stands now. */
  readonly check: () => void;
}

export function teamIntents({ dispatch }: OnboardingStore, deps: Deps): TeamIntents {
  const { clock, tell, self, check, functions } = deps;

  async function ask(kind: StepRequest['kind'], worker: string, step: string): Promise<void> {
    const told = (status: StepRequest['status'], lasts = oneDay) => {
      const request = { kind, status, until: clock() + lasts };
      dispatch({ type: 'onboarding/team-request', worker, step, request });
    };
    told('asked');
    const answer = await functions[kind](worker, step);
    const status = 'ok' in answer ? 'done' : statusOf(answer);
    // The functions say when another nudge may be.
    told(status, 'failed' in answer && status === 'nudged_today' ? answer.retryAfter : undefined);
    // What is shown here is out of date.
    if (status === 'done' && worker === self.sid) self.check();
    if (status === 'step_done' || (status === 'done' && kind === 'reset')) check();
  }

  return {
    sawTeam: () => tell.happened('opened-team-summary'),
    nudge: (worker, step) => void ask('nudge', worker, step),
    resetStep: (worker, step) => void ask('reset', worker, step),
    checkTeam: check,
    answerNudges: (nudges) =>
      nudges.forEach(({ row, at }) =>
        dispatch({
          type: 'onboarding/dismissed',
          key: nudgeKey(row.step.id),
          at: clock(),
          dated: at,
        }),
      ),
  };
}

function statusOf({ code }: Failure): StepRequest['status'] {
  return code === 'nudged_today' || code === 'step_done' ? code : 'failed';
}
