/** @jest-environment node */
import { sidsOf } from '../../../sandbox/page/world/interaction';
import type { MadeInteraction } from '../../../sandbox/twilio-rest/contactCenter';
import { handler as practiceEnd } from '../../../serverless/src/functions/practice-end';
import { handler as practiceSay } from '../../../serverless/src/functions/practice-say';
import { handler as practiceStart } from '../../../serverless/src/functions/practice-start';
import { thePractice } from '../../../src/practice/model/marks';
import { InProcess } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
const minute = 60_000;
const day = 24 * 60 * minute;
const id = 'a'.repeat(32);
/** Would find whatever customers begin. */
const wide = 'x" OR direction == "inbound';
let now = Date.now();
let worlds = 0;
beforeEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});

/** An agent, somebody who is free, and a colleague who serves a customer in writing while another customer waits. */
function house() {
  const world = `forged-${worlds++}`;
  const [agent, free] = [
    practiceToken(world, 'agent', false, now),
    practiceToken(world, 'admin', false, now),
  ];
  const center = functions.twilio.contactCenter(world);
  for (const { workerSid } of [agent, free]) center.report({ workerSid, available: true, inHand: [] });
  const customer = (target: string | null) =>
    center.make('chat', target, { direction: 'inbound' }, { customer: 'Hana', timeout: day });
  const served = customer(`WK${'c'.repeat(32)}`);
  for (const status of ['pending', 'accepted'] as const) center.move(center.all()[0] ?? served, status);
  const waiting = customer(null);
  const stateOf = ({ number }: MadeInteraction) => {
    const one = center.all().find((made) => made.number === number);
    return [one?.status, one?.made.closed];
  };
  return {
    agent,
    free,
    center,
    served,
    customers: () => [served, waiting].map(stateOf),
    /** Somebody's document of practice, as whoever may write in its Sync service finds it. */
    documentOf: ({ workerSid }: { readonly workerSid: string }) => {
      const sync = functions.twilio.world(world)?.sync;
      const name = `flex-onboarding-practice-${workerSid}`;
      return (
        sync && {
          read: () => sync.document(name)?.data,
          write: (data: unknown) => sync.writeDocument(name, data),
        }
      );
    },
    /** A task in the agent's hands, whose attributes are theirs to change. */
    forge: (attributes: Readonly<Record<string, unknown>>) => {
      const forged = center.make('default', agent.workerSid, attributes, { customer: '', timeout: day });
      center.move(forged, 'accepted');
    },
  };
}
type PracticeDocument = ReturnType<ReturnType<typeof house>['documentOf']>;
const firstIn = (document: PracticeDocument) =>
  (document?.read() as { open: [{ id: string; seal: string }] }).open[0];
const untouched = [
  ['accepted', false],
  ['waiting', false],
];

test.each([
  ['an id that ends the expression', () => ({ onboarding_practice_id: wide })],
  [
    'a colleague’s conversation as its place',
    ({ world }: { world: string }, served: MadeInteraction) => {
      const { flexInteraction, flexChannel, conversation } = sidsOf(world, served);
      return {
        onboarding_practice_id: id,
        flexInteractionSid: flexInteraction,
        flexInteractionChannelSid: flexChannel,
        conversationSid: conversation,
      };
    },
  ],
])('a task with %s ends nothing of a customer’s', async (_what, attributes) => {
  const { agent, free, served, forge, customers } = house();
  forge({ onboarding_practice: 'message', ...attributes(agent, served) });
  now += 11 * minute;
  expect((await functions.call(practiceStart, free, { Kind: 'task' }))?.status).toBe(200);
  expect(customers()).toEqual(untouched);
});

test('what somebody wrote into a document of practice ends nothing of a customer’s', async () => {
  const { agent, documentOf, served, customers } = house();
  // So that there is a document.
  const first = await functions.call(practiceStart, agent, { Kind: 'task' });
  const { practice } = first?.body as { practice: { id: string } };
  await functions.call(practiceEnd, agent, { Practice: practice.id });
  now += 11 * minute;
  const { flexInteraction, flexChannel } = sidsOf(agent.world, served);
  const place = { interaction: flexInteraction, channel: flexChannel, conversation: '../x' };
  documentOf(agent)?.write({
    started: ['yesterday'],
    open: [
      null,
      { id: wide, kind: 'task', startedAt: 0 },
      { id, kind: 'call', startedAt: 0 },
      { id, kind: 'task', startedAt: 'long ago' },
      { id, kind: 'message', startedAt: 0, place },
    ],
  });
  expect((await functions.call(practiceStart, agent, { Kind: 'task' }))?.status).toBe(200);
  expect(customers()).toEqual(untouched);
});

