import type { World } from '../world/world';
import type { Routes } from './routes';

/** Flex's Interactions API. Simulated tasks have no channel there, so Flex reads conferences from Sync. */
export function flexInteractions(_world: World): Routes<unknown> {
  return { 'GET v1/Interactions/:interaction/Channels': () => ({ channels: [] }) };
}
