import { activityNames } from '../world/catalog';
import type { World } from '../world/world';
import type { Routes } from './routes';
import { activitiesJson, workerChannelsJson, workerJson } from './taskrouterJson';

/** A page of a TaskRouter list, always the last one. */
export const list = (contents: readonly unknown[]) => ({ contents, after_sid: null });

/** Workers, their activity and attributes. Null: the thing asked for does not exist. */
export function workers(world: World): Routes<unknown> {
  const workspace = `Workspaces/${world.catalog.workspace}`;
  const worker = `${workspace}/Workers/:worker`;
  return {
    [`GET ${workspace}/Activities`]: () => list(activitiesJson(world)),
    [`GET ${worker}`]: ({ worker: sid = '' }) => {
      const found = world.worker(sid);
      return found ? workerJson(world, found) : null;
    },
    [`GET ${worker}/WorkerChannels`]: ({ worker: sid = '' }) => {
      const found = world.worker(sid);
      return found ? list(workerChannelsJson(world, found)) : null;
    },
    [`POST ${worker}`]: ({ worker: sid = '' }, { params }) => {
      const { ActivitySid, Attributes } = params;
      const activity = activityNames.find((name) => world.catalog.activity(name) === ActivitySid);
      if (activity) world.setActivity(sid, activity);
      if (Attributes !== undefined) world.setAttributes(sid, attributesOf(Attributes));
      const found = world.worker(sid);
      return found ? workerJson(world, found) : null;
    },
  };
}

function attributesOf(value: unknown): Record<string, unknown> {
  return (typeof value === 'string' ? JSON.parse(value) : value) as Record<string, unknown>;
}
