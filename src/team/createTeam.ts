import type { CallFunction } from '../api/client';
import type { PollDeps } from '../api/poll';
import { teamFunctions } from '../api/team';
import type { Stop } from '../browser/stop';
import type { Tell } from '../facts/tell';
import type { OnboardingStore } from '../state';
import { teamIntents, type TeamIntents } from './intents';
import { watchTeam, type Self } from './watchTeam';

interface Deps {
  /** The functions; nothing where they are not deployed. */
  readonly call: CallFunction | null;
  readonly self: Self;
  readonly polling: PollDeps;
  readonly tell: Tell;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The readiness of the people in Teams, for those who lead them. */
export function createTeam(
  store: OnboardingStore,
  { call, self, polling, tell, clock }: Deps,
): { intents: TeamIntents; start(): Stop } {
  const functions = teamFunctions(call);
  const { start, check } = watchTeam(store, { ask: functions.ask, self, polling, clock });
  return { intents: teamIntents(store, { clock, tell, self, check, functions }), start };
}
