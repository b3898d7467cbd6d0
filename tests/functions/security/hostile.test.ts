import * as fc from 'fast-check';
import { signedInPerson } from '../../../sandbox/people';
import { decodeToken, encodeToken, type SandboxToken } from '../../../sandbox/token';
import { upstreamText } from '../../../sandbox/twilio-rest/wire';
import { writeSection } from '../../../scripts/reliability/section';
import type { FunctionName } from '../../../src/api/client';
import { everyHeader, functionNames, handlerOf, specs } from '../../support/functions/every';
import { post, recordWith, tokenOf } from '../../support/functions/functions';
import { InProcess, type Answered } from '../../support/functions/inProcess';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const runs = Number(process.env['HOSTILE'] ?? 500);
jest.setTimeout(60 * 60_000);

const sid = fc.hexaString({ minLength: 30, maxLength: 34 }).map((hex) => `WK${hex}`);
const record = JSON.stringify(
  recordWith({ 'go-available': { done: { at: 1, by: 'person', evidence: {} } } }),
);
const text = fc.oneof(
  fc.fullUnicodeString(),
  sid,
  fc.array(sid, { maxLength: 250 }).map((sids) => sids.join()),
  fc.json(),
  fc.nat({ max: record.length }).map((cut) => record.slice(0, cut)),
  fc.jsonValue().map((steps) => JSON.stringify({ ...recordWith({}), steps })),
  fc.nat({ max: 20_000 }).map((length) => 'é'.repeat(length)),
  fc.constantFrom(
    record,
    '__proto__',
    'go-available',
    '1\r\nX-Evil: 1',
    "' OR 1=1 --",
    '../../Services',
    '{{7*7}}',
    '<script>alert(1)</script>',
    'http://169.254.169.254/',
    '\u0000',
    'de-DE',
    'task',
  ),
);
/** Twilio makes an event of JSON as well as of a form, so that anything may stand in a field. */
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true }) },
);
const headers = fc.dictionary(
  fc.constantFrom('origin', 'cookie', 'x-twilio-signature', 'content-type'),
  text,
);

/** Whose token: one of some people, in worlds that are used again; or none that is one. */
const worlds = Array.from({ length: 20 }, (_, index) => `hostile-${index}`);
const person = fc.record({
  world: fc.constantFrom(...worlds),
  role: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('supervisor', 'admin') },
    { weight: 1, arbitrary: fc.constantFrom('agent', 'flex.lead', 'flex.readonlyadmin') },
  ),
});
const noToken = fc.oneof(text, fc.constant(undefined), fc.array(text));

/** Mostly the person's own token, which is `null` here: without it no function is reached. */
function tokenOr<T>(noToken: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: noToken });
}

/** Fields that are right, right but for one, or anything at all. */
function fieldsOf<T>(name: FunctionName, spoiling: readonly string[], value: fc.Arbitrary<T>) {
  const worker = fc.constantFrom(...worlds.map((world) => signedInPerson(world, ['agent']).workerSid));
  const right: fc.Arbitrary<Readonly<Record<string, string | T>>> = worker.map((sid) =>
    specs[name].fields(sid),
  );
  const spoiled = fc.dictionary(fc.constantFrom(...spoiling), value, { minKeys: 1, maxKeys: 1 });
  return fc.oneof(
    { weight: 1, arbitrary: right },
    { weight: 2, arbitrary: fc.tuple(right, spoiled).map(([fields, one]) => ({ ...fields, ...one })) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...spoiling), value) },
  );
}

function inputsOf(name: FunctionName) {
  const names = [...Object.keys(specs[name].fields('WK')), '__proto__', 'constructor', 'Worker', 'roles'];
  return fc.record({
    who: person,
    token: tokenOr(noToken),
    fields: fieldsOf(name, names, value),
    headers,
  });
}

/** A run in which the token or a field turned most of it away would say little about a function. */
function expectReached(statuses: Readonly<Record<number, number>>): void {
  const without = (...turnedAway: readonly number[]) =>
    turnedAway.reduce((left, status) => left - (statuses[status] ?? 0), runs) / runs;
  expect(without(403, 503)).toBeGreaterThan(0.5);
  expect(without(403, 503, 400)).toBeGreaterThan(0.15);
}

