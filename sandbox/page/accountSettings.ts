import { defaults, type Address } from '../address';
import type { AccountSettings } from './wire/flexApi';
import { localizationFeature } from './wire/locales';
import { skillNames } from './world/worker';

/** What the address says an administrator has set up: plugin, configuration, skills, language. */
export function accountSettings(
  address: Address,
  functionsDomain: string | null,
): Omit<AccountSettings, 'token'> {
  return {
    onboarding: {
      ...(functionsDomain !== null && { functions_domain: functionsDomain }),
      ...parseConfig(address.config),
    },
    skills: address.skills === 'some' ? skillNames : [],
    features: address.locale === defaults.locale ? [] : [localizationFeature],
    plugins: plugins[address.plugin],
  };
}

const served = (src: string) => [{ name: 'plugin-flex-onboarding', version: '0.0.0', src, phase: 3 }];
const plugins = { on: served('/sandbox/plugin.js'), built: served('/sandbox/built.js'), off: [] };

/** What the address sets for this plugin. @throws Error that names the parameter, for the control bar to show. */
export function parseConfig(json: string | null): object {
  if (json === null) return {};
  try {
    return JSON.parse(json) as object;
  } catch {
    throw new Error(`The parameter "config" is not JSON: ${json}`);
  }
}
