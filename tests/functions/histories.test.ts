import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(180_000);

/** A small run of `npm run histories`: the same command, with fewer of them. It fails by itself where one goes wrong. */
test('random histories of a person’s devices lose nothing and end equal', () => {
  const root = join(__dirname, '../..');
  const program = join(root, 'node_modules/.bin/tsx');
  const printed = execFileSync(program, ['scripts/reliability/histories/run.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  console.info(printed);
  expect(printed).toMatch(/something lost, .* sent for ever \| 0 \|/);
});
