import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signedInPerson } from '../../../sandbox/people';
import { upstreams } from '../../../sandbox/scenarios';
import { decodeToken, type SandboxToken } from '../../../sandbox/token';
import { environment } from '../../../sandbox/twilio-rest/access';
import { upstreamText } from '../../../sandbox/twilio-rest/wire';
import type { FunctionName } from '../../../src/api/client';
import { deployed, everyHeader, functionNames, handlerOf, specs } from '../../support/functions/every';
import {
  askedOf,
  done,
  newWorld,
  post,
  recordWith,
  refusal,
  tokenOf,
} from '../../support/functions/functions';
import { InProcess } from '../../support/functions/inProcess';
import { cellName, owaspTable, risks, type Risk } from '../../support/functions/owasp';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
const other = `WK${'0'.repeat(31)}7`;
const docs = path.join(__dirname, '../../../docs');

/** Somebody who may call a function, available, in a world of their own. */
function caller(name: FunctionName, more: Partial<SandboxToken> = {}): SandboxToken {
  const roles = specs[name].roles?.slice(0, 1) ?? ['agent'];
  const token = decodeToken(tokenOf(newWorld(), { roles, ...more })) as SandboxToken;
  const presence = { workerSid: token.workerSid, available: true, inHand: [] };
  functions.twilio.contactCenter(token.world).report(presence);
  return token;
}

/** Calls a function, and says what it asked of Twilio. */
async function call(name: FunctionName, token: SandboxToken, fields: Readonly<Record<string, unknown>>) {
  const before = functions.asked.length;
  const answer = await functions.call(handlerOf(name), token, fields);
  if (!answer) throw new Error(`${name} did not answer`);
  return { ...answer, asked: functions.asked.slice(before) };
}

