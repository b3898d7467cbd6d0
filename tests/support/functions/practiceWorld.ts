import { signedInPerson } from '../../../sandbox/people';
import { isOpen } from '../../../sandbox/page/world/interaction';
import type { SandboxToken } from '../../../sandbox/token';
import type { MadeInteraction } from '../../../sandbox/twilio-rest/contactCenter';

/** A person's token in a world, for as long as any run takes. @param now milliseconds since the epoch */
export function practiceToken(world: string, role: string, unaimed: boolean, now: number): SandboxToken {
  const { workerSid, identity } = signedInPerson(world, [role]);
  return {
    world,
    workerSid,
    identity,
    roles: [role],
    account: 'trial',
    numbers: 'none',
    workers: 2,
    faults: unaimed ? ['interactions-unaimed'] : [],
    now: new Date(now).toISOString(),
    expires: new Date(now + 1e9).toISOString(),
  };
}

/** Whether anything of a practice is still there: a task that somebody may be offered, or a conversation that is open. */
export function isLeft(one: MadeInteraction): boolean {
  const task =
    isOpen(one) || one.status === 'waiting' || (one.status === 'rejected' && one.channel === 'default');
  return task || (one.messages !== undefined && !one.made.closed);
}
