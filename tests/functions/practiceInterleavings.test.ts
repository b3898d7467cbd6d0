/** @jest-environment node */
import fc from 'fast-check';
import type { SandboxToken } from '../../sandbox/token';
import { isOpen } from '../../sandbox/page/world/interaction';
import { handler as practiceEnd } from '../../serverless/src/functions/practice-end';
import { handler as practiceSay } from '../../serverless/src/functions/practice-say';
import { handler as practiceStart } from '../../serverless/src/functions/practice-start';
import { practiceIn } from '../../src/practice/model/marks';
import { InProcess, type Weather } from '../support/functions/inProcess';
import { isLeft, practiceToken } from '../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () => jest.requireActual<object>('../support/functions/validator'));

const runs = Number(process.env['PRACTICE_RUNS'] ?? 1_000);
jest.setTimeout(20 * 60_000);

const minute = 60_000;
const weather = fc.constantFrom<Weather>('lost', 'answer-lost', 'stops-before', 'stops-after');
/** Up to fourteen requests that go well, and one that does not. */
const storm = fc
  .tuple(fc.nat({ max: 14 }), weather)
  .map(([count, last]) => [...Array<Weather>(count).fill('fine'), last]);
const weathers = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Weather[]>([]) },
  { weight: 1, arbitrary: storm },
);
const who = fc.constantFrom('agent', 'supervisor');

const command = fc.oneof(
  fc.record({ do: fc.constant('start' as const), who, kind: fc.constantFrom('task', 'message'), weathers }),
  fc.record({ do: fc.constantFrom('say' as const, 'end' as const), who, of: fc.nat({ max: 3 }), weathers }),
  fc.record({
    do: fc.constantFrom('accept' as const, 'refuse' as const, 'complete' as const, 'write' as const),
    who,
  }),
  // Closing the page and losing the network look alike from here: nobody calls, and time goes by.
  fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(0.1, 1, 3, 11) }),
  fc.record({ do: fc.constant('presence' as const), who, available: fc.boolean() }),
);

test(`${runs} interleavings leave nothing over, never two at once, never for somebody else`, async () => {
  let now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let count = 0;
  const functions = new InProcess();
  const outcomes: Record<string, number> = {};

  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), fc.boolean(), async (commands, unaimed) => {
      const world = `w${count++}`;
      const people = Object.fromEntries(
        ['agent', 'supervisor'].map((role) => [role, practiceToken(world, role, unaimed, now)] as const),
      );
      const center = functions.twilio.contactCenter(world);
      const mine = (role: string) => center.all().filter(({ target }) => target === people[role]?.workerSid);
      const present = (role: string, available: boolean) =>
        center.report({ workerSid: people[role]?.workerSid ?? '', available, inHand: [] });
      const ids: string[] = [];
      const ownerOf = new Map<number, string>();
      ['agent', 'supervisor'].forEach((role) => present(role, true));

      const run = async (one: (typeof commands)[number]): Promise<void> => {
        if (one.do === 'wait') return void (now += one.minutes * minute);
        const token = people[one.who] as SandboxToken;
        const atHand = mine(one.who).find(isOpen);
        switch (one.do) {
          case 'start': {
            const before = center.all().length;
            const answer = await functions.call(practiceStart, token, { Kind: one.kind }, one.weathers);
            const outcome = `start ${answer?.status ?? 'stopped'}`;
            outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
            const made = center.all().slice(before);
            made.forEach(({ number }) => ownerOf.set(number, token.workerSid));
            expect(made.every(({ target }) => target === token.workerSid || isOver(target))).toBe(true);
            return void ids.push(
              ...made.flatMap(({ made: { attributes } }) => practiceIn(attributes)?.id ?? []),
            );
          }
          case 'say':
          case 'end': {
            const id = ids[one.of];
            const others = center.all().filter(({ number }) => ownerOf.get(number) !== token.workerSid);
            const handler = one.do === 'say' ? practiceSay : practiceEnd;
            if (id) await functions.call(handler, token, { Practice: id }, one.weathers);
            // Only what is overdue may be ended for somebody else.
            const young = others.filter(({ createdAt }) => now - createdAt < 10 * minute);
            young.forEach((other) => expect(center.all()).toContainEqual(other));
            return;
          }
          case 'accept':
            return void (atHand && center.move(atHand, 'accepted'));
          case 'refuse':
            return void (atHand && center.move(atHand, 'rejected'));
          case 'complete':
            return void (atHand && center.move(atHand, 'completed'));
          case 'write':
            return void (atHand && center.write(atHand, 'worker', 'Hello'));
          case 'presence':
            return present(one.who, one.available);
        }
      };

      for (const one of commands) {
        await run(one);
        for (const role of ['agent', 'supervisor'])
          expect(mine(role).filter(isOpen).length).toBeLessThanOrEqual(1);
      }

      // Some minutes later somebody of each desk calls once more.
      now += 11 * minute;
      for (const role of ['agent', 'supervisor']) {
        present(role, true);
        const answer = await functions.call(practiceStart, people[role] as SandboxToken, { Kind: 'task' });
        const started = (answer?.body as { practice?: { id: string } }).practice;
        if (started)
          await functions.call(practiceEnd, people[role] as SandboxToken, { Practice: started.id });
      }
      expect(center.all().filter(isLeft)).toEqual([]);
      for (const role of ['agent', 'supervisor']) {
        const name = `flex-onboarding-practice-${people[role]?.workerSid}`;
        const ledger = functions.twilio.world(world)?.sync.document(name);
        expect((ledger?.data as { open: unknown[] } | undefined)?.open ?? []).toEqual([]);
      }
    }),
    { numRuns: runs },
  );

  await functions.settled();
  console.info(outcomes);
  // Nothing else was ever asked of Twilio, and nobody's number stood in it.
  const hosts = new Set(functions.asked.map((line) => line.split(' ')[1]?.split('/')[0]));
  expect([...hosts].sort()).toEqual([
    'conversations.twilio.com',
    'flex-api.twilio.com',
    'sync.twilio.com',
    'taskrouter.twilio.com',
  ]);
  expect(functions.asked.filter((line) => /proxy_address|%2B\d{6}|Calls|address/.test(line))).toEqual([]);
});

const isOver = (target: string | null) => target === null;
