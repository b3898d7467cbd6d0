import type { Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import type { OnboardingStore } from '../state';
import type { Person } from '../team/model/readiness';
import { watchFlex } from './watch';

/**
 * Tells the store who is in the table of Teams. Flex makes the list anew with every change of anybody's activity; only a
 * change of who is in it, or of a name or a role, is passed on.
 */
export function observeTeam(manager: Manager, { dispatch }: OnboardingStore): Stop {
  let last = '';
  return watchFlex(
    manager,
    ({ supervisor }) => supervisor?.workers,
    (rows) => {
      const people = rows.map(({ worker }): Person => {
        const { roles } = (worker.attributes ?? {}) as { roles?: unknown };
        return { sid: worker.sid, name: worker.fullName || worker.name, roles: textsIn(roles) };
      });
      const now = JSON.stringify(people);
      if (now === last) return;
      last = now;
      dispatch({ type: 'onboarding/team-shown', people });
    },
  );
}

/** Anybody may have edited a worker's attributes into any shape. */
function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
