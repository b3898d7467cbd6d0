/** `npm run setup`: from an account to the released plugin, and back. See docs/deploy.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { propertiesOf } from '../../src/shape';
import { bySetup } from '../../serverless/bySetup';
import { ownValues } from '../../serverless/ownValues';
import { lintConfig } from '../config/lintConfig';
import { keeperIn } from './memory';
import { readOptions, usage, type SetupOptions } from './options';
import { rollBack } from './rollback';
import { setUp, type Tools } from './setup';
import { storageVariable } from './storage';
import { twilioFor, type Answer } from './twilio';
import type { Bundle } from './upload';

const root = path.resolve(__dirname, '../..');
const say = (line: string) => console.log(line);

async function main(): Promise<boolean> {
  if (process.argv.includes('--help')) {
    say(usage);
    return true;
  }
  const env = { [storageVariable]: ownValues()[storageVariable], ...process.env };
  const options = readOptions(process.argv.slice(2), env, process.versions.node);
  if ('wrong' in options) {
    console.error(options.wrong);
    console.error(usage);
    return false;
  }
  const given = options.config === undefined ? {} : settingsFrom(options.config);
  if (!given) return false;
  const tools = toolsFor(options);
  if (options.rollback) return rollBack(tools, options.dryRun);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { dryRun, syncServiceSid } = options;
  return setUp(tools, { version: options.version ?? version, given, syncServiceSid, dryRun });
}

function toolsFor({ credentials, yes }: SetupOptions): Tools {
  const simulated = credentials.origin !== undefined;
  return {
    twilio: twilioFor(credentials),
    keeper: keeperIn(path.resolve(`.onboarding-setup-${credentials.accountSid}.json`)),
    say,
    agrees: () => agrees(yes),
    deployFunctions: (storageSid) => deployFunctions(credentials, storageSid),
    build,
    wait: simulated ? 10 : undefined,
  };
}

async function agrees(yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY) {
    say('There is no terminal to ask. Read what would change above, and run it again with --yes.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Make these changes? (yes/no) ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function deployFunctions(
  { user, password, origin }: SetupOptions['credentials'],
  storageSid: string,
): Promise<void> {
  // twilio-run takes an API key by the names of the account's own pair.
  const account = { ACCOUNT_SID: user, AUTH_TOKEN: password, [storageVariable]: storageSid };
  const preload = `--require ${JSON.stringify(path.join(__dirname, 'toSimulated.cjs'))}`;
  const simulated = { ...account, SIMULATED_TWILIO: origin ?? '', NODE_OPTIONS: preload };
  const args = ['run', 'deploy:functions', '--', '--override-existing-project', bySetup];
  await run('npm', args, origin === undefined ? account : simulated);
}

async function build(): Promise<Bundle> {
  await run('npm', ['run', 'build']);
  const read = (name: string) => readFileSync(path.join(root, 'build', name), 'utf8');
  return { script: read('plugin-flex-onboarding.js'), sourceMap: read('plugin-flex-onboarding.js.map') };
}

/** Waits without blocking: connections that Twilio closes meanwhile must be seen to close. */
async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`"${program} ${args.slice(0, 2).join(' ')}" failed; it says why above.`);
}

/** An account's own settings, checked as Flex will check them. */
function settingsFrom(file: string): Answer | undefined {
  const { lines, settings } = lintConfig(readFileSync(file, 'utf8'));
  lines.forEach(({ line, column, words }) => console.error(`${file}:${line}:${column}  ${words}`));
  if (lines.length === 0) return propertiesOf(settings);
  console.error('Nothing was changed: put the settings right first.');
  return undefined;
}

main().then(
  (succeeded) => (process.exitCode = succeeded ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
