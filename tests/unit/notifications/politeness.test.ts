import { hasSomethingToSay, nextReminder } from '../../../src/notifications/model/politeness';
import { notificationsReducer, type NotificationsState } from '../../../src/notifications/slice';
import { moment, moments, now, open } from '../../support/notificationMoments';

const day = 86_400_000;
const days = [3, 7, 30];

test.each(Object.entries(moments))('%s has something to say, unless all is well', (name, state) => {
  expect(hasSomethingToSay(state, now)).toBe(name !== 'granted-proven');
});

test('good news is told once, to the person who made it true', () => {
  const told = { ...moments['granted-proven'], praised: true };
  expect(hasSomethingToSay(told, now)).toBe(true);
  const closed = notificationsReducer(told, { type: 'onboarding/praise-closed' });
  expect(hasSomethingToSay(closed as NotificationsState, now)).toBe(false);
});

test('“not now” waits 3, 7, then 30 days, and 30 again', () => {
  let state: NotificationsState = moments.default;
  for (const wait of [3, 7, 30, 30]) {
    const until = nextReminder(state, days, now);
    expect(until).toBe(now + wait * day);
    state = notificationsReducer(state, { type: 'onboarding/prompt-postponed', until }) as NotificationsState;
    expect(hasSomethingToSay(state, until - 1)).toBe(false);
    expect(hasSomethingToSay(state, until)).toBe(true);
  }
});

test('“don’t ask on this computer” holds in every situation, until it is taken back', () => {
  for (const state of Object.values(moments)) {
    const silent = notificationsReducer(state, { type: 'onboarding/prompt-silenced', value: true });
    expect(hasSomethingToSay(silent as NotificationsState, now + 1000 * day)).toBe(false);
  }
  const back = notificationsReducer(moment(open, { silenced: true }), {
    type: 'onboarding/prompt-silenced',
    value: false,
  });
  expect(hasSomethingToSay(back as NotificationsState, now)).toBe(true);
});

test('who takes part is not waiting any more, but the next “not now” still waits longer', () => {
  const waiting = moment(open, { later: { count: 1, until: now + 3 * day } });
  const asked = notificationsReducer(waiting, { type: 'onboarding/permission-asked' }) as NotificationsState;
  expect(hasSomethingToSay(asked, now)).toBe(true);
  expect(nextReminder(asked, days, now)).toBe(now + 7 * day);
});

test('a seen test starts the count anew', () => {
  const waiting = moment({ ...open, permission: 'granted' }, { later: { count: 2, until: now + day } });
  const proven = notificationsReducer(waiting, { type: 'onboarding/test-judged', seen: true, at: now });
  expect(nextReminder(proven as NotificationsState, days, now)).toBe(now + 3 * day);
});
