/** @jest-environment node */
import type { CallFunction } from '../../../src/api/client';
import { patience } from '../../../src/progress/createProgress';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import { pass } from '../../support/polling';
import { Device, doneAt, stepsOf } from '../../support/progressDevice';
import { ProgressServer } from '../../support/progressServer';

const minute = 60_000;
const hour = 60 * minute;

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

/** A server and a device with Flex open, which have spoken with each other. */
async function signedIn() {
  const server = new ProgressServer();
  const device = new Device(server);
  const tab = device.open();
  await pass(1_000);
  tab.does('open-agent-desktop', 1);
  await pass(4_000);
  server.calls.length = 0;
  return { server, device, tab };
}

async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

/** The same server, a second away. */
const slowly =
  (server: ProgressServer): CallFunction =>
  async (...question) => {
    await new Promise((arrive) => setTimeout(arrive, 1_000));
    return server.call(...question);
  };

describe('what a person has come to is known', () => {
  /** What the record was when it was known; nothing until then. */
  function asked(tab: ReturnType<Device['open']>) {
    const known: (readonly string[])[] = [];
    const stop = tab.whenKnown(() => known.push(stepsOf(tab.record)));
    return { known, stop };
  }

  it('on a new device once the functions have told it, at once after that', async () => {
    const server = new ProgressServer();
    server.record = doneAt('first-call', 1);
    const device = new Device(server);
    const tab = device.open();
    const { known } = asked(tab);
    expect(known).toEqual([]);
    await pass(1_000);
    expect(known).toEqual([['first-call']]);
    expect(asked(tab).known).toEqual([['first-call']]);
    // Another tab has it from storage.
    expect(asked(device.open()).known).toEqual([['first-call']]);
    await pass(patience);
    expect(known).toHaveLength(1);
  });

  it('also where the functions know nobody, or fail', async () => {
    for (const line of [[], ['upstream']] as const) {
      const server = new ProgressServer();
      server.line.push(...line);
      const { known } = asked(new Device(server).open());
      await pass(1_000);
      expect(known).toEqual([[]]);
    }
  });

  it('also where the page was opened in the background', async () => {
    const server = new ProgressServer();
    server.record = doneAt('first-call', 1);
    const tab = new Device(server).open();
    tab.world.see(false);
    const { known } = asked(tab);
    await pass(1_000);
    expect(known).toEqual([['first-call']]);
  });

  it('whoever else has Flex open in the same browser, and waits for an answer', async () => {
    const server = new ProgressServer();
    let answers = false;
    const call: CallFunction = (...question) =>
      answers ? server.call(...question) : new Promise<never>(() => undefined);
    const device = new Device({ call });
    device.open('WK1');
    await pass(1_000);
    answers = true;
    const { known } = asked(device.open('WK2'));
    await pass(1_000);
    expect(known).toEqual([[]]);
  });

  it('as far as can be waited for where they do not answer, and never where nobody waits any more', async () => {
    const silent = { call: () => new Promise<never>(() => undefined) };
    const [one, other] = [asked(new Device(silent).open()), asked(new Device(silent).open())];
    await pass(patience - 100);
    other.stop();
    expect(one.known).toEqual([]);
    await pass(200);
    expect([one.known, other.known]).toEqual([[[]], []]);
  });
});

