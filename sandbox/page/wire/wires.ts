import type { PageFault } from '../../faults';
import type { World } from '../world/world';
import { assets } from './assets';
import { conference } from './conferences';
import { conversationDocument, conversationList, conversationMap } from './conversationObjects';
import { conversations } from './conversations';
import { eventBridge } from './eventBridge';
import { flexApi, type AccountSettings } from './flexApi';
import { functionsFaults } from './functions';
import { insights } from './insights';
import { locales } from './locales';
import { statistics } from './statistics';
import { sync } from './sync';
import { SyncItems } from './syncItems';
import { taskrouterRest } from './taskrouterRest';
import { telemetry } from './telemetry';
import { twilsock } from './twilsock';
import { unhandled } from './unhandled';

interface Faults {
  readonly functionsDomain: string | null;
  readonly faults: ReadonlySet<PageFault>;
}

/** Every protocol that Flex speaks, over one world; what none of them knows ends in `unhandled`. */
export function wires(world: World, settings: AccountSettings, { functionsDomain, faults }: Faults) {
  const maps = new SyncItems(
    'map',
    (name) => conversationMap(world, name) ?? statistics(world, name) ?? conference(world, name),
  );
  const lists = new SyncItems('list', (name) => conversationList(world, name));
  const document = (name: string) => conversationDocument(world, name);
  world.listen(() => {
    maps.refresh();
    lists.refresh();
  });
  const tunnels = {
    ...sync({ maps, lists, document }),
    ...insights(world),
    ...conversations(world),
    ...telemetry,
  };
  return [
    ...flexApi(world, settings),
    ...taskrouterRest(world),
    ...eventBridge(world, faults.has('taskrouter-down')),
    ...twilsock(tunnels, crypto.randomUUID(), faults.has('sync-down')),
    ...functionsFaults(functionsDomain, faults),
    ...locales,
    ...assets,
    ...unhandled,
  ];
}
