import { RootContainer, type Manager } from '@twilio/flex-ui';
import React, { useEffect } from 'react';
import { after } from '../browser/clock';
import { whenIdle } from '../browser/idle';
import { once } from '../browser/once';
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
  const shown = once();
  whenRootStands(shown.happen);
  const stopLooking = startAll([
    () => after(patience, shown.happen),
    () => watchFlex(manager, ({ view }) => view?.activeView, shown.happen),
  ]);
  shown.whenHappened(stopLooking);
  return (start) => {
    let stop: Stop = () => undefined;
    // What is begun stops by what it returns.
    const stopWaiting = shown.whenHappened(() => {
      stop = whenIdle(() => (stop = start()));
    });
    return () => {
      stopWaiting();
      stop();
    };
  };
}

/** What is put there stays: it draws nothing, and Flex would only note that it is to go. */
function whenRootStands(stands: () => void): void {
  const Mark = () => {
    useEffect(stands, []);
    return null;
  };
  try {
    RootContainer.Content.add(<Mark key="plugin-flex-onboarding-first-screen" />);
  } catch {
    // A Flex without such a slot shows a view, or is waited for.
  }
}
