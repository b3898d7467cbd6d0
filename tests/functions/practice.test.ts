import { signedInPerson } from '../../sandbox/people';
import { environment } from '../../sandbox/twilio-rest/access';
import { practiceIn } from '../../src/practice/model/marks';
import { askedOf, newWorld, post, refusal, someText, tokenOf } from '../support/functions/functions';
import { begun, desk } from '../support/functions/practice';

describe('a practice task', () => {
  test('is offered to the person who asks, marked, and done when they complete it', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('task'));
    expect(practice).toEqual({ id: someText, kind: 'task', startedAt: someText, endsAt: someText });
    expect(Date.parse(practice.endsAt) - Date.parse(practice.startedAt)).toBe(600_000);

    const [task, ...others] = await agent.made();
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      channel: 'default',
      target: agent.workerSid,
      status: 'pending',
      timeout: 120_000,
    });
    expect(practiceIn(task?.made.attributes)).toEqual({ id: practice.id, kind: 'task' });

    await agent.does({ number: -1, status: 'accepted' });
    await agent.does({ number: -1, status: 'completed' });
    expect((await agent.end(practice)).body).toEqual({ ended: true });
    expect((await agent.start('task')).status).toBe(200);
  });

  test.each([
    ['pending', 'canceled'],
    ['accepted', 'completed'],
    ['wrapping', 'completed'],
  ] as const)('that is %s is %s when it ends', async (before, after) => {
    const agent = await desk();
    const practice = begun(await agent.start('task'));
    if (before !== 'pending') await agent.does({ number: -1, status: 'accepted' });
    if (before === 'wrapping') await agent.does({ number: -1, status: 'wrapping' });
    await agent.end(practice);
    expect((await agent.made()).map(({ status }) => status)).toEqual([after]);
  });
});

describe('a practice message', () => {
  test('begins with the customer, who answers twice and leaves', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('message'));
    const [conversation] = await agent.made();
    expect(conversation).toMatchObject({
      channel: 'chat',
      target: agent.workerSid,
      status: 'pending',
      customer: `onboarding-practice-${practice.id}`,
      // Flex shows who writes by it.
      customerName: 'Practice customer',
      closesAfter: 600_000,
      messages: [{ by: 'customer' }],
    });

    await agent.does({ number: -1, status: 'accepted' });
    const answers = [];
    for (let turn = 0; turn < 2; turn++) {
      await agent.does({ number: -1, text: 'An answer' });
      answers.push((await agent.say(practice)).body);
    }
    expect(answers).toEqual([{ said: true }, { said: true }]);
    const speakers = (await agent.made())[0]?.messages?.map(({ by }) => by);
    expect(speakers).toEqual(['customer', 'worker', 'customer', 'worker', 'customer']);

    expect(await agent.made()).toMatchObject([{ status: 'wrapping', made: { closed: true } }]);

    await agent.end(practice);
    expect(await agent.made()).toMatchObject([{ status: 'completed', made: { closed: true } }]);
    const late = await agent.say(practice);
    expect([late.status, late.body]).toEqual([409, refusal('not_running')]);
  });

  test('has its customer wait until the person has answered', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('message'));
    expect((await agent.say(practice)).body).toEqual({ said: false });
  });

  test('reaches its person by invitation where Flex pays no heed to the worker', async () => {
    const agent = await desk({ faults: ['interactions-unaimed'] });
    const practice = begun(await agent.start('message'));
    expect(await agent.made()).toMatchObject([
      { target: agent.workerSid, status: 'pending', made: { invited: 1, closed: false } },
    ]);
    await agent.end(practice);
    expect(await agent.made()).toMatchObject([{ status: 'canceled', made: { closed: true } }]);
  });

  test('is answered once, however many tabs saw the person write', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('message'));
    await agent.does({ number: -1, status: 'accepted' });
    await agent.does({ number: -1, text: 'An answer' });
    const replies = await Promise.all([0, 1, 2, 3].map(() => agent.say(practice)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(replies.filter(({ body }) => (body as { said: boolean }).said)).toHaveLength(1);
    const speakers = (await agent.made())[0]?.messages?.map(({ by }) => by);
    expect(speakers).toEqual(['customer', 'worker', 'customer']);
  });

  test.each([
    ['de-DE', 'Übungskunde', 'Übungsnachricht', 'Bestellnummer'],
    ['es-AR', 'Cliente de práctica', 'mensaje de práctica', 'número de pedido'],
    ['sv-SE', 'Practice customer', 'practice message', 'order number'],
  ])('is in the language of the person: %s', async (Locale, name, first, second) => {
    const agent = await desk();
    const practice = begun(await agent.start('message', { Locale }));
    await agent.does({ number: -1, status: 'accepted' });
    await agent.does({ number: -1, text: 'An answer' });
    await agent.say(practice);
    const [made] = await agent.made();
    expect(made?.made.attributes).toMatchObject({ name, customerName: name });
    const said = made?.messages?.filter(({ by }) => by === 'customer').map(({ text }) => text);
    expect(said).toEqual([expect.stringContaining(first), expect.stringContaining(second)]);
  });

  test('that was refused leaves no conversation behind', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('message'));
    await agent.does({ number: -1, status: 'rejected' });
    await agent.end(practice);
    expect(await agent.made()).toMatchObject([{ made: { closed: true } }]);
  });
});

