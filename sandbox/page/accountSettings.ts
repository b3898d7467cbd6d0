import { isObject } from '../../src/shape';
import { defaults, type Address } from '../address';
import type { Settings } from '../settings';
import { parseConfig } from './config';
import type { AccountSettings } from './wire/flexApi';
import { localizationFeature } from './wire/locales';
import { skillNames } from './world/worker';

/** What the address says an administrator has set up: plugin, configuration, skills, language. */
export function accountSettings(
  address: Address,
  settings: Settings,
): Omit<AccountSettings, 'token' | 'renew'> {
  return {
    onboarding: laid(
      parseConfig(address.config),
      laid({ functions_domain: settings.functionsDomain }, settings.exampleSettings),
    ),
    skills: address.skills === 'some' ? skillNames : [],
    features: address.locale === defaults.locale ? [] : [localizationFeature],
    plugins: pluginsOf(address, settings),
  };
}

const served = (src: string, name = 'plugin-flex-onboarding') => [{ name, version: '0.0.0', src, phase: 3 }];

function pluginsOf(address: Address, { pluginUrl, builtUrl }: Settings) {
  const plugins = {
    on: served(pluginUrl),
    built: builtUrl === null ? [] : served(builtUrl),
    nothing: served('/sandbox/nothing.js', 'plugin-nothing'),
    off: [],
  };
  /** Plugins of others come first, as the worse of the two orders: what they use of ours is not there yet. */
  const beside = {
    nobody: [],
    example: served('/sandbox/with/example.js', 'plugin-example'),
    'older-paste': served('/sandbox/with/older-paste.js', 'plugin-older-paste'),
    'second-copy': served(pluginUrl, 'plugin-flex-onboarding-copy'),
  };
  return [...beside[address.with], ...plugins[address.plugin]];
}

/** Settings over others: a group adds to the group beneath it, anything else takes its place. */
function laid(over: unknown, under: unknown): unknown {
  if (!isObject(over) || !isObject(under)) return over;
  const names = Object.keys({ ...under, ...over });
  return Object.fromEntries(
    names.map((name) => [name, name in over ? laid(over[name], under[name]) : under[name]]),
  );
}
