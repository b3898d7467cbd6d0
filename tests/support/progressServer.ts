import type { Answer, CallFunction } from '../../src/api/client';
import { mergeRecords } from '../../src/progress/model/merge';
import type { ProgressRecord } from '../../src/progress/model/record';

type LineFault = 'lost-question' | 'lost-answer' | 'busy' | 'upstream' | 'refused' | 'gone';

/** A server that keeps one worker's record by revision, on a line that can be cut before or after it answers. */
export class ProgressServer {
  record: ProgressRecord | null = null;
  revision = 0;
  conflicts = 0;
  /** Names of the functions that were asked, in order. */
  readonly calls: string[] = [];
  /** How the line fails, call by call; then it works. */
  readonly line: LineFault[] = [];
  refusing: 'refused' | 'gone' | undefined;

  readonly call: CallFunction = async (name, fields, parse) => {
    this.calls.push(name);
    await Promise.resolve();
    if (this.refusing) return { failed: this.refusing };
    const fault = this.line.shift();
    if (fault === 'lost-question') return { failed: 'offline' };
    if (fault && fault !== 'lost-answer') return { failed: fault };
    const answer = name === 'fetch-progress' ? { ok: this.current() } : this.save(fields);
    await Promise.resolve();
    if (fault === 'lost-answer') return { failed: 'timeout' };
    if ('failed' in answer) return answer;
    const ok = parse(answer.ok);
    return ok === undefined ? { failed: 'invalid' } : { ok };
  };

  private save({ Record, Revision }: Readonly<{ [field: string]: string }>): Answer<unknown> {
    const expected = this.record === null ? '' : String(this.revision);
    if (Revision !== expected) {
      this.conflicts++;
      return { failed: 'conflict', body: this.current() };
    }
    const sent = JSON.parse(Record ?? '') as ProgressRecord;
    this.record = this.record ? mergeRecords(this.record, sent) : sent;
    this.revision++;
    return { ok: { revision: String(this.revision) } };
  }

  private current() {
    return this.record === null
      ? { record: null, revision: null }
      : { record: this.record, revision: String(this.revision) };
  }
}
