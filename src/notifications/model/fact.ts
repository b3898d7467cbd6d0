import type { NotificationFact } from '../../facts/model/facts';
import { placeName } from './device';
import type { NotificationsState } from '../slice';

/** What the checklist and the team summary are told. */
export function factOf({ device, platform, memory: { test } }: NotificationsState): NotificationFact {
  return {
    permission: platform.permission,
    channelEnabled: platform.channelEnabled,
    // A frame of another origin is asked and answered apart from the browser's own pages, so it counts as a browser of its own.
    browser: { id: platform.framed ? `${device.id}-framed` : device.id, name: placeName(device) },
    ...(test?.seen && { provenAt: test.at }),
  };
}
