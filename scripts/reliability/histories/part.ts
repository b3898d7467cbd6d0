import * as fc from 'fast-check';
import { installClock } from '../../load/clock';
import { startProcesses } from '../../load/functions';
import { history } from './happenings';
import { live } from './live';

/** So many histories, and what came of them. */
export interface Part {
  readonly count: number;
  readonly happenings: number;
  readonly requests: number;
  /** How often the functions answered what, such as `save-progress 409`. */
  readonly answers: Readonly<Record<string, number>>;
  /** The shortest history that went wrong, with how to play it again; null where none did. */
  readonly failed: string | null;
}

/** Plays histories one after the other. @param seed the same gives the same histories */
export async function playPart(count: number, seed: number): Promise<Part> {
  // The functions name every failure in their logs; here failures are made on purpose, and counted.
  console.error = () => undefined;
  const clock = installClock(Date.UTC(2026, 10, 23, 9));
  const processes = startProcesses(2);
  const answers: Record<string, number> = {};
  let [played, happenings, requests] = [0, 0, 0];
  const property = fc.asyncProperty(history, async (one) => {
    const lived = await live(one, ++played, clock, processes);
    happenings += one.happenings.length;
    requests += lived.requests;
    for (const answer of lived.answers) answers[answer] = (answers[answer] ?? 0) + 1;
    if (lived.wrong.length > 0) throw new Error(lived.wrong.join('; '));
  });
  const result = await fc.check(property, { numRuns: count, seed });
  clock.uninstall();
  const failed = result.failed ? fc.defaultReportMessage(result) : undefined;
  return { count, happenings, requests, answers, failed: failed ?? null };
}
