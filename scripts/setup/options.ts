import { parseArgs } from 'node:util';
import { storageVariable } from './storage';
import type { Credentials } from './twilio';

export interface SetupOptions {
  readonly credentials: Credentials;
  /** Asks nothing: for machines without a terminal. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly rollback: boolean;
  /** A file with settings of the account's own. */
  readonly config?: string;
  /** The Sync service in which progress is to be kept. */
  readonly syncServiceSid?: string;
  /** The plugin's version, in place of the one in package.json. */
  readonly version?: string;
}

export const usage = `
  ACCOUNT_SID=AC… AUTH_TOKEN=… npm run setup -- [--dry-run] [--yes] [--config onboarding.json] [--version 1.2.3]
  ACCOUNT_SID=AC… AUTH_TOKEN=… npm run setup -- --rollback [--dry-run] [--yes]
  TWILIO_API_KEY=SK… TWILIO_API_SECRET=… serve in place of AUTH_TOKEN, if the key is a main one

  ONBOARDING_SYNC_SERVICE_SID=IS… keeps progress in that Sync service, in place of the one that the setup finds or makes

  --dry-run   looks, says what would change, and changes nothing
  --yes       asks nothing, as in CI
  --config    your settings for the Flex configuration; npm run lint:config checks them
  --version   the plugin's version, in place of the one in package.json
  --rollback  restores what the last setup from this folder found
  --twilio    a simulated Twilio on this machine: npm run setup:simulated starts one`;

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the command line and the credentials. @param node version of Node, such as `20.12.0` */
export function readOptions(
  args: readonly string[],
  env: Env,
  node: string,
): SetupOptions | { wrong: string } {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  // `parseEnv`, which reads serverless/.env, came with 20.12.
  if (major < 20 || (major === 20 && minor < 12)) {
    return { wrong: `Node ${node} is too old: install Node 20.12 or later.` };
  }
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        yes: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
        config: { type: 'string' },
        version: { type: 'string' },
        twilio: { type: 'string' },
      },
    }));
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const {
    ACCOUNT_SID: accountSid = '',
    AUTH_TOKEN: authToken,
    TWILIO_API_KEY: key,
    TWILIO_API_SECRET: secret,
    [storageVariable]: syncServiceSid,
  } = env;
  if (!/^AC[0-9a-f]{32}$/i.test(accountSid)) {
    return {
      wrong:
        'ACCOUNT_SID must be the SID of the account that runs Flex: AC and 32 digits (Console home page; older Console: Account Info).',
    };
  }
  const [user, password] = authToken ? [accountSid, authToken] : [key, secret];
  if (!user || !password) {
    return {
      wrong:
        'AUTH_TOKEN must be the auth token of that account (Console home page; older Console: Account Info), or TWILIO_API_KEY and TWILIO_API_SECRET a main API key of it.',
    };
  }
  if (syncServiceSid && !/^IS[0-9a-f]{32}$/i.test(syncServiceSid)) {
    return { wrong: `${storageVariable} must be the SID of a Sync service: IS and 32 digits.` };
  }
  if (values.version !== undefined && !/^\d+\.\d+\.\d+$/.test(values.version)) {
    return { wrong: '--version must be three numbers, such as 1.2.3.' };
  }
  const origin = values.twilio;
  if (origin !== undefined && !/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(origin)) {
    return { wrong: '--twilio must be a simulated Twilio on this machine, such as http://localhost:4010.' };
  }
  return {
    credentials: { accountSid, user, password, origin },
    yes: values.yes,
    dryRun: values['dry-run'],
    rollback: values.rollback,
    config: values.config,
    syncServiceSid: syncServiceSid || undefined,
    version: values.version,
  };
}
