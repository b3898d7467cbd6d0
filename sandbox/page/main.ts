import { setupWorker } from 'msw/browser';
import { readAddress, unknownIn, type Address } from '../address';
import { parsePageFaults } from '../faults';
import type { Settings } from '../settings';
import { accountSettings } from './accountSettings';
import { addAdminView } from './adminView';
import { mountBar } from './bar/bar';
import { shiftClock } from './browser/clock';
import { frameOf } from './browser/frame';
import { keepQuery } from './browser/keepQuery';
import { standInForPermission } from './browser/permission';
import { flexConfig } from './flexConfig';
import type { Host } from './host';
import { issueToken, signIn } from './signIn';
import { watchClients } from './watchClients';
import { wires } from './wire/wires';
import { spoilAttributes } from './world/odd';
import { startPulse } from './world/pulse';
import { keepSaved, loadWorld, worldId } from './world/saved';
import { shareMade } from './world/made';
import { World } from './world/world';

/** The page, in the one order that works: the browser's stand-ins, the world, the wires, sign-in, and Flex last. */
async function main(address: Address): Promise<void> {
  if (address.now !== null) shiftClock(address.now);
  if (address.permission !== null) standInForPermission(address.permission, address['permission-answer']);
  keepQuery();

  const id = worldId(address.world);
  const faults = parsePageFaults(address.fault);
  const world = new World(id, address, loadWorld(id));
  if (faults.has('attributes-odd')) spoilAttributes(world);
  keepSaved(world);
  mountBar(world, address);

  const settings = readSettings();
  if (address.plugin === 'built' && settings.builtUrl === null) {
    throw new Error('There is no built file to load. Make it with "npm run build", then reload this page.');
  }
  const functionsDomain = faults.has('no-functions') ? null : settings.functionsDomain;
  const account = {
    ...accountSettings(address, { ...settings, functionsDomain }),
    token: signIn(world, address),
    renew: () => issueToken(world, address),
  };
  if (settings.functionsDomain !== null) shareMade(world);
  const worker = setupWorker(...wires(world, account, { functionsDomain, faults }));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });

  // Only now: Flex opens its connections while its module loads.
  const host = (await import(settings.hostUrl)) as Host;
  addAdminView(host, world);
  await host.Flex.runDefault(flexConfig(world, address), '#flex');
  document.documentElement.dataset['flex'] = 'ready';
  watchClients(host.Flex);
  startPulse(world, address.pulse);
}

function readSettings(): Settings {
  return JSON.parse(document.getElementById('sandbox-settings')?.textContent ?? '') as Settings;
}

const url = new URL(location.href);
const address = readAddress(url);
if (!frameOf(address.size)) {
  const unknown = unknownIn(url).join(', ');
  if (unknown !== '')
    console.warn(`The sandbox does not know ${unknown}: docs/sandbox.md has what it knows.`);
  main(address).catch((failure: unknown) => {
    console.error(failure);
    window.dispatchEvent(new CustomEvent('sandbox-failure', { detail: String(failure) }));
  });
}
