/** `npm run deploy:functions`: builds the functions and deploys them to a Twilio account. See docs/functions.md. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildFunctions } from './build';
import { bySetup } from './bySetup';
import { forgetDeployment } from './deployment';
import { ownValues } from './ownValues';

const listOfNames = join(__dirname, 'deploy.env');

async function deploy(options: readonly string[]): Promise<number> {
  const own = ownValues();
  const isBySetup = options.includes(bySetup);
  // The account that a setup looked at is the one it deploys to, whatever the file says; by hand, the file says it.
  const given = isBySetup ? { ...own, ...process.env } : { ...process.env, ...own };
  const missing = ['ACCOUNT_SID', 'AUTH_TOKEN'].filter((name) => !given[name]);
  if (missing.length > 0) {
    console.error(whatIsMissing(missing));
    return 1;
  }
  if (isBySetup) forgetDeployment();
  if (!given.ONBOARDING_SYNC_SERVICE_SID) console.warn(whereItIsKept);
  await buildFunctions();
  // The same program that `twilio serverless:deploy` runs, in the version that this project is tested with.
  const program = require.resolve('twilio-run/bin/twilio-run.js', { paths: [__dirname] });
  const passedOn = options.filter((option) => option !== bySetup);
  const args = ['deploy', '--cwd', __dirname, '--env', listOfNames, '--load-system-env', ...passedOn];
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', env: given });
  if (status === 0 && !isBySetup) console.log(whatIsNext);
  return status ?? 1;
}

function whatIsMissing(names: readonly string[]): string {
  return [
    `Nothing was deployed: ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not set.`,
    'They are the SID and the auth token of the account that runs your Flex instance (Console home page; older Console: Account Info).',
    'Set them for this command, or keep them in serverless/.env, which git ignores:',
    '  ACCOUNT_SID=AC… AUTH_TOKEN=… npm run deploy:functions',
  ].join('\n');
}

const whereItIsKept = `
WARNING: ONBOARDING_SYNC_SERVICE_SID is not set. Unless an earlier deployment to the same environment set it, people's progress
is kept in the account's default Sync service, where whoever works in Flex can read and rewrite it with their own Flex token.
docs/functions.md has the command that makes a service of its own for it.
`;

const whatIsNext = `
Now tell the plugin where its functions are: in the Flex configuration, set
  ui_attributes.custom_data.features.onboarding.functions_domain
to the domain printed above (without https://). docs/functions.md shows the request.
`;

void deploy(process.argv.slice(2)).then((status) => (process.exitCode = status));
