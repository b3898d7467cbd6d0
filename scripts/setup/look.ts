import { own, propertiesOf } from '../../src/shape';
import { listIn, optionalText, textIn, textsIn } from './answers';
import { findStorage, toldTo, type Storage } from './storage';
import type { Answer, Twilio } from './twilio';

export const pluginName = 'plugin-flex-onboarding';
export const functionsService = 'flex-onboarding-functions';
/** The environment that `npm run deploy:functions` deploys to, unless told otherwise. */
const functionsSuffix = 'dev';

/** One Twilio Serverless environment, and what runs in it. */
export interface Runtime {
  readonly serviceSid: string;
  readonly environmentSid: string;
  readonly domain: string;
  readonly buildSid?: string;
}

/** The service of the functions. */
export interface Functions {
  readonly serviceSid: string;
  /** Where they run; nothing where they were not deployed there. */
  readonly runtime?: Runtime;
  /** The domains of whatever else runs in the same service, such as another environment of theirs. */
  readonly others: readonly string[];
}

export interface ConfiguredPlugin {
  readonly name: string;
  readonly versionSid: string;
  readonly version: string;
  readonly phase: number;
}

/** The account as it is before anything changes. */
export interface Found {
  readonly accountName: string;
  /** Flex's configuration of texts, features and plugins' settings, whole: Flex replaces it whole. */
  readonly uiAttributes: Answer;
  readonly uiVersion: string;
  /** Services that Flex may serve plugins from. */
  readonly serviceSids: readonly string[];
  readonly functions?: Functions;
  /** The Sync service that the functions are told of; nothing is the default one. */
  readonly toldSid?: string;
  /** Where progress will be. */
  readonly storage: Storage;
  /** The configuration of plugins that is released. */
  readonly configurationSid?: string;
  /** All plugins in it. */
  readonly plugins: readonly ConfiguredPlugin[];
  /** Versions of this plugin that are registered. */
  readonly versions: readonly string[];
  readonly isRegistered: boolean;
}

/**
 * Looks at everything that a setup touches or needs, and changes nothing.
 * @param syncServiceSid where progress is to be kept, if somebody says so
 * @throws Refusal, Error that says what is missing
 */
export async function look(twilio: Twilio, syncServiceSid?: string): Promise<Found> {
  const account = await twilio.get('api', `/2010-04-01/Accounts/${twilio.accountSid}.json`);
  if (own(account, 'status') !== 'active') {
    throw new Error(
      `The account is ${String(own(account, 'status'))}. Twilio refuses changes until it is active.`,
    );
  }
  const flex = await twilio.find('flex-api', '/v1/Configuration');
  if (!flex)
    throw new Error(
      'This account has no Flex. Create it in the Console, under Flex, and run the setup again.',
    );
  const uiVersion = optionalText(flex, 'ui_version') ?? 'unknown';
  // It may be a range, such as ~1.34.0: Twilio's own command goes by the first number in it too.
  if (/^\D*1\b/.test(uiVersion)) {
    throw new Error(
      `This account runs Flex UI ${uiVersion}. The plugin needs Flex UI 2: Console, Flex, Contact center settings, Flex UI version.`,
    );
  }
  const release = await twilio.find('flex-api', '/v1/PluginService/Releases/Active');
  const configurationSid = release && textIn(release, 'configuration_sid');
  const isRegistered = Boolean(await twilio.find('flex-api', `/v1/PluginService/Plugins/${pluginName}`));
  const functions = await findFunctions(twilio);
  const told = functions?.runtime && (await toldTo(twilio, functions.runtime));
  return {
    accountName: optionalText(account, 'friendly_name') ?? twilio.accountSid,
    uiAttributes: propertiesOf(own(flex, 'ui_attributes')),
    uiVersion,
    serviceSids: textsIn(flex, 'serverless_service_sids'),
    functions,
    toldSid: told?.storageSid,
    storage: await findStorage(twilio, functions, syncServiceSid ?? told?.storageSid),
    configurationSid,
    plugins: configurationSid === undefined ? [] : await pluginsIn(twilio, configurationSid),
    isRegistered,
    versions: isRegistered ? await versionsOf(twilio) : [],
  };
}

/** The service of the functions and what runs in it; nothing where there is no such service. */
export async function findFunctions(twilio: Twilio): Promise<Functions | undefined> {
  const serviceSid = await findService(twilio, functionsService);
  if (serviceSid === undefined) return undefined;
  const { environments } = await twilio.get(
    'serverless',
    `/v1/Services/${serviceSid}/Environments?PageSize=100`,
  );
  const all = listIn({ environments }, 'environments');
  const ours = all.find((environment) => own(environment, 'domain_suffix') === functionsSuffix);
  return {
    serviceSid,
    runtime: ours && runtimeOf(serviceSid, ours),
    others: all.flatMap((one) => (one === ours ? [] : textIn(one, 'domain_name'))),
  };
}

/** The SID of a Serverless service, by its unique name. */
export async function findService(twilio: Twilio, name: string): Promise<string | undefined> {
  const { services } = await twilio.get('serverless', '/v1/Services?PageSize=100');
  const found = listIn({ services }, 'services').find((service) => own(service, 'unique_name') === name);
  return found && textIn(found, 'sid');
}

export function runtimeOf(serviceSid: string, environment: Answer): Runtime {
  return {
    serviceSid,
    environmentSid: textIn(environment, 'sid'),
    domain: textIn(environment, 'domain_name'),
    buildSid: optionalText(environment, 'build_sid'),
  };
}

/** All plugins of a configuration, ours included. */
export async function pluginsIn(
  twilio: Twilio,
  configurationSid: string,
): Promise<readonly ConfiguredPlugin[]> {
  const path = `/v1/PluginService/Configurations/${configurationSid}/Plugins?PageSize=1000`;
  return listIn(await twilio.get('flex-api', path), 'plugins').map((plugin) => ({
    name: textIn(plugin, 'unique_name'),
    versionSid: textIn(plugin, 'plugin_version_sid'),
    version: textIn(plugin, 'version'),
    phase: Number(own(plugin, 'phase') ?? 3),
  }));
}

async function versionsOf(twilio: Twilio): Promise<readonly string[]> {
  const path = `/v1/PluginService/Plugins/${pluginName}/Versions?PageSize=1000`;
  return listIn(await twilio.get('flex-api', path), 'plugin_versions').map((version) =>
    textIn(version, 'version'),
  );
}
