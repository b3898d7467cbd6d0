import { own } from '../../src/shape';
import { listIn, optionalText, textIn, textsIn } from './answers';
import { findService, pluginName, runtimeOf, type Runtime } from './look';
import type { Answer, Twilio } from './twilio';

/** The built plugin. */
export interface Bundle {
  readonly script: string;
  readonly sourceMap: string;
}

export interface Uploaded extends Runtime {
  /** Where Flex loads the plugin from. */
  readonly url: string;
}

const waitBetween = 1000;
const longestWait = 180_000;

/**
 * Puts the built plugin beside the plugins that the account has: a new build of the same Twilio Serverless service that
 * `twilio flex:plugins:deploy` uses, with all that was in the last build, as that command makes it.
 * @param wait milliseconds between two looks at the build; tests take less
 * @throws Refusal, Error
 */
export async function upload(
  twilio: Twilio,
  { script, sourceMap }: Bundle,
  version: string,
  wait = waitBetween,
): Promise<Uploaded> {
  const runtime = await pluginRuntime(twilio);
  const before = await buildOf(twilio, runtime);
  const folder = `/plugins/${pluginName}/${version}`;
  const kept = listIn(before, 'asset_versions').filter(
    (asset) => !textIn(asset, 'path').startsWith(`${folder}/`),
  );
  const added = [
    await uploadAsset(twilio, runtime, `${folder}/bundle.js`, script, 'application/javascript'),
    await uploadAsset(twilio, runtime, `${folder}/bundle.js.map`, sourceMap, 'application/json'),
  ];
  const build = await twilio.post('serverless', `/v1/Services/${runtime.serviceSid}/Builds`, {
    form: {
      AssetVersions: [...kept.map((asset) => textIn(asset, 'sid')), ...added],
      FunctionVersions: listIn(before, 'function_versions').map((one) => textIn(one, 'sid')),
      Dependencies: JSON.stringify(own(before, 'dependencies') ?? []),
      // As that command says it. Left out, it would be that of the last build in the service, which Twilio may take no more:
      // https://www.twilio.com/docs/api/errors/82007
      Runtime: 'latest',
    },
  });
  await finished(twilio, runtime, textIn(build, 'sid'), wait);
  const environment = `/v1/Services/${runtime.serviceSid}/Environments/${runtime.environmentSid}`;
  await twilio.post('serverless', `${environment}/Deployments`, {
    form: { BuildSid: textIn(build, 'sid'), IsPlugin: 'true' },
  });
  return { ...runtime, url: `https://${runtime.domain}${folder}/bundle.js` };
}

/** The service that Flex serves plugins from, and the environment that bears the plugin's name; both are made where they are missing. */
async function pluginRuntime(twilio: Twilio): Promise<Runtime> {
  const flex = await twilio.get('flex-api', '/v1/Configuration');
  const registered = textsIn(flex, 'serverless_service_sids');
  const serviceSid = registered[0] ?? (await defaultService(twilio));
  if (!registered.includes(serviceSid)) {
    await twilio.post('flex-api', '/v1/Configuration', {
      json: { account_sid: twilio.accountSid, serverless_service_sids: [...registered, serviceSid] },
    });
  }
  const path = `/v1/Services/${serviceSid}/Environments`;
  const all = listIn(await twilio.get('serverless', `${path}?PageSize=100`), 'environments');
  const ours = all.find((environment) => own(environment, 'unique_name') === pluginName);
  if (ours) return runtimeOf(serviceSid, ours);
  const suffix = freeSuffix(all.map((environment) => optionalText(environment, 'domain_suffix')));
  const form = { UniqueName: pluginName, DomainSuffix: suffix };
  return runtimeOf(serviceSid, await twilio.post('serverless', path, { form }));
}

async function defaultService(twilio: Twilio): Promise<string> {
  const form = { UniqueName: 'default', FriendlyName: 'Flex Plugins Default Service' };
  const found = await findService(twilio, 'default');
  return found ?? textIn(await twilio.post('serverless', '/v1/Services', { form }), 'sid');
}

/** Four digits: domains of one service differ by their suffix only. */
function freeSuffix(taken: readonly (string | undefined)[]): string {
  for (let number = 1000; ; number += 1) if (!taken.includes(String(number))) return String(number);
}

async function buildOf(twilio: Twilio, { serviceSid, buildSid }: Runtime): Promise<Answer> {
  return buildSid === undefined
    ? {}
    : twilio.get('serverless', `/v1/Services/${serviceSid}/Builds/${buildSid}`);
}

async function uploadAsset(
  twilio: Twilio,
  { serviceSid }: Runtime,
  path: string,
  content: string,
  type: string,
): Promise<string> {
  const assets = `/v1/Services/${serviceSid}/Assets`;
  const asset = await twilio.post('serverless', assets, { form: { FriendlyName: pluginName } });
  const file = new FormData();
  file.append('Path', path);
  // Flex signs its own requests for protected files; nobody else gets them.
  file.append('Visibility', 'protected');
  file.append('Content', new Blob([content], { type }), path.split('/').pop());
  const version = await twilio.post('serverless-upload', `${assets}/${textIn(asset, 'sid')}/Versions`, {
    file,
  });
  return textIn(version, 'sid');
}

async function finished(twilio: Twilio, { serviceSid }: Runtime, sid: string, wait: number): Promise<void> {
  for (let waited = 0; waited <= longestWait; waited += wait) {
    const status = own(await twilio.get('serverless', `/v1/Services/${serviceSid}/Builds/${sid}`), 'status');
    if (status === 'completed') return;
    if (status === 'failed')
      throw new Error('Twilio could not build the uploaded plugin (the build has failed).');
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Error('Twilio did not finish the build of the uploaded plugin within three minutes.');
}
