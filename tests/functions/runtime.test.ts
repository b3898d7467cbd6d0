import { execFileSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { root } from '../../sandbox/server/root';
import { newWorld, post, tokenOf } from '../support/functions/functions';

/** What the sandbox's Functions runtime does beyond the functions in it. */

it('has the clock of the page that asks', async () => {
  const year = 365 * 24 * 3_600_000;
  const Token = tokenOf(newWorld(), { clockAhead: year });
  const { body } = await post('account', { Token }, 'forked');
  const observed = Date.parse((body as { observedAt: string }).observedAt);
  expect(Math.abs(observed - year - Date.now())).toBeLessThan(60_000);
});

it('answers this machine only', async () => {
  const { port } = new URL(process.env['FUNCTIONS_FORKED'] ?? '');
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of outside) {
    await expect(fetch(`http://${address}:${port}/onboarding/account`)).rejects.toThrow('fetch failed');
  }
});

// Node would end one after five seconds, and a question that is just being asked on it would have no answer.
it('keeps a connection until the other end closes it', async () => {
  const { headers } = await post('account', { Token: tokenOf(newWorld()) });
  expect(headers.get('keep-alive')).toBeNull();
});

it.each([
  ['https.request', "require('node:https').request({ host: 'localhost' })"],
  ['https.get', "require('node:https').get({ host: 'localhost' })"],
  ['fetch', "fetch('https://api.twilio.com')"],
])('lets no function past the simulated Twilio by %s', (_way, code) => {
  const preload = join(root, 'sandbox/twilio-rest/preload.cjs');
  const env = { SANDBOX_REST: 'http://localhost' };
  const run = () =>
    execFileSync(process.execPath, ['--require', preload, '--eval', code], { env, stdio: 'pipe' });
  expect(run).toThrow('Error: The functions called');
});
