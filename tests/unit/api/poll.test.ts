import { createPoll, type Question } from '../../../src/api/poll';
import type { Failure } from '../../../src/api/client';
import { pass, PollingWorld, turns } from '../../support/polling';

const minute = 60_000;
const hour = 60 * minute;
const refused: Failure = { failed: 'refused' };
const offline: Failure = { failed: 'offline' };

/** A poll whose answers the test says, in their order; after the last everything is answered. */
function given(answers: (Failure | number | undefined | 'hangs')[] = [], question: Partial<Question> = {}) {
  const world = new PollingWorld();
  const asked: number[] = [];
  const began = performance.now();
  let settle: (failure?: Failure) => void = () => undefined;
  const poll = createPoll(
    {
      goodFor: 5 * minute,
      period: 15 * minute,
      ask: () => {
        asked.push(performance.now() - began);
        const answer = answers.shift();
        return answer === 'hangs' ? new Promise((resolve) => (settle = resolve)) : Promise.resolve(answer);
      },
      ...question,
    },
    world,
  );
  return {
    world,
    poll,
    asked,
    settle: async (failure?: Failure) => {
      settle(failure);
      await turns();
    },
  };
}

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

describe('while all is well', () => {
  it('asks after the wait it was given, and once each period', async () => {
    const { poll, asked } = given();
    poll.start(7_000);
    await pass(40 * minute, 1_000);
    expect(asked).toEqual([7_000, 7_000 + 15 * minute, 7_000 + 30 * minute]);
  });

  it.each([
    [0, 11.25],
    [1, 18.75],
  ])('spreads those who began together (%p)', async (chance, minutes) => {
    const { poll, asked, world } = given();
    world.chance = chance;
    poll.start(0);
    await pass(minutes * minute - 500);
    expect(asked).toHaveLength(1);
    await pass(1_000);
    expect(asked).toHaveLength(2);
  });

  it('gathers what comes up within a wait into one question', async () => {
    const { poll, asked } = given();
    poll.start(0);
    await pass(1_000);
    poll.within(2_000);
    await pass(1_500);
    poll.within(2_000);
    await pass(10_000);
    expect(asked).toEqual([0, 3_000]);
  });

  it('never asks twice at a time, and once more where something came up meanwhile', async () => {
    const { poll, asked, settle } = given(['hangs']);
    poll.start(0);
    poll.now();
    poll.within(2_000);
    await pass(20_000);
    expect(asked).toHaveLength(1);
    await settle();
    await pass(0);
    expect(asked).toHaveLength(2);
  });
});

describe('while nobody looks', () => {
  it('asks nothing, not for the first time either', async () => {
    const { poll, asked, world } = given();
    world.visible = false;
    poll.start(1_000);
    await pass(3 * hour, minute);
    expect(asked).toEqual([]);
    world.see(true);
    expect(asked).toHaveLength(1);
  });

  it('asks nothing after a failure either, and no timer runs', async () => {
    const { poll, asked, world } = given([offline]);
    poll.start(0);
    await turns();
    world.see(false);
    expect(jest.getTimerCount()).toBe(0);
    await pass(3 * hour, minute);
    expect(asked).toHaveLength(1);
    world.see(true);
    expect(asked).toHaveLength(2);
  });

  it('asks what is urgent all the same, but not again when that fails', async () => {
    let urgent = false;
    const { poll, asked, world } = given([undefined, offline], { isUrgent: () => urgent });
    poll.start(0);
    await turns();
    world.see(false);
    urgent = true;
    poll.within(2_000);
    await pass(3 * hour, minute);
    expect(asked).toHaveLength(2);
  });

  it('lets an answer that is still good do for those who come back', async () => {
    const { poll, asked, world } = given();
    poll.start(0);
    await pass(4 * minute);
    world.see(false);
    world.see(true);
    expect(asked).toHaveLength(1);
    await pass(minute);
    world.see(false);
    world.see(true);
    expect(asked).toHaveLength(2);
  });

  it('takes coming to the part that shows the answer for coming back', async () => {
    let open = false;
    const { poll, asked } = given([], { isWanted: () => open, goodFor: 5_000 });
    poll.start(0);
    await pass(minute);
    expect(asked).toEqual([]);
    open = true;
    poll.look();
    expect(asked).toHaveLength(1);
  });
});

