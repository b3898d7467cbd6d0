import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** `npm run types`: checks every folder with the settings of where it runs. What did not change since the last time costs next to nothing. */

const projects = ['.', 'src', 'sandbox/page', 'sandbox', 'serverless'];
const remembered = 'node_modules/.cache/types';

mkdirSync(remembered, { recursive: true });
for (const project of projects) {
  const memory = ['--incremental', '--tsBuildInfoFile', `${remembered}/${project.replace(/\W/g, '-')}`];
  const { status } = spawnSync('tsc', ['-p', project, ...memory], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`These are the types of tsconfig.json in ${project}.`);
    process.exitCode = 1;
  }
}
