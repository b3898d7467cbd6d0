import { http, HttpResponse } from 'msw';
import { channels, queueNames } from '../world/catalog';
import type { World } from '../world/world';

const workspace = 'https://taskrouter.twilio.com/v1/Workspaces/:workspace';

/** TaskRouter's REST lists that Flex reads with the person's own token. */
export function taskrouterRest(world: World) {
  const { accountSid: account_sid, catalog } = world;
  const owned = { account_sid, workspace_sid: catalog.workspace };
  return [
    http.get(`${workspace}/TaskQueues`, () =>
      HttpResponse.json({
        task_queues: queueNames.map((name) => ({ ...owned, sid: catalog.queue(name), friendly_name: name })),
        meta: { key: 'task_queues', next_page_url: null },
      }),
    ),
    http.get(`${workspace}/TaskChannels`, () =>
      HttpResponse.json({
        channels: channels.map((name) => ({
          ...owned,
          sid: catalog.taskChannel(name),
          unique_name: name,
          friendly_name: name,
        })),
        meta: { key: 'channels', next_page_url: null },
      }),
    ),
  ];
}
