import { build } from 'esbuild';
import path from 'path';
import { expect, test } from '../../support/browser/sandbox';
import { expectAsked, expectPrompt, promptIn, watchBrowser } from '../../support/browser/witness';

/** Bundles the part alone, see tests/support/browser/alone.tsx. */
async function bundleAlone(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, '../../support/browser/alone.tsx')],
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  return outputFiles[0]?.text ?? '';
}

const html = '<!doctype html><div id="root"></div><script src="/alone.js"></script>';

test('a page that is not secure is told from one that is', async ({ page }) => {
  const script = await bundleAlone();
  await page.route(/^https?:\/\/flex\.example\//, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await watchBrowser(page);
  for (const [origin, situation, words] of [
    ['http://flex.example', 'insecure', 'Open Flex at its https address'],
    ['https://flex.example', 'default', 'Your browser asks for permission next'],
  ] as const) {
    await test.step(`${origin}: ${situation}`, async () => {
      await page.goto(`${origin}/`);
      expect(await page.evaluate(() => window.isSecureContext)).toBe(situation !== 'insecure');
      await expectPrompt(page, situation);
      await expect(promptIn(page)).toContainText(words);
      await expectAsked(page, 0);
    });
  }
});
