import { isObject } from '../../src/shape';
import { defaults, type Address } from '../address';
import { parseConfig } from './config';
import type { AccountSettings } from './wire/flexApi';
import { localizationFeature } from './wire/locales';
import { skillNames } from './world/worker';

/**
 * What the address says an administrator has set up: plugin, configuration, skills, language.
 * @param example the plugin's settings as public/appConfig.example.js has them
 */
export function accountSettings(
  address: Address,
  example: unknown,
  functionsDomain: string | null,
): Omit<AccountSettings, 'token'> {
  return {
    onboarding: laid(parseConfig(address.config), laid({ functions_domain: functionsDomain }, example)),
    skills: address.skills === 'some' ? skillNames : [],
    features: address.locale === defaults.locale ? [] : [localizationFeature],
    plugins: [...beside[address.with], ...plugins[address.plugin]],
  };
}

const served = (src: string, name = 'plugin-flex-onboarding') => [{ name, version: '0.0.0', src, phase: 3 }];
const plugins = { on: served('/sandbox/plugin.js'), built: served('/sandbox/built.js'), off: [] };
/** Plugins of others come first, as the worse of the two orders: what they use of ours is not there yet. */
const beside = {
  nobody: [],
  example: served('/sandbox/with/example.js', 'plugin-example'),
  'older-paste': served('/sandbox/with/older-paste.js', 'plugin-older-paste'),
  'second-copy': served('/sandbox/plugin.js', 'plugin-flex-onboarding-copy'),
};

/** Settings over others: a group adds to the group beneath it, anything else takes its place. */
function laid(over: unknown, under: unknown): unknown {
  if (!isObject(over) || !isObject(under)) return over;
  const names = Object.keys({ ...under, ...over });
  return Object.fromEntries(
    names.map((name) => [name, name in over ? laid(over[name], under[name]) : under[name]]),
  );
}