/** What no answer may be, whatever was asked. */
function expectHarmless({ status, body, headers: sent }: Answered, token: unknown): void {
  // 503: a token that is none cannot be asked about here, where nothing answers for the validator.
  expect([200, 400, 403, 409, 429, 503]).toContain(status);
  const told = JSON.stringify(body);
  if (status !== 200 && status !== 409)
    expect(body).toEqual({
      error: { code: expect.stringMatching(/^[a-z_]+$/) as string, message: expect.any(String) as string },
    });
  expect(told).not.toMatch(/\bat \S+ \(|node_modules|serverless\/|\.ts:\d/);
  expect(told).not.toContain(upstreamText);
  if (typeof token === 'string' && token.length > 12) expect(told).not.toContain(token);
  if (Object.keys(sent).length > 0) expect(sent).toMatchObject(everyHeader);
}

// Over HTTP first: while the others run, this process has no time for connections that the other side closes.
test.each(functionNames)('%s answers whatever it is sent over HTTP', async (name) => {
  const form = fc.record({
    who: person,
    fields: fieldsOf(name, [...Object.keys(specs[name].fields('WK')), 'Worker'], text),
    // Long enough to be found again in an answer or a log.
    token: tokenOr(text.map((told) => `no-token-of-anybody ${told}`)),
  });
  await fc.assert(
    fc.asyncProperty(form, async ({ who, fields, token }) => {
      const Token = token ?? tokenOf(`http-${who.world}`, { roles: [who.role] });
      const { status, body, headers: sent } = await post(name, { ...fields, Token });
      expectHarmless({ status, body, headers: {} }, Token);
      for (const [header, wanted] of Object.entries(everyHeader)) expect(sent.get(header)).toContain(wanted);
    }),
    { numRuns: 20 },
  );
});

// By hand: jest's own spies keep every call, and there are millions.
const [error, clock] = [console.error, Date.now];
afterEach(() => {
  console.error = error;
  Date.now = clock;
});

let told: (readonly [FunctionName, Readonly<Record<number, number>>])[] = [];

test.each(functionNames)('%s answers whatever it is sent', async (name) => {
  // A function that names a failure of Twilio's has thrown by itself: Twilio is fine here.
  const named: string[] = [];
  console.error = (line) => {
    if (!String(line).includes('validator_unreachable')) named.push(String(line));
  };
  let now = clock();
  Date.now = () => (now += 1000);
  const hosts = new Set<string>();
  const functions = new InProcess();
  const handler = handlerOf(name);
  const statuses: Record<number, number> = {};
  await fc.assert(
    fc.asyncProperty(inputsOf(name), async ({ who, token, fields, headers: request }) => {
      const mine = decodeToken(tokenOf(who.world, { roles: [who.role] })) as SandboxToken;
      functions.twilio
        .contactCenter(who.world)
        .report({ workerSid: mine.workerSid, available: true, inHand: [] });
      const event = { ...fields, request: { headers: request }, ...(token !== null && { Token: token }) };
      const answer = await functions.call(handler, mine, event);
      if (!answer) throw new Error('There was no answer.');
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      expectHarmless(answer, token ?? encodeToken(mine));
      functions.asked.splice(0).forEach((line) => hosts.add(line.split(' ')[1]?.split('/')[0] ?? ''));
    }),
    { numRuns: runs },
  );
  expect(named).toEqual([]);
  expect([...hosts].filter((host) => !host.endsWith('.twilio.com'))).toEqual([]);
  expectReached(statuses);
  told.push([name, statuses]);
});

afterAll(() => {
  if (!process.env['HOSTILE_WRITE']) return;
  const statuses = [200, 400, 403, 409, 429, 503];
  const rows = told.map(
    ([name, of]) => `| \`${name}\` | ${statuses.map((status) => of[status] ?? 0).join(' | ')} |`,
  );
  const head = `| ${runs.toLocaleString('en-US')} inputs each | ${statuses.join(' | ')} |`;
  const table = [head, `| --- |${statuses.map(() => ' ---: |').join('')}`, ...rows].join('\n');
  writeSection('hostile', table, 'docs/security.md');
  told = [];
});
