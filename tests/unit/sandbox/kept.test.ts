/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { kept } from '../../../sandbox/server/kept';
import { root } from '../../../sandbox/server/root';

const folder = mkdtempSync(join(tmpdir(), 'onboarding-kept-'));
const file = join(folder, 'source.ts');
const inputs = [relative(root, file)];

/** The time of a file is that of the system's last tick: apart from what is made before and after. */
const write = async (text: string) => {
  await setTimeout(20);
  writeFileSync(file, text);
  await setTimeout(20);
};

beforeEach(() => write('1'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes it once as long as nothing changes, and again when a file has changed or is gone', async () => {
  const make = jest.fn(() => Promise.resolve({ inputs }));
  const get = kept(make);
  expect(make).not.toHaveBeenCalled();
  await get();
  await get();
  expect(make).toHaveBeenCalledTimes(1);
  await write('2');
  await get();
  expect(make).toHaveBeenCalledTimes(2);
  rmSync(file);
  await get();
  expect(make).toHaveBeenCalledTimes(3);
});

it('makes again what did not compile, whether it says so or throws', async () => {
  const make = jest
    .fn<Promise<{ readonly inputs: readonly string[] }>, []>()
    .mockResolvedValueOnce({ inputs: [] })
    .mockRejectedValueOnce(new Error('line 1'))
    .mockResolvedValue({ inputs });
  const get = kept(make);
  expect(await get()).toEqual({ inputs: [] });
  await expect(get()).rejects.toThrow('line 1');
  expect(await get()).toEqual({ inputs });
  await get();
  expect(make).toHaveBeenCalledTimes(3);
});