describe('is refused, and makes nothing', () => {
  test.each([
    ['not_available', { available: false }],
    ['busy', { inHand: ['pending'] }],
    ['busy', { inHand: ['accepted'] }],
    ['busy', { inHand: ['wrapping'] }],
  ] as const)('%s', async (code, presence) => {
    for (const kind of ['task', 'message']) {
      const agent = await desk({}, presence);
      const { status, body } = await agent.start(kind);
      expect([status, body]).toEqual([409, refusal(code)]);
      expect(await agent.made()).toEqual([]);
    }
  });

  test('while one is under way, on any device', async () => {
    const agent = await desk();
    const practice = begun(await agent.start('task'));
    for (const kind of ['task', 'message']) {
      const { status, body } = await agent.start(kind);
      expect([status, body]).toEqual([409, refusal('already_running')]);
    }
    expect(await agent.made()).toHaveLength(1);
    await agent.end(practice);
  });

  test('for the second of two tabs at once', async () => {
    const agent = await desk();
    const replies = await Promise.all([agent.start('task'), agent.start('task')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await agent.made()).toHaveLength(1);
  });

  test('after ten within a day, and says when the next one may begin', async () => {
    const agent = await desk();
    for (let count = 0; count < 10; count++) await agent.end(begun(await agent.start('task')));
    const { status, body, headers } = await agent.start('message');
    expect([status, body]).toEqual([429, refusal('practice_limit')]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(86_000);
    expect(await agent.made()).toHaveLength(10);
  });

  test('where the Flex configuration cannot be used', async () => {
    const agent = await desk({ faults: ['configuration-misshapen'] });
    const { status, body } = await agent.start('task');
    expect([status, body]).toEqual([502, refusal('no_routing')]);
    expect(await agent.made()).toEqual([]);
  });

  test('where the account has switched it off', async () => {
    const agent = await desk({ config: { practice: { enabled: false } } });
    const { status, body } = await agent.start('task');
    expect([status, body]).toEqual([403, refusal('practice_disabled')]);
  });

  test.each([
    ['tasks-fails', 'message'],
    ['interactions-fails', 'message'],
    ['interactions-misshapen', 'message'],
    ['conversations-fails', 'message'],
    ['sync-fails', 'task'],
    ['configuration-fails', 'task'],
    ['tasks-nonsense', 'task'],
  ] as const)('by Twilio: %s', async (fault, kind) => {
    const agent = await desk({ faults: [fault] });
    const { status } = await agent.start(kind);
    expect(status).toBe(502);
    const left = (await agent.made()).filter(({ status: now }) => now === 'pending' || now === 'waiting');
    expect(left).toEqual([]);
  });
});

test.each([
  ['practice-start', 'Kind', 'call'],
  ['practice-start', 'Kind', ''],
  ['practice-start', 'Locale', 'de"}, {"text'],
  ['practice-say', 'Practice', 'x" || "1" == "1'],
  ['practice-end', 'Practice', '../Tasks'],
])('%s refuses a wrong %s', async (name, field, value) => {
  const world = newWorld();
  const { status, body } = await post(name, { Token: tokenOf(world), Kind: 'task', [field]: value });
  expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining(`"${field}"`))]);
  expect(await askedOf(world)).toEqual([]);
});

