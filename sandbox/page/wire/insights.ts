import type { Happening, World } from '../world/world';
import { isOpen } from '../world/interaction';
import { insightsTask, insightsWorker, type Row } from './insightsRows';
import { compileQuery, type Query } from './query';
import { publish } from './subscriptions';
import type { TunnelRoutes } from './twilsock';

/** Flex asks for no more than this many workers at a time, and neither do real live queries give more. */
const limit = 200;

interface LiveQuery {
  readonly id: string;
  readonly index: string;
  readonly matches: Query;
  /** Keys that the client has. */
  readonly keys: Set<string>;
}

/**
 * Insights: questions about workers and reservations, asked once ("instant") or followed ("live"). Teams asks for all
 * workers, and then for the reservations of each.
 */
export function insights(world: World): TunnelRoutes {
  const live = new Map<string, LiveQuery>();
  let revision = 0;
  world.listen((happening) => {
    const [index, row] = rowOf(world, happening);
    for (const query of live.values()) if (query.index === index) follow(query, row, ++revision);
  });
  return {
    'POST cds/v3/Insights/:index/Items':
      ({ index = '' }) =>
      (_caller, body) => {
        const { query_string = '', type } = body as { query_string?: string; type?: string };
        const matches = compileQuery(query_string);
        const rows = rowsOf(world, index)
          .filter(({ data }) => matches(data))
          .slice(0, limit);
        const id = `QU${crypto.randomUUID().replace(/-/g, '')}`;
        if (type === 'live_query')
          live.set(id, { id, index, matches, keys: new Set(rows.map(({ key }) => key)) });
        const items = rows.map(({ key, data }) => ({ key, data, revision }));
        return { body: { query_id: id, last_event_id: revision, items } };
      },
  };
}

function rowsOf(world: World, index: string): Row[] {
  switch (index) {
    case 'tr-worker':
      return world.allWorkers().map((worker) => insightsWorker(world, worker));
    case 'tr-reservation':
      return world
        .allInteractions()
        .filter(isOpen)
        .map((interaction) => insightsTask(world, interaction));
    default:
      return [];
  }
}

/** Tells one follower of a change: updated while it matches, removed when it no longer does. */
function follow(query: LiveQuery, row: Row, revision: number): void {
  const matches = !row.gone && query.matches(row.data);
  const known = query.keys.has(row.key);
  if (!matches && !known) return;
  if (matches) query.keys.add(row.key);
  else query.keys.delete(row.key);
  publish(query.id, {
    event_type: matches ? 'live_query_item_updated' : 'live_query_item_removed',
    strictly_ordered: true,
    event: {
      query_id: query.id,
      item_key: row.key,
      item_data: row.data,
      item_revision: revision,
      last_event_id: revision,
    },
  });
}

function rowOf(world: World, happening: Happening): [string, Row] {
  return happening.type === 'worker'
    ? ['tr-worker', insightsWorker(world, happening.worker)]
    : ['tr-reservation', insightsTask(world, happening.interaction)];
}
