import type { Manager } from '@twilio/flex-ui';
import { after } from '../browser/clock';
import type { Stop } from '../browser/stop';
import type { OnboardingStore } from '../state';
import type { Person } from '../team/model/readiness';
import { ownerOf } from './session';
import { watchFlex, type FlexState } from './watch';

type Row = NonNullable<FlexState['supervisor']>['workers'][number];

/** How long changes of the list are gathered, in milliseconds: whoever looks for somebody types. */
const settleTime = 1_000;

/**
 * Tells the store who is in the table of Teams. Flex makes the list anew with every change of anybody's activity; only a
 * change of who is in it, or of a name or a role, is passed on: at once where nobody was told of, otherwise a moment later.
 */
export function observeTeam(manager: Manager, { dispatch }: OnboardingStore): Stop {
  const nobody = JSON.stringify([]);
  const { workerSid } = ownerOf(manager);
  let told = nobody;
  let people: readonly Person[] = [];
  let waiting: Stop | undefined;
  const tell = () => {
    waiting = undefined;
    const now = JSON.stringify(people);
    if (now === told) return;
    told = now;
    dispatch({ type: 'onboarding/team-shown', people });
  };
  const unwatch = watchFlex(
    manager,
    ({ supervisor }) => supervisor?.workers,
    (rows) => {
      people = rows.map((row) => personIn(row, workerSid));
      if (told === nobody) tell();
      else waiting ??= after(settleTime, tell);
    },
  );
  return () => {
    unwatch();
    waiting?.();
  };
}

/** Anybody may have edited a worker's attributes into any shape, the full name among them. */
function personIn({ worker: { sid, name, fullName, attributes } }: Row, self: string): Person {
  const { roles } = (attributes ?? {}) as { roles?: unknown };
  return {
    sid,
    name: String(fullName || name),
    roles: textsIn(roles),
    ...(sid === self && { isSelf: true }),
  };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
