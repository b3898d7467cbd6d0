import { readFileSync } from 'node:fs';
import { signedInPerson } from '../../../sandbox/people';
import { encodeToken, type SandboxToken } from '../../../sandbox/token';
import { upstreamText } from '../../../sandbox/twilio-rest/wire';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';

jest.setTimeout(40_000);

const env = (name: string) => process.env[name] ?? '';
const secrets = [upstreamText, 'sandboxsandboxsandboxsandboxsand', 'the-auth-token-of-the-account'];
const used = new Set<string>();
let worlds = 0;

/** A world that no other test has touched. */
export function newWorld(): string {
  return `${process.pid}-${Date.now().toString(36)}-${worlds++}`;
}

/** A Flex token of the sandbox; an agent's in a quiet trial account unless said otherwise. */
export function tokenOf(world: string, token: Partial<SandboxToken> = {}): string {
  const roles = token.roles ?? ['agent'];
  const { workerSid, identity } = signedInPerson(world, roles);
  const now = new Date();
  return encodeToken({
    world,
    workerSid,
    identity,
    roles,
    account: 'trial',
    numbers: 'none',
    workers: 1,
    faults: [],
    now: now.toISOString(),
    expires: new Date(now.getTime() + 60_000).toISOString(),
    ...token,
  });
}

export interface Reply {
  readonly status: number;
  // Tests compare it with what they expect, whole.
  readonly body: unknown;
  readonly headers: Headers;
}

/** One process for each invocation, which takes half a second, or one for all, in which the account stays cached. */
export type Runtime = 'forked' | 'shared';

/** Posts a form to a function, and checks on the way that the answer holds nothing it must not. */
export async function post(
  name: string,
  fields: Readonly<Record<string, string>> | [string, string][],
  runtime: Runtime = 'shared',
): Promise<Reply> {
  const form = new URLSearchParams(fields);
  form.getAll('Token').forEach((token) => used.add(token));
  const response = await fetch(`${env(`FUNCTIONS_${runtime.toUpperCase()}`)}/onboarding/${name}`, {
    method: 'POST',
    body: form,
  });
  const text = await response.text();
  expectNoSecret(text);
  return { status: response.status, body: JSON.parse(text) as unknown, headers: response.headers };
}

/** What a world's functions asked of Twilio, "GET api.twilio.com/…", validation of tokens aside. */
export async function askedOf(world: string): Promise<string[]> {
  const response = await fetch(`${env('FUNCTIONS_REST')}/sandbox/worlds/${world}`);
  return ((await response.json()) as { asked: string[] }).asked;
}

/** Stores a worker's record behind the functions' back. */
export const store = (world: string, worker: string, data: unknown): Promise<void> =>
  put(world, `flex-onboarding-${worker}`, data);

/** Stores a record where version 0.1 kept it. */
export const storeOld = (world: string, key: string, data: unknown): Promise<void> =>
  put(world, `flex-onboarding/${key}`, data);

async function put(world: string, path: string, data: unknown): Promise<void> {
  const url = `${env('FUNCTIONS_REST')}/sandbox/worlds/${world}/${path}`;
  await fetch(url, { method: 'PUT', body: JSON.stringify(data) });
}

export function recordWith(steps: Readonly<Record<string, StepProgress>>): ProgressRecord {
  return { ...emptyRecord, steps };
}

export const done = (at = 1): StepProgress => ({ done: { at, by: 'platform', evidence: {} } });

/** Stand for any value of their kind where an answer is compared. */
export const someText: unknown = expect.any(String);
export const someNumber: unknown = expect.any(Number);

/** The shape of every refusal; the words are for people and may change. */
export const refusal = (code: string, message = someText) => ({
  error: { code, message },
});

function expectNoSecret(text: string): void {
  for (const secret of [...secrets, ...used]) expect(text).not.toContain(secret);
}

afterAll(() => expectNoSecret(readFileSync(env('FUNCTIONS_LOG'), 'utf8')));
