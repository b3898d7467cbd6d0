import { createHmac, timingSafeEqual } from 'node:crypto';
import { isSid } from '../sid';

/** A written conversation: Flex's interaction and channel, and the conversation itself. */
export interface Place {
  readonly interaction: string;
  readonly channel: string;
  readonly conversation: string;
}

/** Whether this says where a conversation lives. */
export function isPlace(value: unknown): value is Place {
  const { interaction, channel, conversation } = (value ?? {}) as Record<string, unknown>;
  return isSid('KD', interaction) && isSid('UO', channel) && isSid('CH', conversation);
}

/**
 * What tells a place that the functions wrote down from one that somebody else did: only they hold the auth token.
 * @param id of the practice that lives there, which is this worker's
 * @returns an HMAC-SHA256, hexadecimal
 */
export function sealOf(authToken: string, workerSid: string, id: string, place: Place): string {
  const { interaction, channel, conversation } = place;
  return createHmac('sha256', authToken)
    .update([workerSid, id, interaction, channel, conversation].join(' '))
    .digest('hex');
}

/** Compares two seals, in a time that says nothing of where they differ. */
export function isSameSeal(given: unknown, wanted: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
