import { useLayoutEffect, useState, type RefObject } from 'react';
import { everyFrame, lookFor, windowSize } from '../../browser/onScreen';
import { nowhere, placeCallout, ringRound, type Rect } from '../model/placement';
import type { TargetName } from '../model/targets';

/** A control on the way to the one that is asked for, and how it is found. */
export interface Candidate {
  readonly name: TargetName;
  readonly selector: string;
}

export interface Found {
  readonly name: TargetName;
  readonly control: HTMLElement;
}

type Outcome = Found | 'hidden' | 'missing';

export const isControl = (outcome: Outcome | undefined): outcome is Found => typeof outcome === 'object';

interface Options {
  /** The first one in sight is it. Must be the same array from one rendering to the next. */
  readonly candidates: readonly Candidate[];
  readonly ring: RefObject<HTMLElement>;
  readonly callout: RefObject<HTMLElement>;
}

/** How long a control may take to appear while Flex draws a view. In milliseconds. */
const patience = 1500;

/**
 * Keeps the ring on the control and the callout beside it in each frame, whatever scrolls, resizes or draws anew.
 * @returns the control; `hidden` where it is there and out of sight; `missing` where there is none; nothing until that is certain
 */
export function useFollow({ candidates, ring, callout }: Options): Outcome | undefined {
  const [found, setFound] = useState<Outcome>();
  useLayoutEffect(() => {
    const scrolledTo = new Set<HTMLElement>();
    let seenAt = performance.now();
    let last: Outcome | undefined;
    const become = (now: Outcome) => {
      const same = now === last || (isControl(now) && isControl(last) && now.control === last.control);
      if (!same) setFound((last = now));
    };
    return everyFrame(() => {
      const sightings = candidates.flatMap(({ name, selector }) => {
        const sighting = lookFor(selector, callout.current);
        return sighting ? [{ name, ...sighting }] : [];
      });
      const seen = sightings.find(({ inSight }) => inSight);
      const hidden = sightings[0]?.control;
      if (seen) {
        seenAt = performance.now();
        become(seen);
      } else if (hidden && !scrolledTo.has(hidden)) {
        scrolledTo.add(hidden);
        hidden.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (performance.now() - seenAt > patience) {
        become(hidden ? 'hidden' : 'missing');
      }
      const control = seen?.control.getBoundingClientRect();
      put(ring.current, control && ringRound(control, windowSize()));
      const size = callout.current?.getBoundingClientRect();
      if (size && (control || typeof last === 'string')) {
        put(callout.current, placeCallout(control ?? nowhere(windowSize()), size, windowSize()));
      }
    });
  }, [candidates, ring, callout]);
  return found;
}

/** Where nobody sees it, and it can have the focus all the same. */
const outOfSight = { left: -1000, top: 0 };

function put(element: HTMLElement | null, at: Partial<Rect> = outOfSight): void {
  for (const [name, pixels] of Object.entries(at)) element?.style.setProperty(name, `${pixels}px`);
}