const checks: Readonly<Record<Risk['id'], (name: FunctionName) => Promise<void>>> = {
  API1: async (name) => {
    const token = caller(name);
    const mine = specs[name].roles ? other : token.workerSid;
    const forged = {
      WorkerSid: other,
      worker_sid: other,
      Identity: 'somebody',
      roles: 'admin',
      ...specs[name].fields(mine),
    };
    const { asked } = await call(name, token, forged);
    const sync = asked.filter((line) => line.includes('sync.twilio.com'));
    const own = ` sync.twilio.com/v1/Services/${environment.ONBOARDING_SYNC_SERVICE_SID}/`;
    expect(sync.filter((line) => !line.includes(own))).toEqual([]);
    if (!specs[name].roles) expect(asked.filter((line) => line.includes(other))).toEqual([]);
  },

  API2: async (name) => {
    const missing = await post(name, specs[name].fields(other));
    expect([missing.status, missing.body]).toEqual([403, refusal('token_missing')]);
    const world = newWorld();
    const expires = new Date(Date.now() - 1000).toISOString();
    const Token = tokenOf(world, { roles: ['admin'], expires });
    const expired = await post(name, { ...specs[name].fields(other), Token });
    expect([expired.status, expired.body]).toEqual([403, refusal('token_refused')]);
    expect(await askedOf(world)).toEqual([]);
  },

  API3: async (name) => {
    const token = caller(name);
    const { status, body } = await call(name, token, {
      ...specs[name].fields(token.workerSid),
      admin: '1',
      Roles: 'admin',
    });
    const declared = status === 200 ? specs[name].answers : ['error'];
    expect(Object.keys(body as object).filter((key) => !declared.includes(key))).toEqual([]);
    if (name === 'account') expect(body).toMatchObject({ balance: null, routing: null, numbers: null });
    if (name !== 'save-progress') return;
    const forged = { ...done(1), nudged: { at: 9, by: 'boss' }, reset: { at: 9, by: 'boss' } };
    const writer = caller(name);
    await call(name, writer, { Record: JSON.stringify(recordWith({ 'first-call': forged })) });
    const { body: stored } = await call('fetch-progress', writer, {});
    expect(stored).toMatchObject({ record: { steps: { 'first-call': done(1) } } });
    expect(JSON.stringify(stored)).not.toContain('boss');
  },

  API4: async (name) => {
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const token = caller(name);
    // A field that is wrong counts as well, and costs least; those that take no field are called as they are.
    const wrong = Object.fromEntries(Object.keys(specs[name].fields(other)).map((field) => [field, '?']));
    for (let times = 0; times < 240; times++) {
      now += 100;
      expect((await call(name, token, wrong)).status).not.toBe(429);
    }
    const { status, body, headers, asked } = await call(name, token, wrong);
    expect([status, body, asked]).toEqual([429, refusal('too_many_calls'), []]);
    expect(Number(headers['Retry-After'])).toBeGreaterThan(0);
  },

  API5: async (name) => {
    for (const roles of [['agent'], ['flex.lead', 'flex.readonlyadmin'], []]) {
      const { status, body, asked } = await call(name, caller(name, { roles }), specs[name].fields(other));
      expect([status, body, asked]).toEqual([403, refusal('role_refused'), []]);
    }
  },

  API6: async (name) => {
    const token = caller(name);
    const fields = specs[name].fields(signedInPerson(token.world, ['agent']).workerSid);
    expect((await call(name, token, fields)).status).toBe(200);
    expect([409, 429]).toContain((await call(name, token, fields)).status);
  },

  API7: async (name) => {
    const token = caller(name);
    const good = { Url: '', ...specs[name].fields(token.workerSid) };
    for (const field of Object.keys(good)) {
      for (const address of [
        'http://169.254.169.254/latest/meta-data',
        '//evil.example/',
        'https://evil.example@sync.twilio.com/',
      ]) {
        const { asked } = await call(name, token, { ...good, [field]: address });
        const hosts = asked.map((line) => line.split(' ')[1]?.split('/')[0] ?? '');
        expect(hosts.filter((host) => !host.endsWith('.twilio.com'))).toEqual([]);
        expect(asked.join()).not.toContain('evil.example');
      }
    }
  },

  API8: async (name) => {
    const token = caller(name);
    const preflight = { request: { headers: { 'access-control-request-method': 'POST' } } };
    for (const fields of [specs[name].fields(token.workerSid), { Token: '' }, preflight]) {
      const { headers } = await call(name, token, fields);
      expect(headers).toMatchObject(everyHeader);
      const names = Object.keys(headers).map((header) => header.toLowerCase());
      expect(names).not.toContain('set-cookie');
      expect(names).not.toContain('access-control-allow-credentials');
    }
  },

  API9: (name) => {
    expect(deployed).toContain(name);
    expect(readFileSync(path.join(docs, 'functions.md'), 'utf8')).toContain(`| \`/onboarding/${name}\``);
    return Promise.resolve();
  },

  API10: async (name) => {
    for (const mode of ['nonsense', 'misshapen', 'fails'] as const) {
      const faults = upstreams
        .filter((upstream) => upstream !== 'iam')
        .map((upstream) => `${upstream}-${mode}` as const);
      const { status, body } = await call(name, caller(name, { faults }), specs[name].fields(other));
      expect(status).not.toBe(500);
      expect(JSON.stringify(body)).not.toContain(upstreamText);
    }
  },
};

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

for (const risk of risks)
  for (const name of functionNames)
    if (!risk.except[name]) test(cellName(risk, name), () => checks[risk.id](name));

test('every function that is deployed is in the table, and no other', () => {
  expect([...functionNames].sort()).toEqual([...deployed].sort());
});

test('docs/security.md has the table as it is', () => {
  const plain = (text: string) => text.replace(/-+/g, '-').replace(/\s+/g, ' ');
  expect(plain(readFileSync(path.join(docs, 'security.md'), 'utf8'))).toContain(plain(owaspTable()));
});
