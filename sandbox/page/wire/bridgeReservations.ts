import type { ReservationStatus } from '../world/interaction';
import type { World } from '../world/world';
import { list } from './bridgeWorkers';
import type { Routes } from './routes';
import { reservationJson, taskJson } from './taskrouterJson';

/** How long a simulated phone rings before it is picked up. */
const pickUp = 600;

/** Reservations and tasks. Null: the thing asked for does not exist. */
export function reservations(world: World): Routes<unknown> {
  const workspace = `Workspaces/${world.catalog.workspace}`;
  const worker = `${workspace}/Workers/:worker`;
  return {
    [`GET ${worker}/Reservations`]: ({ worker: sid = '' }) =>
      list(world.openInteractions(sid).map((one) => reservationJson(world, one))),

    [`POST ${worker}/Reservations/:reservation`]: ({ reservation = '' }, { params }) => {
      const interaction = world.interaction(reservation);
      if (!interaction) return null;
      if (params['Instruction'] !== 'conference') {
        const moved = world.move(interaction, params['ReservationStatus'] as ReservationStatus);
        return reservationJson(world, moved ?? interaction);
      }
      // TaskRouter calls the worker's phone first; the reservation is accepted when somebody answers.
      setTimeout(() => world.move(interaction, 'accepted'), pickUp);
      return reservationJson(world, interaction);
    },

    [`POST ${workspace}/Tasks/:task/Reservations/:reservation`]: ({ reservation = '' }, { params }) => {
      const interaction = world.interaction(reservation);
      if (!interaction) return null;
      // A supervisor's phone is called too, and joins the conference when it is picked up.
      if (params['Instruction'] === 'supervise') setTimeout(() => world.monitor(interaction, true), pickUp);
      return reservationJson(world, interaction);
    },

    [`GET ${workspace}/Tasks/:task`]: ({ task = '' }) => {
      const interaction = world.interaction(task);
      return interaction ? taskJson(world, interaction) : null;
    },
  };
}
