import { forgetDeployment } from '../../serverless/deployment';
import { textIn } from './answers';
import { advice } from './advice';
import { findFunctions, pluginName, pluginsIn, type Runtime } from './look';
import type { Memory } from './memory';
import { configurationOf, release } from './release';
import { configure, type Tools } from './setup';
import { toldTo } from './storage';
import type { Twilio } from './twilio';

/**
 * Restores what the last setup of this account found.
 * @param dryRun says what would change, and changes nothing
 * @returns whether all of it was restored, or nothing was to be
 */
export async function rollBack(
  tools: Pick<Tools, 'twilio' | 'keeper' | 'say' | 'agrees'>,
  dryRun = false,
): Promise<boolean> {
  const { twilio, keeper, say } = tools;
  const memory = keeper.read();
  if (!memory) {
    say('There is nothing to take back: no setup was run from this folder.');
    return false;
  }
  if (memory.accountSid !== twilio.accountSid) {
    say(`The last setup from this folder was of another account, ${memory.accountSid}. Nothing was changed.`);
    return false;
  }
  say(
    'What would change: the release of plugins, our settings in the Flex configuration, and the functions, as they were before.',
  );
  if (dryRun) {
    say('Nothing was changed: this was a dry run.');
    return true;
  }
  if (!(await tools.agrees())) {
    say('Nothing was changed.');
    return false;
  }
  const done: string[] = [];
  try {
    for (const restore of [restoreRelease, restoreSettings, restoreFunctions]) {
      done.push(await restore(twilio, memory));
      say(`Restored: ${done[done.length - 1]}`);
    }
    keeper.forget();
    const { storageSid } = memory;
    const where = storageSid === undefined ? '' : `, in the Sync service ${storageSid}`;
    say(`What was uploaded and registered stays, unused. Progress that people made stays${where}.`);
    return true;
  } catch (error) {
    advice(error, done).forEach(say);
    return false;
  }
}

/** The release as it was. Where somebody has released since, theirs stays, with this plugin as it was before, if it was. */
async function restoreRelease(twilio: Twilio, memory: Memory): Promise<string> {
  const active = await twilio.find('flex-api', '/v1/PluginService/Releases/Active');
  if (!active || memory.releasedSid === undefined) return 'the release, which was never changed';
  const now = textIn(active, 'configuration_sid');
  if (now === memory.configurationSid) return 'the release, which is the earlier one already';
  if (now === memory.releasedSid && memory.configurationSid !== undefined) {
    await release(twilio, memory.configurationSid);
    return 'the release of before';
  }
  const all = await pluginsIn(twilio, now);
  const others = all.filter(({ name }) => name !== pluginName);
  if (others.length === all.length) return 'the release, which is without this plugin already';
  const before =
    memory.configurationSid === undefined ? [] : await pluginsIn(twilio, memory.configurationSid);
  const ours = before.filter(({ name }) => name === pluginName);
  const words = ours.length > 0 ? `with ${pluginName} of before` : `without ${pluginName}`;
  await release(twilio, await configurationOf(twilio, `Later plugins, ${words}`, [...others, ...ours]));
  return `a release ${words}`;
}

async function restoreSettings(twilio: Twilio, { settings }: Memory): Promise<string> {
  const changes = await configure(twilio, () => settings);
  return changes.length > 0
    ? `the Flex configuration: ${changes.join('; ')}`
    : 'the Flex configuration, which is as it was';
}

/** The functions as they were. Only what the setup made is taken away: the service itself was perhaps there, or others have come into it. */
async function restoreFunctions(twilio: Twilio, memory: Memory): Promise<string> {
  const { functions: before } = memory;
  const now = await findFunctions(twilio);
  if (!now) {
    forgetDeployment();
    return 'the functions, which are gone already';
  }
  const service = `/v1/Services/${now.serviceSid}`;
  if (!before && now.others.length === 0) {
    await twilio.remove('serverless', service);
    // Who deploys by hand from here would ask for the service that is gone.
    forgetDeployment();
    return 'no functions, as before';
  }
  if (!now.runtime) return 'the functions, which are gone already';
  const environment = `${service}/Environments/${now.runtime.environmentSid}`;
  if (!before?.runtime) {
    await twilio.remove('serverless', environment);
    return 'no functions, as before; their service stays, with all else that is in it';
  }
  const { buildSid } = before.runtime;
  if (buildSid === undefined) return 'nothing of the functions, which stay: none ran there that could again';
  const where = await restoreVariable(twilio, now.runtime, memory);
  if (buildSid === now.runtime.buildSid) return `the functions, which are as they were${where}`;
  await twilio.post('serverless', `${environment}/Deployments`, { form: { BuildSid: buildSid } });
  return `the functions of before${where}`;
}

/** Where the functions look for progress, unless somebody has told them another place since. @returns that in words, if it changed */
async function restoreVariable(
  twilio: Twilio,
  runtime: Runtime,
  { toldSid, storageSid }: Memory,
): Promise<string> {
  if (toldSid === undefined || toldSid === storageSid) return '';
  const told = await toldTo(twilio, runtime);
  if (!told || told.storageSid !== storageSid) return '';
  const { serviceSid, environmentSid } = runtime;
  const variable = `/v1/Services/${serviceSid}/Environments/${environmentSid}/Variables/${told.variableSid}`;
  if (toldSid === null) {
    await twilio.remove('serverless', variable);
    return ", with progress in the account's default Sync service";
  }
  await twilio.post('serverless', variable, { form: { Value: toldSid } });
  return `, with progress in the Sync service ${toldSid}`;
}
