import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser } from '../../../scripts/ensureBrowser';

jest.mock('node:child_process', () => ({ spawnSync: jest.fn() }));
jest.mock('node:fs', () => ({ existsSync: jest.fn() }));
jest.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/playwright/chromium' } }));

const ran = () =>
  jest.mocked(spawnSync).mock.calls.map(([program, args = []]) => [program, ...args].join(' '));

test('a machine whose packages hold no Chromium gets that of Playwright', () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const files = new Set(['/usr/bin/apt-get']);
  jest.mocked(existsSync).mockImplementation((file) => files.has(String(file)));
  jest.spyOn(process, 'getuid').mockReturnValue(0);
  const { CHROMIUM_PATH } = process.env;
  delete process.env['CHROMIUM_PATH'];
  jest.mocked(spawnSync).mockImplementation((program) => {
    if (program === 'npx') files.add('/playwright/chromium');
    return {} as ReturnType<typeof spawnSync>;
  });
  ensureBrowser();
  expect(ran()).toEqual([
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends chromium',
    'npx playwright install --with-deps chromium',
  ]);
  if (CHROMIUM_PATH !== undefined) process.env['CHROMIUM_PATH'] = CHROMIUM_PATH;
});
