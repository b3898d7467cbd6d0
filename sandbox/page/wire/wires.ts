import type { World } from '../world/world';
import { assets } from './assets';
import { conversationMaps, conversations } from './conversations';
import { eventBridge } from './eventBridge';
import { flexApi, type AccountSettings } from './flexApi';
import { insights } from './insights';
import { statistics } from './statistics';
import { sync } from './sync';
import { taskrouterRest } from './taskrouterRest';
import { telemetry } from './telemetry';
import { twilsock } from './twilsock';
import { unhandled } from './unhandled';

/** Every protocol that Flex speaks, over one world; what none of them knows ends in `unhandled`. */
export function wires(world: World, settings: AccountSettings) {
  const statisticsMaps = statistics(world);
  const maps = (name: string) => conversationMaps(name) ?? statisticsMaps(name);
  const tunnels = { ...sync(maps), ...insights(world), ...conversations(world), ...telemetry };
  return [
    ...flexApi(world, settings),
    ...taskrouterRest(world),
    ...eventBridge(world),
    ...twilsock(tunnels, crypto.randomUUID()),
    ...assets,
    ...unhandled,
  ];
}
