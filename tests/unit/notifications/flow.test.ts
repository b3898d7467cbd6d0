import { emptyMemory } from '../../../src/notifications/model/memory';
import { answerOverdue } from '../../../src/notifications/model/timing';
import { now, open } from '../../support/notificationMoments';
import { startPart } from '../../support/notificationPart';

test('from never asked to proven, with the two steps of the checklist', async () => {
  const part = startPart();
  expect(part.situation()).toBe('default');
  expect(part.world.asked).toBe(0);

  part.intents.askPermission();
  expect(part.situation()).toBe('asking');
  await part.reply('granted');
  expect(part.situation()).toBe('granted-untested');
  expect(part.step('allow-notifications')).toMatchObject({ state: 'done' });
  expect(part.step('prove-notifications')).toMatchObject({ state: 'todo' });

  part.intents.sendTest();
  expect(part.state().testing).toBe(true);
  part.world.time += 5_000;
  part.intents.judgeTest(true);
  expect(part.situation()).toBe('granted-proven');
  expect(part.channel.withdrawTest).toHaveBeenCalledTimes(1);
  expect(part.step('prove-notifications')).toMatchObject({
    state: 'done',
    progress: {
      done: { at: now + 5_000, by: 'platform', evidence: { browser: 'Firefox on Linux', browserId: 'b7' } },
    },
  });
  expect(part.world.saved[part.world.saved.length - 1]).toEqual({
    ...emptyMemory,
    granted: true,
    test: { at: now + 5_000, seen: true },
  });
});

test('permission changed under the running page takes both steps back, and gives them back', () => {
  const memory = { ...emptyMemory, granted: true, test: { at: now - 9, seen: true } };
  const part = startPart({ platform: { ...open, permission: 'granted' }, memory });
  part.become('denied');
  expect(part.situation()).toBe('revoked');
  expect(part.step('allow-notifications')).toMatchObject({ state: 'reverted' });
  expect(part.step('prove-notifications')).toMatchObject({ state: 'reverted' });
  part.become('granted');
  expect(part.step('allow-notifications')).toMatchObject({ state: 'done' });
  expect(part.step('prove-notifications')).toMatchObject({ state: 'done' });
});

test('the browser is asked once while its question is open, and not at all where it may not be', () => {
  const part = startPart();
  part.intents.askPermission();
  part.intents.askPermission();
  expect(part.world.asked).toBe(1);

  for (const platform of [
    { ...open, permission: 'denied' },
    { ...open, permission: 'granted' },
    { ...open, permission: 'unsupported' },
    { ...open, secure: false },
    { ...open, framed: true },
    { ...open, channelEnabled: false },
  ] as const) {
    const shut = startPart({ platform });
    shut.intents.askPermission();
    expect(shut.world.asked).toBe(0);
  }
});

test('a question that nobody sees is told of after a while, and can be asked again', () => {
  const part = startPart();
  part.intents.askPermission();
  const [first] = part.world.timers;
  expect(first?.[0]).toBe(answerOverdue);
  first?.[1]();
  expect(part.situation()).toBe('dismissed');
  part.intents.askPermission();
  expect(part.situation()).toBe('asking');
  expect(part.world.asked).toBe(2);
});

test('a question that was closed; its timer does not close the next one', async () => {
  const part = startPart();
  part.intents.askPermission();
  await part.reply('default');
  expect(part.situation()).toBe('dismissed');
  part.intents.askPermission();
  part.world.timers[0]?.[1]();
  expect(part.situation()).toBe('asking');
});

test('what the browser reads counts for more than what it answered', async () => {
  const part = startPart();
  part.intents.askPermission();
  part.world.platform = { ...open, permission: 'denied' };
  await part.reply('denied');
  expect(part.situation()).toBe('denied');
});

