import type { Twilio } from 'twilio';
import { busy, notAvailable } from './refusals';

const inHand = ['pending', 'accepted', 'wrapping'] as const;

/**
 * Lets only somebody practise who is available and has nothing in hand: practice must never stand in a customer's way.
 * @throws Refusal 409
 */
export async function requireFree(client: Twilio, workspaceSid: string, workerSid: string): Promise<void> {
  const worker = client.taskrouter.v1.workspaces(workspaceSid).workers(workerSid);
  const [{ available }, ...reservations] = await Promise.all([
    worker.fetch(),
    ...inHand.map((reservationStatus) => worker.reservations.list({ reservationStatus, limit: 1 })),
  ]);
  if (!available) throw notAvailable();
  if (reservations.some((found) => found.length > 0)) throw busy();
}
