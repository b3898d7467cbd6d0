/** @jest-environment node */
import * as fc from 'fast-check';
import { backOff, remoteProgress } from '../../../src/progress/remoteProgress';
import type { LocalProgress } from '../../../src/progress/localProgress';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import { ProgressServer, deviceWith } from '../../support/progressServer';

jest.useFakeTimers('modern');

const doneAt = (id: string, at: number): ProgressRecord => ({
  ...emptyRecord,
  steps: { [id]: { done: { at, by: 'platform', evidence: {} } } },
});

function start(server: ProgressServer, record: ProgressRecord = emptyRecord) {
  const device = deviceWith(record);
  let unsent = false;
  const aside: string[] = [];
  const local: Pick<LocalProgress, 'unsent' | 'setAside'> = {
    unsent: { get: () => unsent, set: (value) => (unsent = value) },
    setAside: (text) => aside.push(text),
  };
  const remote = remoteProgress({
    call: server.call,
    local: local as LocalProgress,
    current: () => device.record,
    arrived: device.arrived,
    random: () => 0.5,
    alone: async (task) => (await task(), true),
  });
  return {
    device,
    aside,
    remote,
    isUnsent: () => unsent,
    does: (id: string, at: number) => {
      device.arrived(doneAt(id, at));
      remote.changed();
    },
  };
}

/** Lets timers and the promises between them run. @param milliseconds of the fake clock */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 500) {
    jest.advanceTimersByTime(500);
    for (let turn = 0; turn < 40; turn++) await Promise.resolve();
  }
}

const faults = ['lost-question', 'lost-answer', 'busy', 'upstream'] as const;
const stepsOf = (record: ProgressRecord | null) => Object.keys(record?.steps ?? {}).sort();

describe('keeping a record the same here and behind the functions', () => {
  it('sends what changed, once, a second later', async () => {
    const server = new ProgressServer();
    const one = start(server);
    one.does('open-teams', 1);
    one.does('open-admin', 2);
    await pass(5_000);
    expect(stepsOf(server.record)).toEqual(['open-admin', 'open-teams']);
    expect(server.revision).toBe(1);
    expect(one.isUnsent()).toBe(false);
  });

  it('asks for what other devices did', async () => {
    const server = new ProgressServer();
    server.record = doneAt('first-call', 1);
    server.revision = 7;
    const one = start(server);
    one.remote.sync();
    await pass(1_000);
    expect(stepsOf(one.device.record)).toEqual(['first-call']);
    expect(server.revision).toBe(7);
  });

  it('joins and tries again when another device saved first', async () => {
    const server = new ProgressServer();
    const [one, two] = [start(server), start(server)];
    one.remote.sync();
    two.remote.sync();
    await pass(1_000);
    one.does('open-teams', 1);
    two.does('open-admin', 2);
    await pass(5_000);
    expect(server.conflicts).toBeGreaterThan(0);
    expect(stepsOf(server.record)).toEqual(['open-admin', 'open-teams']);
  });

  it.each(faults)('outlives a line with a %s', async (fault) => {
    const server = new ProgressServer();
    server.line.push(fault, fault, fault);
    const one = start(server);
    one.does('open-teams', 1);
    await pass(60_000);
    expect(stepsOf(server.record)).toEqual(['open-teams']);
    expect(one.isUnsent()).toBe(false);
  });

  it.each(['refused', 'gone'] as const)('holds what is %s, and asks no more', async (refusing) => {
    const server = new ProgressServer();
    server.refusing = refusing;
    const one = start(server);
    one.does('open-teams', 1);
    await pass(60_000);
    const { calls } = server;
    one.does('open-admin', 2);
    await pass(600_000);
    expect(server.calls).toBe(calls);
    expect(one.isUnsent()).toBe(true);
    expect(stepsOf(one.device.record)).toEqual(['open-admin', 'open-teams']);
  });

  it('sets a record aside that has grown too large, and sends nothing of it', async () => {
    const server = new ProgressServer();
    const huge = { ...emptyRecord, note: 'x'.repeat(9_000) } as ProgressRecord;
    const one = start(server, huge);
    one.does('open-teams', 1);
    await pass(10_000);
    expect(one.aside).toHaveLength(1);
    expect(server.record).toBeNull();
  });

  it('loses nothing in 1,000 random interleavings of two devices on a bad line', async () => {
    const act = fc.record({
      device: fc.integer({ min: 0, max: 1 }),
      step: fc.integer({ min: 0, max: 30 }),
      wait: fc.constantFrom(0, 500, 1_000, 2_000),
      fault: fc.constantFrom(undefined, undefined, ...faults),
      look: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const server = new ProgressServer();
        const devices = [start(server), start(server)] as const;
        const did = new Set<string>();
        for (const [index, { device, step, wait, fault, look }] of acts.entries()) {
          if (fault) server.line.push(fault);
          const one = devices[device === 0 ? 0 : 1];
          one.does(`step-${step}`, index + 1);
          did.add(`step-${step}`);
          if (look) one.remote.sync();
          await pass(wait);
        }
        await pass(20_000);
        // From here on the line holds, whatever faults nobody has met yet.
        server.line.length = 0;
        devices.forEach(({ remote }) => remote.sync());
        await pass(20_000);
        devices.forEach(({ remote }) => remote.sync());
        await pass(2_000);
        const everything = [...did].sort();
        expect(stepsOf(server.record)).toEqual(everything);
        devices.forEach(({ device, isUnsent }) => {
          expect(stepsOf(device.record)).toEqual(everything);
          expect(isUnsent()).toBe(false);
        });
        jest.clearAllTimers();
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});

describe('the wait after a failure', () => {
  it('doubles from one second, within jitter, up to five minutes', () => {
    const least = [0, 1, 2, 30].map((failures) => backOff(failures, () => 0));
    const most = [0, 1, 2, 8, 9, 30].map((failures) => backOff(failures, () => 1));
    expect(least).toEqual([1_000, 1_000, 1_000, 1_000]);
    expect(most).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
  });
});
