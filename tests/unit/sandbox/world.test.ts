import type { Interaction } from '../../../sandbox/page/world/interaction';
import { World, type MadeChange } from '../../../sandbox/page/world/world';

const open = (role = 'agent', workers = 12) => new World('w1', { role, workers, leads: 'mixed' }, null);

test('the same address makes the same world', () => {
  const [first, second] = [open(), open()];
  expect(first.allWorkers().map(({ person }) => person)).toEqual(
    second.allWorkers().map(({ person }) => person),
  );
  expect(first.accountSid).toBe(second.accountSid);
});

test('a customer waits until the worker is available, and is then reserved', () => {
  const world = open();
  const { number } = world.offer('voice');
  const status = () => world.allInteractions().find((one) => one.number === number)?.status;
  expect(status()).toBe('waiting');
  world.setActivity(world.me.workerSid, 'Available');
  expect(status()).toBe('pending');
});

test('an interaction takes no step that TaskRouter would refuse', () => {
  const world = open();
  world.setActivity(world.me.workerSid, 'Available');
  const offered = world.offer('sms');
  expect(world.move(offered, 'wrapping')).toBeUndefined();
  expect(world.move(offered, 'accepted')?.status).toBe('accepted');
  expect(world.move(offered, 'completed')?.status).toBe('completed');
  expect(world.move(offered, 'accepted')).toBeUndefined();
});

test('ten thousand workers have as many SIDs', () => {
  const workers = open('supervisor', 10_000).allWorkers();
  expect(new Set(workers.map(({ person }) => person.workerSid)).size).toBe(10_000);
});

test('who writes has a conversation, who calls has none', () => {
  const world = open();
  const chat = world.offer('chat');
  world.write(chat, 'worker', 'Good morning.');
  const written = world.allInteractions().find(({ number }) => number === chat.number);
  expect(written?.messages?.map(({ by }) => by)).toEqual(['customer', 'worker']);
  expect(world.write(world.offer('voice'), 'worker', 'Hello?')).toBeUndefined();
});

describe('what the functions made', () => {
  const made = (version: number, change: Partial<Interaction> = {}): Interaction => ({
    number: -1,
    channel: 'chat',
    queue: 'Everyone',
    workerSid: open().me.workerSid,
    customer: 'onboarding-practice-1',
    status: 'pending',
    messages: [],
    createdAt: 1,
    updatedAt: 1,
    made: { attributes: {}, version, invited: 0, closed: false },
    ...change,
  });
  const here = (world: World) => world.allInteractions().find(({ number }) => number === -1);

  test('is taken over, and what the person does with it goes back', () => {
    const world = open();
    const told: MadeChange[] = [];
    world.share((change) => told.push(change));
    world.adopt(made(1));
    world.move(made(1), 'accepted');
    world.write(made(1), 'worker', 'Hello');
    expect(told).toEqual([
      { number: -1, status: 'accepted' },
      { number: -1, text: 'Hello' },
    ]);
    world.adopt(made(2));
    expect(here(world)).toMatchObject({ status: 'accepted', messages: [{ text: 'Hello' }] });
    world.adopt(made(4, { status: 'completed' }));
    expect(here(world)).toMatchObject({ status: 'completed', messages: [] });
  });

  test('is not taken back by what the server said before it knew, whose message counts all the same', () => {
    const world = open();
    world.adopt(made(1));
    world.move(made(1), 'accepted');
    world.adopt(made(2, { messages: [{ by: 'customer', text: 'Hello', at: 2 }] }));
    expect(here(world)).toMatchObject({ status: 'accepted', messages: [{ text: 'Hello' }] });
    const again = { attributes: {}, version: 5, invited: 1, closed: false };
    world.adopt(made(5, { status: 'pending', made: again }));
    expect(here(world)?.status).toBe('pending');
  });

  test('is left alone where it was over before this page came', () => {
    const world = open();
    world.adopt(made(3, { status: 'canceled' }));
    expect(here(world)).toBeUndefined();
  });
});
