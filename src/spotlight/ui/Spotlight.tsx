import React from 'react';
import { Pointer } from './Pointer';
import { useOnboarding } from '../../store/hooks';

/** Points at the control that a step is done with, while one is asked for. */
export function Spotlight() {
  const spot = useOnboarding(({ spotlight }) => spotlight);
  return spot.is === 'pointing' ? <Pointer key={spot.step} spot={spot} /> : null;
}
