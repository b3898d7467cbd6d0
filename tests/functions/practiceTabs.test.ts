/** @jest-environment node */
import fc from 'fast-check';
import { isOpen, type Message } from '../../sandbox/page/world/interaction';
import type { SandboxToken } from '../../sandbox/token';
import { handler as practiceEnd } from '../../serverless/src/functions/practice-end';
import { handler as practiceSay } from '../../serverless/src/functions/practice-say';
import { handler as practiceStart } from '../../serverless/src/functions/practice-start';
import type { Answer, CallFunction } from '../../src/api/client';
import { InProcess, type Answered, type Weather } from '../support/functions/inProcess';
import { PlayedClock } from '../support/functions/playedClock';
import { PracticeTab } from '../support/functions/practiceTab';
import { isLeft, practiceToken } from '../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () => jest.requireActual<object>('../support/functions/validator'));
// No test here asks what a completion counts for.
jest.mock('@twilio/flex-ui', () => ({ Actions: { addListener: () => undefined } }));

const runs = Number(process.env['PRACTICE_RUNS'] ?? 200);
jest.setTimeout(40 * 60_000);

const handlers = {
  'practice-start': practiceStart,
  'practice-say': practiceSay,
  'practice-end': practiceEnd,
};
const roles = ['agent', 'supervisor'] as const;
const second = 1000;
const minute = 60 * second;

const doings = {
  practise: 4,
  accept: 3,
  write: 5,
  refuse: 1,
  complete: 2,
  'press end': 1,
  close: 1,
  reload: 1,
  'go offline': 1,
  'come back': 1,
  wait: 4,
} as const;
type Doing = keyof typeof doings;
interface Command {
  readonly do: Doing;
  readonly who: (typeof roles)[number];
  readonly tab: number;
  /** Whatever is done next may be done before the functions have answered this. */
  readonly atOnce: boolean;
  /** How long a wait takes. */
  readonly seconds: number;
}
const command: fc.Arbitrary<Command> = fc.record({
  do: fc.constantFrom(
    ...Object.entries(doings).flatMap(([name, often]) => Array<Doing>(often).fill(name as Doing)),
  ),
  // Mostly one person, so that their tabs and moments meet.
  who: fc.constantFrom(...roles, 'agent' as const),
  tab: fc.nat({ max: 1 }),
  atOnce: fc.boolean(),
  seconds: fc.constantFrom(1, 2, 20, 130, 700),
});
const weather = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Weather>('fine') },
  { weight: 1, arbitrary: fc.constantFrom<Weather>('lost', 'answer-lost', 'stops-before', 'stops-after') },
);

type Run = [readonly Command[], readonly ('task' | 'message')[], readonly Weather[], boolean];
const agent = (what: Doing, given: Partial<Command> = {}): Command => ({
  ...{ do: what, who: 'agent', tab: 0, atOnce: false, seconds: 130 },
  ...given,
});
/** Histories that once went wrong. */
const known: Run[] = [
  // The second tab was offline while the practice was completed in the first.
  [
    [agent('practise'), agent('accept'), agent('go offline', { tab: 1 }), agent('complete')],
    ['task'],
    [],
    false,
  ],
  // The functions answered, and Flex never showed what they had made.
  [
    [agent('practise', { atOnce: true }), agent('go offline'), agent('wait'), agent('come back')],
    ['task'],
    [],
    false,
  ],
  // Both tabs saw the person write, and let the customer answer.
  [
    [agent('practise'), agent('accept'), agent('write'), agent('wait', { seconds: 2 })],
    ['message'],
    [],
    false,
  ],
];

