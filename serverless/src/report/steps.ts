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

/** The personal steps of an account's list, and whether that is the list as the account has set it. */
export interface Listed {
  readonly steps: readonly Step[];
  readonly asSet: boolean;
}

/** The steps that people of this account take for themselves: without those it hides, with those it adds. */
export async function listedSteps(client: Twilio, accountSid: string): Promise<Listed> {
  const key = `${accountSid} steps`;
  try {
    const { value } = await cached(key, lifetime, async () => {
      const { uiAttributes } = await readConfiguration(client);
      return stepsSetIn(uiAttributes);
    });
    return { steps: value, asSet: true };
  } catch (error) {
    report('configuration unavailable', error);
    const known = lastRead<readonly Step[]>(key);
    return { steps: known?.value ?? stepsSetIn({}), asSet: known !== undefined };
  }
}

/** @param uiAttributes of the Flex configuration, whatever they may be. */
export function stepsSetIn(uiAttributes: unknown): readonly Step[] {
  const set = ['custom_data', 'features', 'onboarding'].reduce<unknown>(
    (within, name) => own(propertiesOf(within), name),
    uiAttributes,
  );
  const { hide_steps: hidden, extra_steps: added } = readConfig(set).config.checklist;
  const all = [...builtInSteps, ...added.map(({ step }) => step)];
  return all.filter(({ id, scope }) => scope === 'personal' && !hidden.includes(id));
}
