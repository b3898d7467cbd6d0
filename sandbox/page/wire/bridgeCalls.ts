import type { World } from '../world/world';
import type { Routes } from './routes';
import { reservationJson, taskJson } from './taskrouterJson';

/** The people on a call: hold for the customer, and settings of one's own line. Null: there is no such call. */
export function calls(world: World): Routes<unknown> {
  const worker = `Workspaces/${world.catalog.workspace}/Workers/:worker`;
  return {
    [`POST ${worker}/CustomerParticipant`]: (_names, { params }) => {
      const interaction = world.interaction(String(params['TaskSid']));
      if (!interaction) return null;
      return taskJson(world, world.hold(interaction, params['Hold'] === true) ?? interaction);
    },
    [`POST ${worker}/WorkerParticipant`]: (_names, { params }) => {
      const interaction = world.interaction(String(params['ReservationSid']));
      return interaction ? reservationJson(world, interaction) : null;
    },
  };
}
