/** @jest-environment <rootDir>/tests/support/environments/fetch.js */
import type { Memory } from '../../../scripts/setup/memory';
import { rollBack } from '../../../scripts/setup/rollback';
import { setUp, type Tools } from '../../../scripts/setup/setup';
import { settingsIn } from '../../../scripts/setup/settings';
import { startSimulated, type Simulated } from '../../../scripts/setup/simulated';
import { newAccount, simulatedSid } from '../../../scripts/setup/simulatedAccount';
import { twilioFor } from '../../../scripts/setup/twilio';
import { forgetDeployment } from '../../../serverless/deployment';

// Not the file of whoever runs these tests.
jest.mock('../../../serverless/deployment');

let twilio: Simulated;
beforeEach(() => jest.mocked(forgetDeployment).mockClear());
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
    deployFunctions: (storage) =>
      fetch(`${twilio.origin}/simulated/functions`, {
        method: 'POST',
        body: new URLSearchParams({ ONBOARDING_SYNC_SERVICE_SID: storage }),
      }).then(() => undefined),
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
  'GET sync/v1/Services?PageSize=100',
  'GET sync/v1/Services/default/Maps/flex-onboarding',
  'GET sync/v1/Services/default/Maps/flex-onboarding-index-3-0',
  'GET sync/v1/Services/default/Maps/flex-onboarding-index-3-1',
  'GET sync/v1/Services/default/Maps/flex-onboarding-index-3-2',
  'GET flex-api/v1/PluginService/Configurations/FJother/Plugins?PageSize=1000',
  'POST sync/v1/Services',
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

  it.each(['2.17.1', '~2.1.0', '2.x.x', 'unknown'])(
    'goes on where the account runs Flex UI %s',
    async (version) => {
      await start(({ flex }) => flex && (flex.ui_version = version));
      expect(await setUp(desk().tools, { ...options, dryRun: true })).toBe(true);
    },
  );

  it('builds where the last build in the service ran on a Node that Twilio takes no more', async () => {
    await start(({ builds }) =>
      builds.push({ sid: 'ZBold', service: 'ZSdefault', status: 'completed', runtime: 'node18' }),
    );
    const { tools, said } = desk();
    expect([await setUp(tools, options), said()]).toEqual([true, expect.stringContaining('plugin uploaded')]);
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
    [
      'runs Flex UI 1 by a range',
      (account: ReturnType<typeof newAccount>) => account.flex && (account.flex.ui_version = '~1.34.0'),
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

type Account = ReturnType<typeof newAccount>;

/** The Sync service that the functions were told. */
const told = () => twilio.account.variables.map(({ value }) => value);

/** Functions that run. */
function running({ services, environments }: Account): void {
  services.push({ sid: 'ZSours', unique_name: 'flex-onboarding-functions' });
  environments.push({
    sid: 'ZEdev',
    service: 'ZSours',
    domain_suffix: 'dev',
    domain_name: 'ours.twil.io',
    build_sid: 'ZBours',
  });
}

/** They keep progress in a Sync service of that SID. */
function tell({ variables, syncServices }: Account, sid: string): void {
  const key = 'ONBOARDING_SYNC_SERVICE_SID';
  variables.push({ sid: 'ZVours', environment: 'ZEdev', key, value: sid });
  syncServices.push({ sid, unique_name: null, acl_enabled: true });
}

describe('where progress is kept', () => {
  /** The Sync services beside the default one. */
  const made = () => twilio.account.syncServices.filter(({ unique_name }) => unique_name !== 'default');
  const named = (sid: string) => ({ ...options, syncServiceSid: sid });
  const guardedWords = 'which only the functions can read and write';
  const warning =
    'WARNING: whoever works in Flex can read and rewrite all of it there with their own Flex token; docs/security.md says how to end that';

  it('is a Sync service of its own that no Flex token reaches, found again by the next setup', async () => {
    await start();
    const { tools, said } = desk();
    await setUp(tools, options);
    expect(said()).toContain(`Progress: in a new Sync service, "flex-onboarding", ${guardedWords}.`);
    expect(made()).toMatchObject([{ friendly_name: 'flex-onboarding', acl_enabled: true }]);
    expect(told()).toEqual([made()[0]?.sid]);
    await rollBack(tools);
    expect(said()).toContain(
      `Progress that people made stays, in the Sync service ${String(made()[0]?.sid)}.`,
    );
    twilio.account.variables = [];
    await setUp(tools, options);
    expect(made()).toHaveLength(1);
    expect(told()).toEqual([made()[0]?.sid]);
  });

  it.each(['flex-onboarding', 'flex-onboarding-index-3-2'])(
    'stays the default service where %s is in it, with a warning',
    async (name) => {
      await start(({ syncMaps }) => syncMaps.push({ service: 'ISdefault', unique_name: name }));
      const { tools, said } = desk();
      await setUp(tools, options);
      expect(said()).toContain(`Progress: in the Sync service ISdefault. ${warning}.`);
      expect(made()).toEqual([]);
      expect(told()).toEqual(['ISdefault']);
    },
  );

  it('stays where the functions that run keep it', async () => {
    await start((account) => {
      running(account);
      tell(account, 'IStheirs');
    });
    const { tools, said } = desk();
    await setUp(tools, options);
    expect(said()).toContain(`Progress: in the Sync service IStheirs, ${guardedWords}.`);
    expect(told()).toEqual(['IStheirs']);
    expect(made()).toHaveLength(1);
  });

  it('is whatever service is named, and warned of where Flex tokens reach it', async () => {
    await start(({ syncServices }) =>
      syncServices.push({ sid: 'IStheirs', unique_name: null, acl_enabled: false }),
    );
    const { tools, said } = desk();
    await setUp(tools, named('IStheirs'));
    expect(said()).toContain(`Progress: in the Sync service IStheirs. ${warning}.`);
    expect(told()).toEqual(['IStheirs']);
  });

  it('stops the setup where the service that is named is not there', async () => {
    await start();
    const { tools, said } = desk();
    expect(await setUp(tools, named('ISgone'))).toBe(false);
    expect(said()).toContain('The account has no Sync service ISgone.');
    expect(changing()).toEqual([]);
  });
});

describe('a rollback', () => {
  const waysToFail = [500, 'no answer', 'done, no answer'] as const;

  /**
   * Lets each call of a rollback fail in turn: the next try must then restore all of it.
   * @returns how many calls there are
   */
  async function failAtEachCall(
    how: (typeof waysToFail)[number],
    begin: () => Promise<void>,
    given: Parameters<typeof setUp>[1],
    expectRestored: (before: Account) => void,
  ): Promise<number> {
    for (let at = 0; ; at += 1) {
      if (at > 0) await twilio.stop();
      await begin();
      const before = copy(twilio.account);
      const { tools } = desk();
      await setUp(tools, given);
      twilio.fail = { at: twilio.calls.length + at, how };
      if (await rollBack(tools)) return at;
      expect(await rollBack(tools)).toBe(true);
      expectRestored(before);
    }
  }

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

  it('changes nothing where it is a dry run, though nobody is asked', async () => {
    await start();
    const { tools, said } = desk();
    await setUp(tools, options);
    const calls = twilio.calls.length;
    expect(await rollBack(tools, true)).toBe(true);
    expect(twilio.calls).toHaveLength(calls);
    expect(said()).toContain('Nothing was changed: this was a dry run.');
    expect(await rollBack(tools)).toBe(true);
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

  describe('of functions that ran before', () => {
    const other = { ...options, syncServiceSid: 'ISother' };
    const startRunning = (toldBefore: readonly string[]) =>
      start((account) => {
        running(account);
        toldBefore.forEach((sid) => tell(account, sid));
        account.syncServices.push({ sid: 'ISother', unique_name: null, acl_enabled: true });
      });

    it.each([
      ['another service', ['ISbefore'], 'with progress in the Sync service ISbefore'],
      ['the default one', [], "with progress in the account's default Sync service"],
    ])('has them look for progress in %s again', async (_where, before, words) => {
      await startRunning(before);
      const { tools, said } = desk();
      await setUp(tools, other);
      expect(told()).toEqual(['ISother']);
      expect(await rollBack(tools)).toBe(true);
      expect(twilio.account.environments.at(0)).toMatchObject({ sid: 'ZEdev', build_sid: 'ZBours' });
      expect(told()).toEqual(before);
      expect(said()).toContain(`Restored: the functions of before, ${words}\n`);
      expect(said()).toContain('Progress that people made stays, in the Sync service ISother.');
    });

    it('leaves where they look what it is now, where nobody changed it or somebody has since', async () => {
      await startRunning(['ISbefore']);
      const { tools, said } = desk();
      await setUp(tools, options);
      await rollBack(tools);
      expect(told()).toEqual(['ISbefore']);
      await setUp(tools, other);
      twilio.account.variables[0] = { ...twilio.account.variables[0], value: 'ISlater' };
      await rollBack(tools);
      expect(told()).toEqual(['ISlater']);
      expect(said()).not.toContain('with progress in');
    });

    it.each(waysToFail)('has it so at the next try, whichever of its calls fails (%s)', async (how) => {
      const calls = await failAtEachCall(
        how,
        () => startRunning(['ISbefore']),
        other,
        () => {
          expect(told()).toEqual(['ISbefore']);
          expect(twilio.account.environments.at(0)).toMatchObject({ build_sid: 'ZBours' });
        },
      );
      expect(calls).toBeGreaterThan(8);
    });

    it('leaves it also where an earlier version of the setup did not keep what it was', async () => {
      await startRunning(['ISbefore']);
      const { tools } = desk();
      await setUp(tools, other);
      const { toldSid: _, ...kept } = tools.keeper.read() as Memory;
      tools.keeper.write(kept);
      await rollBack(tools);
      expect(told()).toEqual(['ISother']);
    });
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

  it.each(waysToFail)(
    'lets twilio-run forget the service that it takes away, also where that fails: %s',
    async (how) => {
      await start();
      const { tools } = desk();
      await setUp(tools, options);
      // The last look at the service, before it is removed.
      const last = 'GET serverless/v1/Services/';
      twilio.onCall = (call) => {
        if (call.startsWith(last)) twilio.fail ??= { at: twilio.calls.length, how };
      };
      expect(await rollBack(tools)).toBe(false);
      expect(forgetDeployment).not.toHaveBeenCalled();
      expect(await rollBack(tools)).toBe(true);
      expect(forgetDeployment).toHaveBeenCalledTimes(1);
    },
  );

  it('lets twilio-run remember a service that stays', async () => {
    await start();
    await setUp(desk().tools, options);
    const { tools } = desk();
    await setUp(tools, options);
    expect(await rollBack(tools)).toBe(true);
    expect(forgetDeployment).not.toHaveBeenCalled();
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

  it.each(waysToFail)(
    'restores all of it at the next try, whichever of its calls fails (%s)',
    async (how) => {
      const calls = await failAtEachCall(how, start, options, (before) => {
        expect(released()).toEqual(['plugin-other 3.1.4']);
        expect(twilio.account.flex?.ui_attributes).toEqual(before.flex?.ui_attributes);
        expect(twilio.account.services).toEqual(before.services);
      });
      expect(calls).toBeGreaterThan(6);
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
