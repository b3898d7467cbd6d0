import { propertiesOf, own } from '../../src/shape';
import { optionalText } from './answers';
import { findFunctions, look, pluginName } from './look';
import { memoryOf, type Keeper, type Memory } from './memory';
import { planFor, settingsAfter, wordsOf } from './plan';
import { configurationOf, register, release } from './release';
import { difference, settingsIn, withSettings } from './settings';
import { makeStorage } from './storage';
import { advice } from './advice';
import type { Answer, Twilio } from './twilio';
import { upload, type Bundle } from './upload';

/** What a setup needs from outside itself, so that it can be watched on a simulated Twilio. */
export interface Tools {
  readonly twilio: Twilio;
  readonly keeper: Keeper;
  /** Deploys the functions, which are to keep progress in this Sync service. @throws Error */
  readonly deployFunctions: (storageSid: string) => Promise<void>;
  /** Builds the plugin. @throws Error */
  readonly build: () => Promise<Bundle>;
  readonly say: (line: string) => void;
  /** Asks whoever started it; false is no. */
  readonly agrees: () => Promise<boolean>;
  /** Milliseconds between two looks at a build. */
  readonly wait?: number;
}

export interface Options {
  readonly version: string;
  readonly given: Answer;
  /** Where progress is to be kept; nothing leaves it to the setup. */
  readonly syncServiceSid?: string;
  readonly dryRun: boolean;
}

/**
 * From an account as it is to the released plugin: looks, says what it would change, asks, changes, and keeps what it found.
 * @returns whether all of it was done, or nothing had to be
 */
export async function setUp(
  tools: Tools,
  { version, given, syncServiceSid, dryRun }: Options,
): Promise<boolean> {
  const { twilio, keeper, say } = tools;
  const done: string[] = [];
  try {
    const found = await look(twilio, syncServiceSid);
    const plan = planFor(found, version, given);
    say(
      `Account "${found.accountName}" (${twilio.accountSid}), Flex UI ${found.uiVersion}. What would change:`,
    );
    wordsOf(found, plan).forEach(say);
    if (dryRun) {
      say('Nothing was changed: this was a dry run.');
      return true;
    }
    if (!(await tools.agrees())) {
      say('Nothing was changed.');
      return false;
    }
    let memory: Memory = memoryOf(twilio.accountSid, found, settingsIn(found.uiAttributes), keeper.read());
    keeper.write(memory);
    const did = (what: string) => {
      done.push(what);
      say(`Done: ${what}`);
    };

    const storageSid = await makeStorage(twilio, found.storage);
    memory = { ...memory, storageSid };
    keeper.write(memory);
    did(`progress is kept in the Sync service ${storageSid}`);
    await tools.deployFunctions(storageSid);
    const functions = (await findFunctions(twilio))?.runtime;
    if (!functions) throw new Error('The functions were deployed, but Twilio does not list them.');
    did(`functions at ${functions.domain}`);

    const changed = await configure(twilio, (now) =>
      settingsAfter({ uiAttributes: now }, plan, functions.domain),
    );
    did(
      changed.length > 0
        ? `Flex configuration: ${changed.join('; ')}`
        : 'Flex configuration: nothing to change',
    );

    const bundle = await tools.build();
    did('plugin built');
    const { url } = await upload(twilio, bundle, plan.version, tools.wait);
    did(`plugin uploaded to ${url}`);
    const versionSid = await register(twilio, found, plan.version, url);
    did(`version ${plan.version} registered`);
    const members = [...plan.others, { versionSid, phase: 3 }];
    const releasedSid = await configurationOf(twilio, `${pluginName} ${plan.version}`, members);
    // Before it is released: Twilio may do that and its answer be lost.
    memory = { ...memory, releasedSid };
    keeper.write(memory);
    await release(twilio, releasedSid);
    keeper.write({ ...memory, finished: true });
    did(`released: ${pluginName} ${plan.version}`);
    say('Reload Flex to see it. npm run setup -- --rollback takes it back.');
    return true;
  } catch (error) {
    advice(error, done).forEach(say);
    return false;
  }
}

/**
 * Changes our settings in the Flex configuration, read anew so that nobody's change in between is lost.
 * @returns what changed
 */
export async function configure(
  twilio: Twilio,
  settings: (uiAttributes: Answer) => Answer | undefined,
): Promise<readonly string[]> {
  const flex = await twilio.get('flex-api', '/v1/Configuration');
  const uiAttributes = propertiesOf(own(flex, 'ui_attributes'));
  const before = settingsIn(uiAttributes);
  const after = settings(uiAttributes);
  const changes = difference(before, after ?? {});
  if (changes.length === 0 && (before === undefined) === (after === undefined)) return [];
  await twilio.post('flex-api', '/v1/Configuration', {
    json: {
      account_sid: optionalText(flex, 'account_sid') ?? twilio.accountSid,
      ui_attributes: withSettings(uiAttributes, after),
    },
  });
  return changes;
}