describe('the test', () => {
  const granted = { ...open, permission: 'granted' } as const;

  test('clicking the notification itself proves it', () => {
    const part = startPart({ platform: granted });
    part.intents.sendTest();
    part.told().clicked();
    expect(part.situation()).toBe('granted-proven');
  });

  test.each([
    ['the browser could not show it', (part: ReturnType<typeof startPart>) => part.told().failed()],
    [
      'the person did not see it',
      (part: ReturnType<typeof startPart>) => {
        part.world.time += 5_000;
        part.intents.judgeTest(false);
      },
    ],
  ])('%s', (_name, happen) => {
    const part = startPart({ platform: granted });
    part.intents.sendTest();
    happen(part);
    expect(part.situation()).toBe('granted-not-seen');
    expect(part.step('prove-notifications')).toMatchObject({ state: 'todo' });
  });

  test('another plugin stopped it', () => {
    const part = startPart({ platform: granted });
    part.channel.sendTest.mockReturnValue(false);
    part.intents.sendTest();
    expect(part.situation()).toBe('granted-not-seen');
  });

  test('an error that comes after the person saw it means nothing, a click after they did not does', () => {
    const part = startPart({ platform: granted });
    part.intents.sendTest();
    part.world.time += 5_000;
    part.intents.judgeTest(true);
    part.told().failed();
    expect(part.situation()).toBe('granted-proven');
    part.intents.sendTest();
    part.world.time += 5_000;
    part.intents.judgeTest(false);
    part.told().clicked();
    expect(part.situation()).toBe('granted-proven');
  });

  test('a later one that does not arrive takes the proof back', () => {
    const memory = { ...emptyMemory, granted: true, test: { at: now - 9, seen: true } };
    const part = startPart({ platform: granted, memory });
    expect(part.step('prove-notifications')).toMatchObject({ state: 'done' });
    part.intents.sendTest();
    part.world.time += 5_000;
    part.intents.judgeTest(false);
    expect(part.step('prove-notifications')).toMatchObject({ state: 'reverted' });
  });

  test('a double click on “Send a test” is no answer to the question that takes its place', () => {
    const part = startPart({ platform: granted });
    part.intents.sendTest();
    part.world.time += 400;
    part.intents.judgeTest(true);
    expect(part.situation()).toBe('granted-untested');
    expect(part.state().testing).toBe(true);
  });

  test('none without permission', () => {
    const part = startPart();
    part.intents.sendTest();
    expect(part.channel.sendTest).not.toHaveBeenCalled();
  });
});

test('“not now” and “don’t ask” are kept for this browser', () => {
  const part = startPart();
  part.intents.postponePrompt();
  expect(part.state().memory.later).toEqual({ count: 1, until: now + 3 * 86_400_000 });
  part.intents.silencePrompt(true);
  expect(part.world.saved[part.world.saved.length - 1]).toMatchObject({
    silenced: true,
    later: { count: 1 },
  });
});

test('what another tab decides holds here too', () => {
  const part = startPart();
  part.otherTab({ ...emptyMemory, silenced: true });
  expect(part.state().memory.silenced).toBe(true);
});

test('turned off, the part does nothing at all', () => {
  const part = startPart({ started: false });
  Object.values(part.intents).forEach((intent) => (intent as (value?: unknown) => void)(true));
  expect(part.state()).toBeNull();
  expect(part.world.asked).toBe(0);
  expect(part.channel.sendTest).not.toHaveBeenCalled();
  expect(part.world.saved).toEqual([]);
});

test('another browser of the same person is asked anew, and takes nothing away from the first', () => {
  const part = startPart({ started: false });
  part.arrive({
    done: { at: now - 9, by: 'platform', evidence: { browser: 'Chrome on macOS', browserId: 'b1' } },
  });
  part.start();
  expect(part.situation()).toBe('default');
  expect(part.step('allow-notifications')).toMatchObject({ state: 'done' });
  expect(part.step('prove-notifications')).toMatchObject({ state: 'done' });
  part.become('denied');
  expect(part.step('allow-notifications')).toMatchObject({ state: 'done' });
});

test('a frame is a browser of its own for the record', () => {
  const part = startPart({ platform: { ...open, framed: true, permission: 'granted' } });
  expect(part.step('allow-notifications')?.progress.done?.evidence.browserId).toBe('b7-framed');
});
