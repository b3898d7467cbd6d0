/** @jest-environment node */
import { twilioError, type Ask } from '../../../sandbox/twilio-rest/wire';
import { handler as practiceEnd } from '../../../serverless/src/functions/practice-end';
import { handler as practiceStart } from '../../../serverless/src/functions/practice-start';
import { InProcess, type Weather } from '../../support/functions/inProcess';
import { isLeft, practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
const answer = functions.twilio.answer.bind(functions.twilio);
let worlds = 0;
beforeEach(() => jest.restoreAllMocks());

/** An available agent starts a practice message twelve times, while Twilio refuses what is asked of it so. */
async function twelveStarts(refused: RegExp, unaimed = false) {
  const agent = practiceToken(`start-${worlds++}`, 'agent', unaimed, Date.now());
  const center = functions.twilio.contactCenter(agent.world);
  center.report({ workerSid: agent.workerSid, available: true, inHand: [] });
  const refusal = twilioError(400, 20001, 'Bad request');
  jest
    .spyOn(functions.twilio, 'answer')
    .mockImplementation((ask: Ask, invocation) =>
      refused.test(`${ask.method} ${ask.path}`) ? refusal : answer(ask, invocation),
    );
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const statuses: (number | undefined)[] = [];
  for (let count = 0; count < 12; count++) {
    statuses.push((await functions.call(practiceStart, agent, { Kind: 'message' }))?.status);
  }
  return { statuses, made: center.all() };
}

test.each([
  ['the first line', /POST .*\/Messages$/, false],
  ['the invitation', /POST .*\/Invites$/, true],
] as const)(
  'conversations that were made count also where Twilio then refuses %s',
  async (_what, refused, unaimed) => {
    const { statuses, made } = await twelveStarts(refused, unaimed);
    expect(statuses).toEqual([...Array<number>(10).fill(502), 429, 429]);
    expect(made).toHaveLength(10);
    expect(made.filter(isLeft)).toEqual([]);
  },
);

test('a start that Twilio refuses before anything is made does not count', async () => {
  const { statuses, made } = await twelveStarts(/POST .*\/Interactions$/);
  expect(statuses).toEqual(Array<number>(12).fill(502));
  expect(made).toEqual([]);
});

describe('what others left', () => {
  /** An agent who left a practice long ago, and an administrator who is free. */
  async function left() {
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const world = `start-${worlds++}`;
    const [agent, admin] = [
      practiceToken(world, 'agent', false, now),
      practiceToken(world, 'admin', false, now),
    ];
    const center = functions.twilio.contactCenter(world);
    for (const { workerSid } of [agent, admin]) center.report({ workerSid, available: true, inHand: [] });
    await functions.call(practiceStart, agent, { Kind: 'message' });
    center.all().forEach((one) => center.move(one, 'accepted'));
    now += 11 * 60_000;
    return admin;
  }
  const allIn = (weather: Weather): Weather[] => ['fine', 'fine', weather];

  test.each([
    ['cannot be listed', allIn('lost')],
    ['is listed never', allIn('hangs')],
    ['is ended never', [...allIn('fine'), 'hangs'] as const],
  ])('keeps nobody from starting a practice where it %s', async (_what, weather) => {
    const admin = await left();
    expect((await functions.call(practiceStart, admin, { Kind: 'task' }, weather))?.status).toBe(200);
  });

  test('keeps nobody from ending theirs', async () => {
    const admin = await left();
    const started = await functions.call(practiceStart, admin, { Kind: 'task' }, allIn('lost'));
    const { practice } = started?.body as { practice: { id: string } };
    // The ledger, the configuration, the task, its end, and the ledger again come first.
    const weather: Weather[] = [...Array<Weather>(6).fill('fine'), 'hangs'];
    const asked = functions.asked.length;
    const ended = await functions.call(practiceEnd, admin, { Practice: practice.id }, weather);
    expect(ended).toMatchObject({ status: 200, body: { ended: true } });
    expect(functions.asked.slice(asked)).toHaveLength(6);
  });
});
