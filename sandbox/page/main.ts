import { setupWorker } from 'msw/browser';
import { readAddress } from '../address';
import type { Settings } from '../settings';
import { mountBar } from './bar/bar';
import { shiftClock } from './browser/clock';
import { keepQuery } from './browser/keepQuery';
import { standInForPermission } from './browser/permission';
import { flexConfig } from './flexConfig';
import { signIn } from './signIn';
import { wires } from './wire/wires';
import { keepSaved, loadWorld, worldId } from './world/saved';
import { World } from './world/world';

/** The page, in the one order that works: the browser's stand-ins, the world, the wires, sign-in, and Flex last. */
async function main(): Promise<void> {
  const address = readAddress(new URL(location.href));
  const settings = readSettings();
  const realNow = Date.now();
  if (address.now !== null) shiftClock(address.now);
  if (address.permission !== null) standInForPermission(address.permission, address['permission-answer']);

  keepQuery();

  const id = worldId(address.world);
  const world = new World(id, address, loadWorld(id));
  keepSaved(world);
  mountBar(world, address);
  const token = signIn(world, address, realNow);
  const functions_domain = settings.functionsDomain;
  const account = {
    token,
    onboarding: { ...(functions_domain === null ? {} : { functions_domain }), ...readConfig(address.config) },
    skills: ['sales', 'support'],
    plugins: plugins[address.plugin],
  };

  const worker = setupWorker(...wires(world, account));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });

  // Only now: Flex opens its connections while its module loads.
  const { Flex } = (await import(settings.hostUrl)) as typeof import('./host');
  await Flex.runDefault(flexConfig(world, address), '#flex');
  document.documentElement.dataset['flex'] = 'ready';
  window.dispatchEvent(new CustomEvent('sandbox-running'));
}

const named = (src: string) => [{ name: 'plugin-flex-onboarding', version: '0.0.0', src, phase: 3 }];
const plugins = { on: named('/sandbox/plugin.js'), built: named('/sandbox/built.js'), off: [] };

function readSettings(): Settings {
  return JSON.parse(document.getElementById('sandbox-settings')?.textContent ?? '') as Settings;
}

function readConfig(json: string | null): object {
  return json === null ? {} : (JSON.parse(json) as object);
}

void main();
