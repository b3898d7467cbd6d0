import type { Manager } from '@twilio/flex-ui';
import { EventEmitter } from 'node:events';
import { observeWorkers } from '../../../src/flex/workers';
import { tellFacts } from '../../../src/facts/tell';

type Rows = Record<string, unknown>;

class LiveQuery extends EventEmitter {
  constructor(readonly rows: Rows) {
    super();
  }
  getItems() {
    return this.rows;
  }
}

const holding = (...roles: unknown[]) => ({ attributes: { roles } });

/** Twilio's live index: for each role what it answers, or that it does not. */
function index(answers: Partial<Record<string, Rows>>) {
  const queries = new Map<string, LiveQuery>();
  const liveQuery = (_index: string, text: string) => {
    const role = /CONTAINS "(\w+)"/.exec(text)?.[1] ?? '';
    const rows = answers[role];
    if (!rows) return Promise.reject(new Error('no answer'));
    const query = new LiveQuery(rows);
    queries.set(role, query);
    return Promise.resolve(query);
  };
  return { manager: { insightsClient: { liveQuery } } as unknown as Manager, queries };
}

async function observe({ manager }: ReturnType<typeof index>) {
  const dispatch = jest.fn();
  await observeWorkers(
    manager,
    tellFacts({ dispatch }, () => 7),
  );
  const seen = () => dispatch.mock.lastCall[0].states.workersByRole.value as unknown;
  return { dispatch, seen };
}

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('asks for each role by itself, and counts those who hold exactly it', async () => {
  const { seen } = await observe(
    index({
      admin: { a: holding('admin'), b: holding('flex.readonlyadmin'), c: { attributes: { roles: 'admin' } } },
      supervisor: { d: holding('agent', 'supervisor') },
      agent: {},
    }),
  );
  expect(seen()).toEqual({
    admin: { count: 1, cut: false },
    supervisor: { count: 1, cut: false },
    agent: { count: 0, cut: false },
  });
});

it('says that an answer of as many rows as are ever given may lack some', async () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`w${n}`, holding('agent')]));
  const { seen } = await observe(index({ admin: {}, supervisor: {}, agent: many }));
  expect(seen()).toMatchObject({ agent: { count: 200, cut: true }, supervisor: { count: 0, cut: false } });
});

it('leaves out a role that nobody answers for', async () => {
  const { seen } = await observe(index({ admin: { a: holding('admin') }, agent: {} }));
  expect(seen()).toEqual({ admin: { count: 1, cut: false }, agent: { count: 0, cut: false } });
});

it('follows people who gain and lose a role, and gathers changes', async () => {
  const world = index({ admin: {}, supervisor: {}, agent: {} });
  const { dispatch, seen } = await observe(world);
  const query = world.queries.get('supervisor')!;
  query.emit('itemUpdated', { key: 'a', value: holding('supervisor') });
  query.emit('itemUpdated', { key: 'b', value: holding('supervisor') });
  query.emit('itemUpdated', { key: 'b', value: holding('agent') });
  expect(dispatch).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(500);
  expect(dispatch).toHaveBeenCalledTimes(2);
  expect(seen()).toMatchObject({ supervisor: { count: 1 } });
  query.emit('itemRemoved', { key: 'a' });
  jest.advanceTimersByTime(500);
  expect(seen()).toMatchObject({ supervisor: { count: 0 } });
});
