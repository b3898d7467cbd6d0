import type { ServiceContext } from 'twilio/lib/rest/sync/v1/service';
import type { Context } from '../runtime';
import { clientOf } from '../twilio';

/** The Sync service in which everything is kept, and a name for it that tells accounts apart in what a process remembers. */
export interface Store {
  readonly name: string;
  readonly sync: ServiceContext;
}

/** The store of one invocation. */
export function storeOf(context: Context): Store {
  const service = context.ONBOARDING_SYNC_SERVICE_SID || 'default';
  return {
    name: `${context.ACCOUNT_SID} ${service}`,
    sync: clientOf(context).sync.v1.services(service),
  };
}
