import type { MadeSnapshot } from '../../twilio-rest/door';
import type { Presence } from '../../twilio-rest/contactCenter';
import { isAvailable } from './catalog';
import type { Interaction } from './interaction';
import type { World } from './world';

/**
 * One truth for page and functions. What the functions made comes from the simulated Twilio behind them and is handled
 * here like any customer's; what the person does with it, whether they are available and what else they have in hand goes
 * back there.
 */
export function shareMade(world: World): void {
  const door = `/sandbox/worlds/${encodeURIComponent(world.id)}`;
  let queue: Promise<unknown> = Promise.resolve();
  // One after the other: what was said last must also arrive last.
  const say = (path: string, body: object) => {
    const send = () => fetch(`${door}/${path}`, { method: 'POST', body: JSON.stringify(body) });
    queue = queue.then(send).catch(() => undefined);
  };
  world.share((change) => say('made', change));

  let told = '';
  const tellPresence = () => {
    const presence = presenceIn(world);
    if (JSON.stringify(presence) === told) return;
    told = JSON.stringify(presence);
    say('presence', presence);
  };
  world.listen(tellPresence);
  tellPresence();

  let offset: number | undefined;
  new EventSource(`${door}/made/events`).onmessage = ({ data }) => {
    const { now, interactions, refused } = JSON.parse(String(data)) as MadeSnapshot;
    window.dispatchEvent(new CustomEvent('sandbox-limits', { detail: refused }));
    // The page's clock may have been set to another time.
    offset ??= Date.now() - now;
    for (const interaction of interactions) world.adopt(shifted(interaction, offset));
  };
}

function presenceIn(world: World): Presence {
  const { workerSid } = world.me;
  const inHand = world.openInteractions(workerSid).filter(({ made }) => !made);
  const activity = world.worker(workerSid)?.activity ?? 'Offline';
  return { workerSid, available: isAvailable(activity), inHand: inHand.map(({ status }) => status) };
}

function shifted(interaction: Interaction, offset: number): Interaction {
  const { messages, createdAt, updatedAt } = interaction;
  return {
    ...interaction,
    ...(messages && { messages: messages.map((one) => ({ ...one, at: one.at + offset })) }),
    createdAt: createdAt + offset,
    updatedAt: updatedAt + offset,
  };
}
