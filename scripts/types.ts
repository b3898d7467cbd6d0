import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * `npm run types`: checks every folder with the settings of where it runs. TypeScript 7 does it in a fifth of the time; the linter and
 * the plugin builder call into TypeScript from JavaScript, which 7 has no interface for, so that an older one stands beside it.
 */

const projects = ['.', 'src', 'sandbox/page', 'sandbox', 'serverless'];
// Both packages call their program tsc.
const tsc = path.join(path.dirname(require.resolve('typescript7/package.json')), 'bin/tsc');

for (const project of projects) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`These are the types of tsconfig.json in ${project}.`);
    process.exitCode = 1;
  }
}
