import { sid } from '../sid';
import { pageV1 } from './paging';
import type { Route, World } from './wire';

const workspaces = '/v1/Workspaces/(WS[0-9a-f]{32})';

/** Flex's configuration, and the queues and workflows of its workspace: a trial has what Flex comes with, others have more. */
export const routingRoutes: readonly Route[] = [
  {
    upstream: 'configuration',
    host: 'flex-api.twilio.com',
    method: 'GET',
    path: /^\/v1\/Configuration$/,
    answer: (_ask, { token }) => ({
      status: 200,
      body: {
        account_sid: sid('AC', token.world),
        taskrouter_workspace_sid: sid('WS', token.world),
        // A new Flex has no dialpad set up yet, and so no routing of outbound work.
        outbound_call_flows: null,
        taskrouter_target_workflow_sid: sid('WW', token.world),
        taskrouter_target_taskqueue_sid: sid('WQ', token.world, 'Everyone'),
        ui_attributes: { custom_data: { features: { onboarding: token.config ?? {} } } },
      },
    }),
  },
  {
    upstream: 'routing',
    host: 'taskrouter.twilio.com',
    method: 'GET',
    path: new RegExp(`^${workspaces}/TaskQueues$`),
    answer: (ask, world) => pageV1(ask, 'task_queues', named(world, 'WQ', ['Everyone', 'Sales', 'Support'])),
  },
  {
    upstream: 'routing',
    host: 'taskrouter.twilio.com',
    method: 'GET',
    path: new RegExp(`^${workspaces}/Workflows$`),
    answer: (ask, world) => pageV1(ask, 'workflows', named(world, 'WW', ['Assign to Anyone', 'By subject'])),
  },
];

function named({ token }: World, prefix: string, names: readonly string[]) {
  const own = token.account.startsWith('trial') ? names.slice(0, 1) : names;
  return own.map((friendly_name) => ({
    sid: sid(prefix, token.world, friendly_name),
    account_sid: sid('AC', token.world),
    workspace_sid: sid('WS', token.world),
    friendly_name,
  }));
}
