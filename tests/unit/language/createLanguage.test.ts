import type { Answer, CallFunction } from '../../../src/api/client';
import { createLanguage } from '../../../src/language/createLanguage';
import { english, type StringTable } from '../../../src/strings';
import { makeStore } from '../../support/render';

const day = 86_400_000;
const german = { OnboardingPanelTitle: 'Einführung' };
const whole: StringTable = { ...english, ...german };

/** One page of somebody whose Flex speaks `locale`, with what the browser keeps and what the functions answer. */
async function open({
  locale = 'de-DE',
  kept,
  answer = { ok: german },
  deployed = true,
}: {
  locale?: string;
  kept?: unknown;
  answer?: Answer<unknown>;
  deployed?: boolean;
} = {}) {
  const { store } = makeStore();
  const laid: StringTable[] = [];
  const stored = new Map<string, string>();
  if (kept !== undefined) stored.set(`flex-onboarding:strings:${locale}`, JSON.stringify(kept));
  const asked: string[] = [];
  const call: CallFunction = (name, fields, parse) => {
    asked.push(`${name} ${fields.Locale ?? ''}`);
    const parsed = 'ok' in answer ? parse(answer.ok) : undefined;
    return Promise.resolve('failed' in answer ? answer : parsed ? { ok: parsed } : { failed: 'invalid' });
  };
  createLanguage(store, {
    locale,
    lay: (table) => void laid.push(table),
    storage: {
      get: (key) => stored.get(key) ?? null,
      set: (key, text) => Boolean(stored.set(key, text)),
      remove: (key) => void stored.delete(key),
      watch: () => () => undefined,
    },
    clock: () => 10 * day,
    call: deployed ? call : null,
    polling: {
      clock: { elapsed: () => 0, after: () => () => undefined },
      visibility: { isVisible: () => true, watch: () => () => undefined } as never,
      onMended: () => () => undefined,
      random: () => 0,
    },
    whenRendered: (start) => start(),
  }).start();
  const before = [...laid];
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return { before, laid, asked, stored, drawnAnew: store.getState().session.strings };
}

it('says English until the functions have brought the language, keeps it, and draws anew', async () => {
  const { before, laid, asked, stored, drawnAnew } = await open();
  expect(before).toEqual([]);
  expect(asked).toEqual(['strings de-DE']);
  expect(laid).toEqual([german]);
  expect(JSON.parse(stored.get('flex-onboarding:strings:de-DE') ?? '')).toEqual({
    at: 10 * day,
    table: german,
  });
  expect(drawnAnew).toBe(1);
});

it('speaks the language from the first moment of the next visit, and asks for nothing that day', async () => {
  const { before, asked } = await open({ kept: { at: 10 * day - 60_000, table: whole } });
  expect(before).toEqual([whole]);
  expect(asked).toEqual([]);
});

it('asks again that day where an update says more than what is remembered', async () => {
  const { OnboardingTabTeam: _, ...earlier } = whole;
  const { before, asked } = await open({ kept: { at: 10 * day - 60_000, table: earlier } });
  expect(before).toEqual([earlier]);
  expect(asked).toEqual(['strings de-DE']);
});

it('takes what is remembered, and asks again after a day', async () => {
  const { before, asked } = await open({ kept: { at: 8 * day, table: whole } });
  expect(before).toEqual([whole]);
  expect(asked).toEqual(['strings de-DE']);
});

it.each(['en-US', 'en-GB', 'is-IS'])('asks for nothing where Flex speaks %s', async (locale) => {
  expect(await open({ locale })).toMatchObject({ laid: [], asked: [] });
});

it('says English without the functions', async () => {
  expect(await open({ deployed: false })).toMatchObject({ laid: [], asked: [] });
});

it.each([
  ['no table', 'surprise'],
  ['a failure', undefined],
])('says English after %s', async (_what, ok) => {
  const answer: Answer<unknown> = ok === undefined ? { failed: 'gone' } : { ok };
  expect(await open({ answer })).toMatchObject({ laid: [], drawnAnew: 0 });
});

it('leaves out what is none of our strings, and what has a placeholder of its own', async () => {
  const ok = {
    ...german,
    constructor: 'x',
    __proto__: 'x',
    OnboardingNobodyKnows: 'x',
    OnboardingTabTeam: 7,
    OnboardingTabRoles: 'x'.repeat(3000),
    OnboardingTrialClose: 'Schließen: {{secret}}',
    OnboardingBandTrialTitle_many: '{{count}} Tage',
  };
  const { laid } = await open({ answer: { ok } });
  expect(laid).toEqual([{ ...german, OnboardingBandTrialTitle_many: '{{count}} Tage' }]);
});
