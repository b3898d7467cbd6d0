import { waitAfter } from '../../src/api/retry';
import { mergeRecords } from '../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import type { ProgressAnswer, SavedAnswer } from '../../src/api/wire';
import type { Clock } from './clock';
import type { CallFunction, Caller, Reply } from './functions';

/** Milliseconds for which changes are gathered before they are sent, as the plugin does. */
const gather = 1000;

/** One person at a desk: what they do becomes a record, and the record is kept as the plugin keeps it. */
export class Person {
  /** When each step was done, and how long it took until it was stored, in milliseconds. */
  readonly waits: number[] = [];
  readonly done: string[] = [];
  private record: ProgressRecord = emptyRecord;
  private revision: string | null = null;
  private unsent = new Map<string, number>();
  private running = false;
  private failures = 0;
  private fetched = false;

  constructor(
    readonly caller: Caller,
    private readonly call: CallFunction,
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {}

  signIn(): void {
    void this.exchange();
  }

  /** The person did a step now. */
  does(step: string): void {
    if (this.record.steps[step]?.done) return;
    const at = this.clock.now();
    const done = { at, by: 'platform', evidence: { channel: 'voice', number: '+14155550142' } } as const;
    this.record = { ...this.record, steps: { ...this.record.steps, [step]: { done } } };
    this.done.push(step);
    this.unsent.set(step, at);
    this.clock.after(gather, () => void this.exchange());
  }

  /** Steps that the other side is not known to have. */
  get pending(): number {
    return this.unsent.size;
  }

  private async exchange(): Promise<void> {
    if (this.running) return;
    this.running = true;
    const failed = await this.pullAndPush();
    this.running = false;
    if (failed) {
      const failure = {
        failed: failed.status === 429 ? 'busy' : 'upstream',
        retryAfter: failed.retryAfter,
      } as const;
      const wait = waitAfter(failure, this.failures++, this.random);
      this.clock.after(wait, () => void this.exchange());
    } else this.failures = 0;
  }

  /** @returns the answer that says it failed. */
  private async pullAndPush(): Promise<Reply | undefined> {
    if (!this.fetched) {
      const reply = await this.call('fetch-progress', this.caller);
      if (reply.status !== 200) return reply;
      this.fetched = true;
      this.take(reply.body as ProgressAnswer);
    }
    while (this.unsent.size > 0) {
      const sent = [...this.unsent];
      const fields = { Record: JSON.stringify(this.record), Revision: this.revision ?? '' };
      const reply = await this.call('save-progress', this.caller, fields);
      if (reply.status === 200) {
        this.revision = (reply.body as SavedAnswer).revision;
        for (const [step, at] of sent) {
          this.waits.push(this.clock.now() - at);
          this.unsent.delete(step);
        }
      } else if (reply.status === 409) this.take(reply.body as ProgressAnswer);
      else return reply;
    }
    return undefined;
  }

  private take({ record, revision }: ProgressAnswer): void {
    this.revision = revision;
    if (record) this.record = mergeRecords(this.record, record);
  }
}
