import type { Twilio } from 'twilio';
import { builtInSteps } from '../../../src/checklist/model/steps';
import type { Step } from '../../../src/checklist/model/step';
import { readConfig } from '../../../src/config/config';
import { own, propertiesOf } from '../../../src/shape';
import { readConfiguration } from '../account/configuration';
import { cached, lastRead } from '../cache';
import { report } from '../endpoint';

// An account changes its list now and then, and is counted often.
const lifetime = 5 * 60_000;

/** An account's list: without the steps it hides, with those it adds. */
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
export async function listedSteps(client: Twilio, accountSid: string): Promise<Listed> {
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
  const set = ['custom_data', 'features', 'onboarding'].reduce<unknown>(
    (within, name) => own(propertiesOf(within), name),
    uiAttributes,
  );
  const { hide_steps: hidden, extra_steps: added } = readConfig(set).config.checklist;
  const shown = (step: Step) => !hidden.includes(step.id);
  const builtIn = builtInSteps.filter(shown);
  const all = [...builtIn, ...added.map(({ step }) => step).filter(shown)];
  return {
    personal: all.filter(({ scope }) => scope === 'personal'),
    account: builtIn.filter(({ scope }) => scope === 'account'),
  };
}
