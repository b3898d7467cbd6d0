import type { Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import { listenTo } from './listen';

/** Calls back when Flex has a new token, which `manager.user.token` then gives: what the old one was refused may be asked again. */
export function onTokenRenewed({ events }: Manager, renewed: () => void): Stop {
  // Not Flex's payload, which is the token itself.
  return listenTo(events, 'tokenUpdated', () => renewed());
}
