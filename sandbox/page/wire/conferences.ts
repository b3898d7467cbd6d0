import type { Interaction } from '../world/interaction';
import type { World } from '../world/world';
import type { Items } from './syncItems';

const suffix = '.CS';

/**
 * A call's conference: a Sync map named after the task, with one item for its status and one a participant. It is what
 * gives a live call its buttons, and what tells Flex that a supervisor has come in.
 */
export function conference(world: World, mapName: string): Items {
  if (!mapName.endsWith(suffix)) return undefined;
  const interaction = world.interaction(mapName.slice(0, -suffix.length));
  return interaction?.channel === 'voice' ? items(world, interaction) : undefined;
}

/** Whoever left stays in the map, marked so: Flex 2.17.1 throws on a participant that is taken out of it. */
function items(world: World, interaction: Interaction): Items {
  const { conference: conference_sid, ...sids } = world.sids(interaction);
  const { status, workerSid, held = false, monitored } = interaction;
  const live = status === 'accepted';
  const participant = (participant_type: string, joined: boolean, worker_sid?: string) => ({
    participant_type,
    worker_sid,
    reservation_sid: worker_sid && sids.reservation,
    conference_sid,
    status: joined ? 'joined' : 'left',
    hold: participant_type === 'customer' && held,
    muted: false,
    end_conference_on_exit: participant_type === 'customer',
  });
  return {
    conf_status: { status: live ? 'active' : status === 'pending' ? 'setup' : 'closed', conference_sid },
    [sids.customerCall]: participant('customer', live || status === 'pending'),
    ...(status !== 'pending' && { [sids.workerCall]: participant('worker', live, workerSid) }),
    ...(monitored !== undefined && {
      [sids.supervisorCall]: participant('supervisor', live && monitored, world.me.workerSid),
    }),
  };
}
