import { readFileSync } from 'fs';
import { situationOf } from '../../../src/notifications/model/situation';
import { notificationsReducer, type NotificationsState } from '../../../src/notifications/slice';
import { happenings, moment, moments, open } from '../../support/notificationMoments';

// The table that people read is the table that is tested.
const table = readTable('docs/notifications.md', /^\| situation +\|/);
const names = Object.keys(moments) as (keyof typeof moments)[];

describe('every situation with everything that can happen in it', () => {
  test('the table is complete', () => {
    expect(table.columns).toEqual(Object.keys(happenings));
    expect(Object.keys(table.rows)).toEqual(names);
  });

  for (const name of names) {
    const before: NotificationsState = moments[name];
    test.each(Object.entries(happenings))(`${name}: %s`, (heading, action) => {
      const expected = table.rows[name]?.[heading];
      const after = notificationsReducer(before, action) as NotificationsState;
      expect(situationOf(after)).toBe(expected === '·' ? situationOf(before) : expected);
    });
  }
});

test('each moment is in the situation that it is named for', () => {
  for (const name of names) expect(situationOf(moments[name])).toBe(name.split(',')[0]);
});

describe('beyond the table', () => {
  const after = (state: NotificationsState, ...actions: (keyof typeof happenings)[]) =>
    actions.reduce<NotificationsState>(
      (now, name) => notificationsReducer(now, happenings[name] as never) as NotificationsState,
      state,
    );

  test('permission for a channel that is off is not asked for', () => {
    const off = moment({ ...open, channelEnabled: false });
    expect(situationOf(off)).toBe('flex-disabled');
    expect(situationOf(after(off, 'asked'))).toBe('flex-disabled');
  });

  test('a browser that grants permission in a frame is taken at its word', () => {
    expect(situationOf(moment({ ...open, framed: true, permission: 'granted' }))).toBe('granted-untested');
  });

  test('an old proof counts again when permission comes back', () => {
    expect(situationOf(after(moments['granted-proven'], 'reads denied', 'reads granted'))).toBe(
      'granted-proven',
    );
  });

  test('refused when asked is not taken away: by answer, and by a change told before the answer', () => {
    expect(situationOf(after(moments.revoked, 'asked', 'answer denied'))).toBe('denied');
    expect(situationOf(after(moments.revoked, 'asked', 'reads denied', 'answer denied'))).toBe('denied');
  });

  test('a late answer still counts', () => {
    expect(situationOf(after(moments.asking, 'no answer', 'answer granted'))).toBe('granted-untested');
    expect(situationOf(after(moments.asking, 'no answer', 'answer denied'))).toBe('denied');
  });

  test('a frame and an insecure page change nothing that the browser remembers', () => {
    const { memory } = moments['granted-proven'];
    expect(after(moments['granted-proven'], 'reads framed').memory).toBe(memory);
    expect(after(moments['granted-proven'], 'reads insecure').memory).toBe(memory);
  });

  test('looking again at the same thing is the same state', () => {
    const { default: asked, 'granted-proven': proven } = moments;
    expect(after(asked, 'reads default')).toBe(asked);
    expect(after(proven, 'reads granted')).toBe(proven);
  });

  test('nothing happens before the part has started', () => {
    for (const action of Object.values(happenings)) expect(notificationsReducer(null, action)).toBeNull();
  });
});

function readTable(path: string, start: RegExp) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const from = lines.findIndex((line) => start.test(line));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const body = lines.slice(from + 2, lines.indexOf('', from)).map(cells);
  const columns = cells(lines[from] ?? '').slice(1);
  const rows = Object.fromEntries(
    body.map(([name = '', ...rest]) => [
      name,
      Object.fromEntries(columns.map((column, index) => [column, rest[index]])),
    ]),
  );
  return { columns, rows: rows as Readonly<Record<string, Readonly<Record<string, string | undefined>>>> };
}
