import type { Answer, CallFunction } from '../../src/api/client';
import { mergeRecords } from '../../src/progress/model/merge';
import type { ProgressRecord } from '../../src/progress/model/record';

/** A server that keeps one worker's record by revision, on a line that can be cut before or after it answers. */
export class ProgressServer {
  record: ProgressRecord | null = null;
  revision = 0;
  conflicts = 0;
  calls = 0;
  /** How the line fails, call by call; then it works. */
  readonly line: ('lost-question' | 'lost-answer' | 'busy' | 'upstream')[] = [];
  refusing: 'refused' | 'gone' | undefined;

  readonly call: CallFunction = async (name, fields, parse) => {
    this.calls++;
    await Promise.resolve();
    if (this.refusing) return { failed: this.refusing };
    const fault = this.line.shift();
    if (fault === 'lost-question') return { failed: 'offline' };
    if (fault === 'busy' || fault === 'upstream') return { failed: fault };
    const answer = name === 'fetch-progress' ? this.fetch() : this.save(fields);
    if (fault === 'lost-answer') return { failed: 'timeout' };
    if ('failed' in answer) return answer;
    const ok = parse(answer.ok);
    return ok === undefined ? { failed: 'invalid' } : { ok };
  };

  private fetch(): Answer<unknown> {
    return { ok: this.current() };
  }

  private save({ Record, Revision }: Readonly<{ [field: string]: string }>): Answer<unknown> {
    const expected = this.record === null ? '' : String(this.revision);
    if (Revision !== expected) {
      this.conflicts++;
      return { failed: 'conflict', body: this.current() };
    }
    this.record = JSON.parse(Record ?? '') as ProgressRecord;
    this.revision++;
    return { ok: { revision: String(this.revision) } };
  }

  private current() {
    return this.record === null
      ? { record: null, revision: null }
      : { record: this.record, revision: String(this.revision) };
  }
}

/** A device: a record, and a store for it that arrives are merged into. */
export function deviceWith(record: ProgressRecord) {
  const device = {
    record,
    arrived: (other: ProgressRecord) => {
      device.record = mergeRecords(device.record, other);
    },
  };
  return device;
}
