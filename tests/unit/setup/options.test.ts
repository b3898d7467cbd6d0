import { readOptions } from '../../../scripts/setup/options';
import { simulatedSid } from '../../../scripts/setup/simulatedAccount';

const env = { ACCOUNT_SID: simulatedSid, AUTH_TOKEN: 'token' };

describe('the command line of the setup', () => {
  it('takes credentials from the environment', () => {
    expect(readOptions(['--dry-run'], env, '20.12.0')).toMatchObject({
      credentials: { accountSid: simulatedSid, user: simulatedSid, password: 'token' },
      dryRun: true,
      yes: false,
      rollback: false,
    });
  });

  it('takes an API key where there is no auth token', () => {
    const key = { ACCOUNT_SID: simulatedSid, TWILIO_API_KEY: 'SK1', TWILIO_API_SECRET: 'secret' };
    expect(readOptions([], key, '20.12.0')).toMatchObject({
      credentials: { accountSid: simulatedSid, user: 'SK1', password: 'secret' },
    });
    expect(readOptions([], { ...key, TWILIO_API_SECRET: '' }, '20.12.0')).toHaveProperty('wrong');
  });

  it.each([
    [[], env, '18.20.0', 'install Node 20.12'],
    [[], env, '20.11.1', 'install Node 20.12'],
    [[], {}, '20.12.0', 'ACCOUNT_SID must be'],
    [[], { ...env, ACCOUNT_SID: 'SK1' }, '20.12.0', 'ACCOUNT_SID must be'],
    [[], { ...env, AUTH_TOKEN: '' }, '20.12.0', 'AUTH_TOKEN must be'],
    [[], { ...env, ONBOARDING_SYNC_SERVICE_SID: 'default' }, '20.12.0', 'the SID of a Sync service'],
    [['--version', 'latest'], env, '20.12.0', 'three numbers'],
    [['--force'], env, '20.12.0', "Unknown option '--force'"],
    [['--twilio', 'https://evil.example'], env, '20.12.0', 'on this machine'],
    [['--twilio', 'http://localhost:1@evil.example'], env, '20.12.0', 'on this machine'],
  ])('refuses %j with %j on Node %s, and says what to do', (args, given, node, words) => {
    expect(readOptions(args, given, node)).toEqual({ wrong: expect.stringContaining(words) as string });
  });
});
