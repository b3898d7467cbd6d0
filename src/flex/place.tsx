import * as Flex from '@twilio/flex-ui';
import React, { type ReactElement } from 'react';
import { startAll, type Stop } from '../browser/stop';
import { Frame } from './Frame';
import type { OnboardingContext } from '../store/hooks';

/** One element in one of Flex's slots. */
export interface Placement {
  /** Unique; the element's React key, and its name in the log should it fail. */
  readonly name: string;
  readonly target: Target;
  readonly align?: 'start' | 'end';
  readonly sortOrder?: number;
  readonly element: ReactElement;
}

type Target = 'RootContainer' | 'MainContainer' | 'MainHeader' | 'NoTasksCanvas';

/** Puts every placement into Flex. A slot that this Flex does not have loses that element only. */
export function placeAll(placements: readonly Placement[], context: OnboardingContext): Stop {
  return startAll(placements.map((placement) => () => place(placement, context)));
}

function place(
  { name, target, align = 'start', sortOrder = -1, element }: Placement,
  context: OnboardingContext,
): Stop {
  const key = `plugin-flex-onboarding-${name}`;
  try {
    const content = Flex[target].Content;
    content.add(
      <Frame key={key} name={name} context={context}>
        {element}
      </Frame>,
      { align, sortOrder },
    );
    return () => content.remove(key);
  } catch (error) {
    console.warn(`[plugin-flex-onboarding] ${name} is not shown: this Flex has no ${target}.`, error);
    return () => undefined;
  }
}
