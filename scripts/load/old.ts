import { mergeRecords } from '../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import type { Clock } from './clock';
import { invoke, type CallFunction, type Reply } from './functions';
import type { Upstream } from './upstream';

const stored = ['team', 'fetch-progress', 'save-progress'];

/**
 * How version 0.1 stored progress, for comparison only: everybody in one map, a team read one by one, ten at once.
 * @param others call what has nothing to do with it
 */
export function oldFunctionsOver(
  upstream: Upstream,
  clock: Clock,
  random: () => number,
  others: CallFunction,
): CallFunction {
  return (name, caller, fields = {}) => {
    if (!stored.includes(name)) return others(name, caller, fields);
    const { workerSid, roles } = caller;
    return invoke(clock, async () => {
      await clock.sleep(30 + random() * 40);
      const { syncMaps } = upstream.client().sync.v1.services('default');
      const map = syncMaps('flex-onboarding');

      const read = async (key: string) => {
        try {
          const item = await map.syncMapItems(key).fetch();
          return { record: (item.data as { record: ProgressRecord }).record, revision: item.revision };
        } catch (error) {
          if (statusOf(error) === 404) return undefined;
          throw error;
        }
      };
      const save = async (): Promise<Reply> => {
        const current = await read(workerSid);
        if ((current?.revision ?? '') !== fields.Revision) {
          return answer(409, current ?? { record: null, revision: null });
        }
        const sent = JSON.parse(fields.Record ?? '') as ProgressRecord;
        const record = mergeRecords(current?.record ?? emptyRecord, sent);
        const data = { record, roles, updatedAt: new Date().toISOString() };
        const written = current
          ? await map.syncMapItems(workerSid).update({ data, ifMatch: current.revision })
          : await map.syncMapItems.create({ key: workerSid, data });
        return answer(200, { revision: written.revision });
      };
      const team = async (): Promise<Reply> => {
        const queue = (fields.Workers ?? '').split(',').values();
        const reader = async () => {
          for (const worker of queue) await read(worker);
        };
        await Promise.all(Array.from({ length: 10 }, reader));
        return answer(200, { workers: {} });
      };

      try {
        if (name === 'team') return await team();
        if (name === 'save-progress') return await save();
        return answer(200, (await read(workerSid)) ?? { record: null, revision: null });
      } catch (error) {
        const status = statusOf(error) ?? 500;
        return { status, body: null, retryAfter: status === 429 ? 2000 : 0 };
      }
    });
  };
}

function answer(status: number, body: unknown): Reply {
  return { status, body, retryAfter: 0 };
}

function statusOf(error: unknown): number | undefined {
  return (error as { status?: number } | null)?.status;
}
