import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { FunctionName } from '../../../src/api/client';
import type { Handler } from '../../../serverless/src/runtime';
import { emptyRecord } from '../../../src/progress/model/record';

/** What tests need to know of a function to call it rightly. */
export interface Spec {
  /** Fields that it takes, as one would fill them in to ask about this worker. */
  readonly fields: (worker: string) => Readonly<Record<string, string>>;
  /** Who may; everybody who works in the account, for themselves, where it is left out. */
  readonly roles?: readonly string[];
  /** Everything that its answer may hold. */
  readonly answers: readonly string[];
}

const lead = ['supervisor', 'admin'];
const step = (Worker: string) => ({ Worker, Step: 'go-available' });

/** Every function there is. */
export const specs: Readonly<Record<FunctionName, Spec>> = {
  account: {
    fields: () => ({}),
    answers: [
      'account',
      'balance',
      'complianceProfile',
      'numbers',
      'observedAt',
      'routing',
      'unavailable',
      'verifiedCallerIds',
    ],
  },
  'fetch-progress': { fields: () => ({}), answers: ['record', 'revision'] },
  'save-progress': {
    fields: () => ({ Record: JSON.stringify(emptyRecord), Revision: '' }),
    answers: ['revision'],
  },
  team: { fields: (Workers) => ({ Workers }), roles: lead, answers: ['workers'] },
  nudge: { fields: step, roles: lead, answers: ['nudged'] },
  'reset-progress': { fields: step, roles: lead, answers: ['reset'] },
  report: {
    fields: () => ({ People: '1', Page: '' }),
    roles: lead,
    answers: [
      'accountSteps',
      'complete',
      'everybody',
      'milestones',
      'next',
      'observedAt',
      'people',
      'ready',
      'rows',
      'started',
      'steps',
      'stuck',
    ],
  },
  'practice-start': { fields: () => ({ Kind: 'task', Locale: 'de-DE' }), answers: ['practice'] },
  'practice-say': { fields: () => ({ Practice: 'a'.repeat(32) }), answers: ['said'] },
  'practice-end': { fields: () => ({ Practice: 'a'.repeat(32) }), answers: ['ended'] },
  strings: { fields: () => ({ Locale: 'de-DE' }), answers: [] },
};

export const functionNames = Object.keys(specs) as readonly FunctionName[];

const folder = path.join(__dirname, '../../../serverless/src/functions');

/** The names of what is deployed, whether it is known here or not. */
export const deployed = readdirSync(folder).map((file) => path.parse(file).name);

/** The function itself, in this process. */
export function handlerOf(name: string): Handler {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which one is only known here, and types are the same for all
  return (require(path.join(folder, name)) as { handler: Handler }).handler;
}

/** What every answer is sent with. */
export const everyHeader: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Content-Type': 'application/json',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};
