import type { Fault } from '../fault';
import { browserFaults } from './browser';
import { elementFaults } from './elements';
import { flexFaults } from './flex';
import { functionsFaults } from './functions';
import { storageFaults } from './storage';
import { worldFaults } from './world';

/** Everything that goes wrong, one row each. Name, how it is made, what people see. */
export const faults: readonly Fault[] = [
  ...functionsFaults,
  ...storageFaults,
  ...browserFaults,
  ...flexFaults,
  ...elementFaults,
  ...worldFaults,
];
