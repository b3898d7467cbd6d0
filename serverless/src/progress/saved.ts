import { parseRecord } from '../../../src/progress/model/parse';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';

/** What is kept for one worker. */
export interface Saved {
  readonly record: ProgressRecord;
  /** The worker's roles when they were last here; null before they ever saved. */
  readonly roles: readonly string[] | null;
  /** When the worker last saved, ISO 8601; null before they ever did. */
  readonly updatedAt: string | null;
  /** When the index could not be written, in milliseconds since the epoch: it may lack what this says. */
  readonly unindexed?: number;
}

/** Of a worker who has not been here yet. */
export const nothingSaved: Saved = { record: emptyRecord, roles: null, updatedAt: null };

/** Reads what Sync holds; nothing if it was not written by this version of the functions or an earlier one. */
export function parseSaved(data: unknown): Saved | undefined {
  const { record, roles, updatedAt, unindexed } = (data ?? {}) as Record<string, unknown>;
  const parsed = parseRecord(record);
  if (!parsed) return undefined;
  return {
    record: parsed,
    roles: Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : null,
    updatedAt: typeof updatedAt === 'string' ? updatedAt : null,
    ...(typeof unindexed === 'number' && { unindexed }),
  };
}
