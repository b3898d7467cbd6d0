/** What the simulated account holds: the resources that a setup reads and makes, in the shapes of Twilio's own API. */
export interface SimulatedAccount {
  readonly sid: string;
  status: string;
  flex: {
    account_sid: string;
    ui_version: string;
    ui_attributes: Json;
    serverless_service_sids: string[];
  } | null;
  services: Json[];
  environments: Json[];
  /** What the functions of an environment are told. */
  variables: Json[];
  syncServices: Json[];
  syncMaps: Json[];
  assets: Json[];
  builds: Json[];
  plugins: Json[];
  versions: Json[];
  configurations: { sid: string; plugins: { plugin_version: string; phase: number }[] }[];
  /** The configuration that is released. */
  released: string | null;
}

type Json = Record<string, unknown>;
interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export const simulatedSid = `AC${'0'.repeat(31)}1`;

/** An account with Flex, another team's plugin released, and nothing of ours. */
export function newAccount(): SimulatedAccount {
  return {
    sid: simulatedSid,
    status: 'active',
    flex: {
      account_sid: simulatedSid,
      ui_version: '2.17.1',
      ui_attributes: {
        theme: { isLight: true },
        custom_data: { features: { 'another-team': { enabled: true } } },
      },
      serverless_service_sids: ['ZSdefault'],
    },
    services: [{ sid: 'ZSdefault', unique_name: 'default' }],
    environments: [],
    variables: [],
    syncServices: [{ sid: 'ISdefault', unique_name: 'default', acl_enabled: false }],
    syncMaps: [],
    assets: [],
    builds: [],
    plugins: [{ sid: 'FPother', unique_name: 'plugin-other' }],
    versions: [{ sid: 'FVother', plugin: 'plugin-other', version: '3.1.4' }],
    configurations: [{ sid: 'FJother', plugins: [{ plugin_version: 'FVother', phase: 3 }] }],
    released: 'FJother',
  };
}