describe('nobody else', () => {
  test('can be made to practise, by whatever field', async () => {
    const agent = await desk();
    const other = signedInPerson(agent.world, ['supervisor']).workerSid;
    const fields = [
      'Worker',
      'WorkerSid',
      'worker_sid',
      'RoutingTarget',
      'Workers',
      'Identity',
      'To',
      'Practice',
    ];
    begun(await agent.start('task', Object.fromEntries(fields.map((name) => [name, other]))));
    expect((await agent.made()).map(({ target }) => target)).toEqual([agent.workerSid]);
  });

  test("can speak in it or end it, not even an administrator's token", async () => {
    const agent = await desk();
    const practice = begun(await agent.start('message'));
    await agent.does({ number: -1, status: 'accepted' });
    await agent.does({ number: -1, text: 'An answer' });
    const before = await agent.made();

    const admin = await desk({ world: agent.world, roles: ['admin'] });
    const said = await admin.say(practice);
    expect([said.status, said.body]).toEqual([409, refusal('not_running')]);
    expect((await admin.end(practice)).body).toEqual({ ended: true });
    expect(await agent.made()).toEqual(before);
  });

  test('is called, texted or written to: nothing but these is asked of Twilio', async () => {
    const agent = await desk({ faults: ['interactions-unaimed'] });
    const practice = begun(await agent.start('message'));
    await agent.does({ number: -1, status: 'accepted' });
    await agent.does({ number: -1, text: 'An answer' });
    await agent.say(practice);
    await agent.end(practice);
    const task = begun(await agent.start('task'));
    await agent.end(task);

    const asked = (await askedOf(agent.world)).map((line) => line.replace(/[A-Z]{2}[0-9a-f]{32}/g, '<sid>'));
    expect([...new Set(asked)].sort()).toEqual([
      'GET conversations.twilio.com/v1/Conversations/<sid>/Messages',
      'GET conversations.twilio.com/v1/ParticipantConversations',
      'GET flex-api.twilio.com/v1/Configuration',
      'GET sync.twilio.com/v1/Services/<sid>/Documents/flex-onboarding-practice-<sid>',
      'GET taskrouter.twilio.com/v1/Workspaces/<sid>/Tasks',
      'GET taskrouter.twilio.com/v1/Workspaces/<sid>/Workers/<sid>',
      'GET taskrouter.twilio.com/v1/Workspaces/<sid>/Workers/<sid>/Reservations',
      'POST conversations.twilio.com/v1/Conversations/<sid>',
      'POST conversations.twilio.com/v1/Conversations/<sid>/Messages',
      'POST conversations.twilio.com/v1/Users',
      'POST flex-api.twilio.com/v1/Interactions',
      'POST flex-api.twilio.com/v1/Interactions/<sid>/Channels/<sid>',
      'POST flex-api.twilio.com/v1/Interactions/<sid>/Channels/<sid>/Invites',
      'POST sync.twilio.com/v1/Services/<sid>/Documents',
      'POST sync.twilio.com/v1/Services/<sid>/Documents/flex-onboarding-practice-<sid>',
      'POST taskrouter.twilio.com/v1/Workspaces/<sid>/Tasks',
      'POST taskrouter.twilio.com/v1/Workspaces/<sid>/Tasks/<sid>',
    ]);
  });
});

test('waits where Twilio asks to slow down, within the time of a function', async () => {
  const agent = await desk({ faults: ['sync-busy'] });
  const { status, body, headers } = await agent.start('task');
  expect([status, body]).toEqual([429, refusal('too_many_requests')]);
  expect(headers.get('retry-after')).toBe('1');
  const service = `sync.twilio.com/v1/Services/${environment.ONBOARDING_SYNC_SERVICE_SID}`;
  const ledger = `GET ${service}/Documents/flex-onboarding-practice-${agent.workerSid}`;
  const asked = (await askedOf(agent.world)).filter((line) => line === ledger);
  expect(asked.length).toBeGreaterThan(1);
});
