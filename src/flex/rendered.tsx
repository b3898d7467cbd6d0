import { RootContainer, type Manager } from '@twilio/flex-ui';
import React, { useEffect } from 'react';
import { after } from '../browser/clock';
import { whenIdle } from '../browser/idle';
import { startAll, type Stop } from '../browser/stop';
import { watchFlex } from './watch';

/** How long Flex may take to show anything, in milliseconds. */
const patience = 5_000;

/** Starts something once Flex has shown its first screen and the browser is idle: from then on it delays nobody. */
type WhenRendered = (start: () => Stop) => Stop;

/**
 * Waits for Flex's first screen: a view, which Flex names while it renders, or for a person whose roles open none the root
 * round it.
 * @returns takes what is to start then, and gives what stops it, or keeps it from starting
 */
export function firstScreen(manager: Manager): WhenRendered {
  const waiting = new Set<() => void>();
  let shown = false;
  const show = () => {
    shown = true;
    waiting.forEach((begin) => begin());
    waiting.clear();
  };
  startAll([
    () => after(patience, show),
    () => watchFlex(manager, ({ view }) => view?.activeView, show),
    () => whenRootStands(show),
  ]);
  return (start) => {
    let stop: Stop = () => undefined;
    // What is begun stops by what it returns.
    const begin = () => {
      stop = whenIdle(() => (stop = start()));
    };
    if (shown) begin();
    else waiting.add(begin);
    return () => {
      waiting.delete(begin);
      stop();
    };
  };
}

function whenRootStands(stands: () => void): Stop {
  const key = 'plugin-flex-onboarding-first-screen';
  const Mark = () => {
    useEffect(stands, []);
    return null;
  };
  try {
    const { Content } = RootContainer;
    Content.add(<Mark key={key} />);
    return () => void Content.remove(key);
  } catch {
    // A Flex without such a slot shows a view, or is waited for.
    return () => undefined;
  }
}