test(`${runs} interleavings of two people with two tabs each leave nothing over, and no tab that does not know it`, async () => {
  let clock = new PlayedClock(Date.now());
  jest.spyOn(Date, 'now').mockImplementation(() => clock.now);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let count = 0;
  const functions = new InProcess();
  const seen: Record<string, number> = {};

  const property = async (...[commands, kinds, weathers, unaimed]: Run) => {
    clock = new PlayedClock(clock.now + minute);
    const world = `t${count++}`;
    const center = functions.twilio.contactCenter(world);
    const underWay = new Set<Promise<unknown>>();
    const coming = [...weathers];

    const settled = async () => {
      do {
        await Promise.all(underWay);
        await breath();
      } while (underWay.size > 0);
    };
    const ask =
      (token: SandboxToken): CallFunction =>
      async (name, fields, parse) => {
        const handler = handlers[name as keyof typeof handlers];
        const call = functions.call(handler, token, fields, coming.splice(0, 12));
        underWay.add(call);
        const answer = await call.finally(() => underWay.delete(call));
        return answer ? heard(answer, parse) : lateFailure(clock);
      };
    const desks = roles.map((role) => {
      const token = practiceToken(world, role, unaimed, clock.now);
      const open = () => new PracticeTab(center, token, clock, ask(token));
      center.report({ workerSid: token.workerSid, available: true, inHand: [] });
      return { token, open, tabs: [open(), open()] };
    });
    const mine = ({ token }: (typeof desks)[number]) =>
      center.all().filter(({ target }) => target === token.workerSid);

    const run = async (one: Command): Promise<void> => {
      if (one.do === 'wait') return clock.pass(one.seconds * second, settled);
      const desk = desks[roles.indexOf(one.who)];
      const tab = desk?.tabs[one.tab];
      if (!desk || !tab) return;
      const atHand = mine(desk).find(isOpen);
      // A person sees and does in a tab only what reaches it.
      const theirs = tab.isUp ? atHand : undefined;
      switch (one.do) {
        case 'practise':
          return tab.practise(kinds[count % kinds.length] ?? 'message');
        case 'press end':
          return tab.pressEnd();
        case 'close':
          return tab.close();
        case 'reload':
          tab.close();
          return void (desk.tabs[one.tab] = desk.open());
        case 'go offline':
        case 'come back':
          return tab.setOnline(one.do === 'come back');
        case 'accept':
          return void (theirs && center.move(theirs, 'accepted'));
        case 'refuse':
          return void (theirs && center.move(theirs, 'rejected'));
        case 'complete':
          return void (theirs && center.move(theirs, 'completed'));
        case 'write':
          return void (theirs?.status === 'accepted' && center.write(theirs, 'worker', 'Hello'));
      }
    };

    for (const one of commands) {
      await run(one);
      if (!one.atOnce) await settled();
      const workers = desks.map(({ token }) => token.workerSid);
      for (const desk of desks) expect(mine(desk).filter(isOpen).length).toBeLessThanOrEqual(1);
      for (const { target, messages } of center.all()) {
        expect(target === null || workers.includes(target)).toBe(true);
        expect(repeated(messages ?? [])).toEqual([]);
      }
    }

    // All is quiet for a while, and whoever has a network knows how it stands.
    coming.splice(0);
    desks.forEach(({ tabs }) => tabs.forEach((tab) => tab.setOnline(true)));
    await clock.pass(3 * minute, settled);
    for (const desk of desks) {
      const isThere = mine(desk).some(isOpen);
      for (const { latest, isUp } of desk.tabs) {
        const says = latest?.is ?? 'nothing';
        seen[says] = (seen[says] ?? 0) + 1;
        if (isUp && !isThere) expect(['starting', 'offered', 'running']).not.toContain(says);
      }
    }
    // Some minutes later each begins another and ends it.
    await clock.pass(11 * minute, settled);
    for (const { open } of desks) {
      const tab = open();
      tab.practise('task');
      await settled();
      tab.pressEnd();
      await settled();
    }
    expect(center.all().filter(isLeft)).toEqual([]);
    for (const { token } of desks) {
      const ledger = functions.twilio
        .world(world)
        ?.sync.document(`flex-onboarding-practice-${token.workerSid}`);
      expect((ledger?.data as { open: unknown[] } | undefined)?.open ?? []).toEqual([]);
    }
  };

  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { maxLength: 16 }),
      fc.array(fc.constantFrom('task' as const, 'message' as const), { minLength: 1, maxLength: 3 }),
      fc.oneof(fc.constant<Weather[]>([]), fc.array(weather, { maxLength: 40 })),
      fc.boolean(),
      property,
    ),
    { numRuns: runs, examples: known },
  );
  await functions.settled();
  console.info(seen);
});

const breath = () => new Promise((resolve) => setImmediate(resolve));

function heard<T>({ status, body }: Answered, parse: (body: unknown) => T | undefined): Answer<T> {
  const ok = status === 200 ? parse(body) : undefined;
  if (ok !== undefined) return { ok };
  const { error } = body as { error?: { code?: string } };
  return { failed: status >= 500 ? 'upstream' : 'conflict', ...(error?.code && { code: error.code }) };
}

/** A function that was stopped never answers; the page waits ten seconds for it. */
function lateFailure(clock: PlayedClock): Promise<{ readonly failed: 'timeout' }> {
  return new Promise((resolve) => clock.after(10 * second, () => resolve({ failed: 'timeout' })));
}

/** What the customer said twice, or without having been answered. */
function repeated(messages: readonly Message[]): readonly Message[] {
  return messages.filter(
    ({ by, text }, index) =>
      by === 'customer' &&
      (messages[index - 1]?.by === 'customer' ||
        messages.slice(0, index).some((other) => other.by === 'customer' && other.text === text)),
  );
}
