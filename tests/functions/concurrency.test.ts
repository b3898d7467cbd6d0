import { mergeRecords } from '../../src/progress/model/merge';
import type { ProgressAnswer } from '../../src/api/wire';
import { emptyRecord } from '../../src/progress/model/record';
import { done, newWorld, post, recordWith, tokenOf } from '../support/functions/functions';

let conflicts = 0;

/**
 * Saves one step as a careless client would: it knows nothing but this step and what it reads just before, so that whatever
 * the functions lose stays lost.
 */
async function save(Token: string, step: string): Promise<void> {
  for (;;) {
    const read = (await post('fetch-progress', { Token })).body as ProgressAnswer;
    const record = mergeRecords(read.record ?? emptyRecord, recordWith({ [step]: done(1) }));
    const form = { Token, Record: JSON.stringify(record), Revision: read.revision ?? '' };
    const { status } = await post('save-progress', form);
    if (status === 200) return;
    // So many at once are more than one person may send: the limit for each caller is part of what must lose nothing.
    expect([409, 429]).toContain(status);
    if (status === 409) conflicts++;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4000));
  }
}

test('20 saves at once from two devices of one worker lose nothing', async () => {
  const world = newWorld();
  const devices = [30, 60].map((minutes) =>
    tokenOf(world, { expires: new Date(Date.now() + minutes * 60_000).toISOString() }),
  );
  const steps = Array.from({ length: 20 }, (_, index) => `acme-${index}`);
  await Promise.all(steps.map((step, index) => save(devices[index % 2] ?? '', step)));

  const { body } = await post('fetch-progress', { Token: devices[0] ?? '' });
  expect(Object.keys((body as ProgressAnswer).record?.steps ?? {}).sort()).toEqual([...steps].sort());
  expect(conflicts).toBeGreaterThan(0);
  console.info(`20 concurrent saves, ${conflicts} conflicts, nothing lost`);
});
