import type { Twilio } from 'twilio';
import { listedSteps } from '../../../src/checklist/model/listed';
import type { Step } from '../../../src/checklist/model/step';
import { readConfig } from '../../../src/config/config';
import { tabsTurnedOn } from '../../../src/panel/model/turnedOn';
import { readConfiguration, settingsIn } from '../account/configuration';
import { cached, lastRead } from '../cache';
import { report } from '../endpoint';

// An account changes its list now and then, and is counted often.
const lifetime = 5 * 60_000;

/** An account's list, as its people have it. */
export interface Steps {
  /** What each person takes for themselves. */
  readonly personal: readonly Step[];
  /** What is taken once for everybody, of the built-in ones: what is done of others, administrators do not share. */
  readonly account: readonly Step[];
}

/** A list, and whether it is the one that the account has set. */
export interface Listed extends Steps {
  readonly asSet: boolean;
}

/** The list of this account. */
export async function readListedSteps(client: Twilio, accountSid: string): Promise<Listed> {
  const key = `${accountSid} steps`;
  try {
    const { value } = await cached(key, lifetime, async () => {
      const { uiAttributes } = await readConfiguration(client);
      return stepsSetIn(uiAttributes);
    });
    return { ...value, asSet: true };
  } catch (error) {
    report('configuration unavailable', error);
    const known = lastRead<Steps>(key);
    return { ...(known?.value ?? stepsSetIn({})), asSet: known !== undefined };
  }
}

/** @param uiAttributes of the Flex configuration, whatever they may be. */
export function stepsSetIn(uiAttributes: unknown): Steps {
  const { config } = readConfig(settingsIn(uiAttributes));
  const all = listedSteps(config, tabsTurnedOn(config));
  return {
    personal: all.filter(({ scope }) => scope === 'personal'),
    account: all.filter(({ scope, chapter }) => scope === 'account' && chapter !== 'added'),
  };
}
