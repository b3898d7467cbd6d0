import { performance } from 'node:perf_hooks';
import type { Manager } from '@twilio/flex-ui';
import { deriveChecklist, type ChecklistInput } from '../../src/checklist/model/derive';
import { builtInSteps } from '../../src/checklist/model/steps';
import { noFacts, type WorkersByRole } from '../../src/facts/model/facts';
import type { Tell } from '../../src/facts/tell';
import { observeWorkers } from '../../src/flex/workers';
import { emptyRecord } from '../../src/progress/model/record';
import { permissionsOf } from '../../src/viewer/model/permissions';
import { median, twice, type Section } from './measure';

const turns = 500;
const now = Date.UTC(2026, 10, 23);
/** A live query gives no more, however many workers an account has. */
const rowsOfQuery = 200;
const changes = 1000;

type Change = (item: { readonly key: string; readonly value: unknown }) => void;

/** Flex's live queries in an account of 10,000: every role has as many workers as a query gives. */
class Queries {
  private readonly listeners: Change[] = [];

  readonly insightsClient = {
    liveQuery: (_index: string, query: string) => {
      const role = /CONTAINS "(\w+)"/.exec(query)?.[1] ?? '';
      const items = Object.fromEntries(
        Array.from({ length: rowsOfQuery }, (_, nth) => [`WK${role}${nth}`, workerAs(role)] as const),
      );
      return Promise.resolve({
        getItems: () => items,
        on: (event: string, listener: Change) => {
          if (event === 'itemUpdated') this.listeners.push(listener);
        },
      });
    },
  };

  /** A worker of one query changes, so many times. */
  change(times: number): void {
    const item = { key: 'WKagent0', value: workerAs('agent') };
    for (let nth = 0; nth < times; nth++) this.listeners[0]?.(item);
  }
}

const workerAs = (role: string) => ({ attributes: { roles: [role] } });

async function counting(queries: Queries): Promise<WorkersByRole> {
  let counts: WorkersByRole | undefined;
  const observed = (_name: string, value: unknown) => void (counts = value as WorkersByRole);
  await observeWorkers(queries as unknown as Manager, { observed } as Tell);
  if (!counts) throw new Error('Nobody was counted.');
  return counts;
}

const listWith = (workersByRole: WorkersByRole): ChecklistInput => ({
  steps: builtInSteps,
  facts: {
    ...noFacts,
    states: { workersByRole: { at: now, value: workersByRole }, skills: { at: now, value: 3 } },
  },
  record: emptyRecord,
  viewer: {
    roles: ['admin'],
    permissions: permissionsOf(['admin']),
    views: ['agent-desktop', 'teams', 'queues-stats', 'admin'],
  },
  now,
});

async function timed(action: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const started = performance.now();
    await action();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** What the workers of a large account cost a page: counting them once, counting on when one changes, and deriving the list. */
export async function measureList(): Promise<Section> {
  const queries = new Queries();
  const input = listWith(await counting(queries));
  const all = await twice(() => timed(() => counting(new Queries())));
  const on = await twice(() => timed(() => queries.change(changes)));
  const list = await twice(() => timed(() => deriveChecklist(input)));
  const row = (name: string, times: readonly number[]) => [name, ...times.map((time) => time.toFixed(3))];
  return {
    title: 'List with 10,000 workers',
    method: `Milliseconds in Node; medians of ${turns}. A live query gives ${rowsOfQuery} workers at most, and the plugin asks for each role: what it costs an administrator's page is what so many of each role cost.`,
    head: ['', 'ms', 'again'],
    rows: [
      row('counting everybody, once in a session', all),
      row(`counting on for ${changes} changes of a worker`, on),
      row('deriving the list', list),
    ],
    missed: [],
  };
}
