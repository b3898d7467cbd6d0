import * as fc from 'fast-check';
import { oneDay, oneHour, oneMinute } from '../../../src/time';
import type { OnboardingAction } from '../../../src/state';

type Said = OnboardingAction extends infer A ? (A extends unknown ? Omit<A, 'at'> : never) : never;

const event = (name: string) => ({ type: 'onboarding/happened', event: name }) as Said;
const intend = (id: string, intent: object) => ({ type: 'onboarding/intent', id, intent }) as Said;
const permission = (granted: boolean) =>
  ({
    type: 'onboarding/observed',
    states: {
      notifications: {
        at: 0,
        value: {
          permission: granted ? 'granted' : 'denied',
          channelEnabled: true,
          browser: { id: 'one', name: 'Chrome on Linux' },
        },
      },
    },
  }) as Said;

/** Of the person, in their token and in Flex. */
export const identity = 'sam';

/** What a person does and says, and what Flex sees of it. */
export const says = {
  'becomes available': event('became-available'),
  'takes a call': event('accepted-call'),
  'practises a message': event('practised-message'),
  'opens Teams': event('view:teams'),
  'skips a step': intend('first-call', { do: 'skip' }),
  'takes the skip back': intend('first-call', { do: 'unskip' }),
  'puts a step off': intend('go-available', { do: 'snooze', until: 9e12 }),
  'brings it back': intend('go-available', { do: 'unsnooze' }),
  confirms: intend('know-your-role', { do: 'acknowledge' }),
  'takes that back': intend('know-your-role', { do: 'undo', by: identity }),
  'allows notifications': permission(true),
  'forbids notifications': permission(false),
  'hides the panel': { type: 'onboarding/panel-hidden', value: true },
  'shows the panel': { type: 'onboarding/panel-hidden', value: false },
  'closes the banner': { type: 'onboarding/dismissed', key: 'trial' },
} as const satisfies Record<string, Said>;
export type Saying = keyof typeof says;

/** The step that each of these proves, whoever the person is. */
export const proves: { readonly [saying in Saying]?: string } = {
  'becomes available': 'go-available',
  'takes a call': 'first-call',
  'practises a message': 'first-message',
};

const device = fc.constantFrom(0, 1);
const tab = fc.nat({ max: 2 });
const seconds = (...values: number[]) => fc.constantFrom(...values.map((value) => value * 1000));

/** One thing that can happen. */
const happening = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({ device, tab, says: fc.constantFrom(...(Object.keys(says) as Saying[])) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      device,
      tab,
      does: fc.constantFrom('opens', 'closes', 'hides', 'shows', 'comes back', 'renews'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      supervisor: fc.constantFrom('nudge', 'reset-progress'),
      step: fc.constantFrom('go-available', 'first-call', 'know-your-role'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ device, clock: fc.constantFrom(-oneDay, -oneHour, 0, oneHour, oneDay) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      device,
      line: fc.constantFrom(
        'question lost' as const,
        'answer lost' as const,
        'refused' as const,
        'gone' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      twilio: fc.constantFrom('busy' as const, 'failing' as const, 'ends functions half-way' as const),
      lasts: seconds(1, 20),
    }),
  },
);
export type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** How long it takes until the next thing happens. */
const pause = seconds(0, 0, 0.5, 3, 30, (20 * oneMinute) / 1000);
const skew = fc.constantFrom(0, 0, -oneDay, oneDay);

/** One history: who it is of, how wrong the clocks of both devices are, what happens, and what decides on chance. */
export const history = fc.record({
  role: fc.constantFrom('agent', 'supervisor', 'admin'),
  skews: fc.tuple(skew, skew),
  happenings: fc.array(fc.tuple(happening, pause), { minLength: 1, maxLength: 10 }),
  seed: fc.nat(),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
