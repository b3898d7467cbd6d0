import { signedInPerson } from '../../../sandbox/people';
import { newWorld, post, recordWith, tokenOf } from './functions';

/** The token of a supervisor in a world with so many workers. */
export const supervisorIn = (world: string, workers = 1) =>
  tokenOf(world, { roles: ['supervisor'], workers });

/** An agent who has saved this, and the supervisor of the same world. */
export async function agentWith(steps: Parameters<typeof recordWith>[0]) {
  const world = newWorld();
  const { workerSid } = signedInPerson(world, ['agent']);
  const agent = tokenOf(world);
  await post('save-progress', { Token: agent, Record: JSON.stringify(recordWith(steps)) });
  return { world, agent, workerSid, supervisor: supervisorIn(world) };
}

/** What is stored for the person with this token. */
export const stepsOf = async (Token: string) =>
  (await post('fetch-progress', { Token })).body as {
    record: ReturnType<typeof recordWith>;
    revision: string;
  };
