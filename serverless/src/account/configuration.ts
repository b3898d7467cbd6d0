import type { Twilio } from 'twilio';
import { own, propertiesOf } from '../../../src/shape';
import { isSid } from '../sid';

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
  if (!isSid('WS', workspaceSid)) throw new TypeError('not a Flex configuration');
  return { workspaceSid, uiAttributes: configuration.uiAttributes as unknown };
}

/**
 * What the account has set for this plugin: `custom_data.features.onboarding`.
 * @param uiAttributes of the Flex configuration, whatever they may be
 * @returns it unchecked; nothing where nothing is set
 */
export function settingsIn(uiAttributes: unknown): unknown {
  return ['custom_data', 'features', 'onboarding'].reduce<unknown>(
    (within, name) => own(propertiesOf(within), name),
    uiAttributes,
  );
}
