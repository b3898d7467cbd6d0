/** @jest-environment <rootDir>/tests/support/environments/fetch.js */
import type { Memory } from '../../../scripts/setup/memory';
import { rollBack } from '../../../scripts/setup/rollback';
import { setUp, type Tools } from '../../../scripts/setup/setup';
import { settingsIn } from '../../../scripts/setup/settings';
import { startSimulated, type Simulated } from '../../../scripts/setup/simulated';
import { newAccount, simulatedSid } from '../../../scripts/setup/simulatedAccount';
import { twilioFor } from '../../../scripts/setup/twilio';

let twilio: Simulated;
afterEach(() => twilio.stop());

async function start(
  change: (account: ReturnType<typeof newAccount>) => void = () => undefined,
): Promise<void> {
  const account = newAccount();
  change(account);
  twilio = await startSimulated(account);
}

/** One person at a desk, whose folder keeps what a setup found. */
function desk(agrees = true) {
  let kept: Memory | undefined;
  const lines: string[] = [];
  const tools: Tools = {
    twilio: twilioFor({
      accountSid: simulatedSid,
      user: simulatedSid,
      password: 'token',
      origin: twilio.origin,
    }),
    keeper: { read: () => kept, write: (memory) => (kept = memory), forget: () => (kept = undefined) },
    deployFunctions: () =>
      fetch(`${twilio.origin}/simulated/functions`, { method: 'POST' }).then(() => undefined),
    build: () => Promise.resolve({ script: 'script', sourceMap: '{}' }),
    say: (line) => lines.push(line),
    agrees: () => Promise.resolve(agrees),
    wait: 1,
  };
  return { tools, lines, said: () => lines.join('\n') };
}

const options = { version: '0.1.0', given: {}, dryRun: false };
const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
const released = () => {
  const { account } = twilio;
  const members = account.configurations.find(({ sid }) => sid === account.released)?.plugins ?? [];
  return members.map(({ plugin_version }) => {
    const version = account.versions.find(({ sid }) => sid === plugin_version);
    return `${String(version?.plugin)} ${String(version?.version)}`;
  });
};
/** What Twilio would change: everything but questions. */
const changing = () => twilio.calls.filter((call) => !call.startsWith('GET'));

const orderOfCalls = [
  'GET api/2010-04-01/Accounts/AC00000000000000000000000000000001.json',
  'GET flex-api/v1/Configuration',
  'GET flex-api/v1/PluginService/Releases/Active',
  'GET flex-api/v1/PluginService/Plugins/plugin-flex-onboarding',
  'GET serverless/v1/Services?PageSize=100',
  'GET flex-api/v1/PluginService/Configurations/FJother/Plugins?PageSize=1000',
  'GET serverless/v1/Services?PageSize=100',
  'GET serverless/v1/Services/ZS…/Environments?PageSize=100',
  'GET flex-api/v1/Configuration',
  'POST flex-api/v1/Configuration',
  'GET flex-api/v1/Configuration',
  'GET serverless/v1/Services/ZSdefault/Environments?PageSize=100',
  'POST serverless/v1/Services/ZSdefault/Environments',
  'POST serverless/v1/Services/ZSdefault/Assets',
  'POST serverless-upload/v1/Services/ZSdefault/Assets/ZH…/Versions',
  'POST serverless/v1/Services/ZSdefault/Assets',
  'POST serverless-upload/v1/Services/ZSdefault/Assets/ZH…/Versions',
  'POST serverless/v1/Services/ZSdefault/Builds',
  'GET serverless/v1/Services/ZSdefault/Builds/ZB…',
  'POST serverless/v1/Services/ZSdefault/Environments/ZE…/Deployments',
  'POST flex-api/v1/PluginService/Plugins',
  'POST flex-api/v1/PluginService/Plugins/plugin-flex-onboarding/Versions',
  'POST flex-api/v1/PluginService/Configurations',
  'POST flex-api/v1/PluginService/Releases',
];
const shortened = (call: string) => call.replace(/(Z[A-Z])0{10,}\d+/g, '$1…');

