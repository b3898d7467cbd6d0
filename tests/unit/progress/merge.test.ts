import * as fc from 'fast-check';
import { mergeRecords } from '../../../src/progress/model/merge';
import { parseRecord } from '../../../src/progress/model/parse';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';

// Few times and ids, so that ties and meetings are common.
const at = fc.integer({ min: 1, max: 5 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const onOff = fc.record({ at, value: fc.boolean() });
const signed = fc.record({ at, by: fc.constantFrom('ada', 'bo') });
const step: fc.Arbitrary<StepProgress> = fc
  .record({
    reset: optional(signed),
    done: optional(
      fc.record({
        at,
        by: fc.constantFrom('platform' as const, 'person' as const),
        evidence: fc.dictionary(fc.constantFrom('count', 'browser'), fc.integer({ min: 0, max: 3 })),
      }),
    ),
    reverted: optional(onOff),
    skipped: optional(onOff),
    snoozed: optional(fc.record({ at, until: at })),
    acknowledged: optional(fc.record({ at })),
    nudged: optional(signed),
    fromTheFuture: optional(fc.record({ at, note: fc.string() })),
  })
  .map(withoutUndefined);
const record: fc.Arbitrary<ProgressRecord> = fc
  .record({
    v: fc.constant(1 as const),
    steps: fc.dictionary(fc.constantFrom('open-teams', 'first-call', '__proto__'), step),
    dismissed: fc.dictionary(fc.constantFrom('trial', 'low-balance'), fc.record({ at })),
    hidden: onOff,
    finished: optional(fc.record({ at, steps: fc.subarray(['first-call', 'open-admin', 'open-teams']) })),
    fromTheFuture: optional(fc.jsonValue()),
  })
  .map(withoutUndefined);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const runs = { numRuns: 1000 };

describe('merging two progress records', () => {
  it('does not depend on the order of the two', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(json(mergeRecords(a, b))).toEqual(json(mergeRecords(b, a)));
      }),
      runs,
    );
  });

  it('does not depend on which two of three meet first', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(json(mergeRecords(mergeRecords(a, b), c))).toEqual(json(mergeRecords(a, mergeRecords(b, c))));
      }),
      runs,
    );
  });

  it('changes nothing when the same record comes again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const once = mergeRecords(a, b);
        expect(json(mergeRecords(once, b))).toEqual(json(once));
        expect(json(mergeRecords(once, once))).toEqual(json(once));
      }),
      runs,
    );
  });

  it('keeps every done step of the latest round', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecords(a, b);
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          for (const [id, mine] of Object.entries(one.steps)) {
            const theirs = Object.entries(other.steps).find(([key]) => key === id)?.[1];
            const overruled = (theirs?.reset?.at ?? 0) > (mine.reset?.at ?? 0);
            if (!mine.done || overruled) continue;
            const kept = Object.entries(merged.steps).find(([key]) => key === id)?.[1].done;
            expect(kept?.at).toBeLessThanOrEqual(mine.done.at);
          }
        }
      }),
      runs,
    );
  });

  it('gives a record that can be read again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(parseRecord(json(mergeRecords(a, b)))).toBeDefined();
      }),
      runs,
    );
  });

  it('drops what an earlier round says once a reset begins a new one', () => {
    const before: ProgressRecord = {
      ...emptyRecord,
      steps: { 'first-call': { done: { at: 9, by: 'platform', evidence: {} } } },
    };
    const reset: ProgressRecord = {
      ...emptyRecord,
      steps: { 'first-call': { reset: { at: 3, by: 'ada' } } },
    };
    expect(mergeRecords(before, reset).steps['first-call']).toEqual({ reset: { at: 3, by: 'ada' } });
  });
});

describe('of two records', () => {
  const finishedAt = (at: number, ...steps: string[]) => ({ ...emptyRecord, finished: { at, steps } });
  const stepsOf = (a: StepProgress, b: StepProgress) =>
    mergeRecords({ ...emptyRecord, steps: { one: a } }, { ...emptyRecord, steps: { one: b } }).steps['one'];

  it('the earlier day counts as the end, with the steps of both', () => {
    const both = { at: 3, steps: ['first-call', 'open-admin', 'open-teams'] };
    expect(
      mergeRecords(finishedAt(5, 'open-teams', 'first-call'), finishedAt(3, 'open-admin')).finished,
    ).toEqual(both);
    expect(mergeRecords(emptyRecord, finishedAt(5, 'open-teams')).finished?.at).toBe(5);
  });

  it('neither of which has come to an end, nothing says so', () => {
    expect(mergeRecords(emptyRecord, emptyRecord)).toEqual(emptyRecord);
    expect(Object.keys(mergeRecords(emptyRecord, emptyRecord))).not.toContain('finished');
    expect(emptyRecord.hidden).toEqual({ at: 0, value: false });
  });

  it('a later round has a reminder only where there was one', () => {
    const [first, later] = [
      { done: { at: 1, by: 'platform', evidence: {} } },
      { reset: { at: 2, by: 'mira' } },
    ] as const;
    expect(Object.keys(stepsOf(first, later) ?? {})).toEqual(['reset']);
    expect(stepsOf({ ...first, nudged: { at: 1, by: 'bo' } }, later)).toEqual({
      ...later,
      nudged: { at: 1, by: 'bo' },
    });
  });

  it('what has no time gives way to what has one', () => {
    const withNews = (news: unknown) => ({ ...emptyRecord, news }) as ProgressRecord;
    expect(mergeRecords(withNews({ at: 'z' }), withNews({ at: 1 }))).toEqual(withNews({ at: 1 }));
    expect(mergeRecords(withNews({ at: 1 }), withNews({ at: 'z' }))).toEqual(withNews({ at: 1 }));
    expect(mergeRecords(withNews(null), withNews({ at: 1 }))).toEqual(withNews({ at: 1 }));
  });
});