describe('a place in a document of practice', () => {
  /** What a service without access lists lets an agent write: a colleague's customer's conversation, and somebody's seal, if any. */
  const forgeries = {
    'without a seal': () => ({}),
    'with a seal that somebody made up': () => ({ seal: 'f'.repeat(64) }),
    'with what is no seal': () => ({ seal: 1 }),
    'with the seal of their own practice': (seal: string) => ({ seal }),
  };

  test.each(Object.entries(forgeries))('%s is nowhere', async (_what, forged) => {
    const { agent, free, center, served, customers, documentOf, forge } = house();
    center.write(served, 'worker', 'One moment');
    expect((await functions.call(practiceStart, agent, { Kind: 'message' }))?.status).toBe(200);
    const { id, seal } = firstIn(documentOf(agent));
    const { flexInteraction, flexChannel, conversation } = sidsOf(agent.world, served);
    const place = { interaction: flexInteraction, channel: flexChannel, conversation };
    const practice = { id, kind: 'message', place, ...forged(seal) };
    const lay = (startedAt: number) =>
      documentOf(agent)?.write({ started: [], open: [{ ...practice, startedAt }] });

    lay(now);
    expect((await functions.call(practiceSay, agent, { Practice: id }))?.status).toBe(409);
    expect(center.find(conversation)?.messages).toHaveLength(1);
    expect((await functions.call(practiceEnd, agent, { Practice: id }))?.status).toBe(200);
    lay(0);
    expect((await functions.call(practiceStart, agent, { Kind: 'task' }))?.status).toBe(200);
    lay(0);
    forge({ onboarding_practice: 'message', onboarding_practice_id: id });
    now += 11 * minute;
    expect((await functions.call(practiceStart, free, { Kind: 'task' }))?.status).toBe(200);
    expect(customers()).toEqual(untouched);
  });

  test('is nowhere in the document of somebody else', async () => {
    const { agent, free, documentOf } = house();
    await functions.call(practiceStart, free, { Kind: 'message' });
    await functions.call(practiceStart, agent, { Kind: 'task' });
    documentOf(agent)?.write(documentOf(free)?.read());
    const { id } = firstIn(documentOf(free));
    expect((await functions.call(practiceSay, free, { Practice: id }))?.status).toBe(200);
    expect((await functions.call(practiceSay, agent, { Practice: id }))?.status).toBe(409);
  });

  test('that an earlier version did not seal keeps nobody from ending what is there', async () => {
    const { agent, center, documentOf } = house();
    await functions.call(practiceStart, agent, { Kind: 'message' });
    const own = firstIn(documentOf(agent));
    documentOf(agent)?.write({ started: [], open: [{ ...own, seal: undefined }] });
    expect((await functions.call(practiceEnd, agent, { Practice: own.id }))?.status).toBe(200);
    expect(center.all().find(({ target }) => target === agent.workerSid)).toMatchObject({
      status: 'canceled',
      made: { closed: true },
    });
  });
});

test('an overdue conversation is closed through the channel that the functions wrote down', async () => {
  const { agent, free, center } = house();
  expect((await functions.call(practiceStart, agent, { Kind: 'message' }))?.status).toBe(200);
  const made = center.all().find(({ target }) => target === agent.workerSid);
  if (!made) throw new Error('nothing made');
  center.move(made, 'accepted');
  now += 11 * minute;
  expect((await functions.call(practiceStart, free, { Kind: 'task' }))?.status).toBe(200);
  const { flexInteraction, flexChannel } = sidsOf(agent.world, made);
  const closing = `POST flex-api.twilio.com/v1/Interactions/${flexInteraction}/Channels/${flexChannel}`;
  expect(functions.asked.filter((line) => line.startsWith(closing))).toHaveLength(1);
  expect(center.find(flexChannel)).toMatchObject({ status: 'completed', made: { closed: true } });
});

test('no expression is made of what is no id', () => {
  expect(() => thePractice(wide)).toThrow(TypeError);
});
