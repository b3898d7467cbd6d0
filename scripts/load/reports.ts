import type { ReportAnswer } from '../../src/api/wire';
import type { Clock } from './clock';
import type { CallFunction } from './functions';
import type { Person } from './person';
import { processorTime } from './processorTime';
import type { Upstream } from './upstream';

/** How it went with the figures of the whole account. */
export interface Reports {
  asked: number;
  /** Milliseconds of a processor from the last page to the figures, of each report that was answered. */
  readonly waits: number[];
}

interface House {
  readonly call: CallFunction;
  readonly clock: Clock;
  readonly random: () => number;
  readonly upstream: Upstream;
  /** Milliseconds from now on. */
  readonly until: number;
}

const quarter = 15 * 60_000;

/** Each of them looks at the whole account once in a quarter of an hour. */
export function lookAtReports(people: readonly Person[], house: House): Reports {
  const { call, clock, random, upstream, until } = house;
  const reports: Reports = { asked: 0, waits: [] };
  let lastAnswer = 0;
  upstream.onAnswer = () => (lastAnswer = processorTime());
  for (const { caller } of people) {
    for (let at = random() * quarter; at < until; at += quarter) {
      clock.after(at, () => {
        reports.asked++;
        void call('report', caller).then(({ status, body }) => {
          if (status === 200 && (body as ReportAnswer).complete)
            reports.waits.push(processorTime() - lastAnswer);
        });
      });
    }
  }
  return reports;
}