describe('keeping a record the same here and behind the functions', () => {
  it('sends what changed in one request, together with what else changed', async () => {
    const { server, device, tab } = await signedIn();
    tab.does('open-teams', 2);
    await pass(1_000);
    tab.does('open-admin', 3);
    await pass(5_000);
    expect(server.calls).toEqual(['save-progress']);
    expect(stepsOf(server.record)).toEqual(['open-admin', 'open-agent-desktop', 'open-teams']);
    expect(device.isUnsent).toBe(false);
  });

  it('asks soon where nothing is remembered, and spread over some seconds where something is', async () => {
    const server = new ProgressServer();
    const device = new Device(server);
    const first = device.open();
    await pass(1_000);
    expect(server.calls[0]).toBe('fetch-progress');
    first.does('open-teams', 1);
    await pass(3_000);
    first.stop();
    server.calls.length = 0;
    const second = device.open();
    expect(stepsOf(second.record)).toEqual(['open-teams']);
    // Nor does a change make it ask sooner.
    second.does('open-admin', 2);
    await pass(4_500);
    expect(server.calls).toEqual([]);
    await pass(1_000);
    expect(server.calls).toEqual(['fetch-progress', 'save-progress']);
  });

  it('asks at once for what was done elsewhere when it is known that something was', async () => {
    const { server, tab } = await signedIn();
    server.record = { ...emptyRecord, ...doneAt('first-call', 1) };
    server.revision = 70;
    tab.check();
    await pass(100);
    expect(server.calls[0]).toBe('fetch-progress');
    expect(stepsOf(tab.record)).toContain('first-call');
  });

  it('asks for what other devices did when it comes back, and now and then while it is looked at', async () => {
    const { server, tab } = await signedIn();
    server.record = { ...emptyRecord, ...doneAt('first-call', 1) };
    server.revision = 70;
    await pass(5 * minute);
    tab.comesBack();
    await pass(500);
    expect(stepsOf(tab.record)).toContain('first-call');
    server.calls.length = 0;
    await pass(15 * minute);
    expect(server.calls.filter((name) => name === 'fetch-progress')).toHaveLength(1);
  });

  it('asks nothing while it is hidden, but sends what changes then', async () => {
    const { server, device, tab } = await signedIn();
    tab.world.see(false);
    await pass(hour, minute);
    expect(server.calls).toEqual([]);
    tab.does('complete-task', 5);
    await pass(minute);
    expect(server.calls).toEqual(['save-progress']);
    expect(device.isUnsent).toBe(false);
  });

  it('asks once where the answer brings news', async () => {
    const server = new ProgressServer();
    server.record = doneAt('first-call', 1);
    const tab = new Device(server).open();
    await pass(minute);
    expect(server.calls).toEqual(['fetch-progress']);
    server.record = mergeRecords(doneAt('first-call', 1), doneAt('open-teams', 2));
    tab.check();
    await pass(minute);
    expect(server.calls).toEqual(['fetch-progress', 'fetch-progress']);
    expect(stepsOf(tab.record)).toEqual(['first-call', 'open-teams']);
  });

  it('sends what is done while an answer is on its way with the same exchange, and asks no more after it', async () => {
    const server = new ProgressServer();
    server.record = doneAt('first-call', 1);
    const device = new Device({ call: slowly(server) });
    const tab = device.open();
    await pass(500);
    tab.does('open-teams', 2);
    await pass(1_500);
    // Its save is on its way.
    tab.does('open-admin', 3);
    await pass(minute);
    expect(server.calls).toEqual(['fetch-progress', 'save-progress', 'save-progress']);
    expect(stepsOf(server.record)).toEqual(['first-call', 'open-admin', 'open-teams']);
    expect(device.isUnsent).toBe(false);
  });

  it.each([...Array(12).keys()])(
    'sends what is done about the end of an exchange, %i turns after its answer',
    async (turns) => {
      const server = new ProgressServer();
      const call: CallFunction = async (...question) => {
        const answer = await server.call(...question);
        if (server.calls.length === 2) void later(turns).then(() => tab.does('open-admin', 3));
        return answer;
      };
      const device = new Device({ call });
      const tab = device.open();
      await pass(10_000);
      expect(stepsOf(server.record)).toEqual(['open-admin']);
      expect(device.isUnsent).toBe(false);
    },
  );

  it('joins and tries again when another device saved first', async () => {
    const server = new ProgressServer();
    const [one, two] = [new Device(server).open(), new Device(server).open()];
    await pass(1_000);
    one.does('open-teams', 1);
    two.does('open-admin', 2);
    await pass(5_000);
    expect(server.conflicts).toBeGreaterThan(0);
    expect(stepsOf(server.record)).toEqual(['open-admin', 'open-teams']);
    // What came with the conflict is not asked for again.
    await pass(minute);
    expect(server.calls.filter((name) => name === 'fetch-progress')).toHaveLength(2);
  });

  it.each(['lost-question', 'lost-answer', 'busy', 'upstream'] as const)(
    'outlives a line with a %s',
    async (fault) => {
      const { server, device, tab } = await signedIn();
      server.line.push(fault, fault, fault);
      tab.does('open-teams', 1);
      await pass(2 * minute);
      expect(stepsOf(server.record)).toContain('open-teams');
      expect(device.isUnsent).toBe(false);
    },
  );

  it('sends a record that has grown too large never, says so once, and goes on hearing of what others do', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { server, device, tab } = await signedIn();
    tab.changes({ ...emptyRecord, note: 'x'.repeat(9_000) } as ProgressRecord);
    await pass(5 * hour, minute);
    expect(server.calls.filter((name) => name === 'save-progress')).toEqual([]);
    server.record = { ...emptyRecord, ...doneAt('first-call', 1) };
    server.revision = 70;
    tab.does('open-teams', 2);
    await pass(5 * hour, minute);
    expect(stepsOf(tab.record)).toContain('first-call');
    expect(stepsOf(server.record)).toEqual(['first-call']);
    expect(device.kept.get('flex-onboarding:progress:AC1:WK1')).toContain('xxx');
    expect([...device.kept.keys()].filter((key) => key.includes(':set-aside:'))).toEqual([]);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  it('works where the browser keeps nothing', async () => {
    const server = new ProgressServer();
    const device = new Device(server);
    device.refusesStorage = true;
    const tab = device.open();
    await pass(1_000);
    tab.does('open-teams', 1);
    await pass(3_000);
    expect(stepsOf(server.record)).toEqual(['open-teams']);
  });
});

describe('healing', () => {
  it.each(['refused', 'gone'] as const)(
    'holds what is %s, asks rarely, and goes on with a new token without a reload',
    async (refusing) => {
      const { server, device, tab } = await signedIn();
      server.refusing = refusing;
      tab.does('open-teams', 2);
      await pass(10 * hour, minute);
      expect(server.calls.length).toBeLessThanOrEqual(11);
      expect(device.isUnsent).toBe(true);
      server.refusing = undefined;
      tab.world.mend();
      await pass(4_000);
      expect(stepsOf(server.record)).toContain('open-teams');
      expect(device.isUnsent).toBe(false);
    },
  );

  it('goes on when somebody comes back to the page of a desk that was refused', async () => {
    const { server, tab } = await signedIn();
    server.refusing = 'refused';
    tab.does('open-teams', 2);
    await pass(10 * minute);
    server.refusing = undefined;
    tab.comesBack();
    await pass(1_000);
    expect(stepsOf(server.record)).toContain('open-teams');
  });

  it('sends later what a tab that was closed half-way had to send', async () => {
    const { server, device, tab } = await signedIn();
    server.line.push('lost-question');
    tab.does('open-teams', 2);
    await pass(2_000);
    tab.stop();
    expect(device.isUnsent).toBe(true);
    const next = device.open();
    await pass(20_000);
    expect(stepsOf(server.record)).toContain('open-teams');
    expect(device.isUnsent).toBe(false);
    next.stop();
  });

  it('sends what a tab kept but could not mark, when another was just done with sending', async () => {
    const { server, device, tab } = await signedIn();
    const other = device.open();
    tab.does('open-teams', 2);
    await pass(2_000);
    other.does('open-admin', 3);
    // The first one took back the mark of both; the second remembers that it has something.
    device.kept.delete('flex-onboarding:unsent:AC1:WK1');
    await pass(minute);
    expect(stepsOf(server.record)).toEqual(['open-admin', 'open-agent-desktop', 'open-teams']);
  });

  it('sends what a tab did whose first turn another one had taken', async () => {
    const server = new ProgressServer();
    const device = new Device(server);
    const [, second] = [device.open(), device.open()];
    await pass(5_000);
    second.does('open-teams', 1);
    await pass(20_000);
    expect(stepsOf(server.record)).toEqual(['open-teams']);
  });

  it('sends it also where the first question of each had failed', async () => {
    const server = new ProgressServer();
    server.line.push('upstream', 'upstream');
    const device = new Device({ call: slowly(server) });
    const [, second] = [device.open(), device.open()];
    // It tries again while the first one asks.
    await pass(10_000);
    second.does('open-teams', 1);
    await pass(10_000);
    expect(stepsOf(server.record)).toEqual(['open-teams']);
  });

  it('lets one tab send for all', async () => {
    const { server, device, tab } = await signedIn();
    const other = device.open();
    await pass(20_000);
    server.calls.length = 0;
    tab.does('open-teams', 2);
    await pass(20_000);
    expect(stepsOf(other.record)).toContain('open-teams');
    expect(server.calls).toEqual(['save-progress']);
  });
});
