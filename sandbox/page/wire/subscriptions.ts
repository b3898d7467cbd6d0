import type { Answer, Caller } from './twilsock';

interface SubscriptionRequest {
  readonly action: 'establish' | 'cancel';
  readonly correlation_id: number;
  readonly requests: readonly { object_sid: string; object_type: string; last_event_id?: number }[];
}

/** The message type of everything that Sync pushes. */
const syncEvent = 'twilio.sync.event';

const subscribers = new Map<string, Set<Caller>>();

/** Pushes an event to every client that follows an object. */
export function publish(objectSid: string, event: unknown): void {
  for (const caller of subscribers.get(objectSid) ?? []) caller.push(syncEvent, event);
}

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
        const followers = subscribers.get(object_sid) ?? new Set();
        subscribers.set(object_sid, followers);
        if (established) followers.add(caller);
        else followers.delete(caller);
        caller.push(syncEvent, {
          event_type: established ? 'subscription_established' : 'subscription_canceled',
          correlation_id,
          event: { object_sid, object_type, replay_status: 'completed', last_event_id },
        });
      }
    },
  };
}
