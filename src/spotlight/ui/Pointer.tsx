import { Box } from '@twilio-paste/core/box';
import React, { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useIntents, useText } from '../../store/hooks';
import type { StringKey, Text } from '../../strings';
import { useKeptFocus } from '../../ui/useKeptFocus';
import { selectorOf, targets, wayTo, type TargetName } from '../model/targets';
import type { Spot } from '../slice';
import { Callout } from './Callout';
import { useEnd } from './useEnd';
import { useFocus } from './useFocus';
import { isControl, useFollow } from './useFollow';

/** A ring round the control, and a callout beside it that says what to do. It only points: doing it is the person's. */
export function Pointer({ spot: { step, title, target } }: { readonly spot: Spot }) {
  const text = useText();
  const { hideStep, pointerShown } = useIntents();
  const ring = useRef<HTMLElement>(null);
  const callout = useRef<HTMLElement>(null);
  // Taken back also where a fault takes the pointer out.
  useLayoutEffect(() => {
    pointerShown(true);
    return () => pointerShown(false);
  }, [pointerShown]);
  const candidates = useMemo(
    () => wayTo(target).map((name) => ({ name, selector: selectorOf(targets[name], nameOf(name, text)) })),
    [target, text],
  );
  const found = useFollow({ candidates, ring, callout });
  const { name, control } = isControl(found) ? found : { name: target, control: undefined };
  const leadsOn = useCallback(
    (used: Node) => name !== target && Boolean(control?.contains(used)),
    [name, target, control],
  );
  useEnd(callout, leadsOn, hideStep);
  useFocus(callout, found !== undefined);
  // To hand over, or to find nothing any more, takes the callout's own button away.
  useKeptFocus(callout);

  const { words, missing } = targets[name];
  const key = control ? words : found === 'hidden' ? 'OnboardingSpotlightHidden' : missing;
  return (
    <>
      <Box
        ref={ring}
        aria-hidden="true"
        position="fixed"
        left="-1000px"
        zIndex="zIndex90"
        pointerEvents="none"
        borderStyle="solid"
        borderWidth="borderWidth20"
        borderColor="colorBorderPrimary"
        borderRadius="borderRadius20"
        // Beside the blue of the border, so that the ring stands out on the dark header as well.
        color="colorTextInverse"
        outline="2px solid"
      />
      {found && (
        <Callout
          ref={callout}
          step={step}
          title={title}
          words={text(key, { name: nameOf(name, text) })}
          control={control}
        />
      )}
    </>
  );
}

/** What a control is called on the screen, where that matters. */
function nameOf(target: TargetName, text: Text): string {
  const { named } = targets[target];
  // A word of Flex's own: they are found as a customer's are.
  return named ? text(named as StringKey) : '';
}
