import type { Answer } from '../../../src/api/client';
import type { PracticeAnswer } from '../../../src/api/wire';
import { tellFacts } from '../../../src/facts/tell';
import { createPractice } from '../../../src/practice/practice';
import { makeStore } from '../../support/render';

const task = { id: 'p1', kind: 'task' } as const;
const message = { id: 'p2', kind: 'message' } as const;
const times = { startedAt: '2026-11-23T09:00:00Z', endsAt: '2026-11-23T09:10:00Z' };

/** A person's page whose functions answer as told, with a clock that only the test moves. */
function page(answer: Answer<PracticeAnswer> = { ok: { practice: { ...task, ...times } } }) {
  const { store } = makeStore();
  const asked: string[] = [];
  let later: (readonly [number, () => void])[] = [];
  const clock = () => 1000;
  const practice = createPractice(store, {
    functions: {
      start: (kind) => (asked.push(`start ${kind}`), Promise.resolve(answer)),
      say: (id) => (asked.push(`say ${id}`), Promise.resolve({ ok: { said: true } })),
      end: (id) => (asked.push(`end ${id}`), Promise.resolve({ ok: { ended: true } })),
    },
    tell: tellFacts(store, clock),
    clock,
    after: (milliseconds, call) => void later.push([milliseconds, call]),
  });
  practice.start();
  return {
    ...practice,
    asked,
    latest: () => store.getState().practice?.latest,
    events: () => store.getState().facts.events,
    done: (id: string) => store.getState().progress.steps[id]?.done,
    pass: (time = Infinity) => {
      const due = later.filter(([wait]) => wait <= time);
      later = later.filter((one) => !due.includes(one));
      due.forEach(([, call]) => call());
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('goes from starting to offered, running and ended, and is let go of at the functions', async () => {
  const { intents, signs, latest, asked, done } = page();
  intents.practise('task');
  expect(latest()).toEqual({ is: 'starting', kind: 'task' });
  await settled();
  expect(latest()).toEqual({ is: 'offered', ...task });
  signs.seen(task, true);
  expect(latest()).toEqual({ is: 'running', ...task });
  expect(done('complete-task')).toBeUndefined();
  signs.over(task, true);
  expect(latest()).toEqual({ is: 'ended', completed: true, ...task });
  expect(asked).toEqual(['start task', 'end p1']);
  expect(done('complete-task')?.evidence).toEqual({ practice: 'yes' });
  expect(done('first-message')).toBeUndefined();
});

test('a completed conversation is a message and a task in practice, one that was let go neither', () => {
  const { signs, events } = page();
  signs.seen(message, true);
  signs.over(message, false);
  expect(Object.keys(events())).toEqual([]);
  signs.seen(message, true);
  signs.over(message, true);
  expect(Object.keys(events()).sort()).toEqual(['practised-message', 'practised-task']);
});

test('what Flex shows first is not overruled by an answer that comes late', async () => {
  const { intents, signs, latest } = page({ failed: 'timeout' });
  intents.practise('task');
  signs.seen(task, true);
  await settled();
  expect(latest()).toEqual({ is: 'running', ...task });
});

test('an offer that nobody takes is ended', () => {
  const { signs, latest, pass, asked } = page();
  signs.seen(message, false);
  pass();
  expect(latest()).toEqual({ is: 'ended', completed: false, ...message });
  expect(asked).toEqual(['end p2']);
});

test('what was let go of does not count when the functions then complete it', () => {
  const { intents, signs, latest, asked, events } = page();
  signs.seen(message, true);
  intents.endPractice();
  signs.over(message, true);
  expect(latest()).toEqual({ is: 'ended', completed: false, ...message });
  expect(Object.keys(events())).toEqual([]);
  expect(asked).toEqual(['end p2']);
});

test('what still becomes of one that was let go of does not disturb the next', async () => {
  const { intents, signs, latest, events } = page({ failed: 'conflict', code: 'busy' });
  signs.seen(message, true);
  intents.endPractice();
  intents.practise('task');
  signs.seen(message, true);
  signs.over(message, true);
  expect(latest()).toEqual({ is: 'starting', kind: 'task' });
  expect(Object.keys(events())).toEqual([]);
  await settled();
  expect(latest()).toEqual({ is: 'refused', kind: 'task', code: 'busy' });
});

describe('one that the functions take back while they are asked for it', () => {
  function takenBack() {
    const opened = page({ ok: { practice: { ...message, ...times } } });
    opened.intents.practise('message');
    opened.signs.seen(message, false);
    opened.signs.gone(message);
    opened.signs.over(message, false);
    opened.pass(2_000);
    return opened;
  }

  test('goes on where they make it anew', async () => {
    const { signs, latest, pass, asked } = takenBack();
    signs.seen(message, false);
    await settled();
    pass(2_000);
    expect(latest()).toEqual({ is: 'offered', ...message });
    expect(asked).toEqual(['start message']);
  });

  test('is let go of once they have answered where it was refused', async () => {
    const { latest, pass, asked } = takenBack();
    expect(asked).toEqual([]);
    await settled();
    pass(2_000);
    expect(latest()).toBeNull();
    expect(asked).toEqual(['start message', 'end p2']);
  });
});

test('an offer that Flex never shows is ended as well, and said not to have come', async () => {
  const { intents, latest, pass, asked } = page();
  intents.practise('task');
  await settled();
  pass();
  expect(latest()).toEqual({ is: 'failed', kind: 'task', failure: 'not-offered' });
  expect(asked).toEqual(['start task', 'end p1']);
});

test('one that Flex has no more, without a word, is let go of and not spoken of', () => {
  const { signs, latest, pass, asked } = page();
  signs.seen(task, true);
  signs.gone(task);
  expect(latest()?.is).toBe('running');
  pass();
  expect(latest()).toBeNull();
  expect(asked).toEqual(['end p1']);
});

test('one that Flex only draws anew goes on, and one that has ended is told once', () => {
  const { signs, latest, pass, asked } = page();
  signs.seen(task, true);
  signs.gone(task);
  signs.seen(task, true);
  pass();
  expect(latest()?.is).toBe('running');
  signs.over(task, true);
  signs.gone(task);
  pass();
  expect(latest()).toEqual({ is: 'ended', completed: true, ...task });
  expect(asked).toEqual(['end p1']);
});

test('one that was taken is left alone', () => {
  const { signs, latest, pass } = page();
  signs.seen(message, false);
  signs.seen(message, true);
  pass();
  expect(latest()?.is).toBe('running');
});

test.each([
  [
    { failed: 'conflict', code: 'busy' },
    { is: 'refused', kind: 'task', code: 'busy' },
  ],
  [
    { failed: 'busy', code: 'practice_limit', retryAfter: 5000 },
    { is: 'refused', kind: 'task', code: 'practice_limit', until: 6000 },
  ],
  [
    { failed: 'upstream', code: 'no_routing' },
    { is: 'refused', kind: 'task', code: 'no_routing' },
  ],
  [
    { failed: 'upstream', code: 'upstream_failed' },
    { is: 'failed', kind: 'task', failure: 'upstream' },
  ],
  [{ failed: 'gone' }, { is: 'failed', kind: 'task', failure: 'gone' }],
] as const)('%j is %j', async (answer, expected) => {
  const { intents, latest } = page(answer);
  intents.practise('task');
  await settled();
  expect(latest()).toEqual(expected);
});

test('the customer answers after a while', () => {
  const { signs, asked, pass } = page();
  signs.wrote('p2');
  expect(asked).toEqual([]);
  pass();
  expect(asked).toEqual(['say p2']);
});