describe('a setup', () => {
  it('asks and tells Twilio this, in this order, and releases the plugin beside the others', async () => {
    await start();
    const { tools, said } = desk();
    expect(await setUp(tools, options)).toBe(true);
    expect(twilio.calls.map(shortened)).toEqual(orderOfCalls);
    expect(released()).toEqual(['plugin-other 3.1.4', 'plugin-flex-onboarding 0.1.0']);
    expect(said()).toContain('+ functions_domain: "flex-onboarding-functions-1234-dev.twil.io"');
  });

  it('changes its own settings only, and keeps those that somebody made', async () => {
    await start(({ flex }) => {
      const { features } = flex?.ui_attributes.custom_data as { features: Record<string, unknown> };
      features.onboarding = { team: { enabled: false } };
    });
    await setUp(desk().tools, { ...options, given: { trial_banner: { enabled: false } } });
    expect(twilio.account.flex?.ui_attributes).toEqual({
      theme: { isLight: true },
      custom_data: {
        features: {
          'another-team': { enabled: true },
          onboarding: {
            team: { enabled: false },
            trial_banner: { enabled: false },
            functions_domain: 'flex-onboarding-functions-1234-dev.twil.io',
          },
        },
      },
    });
  });

  it('says everything and changes nothing in a dry run, or without consent', async () => {
    await start();
    const before = copy(twilio.account);
    const { tools, said } = desk();
    expect(await setUp(tools, { ...options, dryRun: true })).toBe(true);
    expect(said()).toContain('upload it as version 0.1.0');
    expect(said()).toContain('Released beside it, as they are now: plugin-other 3.1.4');
    expect(await setUp(desk(false).tools, options)).toBe(false);
    expect(changing()).toEqual([]);
    expect(twilio.account).toEqual(before);
  });

  it('takes the next version where its own is registered already', async () => {
    await start();
    await setUp(desk().tools, options);
    await setUp(desk().tools, options);
    expect(released()).toEqual(['plugin-other 3.1.4', 'plugin-flex-onboarding 0.1.1']);
  });

  it.each([
    [
      'has no Flex',
      (account: ReturnType<typeof newAccount>) => (account.flex = null),
      'This account has no Flex.',
    ],
    [
      'is suspended',
      (account: ReturnType<typeof newAccount>) => (account.status = 'suspended'),
      'The account is suspended.',
    ],
    [
      'runs Flex UI 1',
      (account: ReturnType<typeof newAccount>) => account.flex && (account.flex.ui_version = '1.34.0'),
      'The plugin needs Flex UI 2',
    ],
  ])('stops before it changes anything where the account %s', async (_what, change, words) => {
    await start(change);
    const { tools, said } = desk();
    expect(await setUp(tools, options)).toBe(false);
    expect(said()).toContain(words);
    expect(changing()).toEqual([]);
  });

  it.each(
    orderOfCalls.flatMap((call, at) =>
      [500, 401, 'no answer' as const, 'done, no answer' as const].map((how) => [at, call, how] as const),
    ),
  )(
    'says what was done and what to do when call %i fails (%s, %s); a rollback restores, a second try succeeds',
    async (at, _call, how) => {
      await start();
      const before = { settings: settingsIn(twilio.account.flex?.ui_attributes ?? {}), released: released() };
      const { tools, said } = desk();
      twilio.fail = { at, how };
      expect(await setUp(tools, options)).toBe(false);
      expect(twilio.calls).toHaveLength(at + 1);
      expect(said()).toMatch(
        /Stopped: \w+ [\w.-]+twilio\.com\/.*\n(Nothing was changed before that|Done before that: .+)\.\nWhat to do next: .+/,
      );
      if (tools.keeper.read()) expect(await rollBack(tools)).toBe(true);
      expect(settingsIn(twilio.account.flex?.ui_attributes ?? {})).toEqual(before.settings);
      expect(released()).toEqual(before.released);
      expect(twilio.account.services.map(({ unique_name }) => unique_name)).toEqual(['default']);
      expect(await setUp(tools, options)).toBe(true);
      expect(released()).toEqual(['plugin-other 3.1.4', expect.stringContaining('plugin-flex-onboarding')]);
    },
  );
});

