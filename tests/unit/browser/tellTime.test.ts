import { tellTime } from '../../../src/browser/tellTime';

it('tells the time each minute, and at once when somebody comes back to the page, until it is stopped', () => {
  let minute: () => void = () => undefined;
  let see: (visible: boolean) => void = () => undefined;
  let now = 1;
  const ended: string[] = [];
  const told: number[] = [];
  const clock = {
    now: () => now,
    every: (period: number, call: () => void) => {
      expect(period).toBe(60_000);
      minute = call;
      return () => ended.push('clock');
    },
  };
  const watch = (changed: typeof see) => {
    see = changed;
    return () => ended.push('visibility');
  };
  const stop = tellTime({ clock, visibility: { watch } } as never, (at) => told.push(at));
  minute();
  now = 2;
  see(false);
  expect(told).toEqual([1]);
  see(true);
  expect(told).toEqual([1, 2]);
  stop();
  expect(ended).toEqual(['visibility', 'clock']);
});
