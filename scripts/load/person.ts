import { firstWait } from '../../src/api/poll';
import { waitAfter } from '../../src/api/retry';
import { spread } from '../../src/language/createLanguage';
import { gather, period } from '../../src/progress/createProgress';
import { mergeRecords, sameRecord } from '../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import type { ProgressAnswer, SavedAnswer } from '../../src/api/wire';
import type { Clock } from './clock';
import type { CallFunction, Caller, Reply } from './functions';

/** One person at a desk, who looks at the page all the time: what they do becomes a record, and is kept as the plugin keeps it. */
export class Person {
  /** How long it took until each step was stored, in milliseconds. */
  readonly waits: number[] = [];
  readonly done: string[] = [];
  private record: ProgressRecord = emptyRecord;
  private revision: string | null = null;
  /** When steps were done that the other side is not known to have. */
  private unsent = new Map<string, number>();
  private changed = false;
  private running = false;
  private failures = 0;
  private fetched = false;
  private dueAt = Infinity;

  constructor(
    readonly caller: Caller,
    private readonly call: CallFunction,
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {}

  /**
   * What the plugin asks for in a new session, of somebody whose Flex speaks another language than English.
   * @param kept what this browser remembers of the days before
   */
  signIn(kept: ProgressRecord | undefined): void {
    const { clock, random } = this;
    if (kept) this.record = kept;
    this.dueIn(firstWait(kept !== undefined, random));
    clock.after(firstWait(kept !== undefined, random), () => void this.ask('account'));
    const wait = random() * (kept ? spread.known : spread.new);
    clock.after(wait, () => void this.ask('strings', { Locale: 'de-DE' }));
  }

  /** The person did a step now. */
  does(step: string): void {
    if (this.record.steps[step]?.done) return;
    const at = this.clock.now();
    const done = { at, by: 'platform', evidence: { channel: 'voice', number: '+14155550142' } } as const;
    this.record = { ...this.record, steps: { ...this.record.steps, [step]: { done } } };
    this.done.push(step);
    this.unsent.set(step, at);
    this.changed = true;
    // What fails keeps its own time, what is under way takes it along, and what was not asked for yet is about to be.
    if (this.fetched && !this.running && this.failures === 0) this.dueIn(gather);
  }

  /** Asks once in a session, until there is an answer. */
  private async ask(name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    for (let failures = 0; ; failures++) {
      const reply = await this.call(name, this.caller, fields);
      if (reply.status === 200) return;
      await this.clock.sleep(this.waitAfter(reply, failures));
    }
  }

  /** Exchanges after so many milliseconds at the latest. */
  private dueIn(wait: number): void {
    const at = this.clock.now() + wait;
    if (at >= this.dueAt) return;
    this.dueAt = at;
    this.clock.after(wait, () => {
      if (this.dueAt === at && !this.running) void this.exchange();
    });
  }

  private async exchange(): Promise<void> {
    this.running = true;
    this.dueAt = Infinity;
    const askedAt = this.clock.now();
    const failed = await this.pullAndPush();
    this.running = false;
    const now = this.clock.now();
    if (failed) {
      this.dueAt = Infinity;
      this.dueIn(this.waitAfter(failed, this.failures++));
    } else {
      this.failures = 0;
      const next = Math.min(this.dueAt, askedAt + period * (0.75 + this.random() / 2));
      this.dueAt = Infinity;
      this.dueIn(next - now);
    }
  }

  /** @returns the answer that says it failed. */
  private async pullAndPush(): Promise<Reply | undefined> {
    if (!this.fetched || !this.changed) {
      const reply = await this.call('fetch-progress', this.caller);
      if (reply.status !== 200) return reply;
      this.fetched = true;
      this.take(reply.body as ProgressAnswer);
    }
    while (this.changed) {
      const { record } = this;
      const fields = { Record: JSON.stringify(record), Revision: this.revision ?? '' };
      const reply = await this.call('save-progress', this.caller, fields);
      if (reply.status === 200) {
        this.revision = (reply.body as SavedAnswer).revision;
        this.changed = record !== this.record;
        this.isStored(record);
      } else if (reply.status === 409) this.take(reply.body as ProgressAnswer);
      else return reply;
    }
    return undefined;
  }

  private take({ record, revision }: ProgressAnswer): void {
    this.revision = revision;
    if (record) this.record = mergeRecords(this.record, record);
    this.changed = !record || !sameRecord(record, this.record);
    if (record) this.isStored(record);
  }

  private isStored({ steps }: ProgressRecord): void {
    for (const [step, at] of this.unsent) {
      if (!steps[step]?.done) continue;
      this.waits.push(this.clock.now() - at);
      this.unsent.delete(step);
    }
  }

  private waitAfter({ status, retryAfter }: Reply, failures: number): number {
    return waitAfter({ failed: status === 429 ? 'busy' : 'upstream', retryAfter }, failures, this.random);
  }
}
