import type { Config } from '@twilio/flex-ui';
import type { Address } from '../address';
import type { World } from './world/world';

/** Flex's own configuration: signed in, plugins from the plugin service, and nothing that needs a device. */
export function flexConfig(world: World, address: Address): Config {
  return {
    sso: { accountSid: world.accountSid },
    serviceBaseUrl: 'onboarding-sandbox.twil.io',
    pluginService: { enabled: true },
    theme: { isLight: address.theme === 'light' },
    language: address.locale,
    logLevel: 'warn',
    disableTelemetry: true,
    disableBrowserVoice: true,
    initialDeviceCheck: false,
  };
}
