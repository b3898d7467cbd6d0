import fc from 'fast-check';
import {
  nowhere,
  placeCallout,
  ringRound,
  type Rect,
  type Size,
} from '../../../src/spotlight/model/placement';

const window: Size = { width: 1280, height: 720 };
const callout: Size = { width: 280, height: 160 };
const windows = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 256, max: 1400 }),
});
const callouts = fc.record({
  width: fc.integer({ min: 200, max: 300 }),
  height: fc.integer({ min: 80, max: 240 }),
});
/** A window, a callout, and a control whose middle is in the window. */
const situations = fc.tuple(windows, callouts).chain(([space, size]) =>
  fc
    .record({
      x: fc.integer({ min: 0, max: space.width - 1 }),
      y: fc.integer({ min: 0, max: space.height - 1 }),
      width: fc.integer({ min: 1, max: space.width }),
      height: fc.integer({ min: 1, max: space.height }),
    })
    .map(({ x, y, width, height }) => ({
      space,
      size,
      control: { left: x - width / 2, top: y - height / 2, width, height },
    })),
);

describe('the callout', () => {
  it.each<[string, Rect, Pick<Rect, 'left' | 'top'>]>([
    ['right of the side navigation', { left: 0, top: 126, width: 52, height: 52 }, { left: 64, top: 72 }],
    ['below the header', { left: 1056, top: 8, width: 144, height: 36 }, { left: 988, top: 56 }],
    [
      'left of what is at the lower right',
      { left: 1200, top: 640, width: 60, height: 40 },
      { left: 908, top: 552 },
    ],
    ['above what is wide and low', { left: 100, top: 640, width: 1100, height: 40 }, { left: 510, top: 468 }],
    ['over what fills the window', { left: 0, top: 0, width: 1280, height: 720 }, { left: 500, top: 548 }],
    [
      'on the right where it just fits',
      { left: 900, top: 300, width: 80, height: 40 },
      { left: 992, top: 240 },
    ],
    [
      'not on the right without the room',
      { left: 901, top: 300, width: 80, height: 40 },
      { left: 801, top: 352 },
    ],
    ['below where it just fits', { left: 1000, top: 500, width: 240, height: 40 }, { left: 980, top: 552 }],
    [
      'on the left where it just fits',
      { left: 300, top: 600, width: 900, height: 100 },
      { left: 8, top: 552 },
    ],
    [
      'not on the left without the room',
      { left: 290, top: 600, width: 900, height: 100 },
      { left: 600, top: 428 },
    ],
    ['above where it just fits', { left: 200, top: 180, width: 1000, height: 500 }, { left: 560, top: 8 }],
    [
      'not above without the room',
      { left: 200, top: 170, width: 1000, height: 520 },
      { left: 560, top: 518 },
    ],
    ['about the middle where there is no control', nowhere(window), { left: 652, top: 160 }],
  ])('is %s', (_where, control, expected) => {
    expect(placeCallout(control, callout, window)).toEqual(expected);
  });

  it('is whole in the window, wherever the control is', () => {
    fc.assert(
      fc.property(situations, ({ space, size, control }) => {
        const { left, top } = placeCallout(control, size, space);
        return left >= 0 && top >= 0 && left + size.width <= space.width && top + size.height <= space.height;
      }),
    );
  });

  it('never lies on the control where there is room on any side', () => {
    fc.assert(
      fc.property(situations, ({ space, size, control }) => {
        const { left, top } = placeCallout(control, size, space);
        const apart =
          left >= control.left + control.width ||
          top >= control.top + control.height ||
          left + size.width <= control.left ||
          top + size.height <= control.top;
        const room = 20;
        const roomy =
          space.width - (control.left + control.width) >= size.width + room ||
          space.height - (control.top + control.height) >= size.height + room ||
          control.left >= size.width + room ||
          control.top >= size.height + room;
        return apart || !roomy;
      }),
    );
  });
});

it('the ring is round the control and whole in the window', () => {
  fc.assert(
    fc.property(situations, ({ space, control }) => {
      const { left, top, width, height } = ringRound(control, space);
      const x = control.left + control.width / 2;
      const y = control.top + control.height / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(space.width);
      expect(top + height).toBeLessThanOrEqual(space.height);
      expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
    }),
  );
});