describe('a rollback', () => {
  it('restores settings, release and functions, and forgets', async () => {
    await start();
    const before = copy(twilio.account);
    const { tools, said } = desk();
    await setUp(tools, options);
    expect(await rollBack(tools)).toBe(true);
    expect(twilio.account.flex?.ui_attributes).toEqual(before.flex?.ui_attributes);
    expect(twilio.account.released).toBe(before.released);
    expect(twilio.account.services).toEqual(before.services);
    expect(await rollBack(tools)).toBe(false);
    expect(said()).toContain('There is nothing to take back');
  });

  it.each([
    [
      'leaves another environment of the functions running',
      [{ sid: 'ZEstage', service: 'ZSours', domain_suffix: 'stage', domain_name: 'ours-stage.twil.io' }],
      'beside what runs in that service already: ours-stage.twil.io',
    ],
    [
      'leaves one without a suffix running',
      [{ sid: 'ZEplain', service: 'ZSours', domain_suffix: null, domain_name: 'ours.twil.io' }],
      'beside what runs in that service already: ours.twil.io',
    ],
    [
      'leaves a service that was there, though nothing ran in it',
      [],
      'in that service, in which nothing runs',
    ],
  ])('%s', async (_what, environments, words) => {
    await start((account) => {
      account.services.push({ sid: 'ZSours', unique_name: 'flex-onboarding-functions' });
      account.environments.push(...environments);
    });
    const before = copy(twilio.account);
    const { tools, said } = desk();
    await setUp(tools, options);
    expect(said()).toContain(words);
    expect(await rollBack(tools)).toBe(true);
    expect(twilio.account.services).toEqual(before.services);
    expect(twilio.account.environments.filter(({ service }) => service === 'ZSours')).toEqual(environments);
  });

  it('leaves an environment that somebody has deployed since', async () => {
    await start();
    const { tools } = desk();
    await setUp(tools, options);
    const service = twilio.account.services.at(-1)?.sid;
    const stage = { sid: 'ZEstage', service, domain_suffix: 'stage', domain_name: 'ours-stage.twil.io' };
    twilio.account.environments.push(stage);
    await rollBack(tools);
    expect(twilio.account.environments.filter((one) => one.service === service)).toEqual([stage]);
  });

  it('takes away a service that a failed setup made, though nothing runs in it', async () => {
    await start();
    const before = copy(twilio.account);
    const { tools } = desk();
    const deployFunctions = () => {
      twilio.account.services.push({ sid: 'ZSours', unique_name: 'flex-onboarding-functions' });
      return Promise.reject(new Error('the connection was lost'));
    };
    await setUp({ ...tools, deployFunctions }, options);
    await rollBack(tools);
    expect(twilio.account.services).toEqual(before.services);
  });

  it('goes back to before a failed setup, however often it was tried', async () => {
    await start();
    const { tools } = desk();
    twilio.fail = { at: orderOfCalls.length - 1, how: 500 };
    await setUp(tools, options);
    await setUp(tools, options);
    await rollBack(tools);
    expect(settingsIn(twilio.account.flex?.ui_attributes ?? {})).toBeUndefined();
    expect(released()).toEqual(['plugin-other 3.1.4']);
  });

  it.each([500, 'no answer' as const, 'done, no answer' as const])(
    'restores all of it at the next try, whichever of its calls fails (%s)',
    async (how) => {
      for (let at = 0; ; at += 1) {
        if (at > 0) await twilio.stop();
        await start();
        const before = copy(twilio.account);
        const { tools } = desk();
        await setUp(tools, options);
        twilio.fail = { at: twilio.calls.length + at, how };
        if (await rollBack(tools)) return expect(at).toBeGreaterThan(6);
        expect(await rollBack(tools)).toBe(true);
        expect(released()).toEqual(['plugin-other 3.1.4']);
        expect(twilio.account.flex?.ui_attributes).toEqual(before.flex?.ui_attributes);
        expect(twilio.account.services).toEqual(before.services);
      }
    },
  );

  it('does not release anew where nobody released this plugin', async () => {
    await start();
    const { tools, said } = desk();
    twilio.fail = { at: orderOfCalls.length - 1, how: 500 };
    await setUp(tools, options);
    twilio.account.configurations.push({
      sid: 'FJlater',
      plugins: [{ plugin_version: 'FVother', phase: 3 }],
    });
    twilio.account.released = 'FJlater';
    expect(await rollBack(tools)).toBe(true);
    expect(twilio.account.released).toBe('FJlater');
    expect(said()).toContain('Restored: the release, which is without this plugin already');
  });

  it('leaves what somebody has released since, with the version of before', async () => {
    await start((account) => {
      account.plugins.push({ sid: 'FPours', unique_name: 'plugin-flex-onboarding' });
      account.versions.push({ sid: 'FVours', plugin: 'plugin-flex-onboarding', version: '0.0.9' });
      account.configurations[0]?.plugins.push({ plugin_version: 'FVours', phase: 3 });
    });
    const { tools } = desk();
    await setUp(tools, options);
    const { account } = twilio;
    account.configurations.push({
      sid: 'FJlater',
      plugins: [
        ...(account.configurations.find(({ sid }) => sid === account.released)?.plugins ?? []),
      ].reverse(),
    });
    account.released = 'FJlater';
    await rollBack(tools);
    expect(released()).toEqual(['plugin-other 3.1.4', 'plugin-flex-onboarding 0.0.9']);
  });

  it('leaves what somebody has released since, without this plugin', async () => {
    await start();
    const { tools } = desk();
    await setUp(tools, options);
    const { account } = twilio;
    const ours = account.configurations.find(({ sid }) => sid === account.released)?.plugins ?? [];
    account.versions.push({ sid: 'FVnewer', plugin: 'plugin-other', version: '4.0.0' });
    account.configurations.push({
      sid: 'FJlater',
      plugins: [{ plugin_version: 'FVnewer', phase: 3 }, ...ours.slice(1)],
    });
    account.released = 'FJlater';
    await rollBack(tools);
    expect(released()).toEqual(['plugin-other 4.0.0']);
  });

  it('restores nothing of another account', async () => {
    await start();
    const { tools, said } = desk();
    await setUp(tools, options);
    const calls = twilio.calls.length;
    const other = { ...tools, twilio: { ...tools.twilio, accountSid: 'ACother' } };
    expect(await rollBack(other)).toBe(false);
    expect(said()).toContain('of another account');
    expect(twilio.calls).toHaveLength(calls);
  });
});
