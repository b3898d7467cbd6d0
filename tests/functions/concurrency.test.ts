import { mergeRecords } from '../../src/checklist/merge';
import { emptyRecord, type ProgressRecord } from '../../src/checklist/progress';
import { done, newWorld, post, recordWith, tokenOf } from './functions';

interface Stored {
  readonly record: ProgressRecord | null;
  readonly revision: string | null;
}

/** One device: it sends all it knows, and joins what it is told; a step that arrived with another needs no sending. */
class Device {
  conflicts = 0;
  private known = emptyRecord;
  private stored: Stored = { record: null, revision: null };

  constructor(private readonly token: string) {}

  async add(step: string): Promise<void> {
    this.known = mergeRecords(this.known, recordWith({ [step]: done(1) }));
    do await this.save();
    while (!this.stored.record?.steps[step]);
  }

  private async save(): Promise<void> {
    const record = this.known;
    const Revision = this.stored.revision ?? '';
    const form = { Token: this.token, Record: JSON.stringify(record), Revision };
    const { status, body } = await post('save-progress', form);
    if (status === 409) this.conflicts++;
    else expect(status).toBe(200);
    this.stored = { record, ...(body as Partial<Stored>) } as Stored;
    this.known = mergeRecords(this.known, this.stored.record ?? emptyRecord);
  }
}

test('50 saves at once from two devices of one worker lose nothing', async () => {
  const token = tokenOf(newWorld());
  const devices = [new Device(token), new Device(token)] as const;
  const steps = Array.from({ length: 50 }, (_, index) => `acme-${index}`);
  await Promise.all(steps.map((step, index) => devices[index % 2 === 0 ? 0 : 1].add(step)));

  const { body } = await post('fetch-progress', { Token: token });
  expect(Object.keys((body as Stored).record?.steps ?? {}).sort()).toEqual([...steps].sort());
  const conflicts = devices[0].conflicts + devices[1].conflicts;
  expect(conflicts).toBeGreaterThan(0);
  console.info(`50 concurrent saves, ${conflicts} conflicts, nothing lost`);
});
