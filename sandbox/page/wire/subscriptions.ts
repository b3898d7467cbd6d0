import type { Answer, Caller } from './twilsock';

interface SubscriptionRequest {
  readonly action: 'establish' | 'cancel';
  readonly correlation_id: number;
  readonly requests: readonly { object_sid: string; object_type: string; last_event_id?: number }[];
}

/** The message type of everything that Sync pushes. */
export const syncEvent = 'twilio.sync.event';

/** Who listens to which object; a live query's updates go to its subscriber only. */
export const subscribers = new Map<string, Caller>();

/**
 * Sync's clients say which objects they follow, in batches, and wait for one pushed message per object; without it they
 * ask again and again.
 */
export function subscriptions(caller: Caller, body: unknown): Answer {
  const { action, correlation_id, requests } = body as SubscriptionRequest;
  const established = action === 'establish';
  return {
    body: { estimated_delivery_in_ms: 5000, max_batch_size: 100, ttl_in_s: -1 },
    then: () => {
      for (const { object_sid, object_type, last_event_id = 0 } of requests) {
        if (established) subscribers.set(object_sid, caller);
        else subscribers.delete(object_sid);
        caller.push(syncEvent, {
          event_type: established ? 'subscription_established' : 'subscription_canceled',
          correlation_id,
          event: { object_sid, object_type, replay_status: 'completed', last_event_id },
        });
      }
    },
  };
}
