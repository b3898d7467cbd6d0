import { channels, isAvailable, queueNames, type Channel } from './catalog';
import type { Interaction, Message } from './interaction';
import type { Worker } from './worker';

/** How many of the other workers are in the middle of an interaction when a world begins. */
const busy = 6;

/** The interactions of the signed-in person's colleagues: a contact center that was at work before they came. */
export function neighbours(workers: readonly Worker[], startedAt: number): Interaction[] {
  return workers
    .filter(({ person, activity }) => person.roles.includes('agent') && isAvailable(activity))
    .slice(0, busy)
    .map(({ person }, index) => {
      const channel = channels[index % channels.length] ?? 'default';
      const createdAt = startedAt - (2 + index * 3) * 60_000;
      return {
        number: index + 1,
        channel,
        queue: queueNames[index % queueNames.length] ?? 'Everyone',
        workerSid: person.workerSid,
        customer: customerOf(channel, index + 1),
        status: 'accepted',
        ...openingMessage(channel, createdAt),
        createdAt,
        updatedAt: createdAt + 20_000,
      };
    });
}

const names = ['Jordan Blake', 'Noor Haddad', 'Yuki Tanaka', 'Lucía Romero', 'Tom Fischer', 'Zanele Dube'];

/** Calls and texts come from a number (of the range kept for fiction), chats and tasks from a name. */
export function customerOf(channel: Channel, number: number): string {
  if (channel === 'voice' || channel === 'sms')
    return `+1202555${String(100 + (number % 100)).padStart(4, '0')}`;
  return names[number % names.length] ?? 'A customer';
}

/** What a customer writes first, where they write. */
export function openingMessage(channel: Channel, at: number): { messages?: readonly Message[] } {
  if (channel !== 'sms' && channel !== 'chat') return {};
  return { messages: [{ by: 'customer', text: 'Hello, I have a question about my order.', at }] };
}
