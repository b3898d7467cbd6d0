import { createClock } from '../../../src/browser/clock';

const hour = 3_600_000;
const steady = jest.spyOn(performance, 'now');
const wall = jest.spyOn(Date, 'now');

/** Moves both of the browser's clocks. */
function move(steadily: number, onTheWall: number): void {
  steady.mockReturnValue(performance.now() + steadily);
  wall.mockReturnValue(Date.now() + onTheWall);
}

beforeEach(() => {
  steady.mockReturnValue(5_000);
  wall.mockReturnValue(Date.UTC(2026, 10, 24));
});
afterAll(() => jest.restoreAllMocks());

describe('elapsed time', () => {
  it.each([
    ['both clocks run', hour, hour, hour],
    // https://www.w3.org/TR/hr-time-3/#sec-monotonic-clock: some systems stop it while they sleep.
    ['the computer sleeps for a weekend and the steady clock with it', 3, 62 * hour, 62 * hour],
    ['the wall clock is set back by a day', hour, -24 * hour, hour],
    ['the wall clock is set on by a day', hour, 25 * hour, 25 * hour],
    ['nothing moves', 0, 0, 0],
  ])('when %s', (_what, steadily, onTheWall, expected) => {
    const clock = createClock();
    const before = clock.elapsed();
    move(steadily, onTheWall);
    expect(clock.elapsed() - before).toBe(expected);
  });

  it('never goes back', () => {
    const clock = createClock();
    move(10, 24 * hour);
    const before = clock.elapsed();
    move(10, -48 * hour);
    expect(clock.elapsed() - before).toBe(10);
  });
});

it('never calls sooner than asked: a fraction of a millisecond counts as a whole one', () => {
  const set = jest.spyOn(window, 'setTimeout');
  createClock().after(10.2, () => undefined)();
  expect(set).toHaveBeenCalledWith(expect.any(Function), 11);
});
