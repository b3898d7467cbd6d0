import { missingFor, type RunTwilio } from '../../../scripts/flexCli';

/** A Twilio CLI that answers so; a command that is not named fails, as all do where it is not installed. */
const cli =
  (answers: Readonly<Record<string, string>>): RunTwilio =>
  (command = '') =>
    answers[command] ?? null;

const installed = { '--version': 'twilio-cli/6.2.4', plugins: 'No plugins installed.' };
const withPlugin = { ...installed, plugins: '@twilio-labs/plugin-flex 7.1.2' };
const profiles = `ID   Account SID                         Active\ndev  AC${'0'.repeat(32)}  true`;

describe('what is missing to start the plugin in a real Flex', () => {
  it.each([
    ['the CLI', cli({}), 'The Twilio CLI is not installed.', 'npm install -g twilio-cli'],
    [
      'its Flex plugin',
      cli(installed),
      'lacks its Flex plugin',
      'twilio plugins:install @twilio-labs/plugin-flex',
    ],
    [
      'a login, without profiles',
      cli({ ...withPlugin, 'profiles:list': '' }),
      'not logged in',
      'twilio login',
    ],
    ['a login, where profiles fail', cli(withPlugin), 'not logged in', 'twilio login'],
  ])('is named, with the commands that mend it: %s', (_what, twilio, what, command) => {
    const missing = missingFor(twilio, {});
    expect(missing).toContain(what);
    expect(missing).toContain(`\n  ${command}`);
  });

  it('is nothing with a profile, or with a login in the environment', () => {
    expect(missingFor(cli({ ...withPlugin, 'profiles:list': profiles }), {})).toBeUndefined();
    expect(missingFor(cli(withPlugin), { TWILIO_ACCOUNT_SID: 'AC1' })).toBeUndefined();
  });
});
