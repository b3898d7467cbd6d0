import type { Twilio } from 'twilio';

/** What these functions read of an account's Flex configuration. */
export interface FlexConfiguration {
  readonly workspaceSid: string;
  /** Whatever the account has set for its Flex UI, unchecked. */
  readonly uiAttributes: unknown;
}

/** The account's Flex configuration. https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api */
export async function readConfiguration(client: Twilio): Promise<FlexConfiguration> {
  const configuration = await client.flexApi.v1.configuration().fetch();
  const { taskrouterWorkspaceSid: workspaceSid } = configuration;
  if (!/^WS[0-9a-f]{32}$/.test(workspaceSid)) throw new TypeError('not a Flex configuration');
  return { workspaceSid, uiAttributes: configuration.uiAttributes as unknown };
}
