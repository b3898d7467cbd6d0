import { catalogOf, type Catalog, type Channel } from '../page/world/catalog';
import {
  isOpen,
  isWritten,
  mayBecome,
  sidsOf,
  type Interaction,
  type Made,
  type Status,
} from '../page/world/interaction';

/** What a page tells of the person in it: whether they are available, and what else they have in hand. */
export interface Presence {
  readonly workerSid: string;
  readonly available: boolean;
  /** Statuses of their reservations for customers of the page's own. */
  readonly inHand: readonly Status[];
}

/** A task or conversation that the functions made, with what only the server needs to know. */
export interface MadeInteraction extends Interaction {
  readonly made: Made;
  /** The worker it is for; nothing while it stands in a queue for anybody. */
  readonly target: string | null;
  /** Milliseconds after which nobody may accept it any more. */
  readonly timeout: number;
  /** Milliseconds of silence after which the conversation closes; 0 for never. */
  readonly closesAfter: number;
}

// TaskRouter forgets a task some minutes after it is over. https://www.twilio.com/docs/taskrouter/lifecycle-task-state
const remembered = 5 * 60_000;

/**
 * The tasks, reservations and conversations that the functions make, of one world: the one truth about them for the
 * functions, which ask over REST, and for the page, which shows and handles them in Flex. Numbers run below nought, where no
 * interaction of the page's own is.
 */
export class ContactCenter {
  readonly catalog: Catalog;
  private readonly presences = new Map<string, Presence>();
  private readonly listeners = new Set<() => void>();
  /** Users of Conversations, by identity, and their friendly names. */
  private readonly users = new Map<string, string | null>();
  private interactions: MadeInteraction[] = [];
  private lastNumber = 0;

  constructor(readonly world: string) {
    this.catalog = catalogOf(world);
  }

  /** Calls back after every change; returns how to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  all(): readonly MadeInteraction[] {
    this.runTime();
    return this.interactions;
  }

  /** Finds by any SID that is the interaction's own. */
  find(sid: string): MadeInteraction | undefined {
    return this.all().find((one) => {
      const { task, flexInteraction, flexChannel, conversation } = sidsOf(this.world, one);
      return [task, flexInteraction, flexChannel, conversation].includes(sid);
    });
  }

  /** The task with this SID, while TaskRouter still knows it. */
  task(sid: string): MadeInteraction | undefined {
    return this.tasks().find((one) => sidsOf(this.world, one).task === sid);
  }

  /** Tasks that TaskRouter still knows. */
  tasks(): MadeInteraction[] {
    const forgotten = Date.now() - remembered;
    return this.all().filter((one) => isOpen(one) || isWaiting(one) || one.updatedAt > forgotten);
  }

  presence(workerSid: string): Presence {
    return this.presences.get(workerSid) ?? { workerSid, available: false, inHand: [] };
  }

  /** What the page says; somebody who became available is offered what waits for them. */
  report(presence: Presence): void {
    this.presences.set(presence.workerSid, presence);
    if (presence.available) this.offerWaiting(presence.workerSid);
  }

  /** False where there is one with this identity. */
  addUser(identity: string, name: string | null): boolean {
    const isNew = !this.users.has(identity);
    if (isNew) this.users.set(identity, name);
    return isNew;
  }

  make(
    channel: Channel,
    target: string | null,
    attributes: Readonly<Record<string, unknown>>,
    terms: { readonly customer: string; readonly timeout: number },
  ): MadeInteraction {
    const now = Date.now();
    // A conversation makes users of those who are in it and have none.
    if (isWritten({ channel })) this.addUser(terms.customer, null);
    const interaction: MadeInteraction = {
      number: --this.lastNumber,
      channel,
      queue: 'Everyone',
      workerSid: target ?? '',
      target,
      status: 'waiting',
      ...terms,
      ...(isWritten({ channel }) && { messages: [], customerName: this.users.get(terms.customer) ?? null }),
      closesAfter: 0,
      createdAt: now,
      updatedAt: now,
      made: { attributes, version: 1, invited: 0, closed: false },
    };
    this.interactions = [...this.interactions, interaction];
    this.tell();
    if (target) this.offerWaiting(target);
    return this.current(interaction);
  }

  /** A new task for the same conversation, for one worker. */
  invite(interaction: MadeInteraction, target: string): void {
    const made = { ...interaction.made, invited: interaction.made.invited + 1 };
    this.change(interaction, { target, workerSid: target, status: 'waiting', made });
    this.offerWaiting(target);
  }

  /** Moves a task on; false where TaskRouter would refuse the step. */
  move(interaction: MadeInteraction, status: Status): boolean {
    if (!mayBecome(interaction, status)) return false;
    this.change(interaction, { status });
    return true;
  }

  /** Somebody writes; false in a conversation that is closed. */
  write(interaction: MadeInteraction, by: 'customer' | 'worker', text: string): boolean {
    const { messages, made } = interaction;
    if (!messages || made.closed) return false;
    this.change(interaction, { messages: [...messages, { by, text, at: Date.now() }] });
    return true;
  }

  closeAfter(interaction: MadeInteraction, closesAfter: number): void {
    this.change(interaction, { closesAfter });
  }

  close(interaction: MadeInteraction): void {
    if (!interaction.made.closed) this.change(interaction, { made: { ...interaction.made, closed: true } });
  }

  /** What time does by itself: offers lapse, silent conversations close. */
  private runTime(): void {
    const now = Date.now();
    for (const one of this.interactions) {
      if ((isWaiting(one) || one.status === 'pending') && now - one.createdAt >= one.timeout) {
        this.change(one, { status: 'canceled' });
      }
      const lastWord = one.messages?.[one.messages.length - 1]?.at ?? one.createdAt;
      if (one.closesAfter > 0 && now - lastWord >= one.closesAfter) this.close(this.current(one));
    }
  }

  private offerWaiting(target: string): void {
    if (!this.presence(target).available) return;
    const waiting = this.interactions.filter((one) => one.target === target && one.status === 'waiting');
    for (const one of waiting) this.move(one, 'pending');
  }

  private current(interaction: MadeInteraction): MadeInteraction {
    return this.interactions.find(({ number }) => number === interaction.number) ?? interaction;
  }

  private change(interaction: MadeInteraction, change: Partial<MadeInteraction>): void {
    const current = this.current(interaction);
    const made = { ...(change.made ?? current.made), version: current.made.version + 1 };
    const next = { ...current, ...change, made, updatedAt: Date.now() };
    this.interactions = this.interactions.map((one) => (one === current ? next : one));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** No reservation: it stands in a queue, or was refused and stands there again. */
export function isWaiting({ status, channel }: Pick<Interaction, 'status' | 'channel'>): boolean {
  return status === 'waiting' || (status === 'rejected' && channel === 'default');
}
