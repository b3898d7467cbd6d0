import type { Twilio } from 'twilio';
import { propertiesOf } from '../../../src/shape';
import { settingsIn } from '../account/configuration';
import { Refusal } from '../refusal';
import { isSid } from '../sid';
import { statusOf } from '../upstream';

/** Where practice goes: what the account has already. */
export interface Routing {
  readonly workspace: string;
  readonly workflow: string;
  readonly queue: string;
  /** Whether the account leaves practice on: `practice.enabled` of this plugin's configuration. */
  readonly enabled: boolean;
}

/**
 * Reads the routing of practice from the Flex configuration: that of outbound work, else Flex's own first workflow and
 * queue. None is ever made: a second workflow would break whoever makes tasks without naming one.
 * https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api
 * @throws Refusal 502 where nothing fits.
 */
export async function readRouting(client: Twilio): Promise<Routing> {
  const found = await client.flexApi.v1
    .configuration()
    .fetch()
    .catch((error: unknown) => {
      const status = statusOf(error);
      throw status === 404 || status === 401 || status === 403 ? noRouting() : error;
    });
  const outbound = propertiesOf(propertiesOf(found.outboundCallFlows)['default']);
  const routing = {
    workspace: sidOf('WS', found.taskrouterWorkspaceSid),
    workflow: sidOf('WW', outbound['workflow_sid'], found.taskrouterTargetWorkflowSid),
    queue: sidOf('WQ', outbound['queue_sid'], found.taskrouterTargetTaskqueueSid),
  };
  const { workspace, workflow, queue } = routing;
  if (!workspace || !workflow || !queue) throw noRouting();
  return { workspace, workflow, queue, enabled: !isSwitchedOff(found.uiAttributes) };
}

/** The first that is a SID of its kind. */
function sidOf(prefix: string, ...candidates: readonly unknown[]): string | undefined {
  return candidates.find((sid): sid is string => isSid(prefix, sid));
}

/** `practice.enabled` of what the account has set. */
function isSwitchedOff(uiAttributes: unknown): boolean {
  const { practice } = propertiesOf(settingsIn(uiAttributes));
  return propertiesOf(practice)['enabled'] === false;
}

function noRouting(): Refusal {
  return new Refusal(502, 'no_routing', 'The Flex configuration names no workspace, workflow and queue.');
}
