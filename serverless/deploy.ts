/** `npm run deploy:functions`: builds the functions and deploys them to a Twilio account. See docs/functions.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { buildFunctions } from './build';

const ownFile = join(__dirname, '.env');
const file = existsSync(ownFile) ? ownFile : join(__dirname, 'deploy.env');

async function deploy(options: readonly string[]): Promise<number> {
  const given = parseEnv(readFileSync(file, 'utf8'));
  const missing = ['ACCOUNT_SID', 'AUTH_TOKEN'].filter((name) => !given[name] && !process.env[name]);
  if (missing.length > 0) {
    console.error(whatIsMissing(missing));
    return 1;
  }
  await buildFunctions();
  // The same program that `twilio serverless:deploy` runs, in the version that this project is tested with.
  const program = require.resolve('twilio-run/bin/twilio-run.js', { paths: [__dirname] });
  const args = ['deploy', '--cwd', __dirname, '--env', file, '--load-system-env', ...options];
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status === 0) console.log(whatIsNext);
  return status ?? 1;
}

function whatIsMissing(names: readonly string[]): string {
  return [
    `Nothing was deployed: ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not set.`,
    'They are the SID and the auth token of the account that runs your Flex instance (Console, Account Info). Set them for',
    'this command, or keep them in serverless/.env, which git ignores:',
    '  ACCOUNT_SID=AC… AUTH_TOKEN=… npm run deploy:functions',
  ].join('\n');
}

const whatIsNext = `
Now tell the plugin where its functions are: in the Flex configuration, set
  ui_attributes.custom_data.features.onboarding.functions_domain
to the domain printed above (without https://). docs/functions.md shows the request.
`;

void deploy(process.argv.slice(2)).then((status) => (process.exitCode = status));