describe('after a failure', () => {
  it('comes back later each time, for as long as it takes', async () => {
    const { poll, asked, world } = given(Array<Failure>(20).fill(offline));
    world.chance = 1;
    poll.start(0);
    await pass(3 * hour, 1_000);
    const gaps = asked.slice(1).map((at, index) => Math.round((at - (asked[index] ?? 0)) / 1_000));
    expect(gaps.slice(0, 9)).toEqual([4, 8, 16, 32, 64, 128, 256, 512, 900]);
    expect(new Set(gaps.slice(9))).toEqual(new Set([900]));
  });

  it('takes no change for a reason to ask sooner', async () => {
    const { poll, asked, world } = given([offline, offline]);
    world.chance = 1;
    poll.start(0);
    await turns();
    poll.within(0);
    await pass(3_500);
    expect(asked).toHaveLength(1);
  });

  it('takes what came up while it asked for a reason to, once it is answered', async () => {
    const { poll, asked, settle } = given([offline, 'hangs']);
    poll.start(0);
    await pass(5_000);
    expect(asked).toHaveLength(2);
    poll.within(2_000);
    await settle();
    await pass(2_000);
    expect(asked).toHaveLength(3);
  });

  it('asks rarely where it is refused, and goes on once it is not', async () => {
    const { poll, asked } = given([refused, refused]);
    poll.start(0);
    await pass(2 * hour + 20 * minute, minute);
    expect(asked).toEqual([0, hour, 2 * hour, 2 * hour + 15 * minute]);
  });

  it.each(['refused', 'gone'] as const)(
    'asks a function that was %s again when it is mended',
    async (failed) => {
      const { poll, asked, world } = given([{ failed }]);
      poll.start(0);
      await pass(10 * minute);
      world.mend();
      await pass(3_000);
      expect(asked).toHaveLength(2);
    },
  );

  it('asks again also when it was mended while the question was under way', async () => {
    const { poll, asked, world, settle } = given(['hangs']);
    poll.start(0);
    world.mend();
    await settle(refused);
    await pass(3_000);
    expect(asked).toHaveLength(2);
  });

  it('is spread where a network comes back for everybody', async () => {
    const { poll, asked, world } = given([offline]);
    world.chance = 1;
    poll.start(0);
    await turns();
    world.mend();
    await pass(2_500);
    expect(asked).toHaveLength(1);
    await pass(500);
    expect(asked).toHaveLength(2);
  });

  it('has nothing to mend where nothing failed', async () => {
    const { poll, asked, world } = given();
    poll.start(0);
    await turns();
    world.mend();
    await pass(10 * minute);
    expect(asked).toHaveLength(1);
  });

  it('asks on return to the page, once a minute at most', async () => {
    const { poll, asked, world } = given(Array<Failure>(9).fill(refused));
    poll.start(0);
    for (let second = 0; second < 180; second += 5) {
      world.see(false);
      world.see(true);
      await pass(5_000);
    }
    expect(asked).toEqual([0, minute, 2 * minute, 3 * minute]);
  });

  it('waits as long as the functions say, whoever comes back and whatever is mended', async () => {
    const { poll, asked, world } = given([{ failed: 'busy', retryAfter: 10 * minute }]);
    poll.start(0);
    await pass(5 * minute);
    world.mend();
    world.see(false);
    world.see(true);
    await pass(5 * minute - 1_000);
    expect(asked).toHaveLength(1);
    await pass(2_000);
    expect(asked).toHaveLength(2);
  });

  it('asks a person’s question at once', async () => {
    const { poll, asked } = given([{ failed: 'busy', retryAfter: 10 * minute }]);
    poll.start(0);
    await turns();
    poll.now();
    expect(asked).toHaveLength(2);
  });

  it('outlives a listener that throws while the answer is told', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let throws = true;
    let asked = 0;
    const world = new PollingWorld();
    const ask = async () => {
      await Promise.resolve();
      asked += 1;
      if (throws) throw new Error('somebody else’s');
      return undefined;
    };
    createPoll({ ask, goodFor: minute }, world).start(0);
    await turns();
    throws = false;
    await pass(hour, minute);
    expect(asked).toBe(2);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
  });
});

describe('where nobody could be asked', () => {
  it('tries again when it was told to', async () => {
    const { poll, asked } = given([2_000, 2_000]);
    poll.start(0);
    await pass(15 * minute);
    expect(asked).toEqual([0, 2_000, 4_000]);
  });

  it('does so also while nobody looks, if it is urgent', async () => {
    const { poll, asked, world } = given([2_000, 2_000], { isUrgent: () => asked.length < 3 });
    world.visible = false;
    poll.start(0);
    await pass(15 * minute);
    expect(asked).toEqual([0, 2_000, 4_000]);
  });

  it('comes back after a failure as late as if it had not tried', async () => {
    const { poll, asked, world } = given([offline, 2_000, offline, 2_000, offline]);
    world.chance = 1;
    poll.start(0);
    await pass(40_000);
    expect(asked).toEqual([0, 4_000, 6_000, 14_000, 16_000, 32_000]);
  });
});

it('has nothing left when it is stopped, whatever it was at', async () => {
  for (const answer of [undefined, offline, 'hangs'] as const) {
    const { poll, asked, world, settle } = given([answer]);
    const stop = poll.start(0);
    await turns();
    stop();
    await settle(offline);
    world.mend();
    world.see(true);
    await pass(hour, minute);
    expect(asked).toHaveLength(1);
    expect(world.listeners).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  }
});