/** Answers requests from an account, and changes it as Twilio would. */
export function worldFor(account: SimulatedAccount): (method: string, path: string, body: Json) => Reply {
  let made = 0;
  const sid = (prefix: string) => `${prefix}${String((made += 1)).padStart(32, '0')}`;
  const ok = (body: unknown): Reply => ({ status: 200, body });
  const created = (list: Json[], resource: Json): Reply => {
    list.push(resource);
    return { status: 201, body: resource };
  };
  const oneOf = (list: readonly Json[], key: string, value?: string): Reply => {
    const found = list.find((resource) => resource[key] === value);
    return found ? ok(found) : missing;
  };
  const page = (key: string, list: readonly Json[]): Reply =>
    ok({ [key]: list, meta: { key, next_page_url: null } });
  const nameOf = (service?: string) => {
    const name = String(account.services.find((one) => one.sid === service)?.unique_name);
    return name === 'default' ? name : `${name}-1234`;
  };
  const texts = (value: unknown) => [value ?? []].flat().map(String);
  const inService = (list: readonly Json[], service?: string) =>
    list.filter((one) => one.service === service);

  /** Sync takes a SID or a unique name in an address. */
  const syncService = (id?: string) =>
    account.syncServices.find((one) => one.sid === id || one.unique_name === id);

  function setVariable(environment: unknown, key: unknown, value: unknown): Reply {
    const set = account.variables.find((one) => one.environment === environment && one.key === key);
    if (!set) return created(account.variables, { sid: sid('ZV'), environment, key, value });
    set.value = value;
    return ok(set);
  }

  function deployFunctions({ ONBOARDING_SYNC_SERVICE_SID: storage }: Json): Reply {
    const service = account.services.find((one) => one.unique_name === 'flex-onboarding-functions');
    const serviceSid = service ? String(service.sid) : sid('ZS');
    if (!service) account.services.push({ sid: serviceSid, unique_name: 'flex-onboarding-functions' });
    const found = inService(account.environments, serviceSid).find((one) => one.domain_suffix === 'dev');
    const environment = found ?? {
      sid: sid('ZE'),
      service: serviceSid,
      domain_suffix: 'dev',
      domain_name: 'flex-onboarding-functions-1234-dev.twil.io',
    };
    if (!found) account.environments.push(environment);
    environment.build_sid = sid('ZB');
    account.builds.push({ sid: environment.build_sid, status: 'completed' });
    setVariable(environment.sid, 'ONBOARDING_SYNC_SERVICE_SID', storage);
    return ok({});
  }

  const routes: readonly (readonly [RegExp, (body: Json, ...ids: string[]) => Reply])[] = [
    [/^POST \/simulated\/functions$/, deployFunctions],
    [
      /^GET \/api\/2010-04-01\/Accounts\/(\w+)\.json$/,
      () => ok({ friendly_name: 'Acme', status: account.status }),
    ],
    [/^GET \/flex-api\/v1\/Configuration$/, () => (account.flex ? ok(account.flex) : missing)],
    [/^POST \/flex-api\/v1\/Configuration$/, (body) => ok(Object.assign(account.flex ?? {}, body))],
    [
      /^GET \/flex-api\/v1\/PluginService\/Releases\/Active$/,
      () => (account.released === null ? missing : ok({ configuration_sid: account.released })),
    ],
    [
      /^POST \/flex-api\/v1\/PluginService\/Releases$/,
      ({ ConfigurationId }) => {
        account.released = String(ConfigurationId);
        return { status: 201, body: { configuration_sid: account.released } };
      },
    ],
    [
      /^GET \/flex-api\/v1\/PluginService\/Configurations\/(\w+)\/Plugins$/,
      (_body, id) => {
        const members = account.configurations.find((one) => one.sid === id)?.plugins ?? [];
        const plugins = members.map(({ plugin_version, phase }) => {
          const version = account.versions.find((one) => one.sid === plugin_version);
          return {
            unique_name: version?.plugin,
            version: version?.version,
            plugin_version_sid: plugin_version,
            phase,
          };
        });
        return ok({ plugins });
      },
    ],
    [
      /^POST \/flex-api\/v1\/PluginService\/Configurations$/,
      ({ Plugins }) => {
        const plugins = texts(Plugins).map(
          (one) => JSON.parse(one) as { plugin_version: string; phase: number },
        );
        const configuration = { sid: sid('FJ'), plugins };
        account.configurations.push(configuration);
        return { status: 201, body: configuration };
      },
    ],
    [
      /^GET \/flex-api\/v1\/PluginService\/Plugins\/([\w-]+)$/,
      (_body, name) => oneOf(account.plugins, 'unique_name', name),
    ],
    [
      /^POST \/flex-api\/v1\/PluginService\/Plugins$/,
      ({ UniqueName }) => created(account.plugins, { sid: sid('FP'), unique_name: UniqueName }),
    ],
    [
      /^GET \/flex-api\/v1\/PluginService\/Plugins\/([\w-]+)\/Versions$/,
      (_body, name) => ok({ plugin_versions: account.versions.filter((one) => one.plugin === name) }),
    ],
    [
      /^POST \/flex-api\/v1\/PluginService\/Plugins\/([\w-]+)\/Versions$/,
      ({ Version, PluginUrl }, plugin) =>
        created(account.versions, { sid: sid('FV'), plugin, version: Version, plugin_url: PluginUrl }),
    ],
    [/^GET \/serverless\/v1\/Services$/, () => page('services', account.services)],
    [
      /^POST \/serverless\/v1\/Services$/,
      ({ UniqueName }) =>
        account.services.some((one) => one.unique_name === UniqueName)
          ? { status: 409, body: { message: 'Unique name already exists' } }
          : created(account.services, { sid: sid('ZS'), unique_name: UniqueName }),
    ],
    [
      /^DELETE \/serverless\/v1\/Services\/(\w+)$/,
      (_body, id) => {
        account.services = account.services.filter((one) => one.sid !== id);
        account.environments = account.environments.filter((one) => one.service !== id);
        return ok({});
      },
    ],
    [
      /^DELETE \/serverless\/v1\/Services\/\w+\/Environments\/(\w+)$/,
      (_body, id) => {
        account.environments = account.environments.filter((one) => one.sid !== id);
        return ok({});
      },
    ],
    [
      /^GET \/serverless\/v1\/Services\/(\w+)\/Environments$/,
      (_body, service) => page('environments', inService(account.environments, service)),
    ],
    [
      /^POST \/serverless\/v1\/Services\/(\w+)\/Environments$/,
      ({ UniqueName, DomainSuffix }, service) =>
        created(account.environments, {
          sid: sid('ZE'),
          service,
          unique_name: UniqueName,
          domain_suffix: DomainSuffix,
          domain_name: `${nameOf(service)}-${String(DomainSuffix)}.twil.io`,
        }),
    ],
    [
      /^POST \/serverless\/v1\/Services\/(\w+)\/Environments\/(\w+)\/Deployments$/,
      ({ BuildSid }, _service, id) => {
        const environment = account.environments.find((one) => one.sid === id);
        if (environment) environment.build_sid = BuildSid;
        return { status: 201, body: {} };
      },
    ],
    [
      /^GET \/serverless\/v1\/Services\/\w+\/Environments\/(\w+)\/Variables$/,
      (_body, id) => {
        const set = account.variables.filter((one) => one.environment === id);
        return page('variables', set);
      },
    ],
    [/^GET \/sync\/v1\/Services$/, () => page('services', account.syncServices)],
    [
      /^POST \/sync\/v1\/Services$/,
      ({ FriendlyName, AclEnabled }) =>
        created(account.syncServices, {
          sid: sid('IS'),
          unique_name: null,
          friendly_name: FriendlyName,
          acl_enabled: AclEnabled === 'true',
        }),
    ],
    [
      /^GET \/sync\/v1\/Services\/(\w+)$/,
      (_body, id) => {
        const service = syncService(id);
        return service ? ok(service) : missing;
      },
    ],
    [
      /^GET \/sync\/v1\/Services\/(\w+)\/Maps\/([\w-]+)$/,
      (_body, id, name) =>
        oneOf(inService(account.syncMaps, String(syncService(id)?.sid)), 'unique_name', name),
    ],
    // What twilio-run asks and makes besides.
    [/^GET \/serverless\/v1\/Services\/\w+\/Functions$/, () => page('functions', [])],
    [/^GET \/serverless\/v1\/Services\/\w+\/Assets$/, () => page('assets', [])],
    [
      /^POST \/serverless\/v1\/Services\/(\w+)\/Functions$/,
      ({ FriendlyName }) => ({ status: 201, body: { sid: sid('ZH'), friendly_name: FriendlyName } }),
    ],
    [
      /^POST \/serverless-upload\/v1\/Services\/(\w+)\/Functions\/(\w+)\/Versions$/,
      ({ Path }) => ({ status: 201, body: { sid: sid('ZN'), path: Path } }),
    ],
    [
      /^POST \/serverless\/v1\/Services\/\w+\/Environments\/(\w+)\/Variables$/,
      ({ Key, Value }, id) => setVariable(id, Key, Value),
    ],
    [
      /^POST \/serverless\/v1\/Services\/\w+\/Environments\/\w+\/Variables\/(\w+)$/,
      ({ Value }, id) => {
        const set = account.variables.find((one) => one.sid === id);
        return set ? ok(Object.assign(set, { value: Value })) : missing;
      },
    ],
    [
      /^DELETE \/serverless\/v1\/Services\/\w+\/Environments\/\w+\/Variables\/(\w+)$/,
      (_body, id) => {
        account.variables = account.variables.filter((one) => one.sid !== id);
        return ok({});
      },
    ],
    [
      /^GET \/serverless\/v1\/Services\/(\w+)\/Builds\/(\w+)\/Status$/,
      (_body, _service, id) => oneOf(account.builds, 'sid', id),
    ],
    [/^POST \/serverless\/v1\/Services\/(\w+)\/Assets$/, () => ({ status: 201, body: { sid: sid('ZH') } })],
    [
      /^POST \/serverless-upload\/v1\/Services\/(\w+)\/Assets\/(\w+)\/Versions$/,
      ({ Path }) => created(account.assets, { sid: sid('ZN'), path: Path }),
    ],
    [
      /^POST \/serverless\/v1\/Services\/(\w+)\/Builds$/,
      ({ AssetVersions, Runtime }, service) => {
        const given = Runtime ?? inService(account.builds, service).at(-1)?.runtime ?? 'latest';
        const runtime = given === 'latest' ? runtimes[0] : given;
        if (!runtimes.some((one) => one === runtime)) return unsupported;
        return created(account.builds, {
          sid: sid('ZB'),
          service,
          status: 'completed',
          runtime,
          asset_versions: account.assets.filter((one) => texts(AssetVersions).includes(String(one.sid))),
          function_versions: [],
          dependencies: [],
        });
      },
    ],
    [
      /^GET \/serverless\/v1\/Services\/(\w+)\/Builds\/(\w+)$/,
      (_body, _service, id) => oneOf(account.builds, 'sid', id),
    ],
  ];

  return (method, path, body) => {
    for (const [pattern, reply] of routes) {
      const match = pattern.exec(`${method} ${path}`);
      if (match) return reply(body, ...match.slice(1));
    }
    return { status: 501, body: { message: `Not simulated: ${method} ${path}` } };
  };
}

/** What Twilio builds for, the latest first. https://www.twilio.com/docs/serverless/functions-assets/node-upgrade */
const runtimes = ['node24', 'node22'];
const unsupported: Reply = { status: 400, body: { code: 82007, message: 'Unsupported Runtime' } };
const missing: Reply = { status: 404, body: { message: 'The requested resource was not found' } };
