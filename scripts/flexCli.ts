/** Runs the Twilio CLI. @returns what it printed; null when it failed or is not there */
export type RunTwilio = (...args: readonly string[]) => string | null;

const lacks = (what: string, ...commands: readonly string[]) =>
  [`${what} Then start again:`, '', ...commands.map((command) => `  ${command}`)].join('\n');
const addPlugin = 'twilio plugins:install @twilio-labs/plugin-flex';

/**
 * What a person must do before the plugin builder can start the plugin in their Flex; nothing when all is there.
 * @param env a login given by the environment, which the CLI takes before its profiles
 */
export function missingFor(twilio: RunTwilio, env: NodeJS.ProcessEnv): string | undefined {
  if (twilio('--version') === null) {
    return lacks(
      'The Twilio CLI is not installed. Install it, and log in to the account that runs your Flex.',
      'npm install -g twilio-cli',
      addPlugin,
      'twilio login',
    );
  }
  if (!twilio('plugins')?.includes('@twilio-labs/plugin-flex')) {
    return lacks('The Twilio CLI lacks its Flex plugin. Add it.', addPlugin);
  }
  const loggedIn = env['TWILIO_ACCOUNT_SID'] || /\bAC[0-9a-f]{32}\b/.test(twilio('profiles:list') ?? '');
  if (loggedIn) return undefined;
  return lacks('The Twilio CLI is not logged in. Log in to the account that runs your Flex.', 'twilio login');
}
