import { textIn } from './answers';
import { pluginName, type ConfiguredPlugin, type Found } from './look';
import type { Twilio } from './twilio';

const plugins = '/v1/PluginService/Plugins';

/** Registers a version of this plugin, and the plugin itself if it is new. @returns the version's SID */
export async function register(twilio: Twilio, found: Found, version: string, url: string): Promise<string> {
  if (!found.isRegistered) {
    const form = {
      UniqueName: pluginName,
      FriendlyName: 'Onboarding',
      Description: 'Onboarding inside Flex',
    };
    await twilio.post('flex-api', plugins, { form });
  }
  const form = { Version: version, PluginUrl: url, Private: 'true', Changelog: 'npm run setup' };
  return textIn(await twilio.post('flex-api', `${plugins}/${pluginName}/Versions`, { form }), 'sid');
}

/** Makes a configuration of plugins, to be released. @returns the configuration's SID */
export async function configurationOf(
  twilio: Twilio,
  name: string,
  members: readonly Pick<ConfiguredPlugin, 'versionSid' | 'phase'>[],
): Promise<string> {
  const form = {
    Name: name,
    Description: 'npm run setup',
    Plugins: members.map(({ versionSid, phase }) => JSON.stringify({ plugin_version: versionSid, phase })),
  };
  const configuration = await twilio.post('flex-api', '/v1/PluginService/Configurations', { form });
  return textIn(configuration, 'sid');
}

/** Releases a configuration of plugins in place of the one that is released. */
export async function release(twilio: Twilio, configurationSid: string): Promise<void> {
  await twilio.post('flex-api', '/v1/PluginService/Releases', {
    form: { ConfigurationId: configurationSid },
  });
}
