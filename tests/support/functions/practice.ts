import { signedInPerson } from '../../../sandbox/people';
import type { MadeChange } from '../../../sandbox/page/world/world';
import type { MadeSnapshot } from '../../../sandbox/twilio-rest/door';
import type { Presence } from '../../../sandbox/twilio-rest/contactCenter';
import type { SandboxToken } from '../../../sandbox/token';
import type { Practice, PracticeAnswer } from '../../../src/api/wire';
import { newWorld, post, tokenOf, type Reply } from './functions';

const worlds = () => `${process.env['FUNCTIONS_REST'] ?? ''}/sandbox/worlds`;

/** An agent at a desk in a world of their own, available unless said otherwise, and what they can do about practice. */
export async function desk(token: Partial<SandboxToken> = {}, presence: Partial<Presence> = {}) {
  const world = token.world ?? newWorld();
  const roles = token.roles ?? ['agent'];
  const { workerSid } = signedInPerson(world, roles);
  const Token = tokenOf(world, token);
  const say = async (path: string, body: object) => {
    await fetch(`${worlds()}/${world}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  };
  const present = (now: Partial<Presence>) =>
    say('presence', { workerSid, available: true, inHand: [], ...now });
  await present(presence);
  return {
    world,
    workerSid,
    present,
    /** What the person does in Flex. */
    does: (change: MadeChange) => say('made', change),
    /** What the functions made in this world. */
    made: async () =>
      ((await (await fetch(`${worlds()}/${world}/made`)).json()) as MadeSnapshot).interactions,
    start: (Kind: string, more: Readonly<Record<string, string>> = {}) =>
      post('practice-start', { ...more, Token, Kind }),
    say: ({ id }: { readonly id: string }) => post('practice-say', { Token, Practice: id }),
    end: ({ id }: { readonly id: string }) => post('practice-end', { Token, Practice: id }),
  };
}

/** The practice that a start answered. */
export function begun({ status, body }: Reply): Practice {
  expect([status, body]).toEqual([200, { practice: expect.anything() as unknown }]);
  return (body as PracticeAnswer).practice;
}
