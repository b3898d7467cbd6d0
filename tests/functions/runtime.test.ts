import { networkInterfaces } from 'node:os';
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
