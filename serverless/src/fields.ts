import { parseJson } from '../../src/shape';
import { parseRecord } from '../../src/progress/model/parse';
import { mostRecordBytes, type ProgressRecord } from '../../src/progress/model/record';
import { isPracticeId, isPracticeKind, type PracticeKind } from '../../src/practice/model/marks';
import { builtInSteps } from '../../src/checklist/model/steps';
import { mostTeamWorkers } from '../../src/api/wire';
import { pseudoLocale, translatedLocales, type TranslatedLocale } from '../../src/strings/locales';
import { invalidField } from './refusal';
import type { Fields } from './runtime';
import { isSid } from './sid';

/** One worker SID. @throws Refusal 400 */
export function workerField(fields: Fields, name: string): string {
  const value = textField(fields, name);
  if (!isSid('WK', value)) throw invalidField(name, 'must be a worker SID');
  return value;
}

/** Where a page begins: after this worker, as the page before said; at the beginning if not given. @throws Refusal 400 */
export function pageField(fields: Fields, name: string): string {
  return fields[name] === undefined || fields[name] === '' ? '' : workerField(fields, name);
}

/** Several worker SIDs, comma-separated, each once. @throws Refusal 400 */
export function workersField(fields: Fields, name: string): string[] {
  const sids = [...new Set(textField(fields, name).split(','))];
  if (sids.length > mostTeamWorkers) throw invalidField(name, `may name ${mostTeamWorkers} workers at most`);
  if (!sids.every((sid) => isSid('WK', sid)))
    throw invalidField(name, 'must be worker SIDs, comma-separated');
  return sids;
}

/** The id of a built-in step that each person takes for themselves. @throws Refusal 400 */
export function personalStepField(fields: Fields, name: string): string {
  const value = textField(fields, name);
  const known = builtInSteps.some(({ id, scope }) => id === value && scope === 'personal');
  if (!known) throw invalidField(name, 'must be the id of a personal built-in step');
  return value;
}

/** A language that there is a table for. @throws Refusal 400 */
export function localeField(fields: Fields, name: string): TranslatedLocale {
  const value = textField(fields, name);
  const known = ([...translatedLocales, pseudoLocale] as const).find((locale) => locale === value);
  if (!known) throw invalidField(name, 'must be a language that there are strings for');
  return known;
}

/** The language of whoever asks, BCP 47; nothing if not given. Any will do: what there are no words for is said in English. @throws Refusal 400 */
export function languageField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || !/^[A-Za-z\d-]{1,35}$/.test(value)) {
    throw invalidField(name, 'must be the tag of a language, or empty');
  }
  return value;
}

/** A progress record as JSON. @throws Refusal 400 */
export function recordField(fields: Fields, name: string): ProgressRecord {
  const json = textField(fields, name);
  if (Buffer.byteLength(json) > mostRecordBytes) {
    throw invalidField(name, `may be ${mostRecordBytes} bytes at most`);
  }
  const record = parseRecord(parseJson(json));
  if (!record || isDeeperThan(mostLevels, record))
    throw invalidField(name, 'must be a progress record as JSON');
  return record;
}

/** A record has five; merging goes down all that there are, and what has thousands leaves it no room. */
const mostLevels = 20;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** The revision that the caller read; nothing for a record that is new. @throws Refusal 400 */
export function revisionField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === '') return undefined;
  // It becomes a header of the request to Sync, so it may hold nothing that ends one.
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) {
    throw invalidField(name, 'must be a revision from an earlier answer, or empty');
  }
  return value;
}

/** What to practise. @throws Refusal 400 */
export function practiceKindField(fields: Fields, name: string): PracticeKind {
  const value = textField(fields, name);
  if (!isPracticeKind(value)) throw invalidField(name, 'must be "task" or "message"');
  return value;
}

/** The id of a practice from an earlier answer. @throws Refusal 400 */
export function practiceField(fields: Fields, name: string): string {
  const value = textField(fields, name);
  if (!isPracticeId(value)) throw invalidField(name, 'must be the id of a practice');
  return value;
}

function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined || value === '') throw invalidField(name, 'is missing');
  if (typeof value !== 'string') throw invalidField(name, 'must be given once, as text');
  return value;
}
