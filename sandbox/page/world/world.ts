import type { Address } from '../../address';
import { accountSid, everybody, type Person } from '../../people';
import { catalogOf, isAvailable, type ActivityName, type Catalog, type Channel } from './catalog';
import { customerOf, neighbours, openingMessage } from './crowd';
import {
  isBehind,
  isOpen,
  mayBecome,
  sidsOf,
  type Interaction,
  type Message,
  type Status,
} from './interaction';
import { newWorker, type Worker } from './worker';

/** Something that happened; the wires tell it to Flex, each in its own protocol. */
export type Happening =
  | { readonly type: 'worker'; readonly worker: Worker; readonly changed: 'activity' | 'attributes' }
  | { readonly type: 'interaction'; readonly interaction: Interaction; readonly changed: Change };

/** What about an interaction changed: who has it, who is on the line, what was written. */
export type Change = 'status' | 'call' | 'messages';

type Listener = (happening: Happening) => void;

/** What the person here does with an interaction that the functions made: its truth is the server's. */
export interface MadeChange {
  readonly number: number;
  readonly status?: Status;
  /** Written by the worker. */
  readonly text?: string;
}

/** What a reload keeps of a world. */
export interface Saved {
  readonly startedAt: number;
  readonly interactions: readonly Interaction[];
  /** Only workers that changed since the world began. */
  readonly workers: Readonly<
    Record<string, Pick<Worker, 'activity' | 'activitySince' | 'attributes' | 'version'>>
  >;
}

/** The simulated contact center: people, their activities, and the interactions they handle. One per page. */
export class World {
  readonly accountSid: string;
  readonly catalog: Catalog;
  readonly people: readonly Person[];
  readonly me: Person;
  readonly roles: readonly string[];
  readonly startedAt: number;
  private readonly workers = new Map<string, Worker>();
  private readonly listeners = new Set<Listener>();
  private interactions: Interaction[];
  private tellServer: (change: MadeChange) => void = () => undefined;

  constructor(
    readonly id: string,
    address: Pick<Address, 'role' | 'workers' | 'leads'>,
    saved: Saved | null,
  ) {
    this.roles = address.role.split(',').map((role) => role.trim());
    this.accountSid = accountSid(id);
    this.catalog = catalogOf(id);
    this.people = everybody(id, this.roles, Math.max(1, address.workers), address.leads);
    this.me = this.people[0] as Person;
    this.startedAt = saved?.startedAt ?? Date.now();
    this.people.forEach((person, index) => {
      const worker = newWorker(person, index, this.startedAt);
      this.workers.set(person.workerSid, { ...worker, ...saved?.workers[person.workerSid] });
    });
    this.interactions = saved ? [...saved.interactions] : neighbours(this.allWorkers(), this.startedAt);
  }

  listen(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Says where to tell of what is done with interactions that the functions made. */
  share(tellServer: (change: MadeChange) => void): void {
    this.tellServer = tellServer;
  }

  worker(sid: string): Worker | undefined {
    return this.workers.get(sid);
  }

  allWorkers(): Worker[] {
    return [...this.workers.values()];
  }

  setActivity(sid: string, activity: ActivityName): Worker | undefined {
    const worker = this.change(sid, 'activity', { activity, activitySince: Date.now() });
    if (isAvailable(activity)) this.reserveWaiting(sid);
    return worker;
  }

  setAttributes(sid: string, attributes: Record<string, unknown>): Worker | undefined {
    return this.change(sid, 'attributes', { attributes });
  }

  allInteractions(): readonly Interaction[] {
    return this.interactions;
  }

  openInteractions(workerSid: string): Interaction[] {
    return this.interactions.filter((one) => one.workerSid === workerSid && isOpen(one));
  }

  /** Finds by any SID that is the interaction's own. */
  interaction(sid: string): Interaction | undefined {
    return this.interactions.find((one) => {
      const { task, reservation, conversation, conference, flexInteraction } = this.sids(one);
      return [task, reservation, conversation, conference, flexInteraction].includes(sid);
    });
  }

  sids(interaction: Interaction) {
    return sidsOf(this.id, interaction);
  }

  /** A customer turns up; while the worker (the signed-in person unless said) is not available, they wait in the queue. */
  offer(channel: Channel, workerSid = this.me.workerSid): Interaction {
    const now = Date.now();
    const number = 1 + Math.max(0, ...this.interactions.map((one) => one.number));
    const interaction: Interaction = {
      number,
      channel,
      queue: 'Everyone',
      workerSid,
      customer: customerOf(channel, number),
      status: isAvailable(this.workers.get(workerSid)?.activity ?? 'Offline') ? 'pending' : 'waiting',
      ...openingMessage(channel, now),
      createdAt: now,
      updatedAt: now,
    };
    this.interactions = [...this.interactions, interaction];
    this.tell({ type: 'interaction', interaction, changed: 'status' });
    return interaction;
  }

  /** Moves an interaction on; nothing happens where TaskRouter would refuse the step. */
  move(interaction: Interaction, status: Status): Interaction | undefined {
    const current = this.interactions.find(({ number }) => number === interaction.number);
    if (!current || !mayBecome(current, status)) return undefined;
    const listening = current.monitored === undefined ? {} : { monitored: false };
    const next = { ...current, ...listening, status, held: false, updatedAt: Date.now() };
    return this.replace(current, this.told(next, { status }), 'status');
  }

  /** The signed-in person starts or stops to listen in. */
  monitor(interaction: Interaction, monitored: boolean): void {
    const current = this.interactions.find(({ number }) => number === interaction.number);
    if (current?.status === 'accepted') this.replace(current, { ...current, monitored }, 'call');
  }

  /** Puts the customer of a live call on hold, or takes them off. */
  hold(interaction: Interaction, held: boolean): Interaction | undefined {
    const current = this.interactions.find(({ number }) => number === interaction.number);
    return current?.status === 'accepted' ? this.replace(current, { ...current, held }, 'call') : undefined;
  }

  /** Somebody writes. */
  write(interaction: Interaction, by: Message['by'], text: string): Interaction | undefined {
    const current = this.interactions.find(({ number }) => number === interaction.number);
    if (!current?.messages) return undefined;
    const messages = [...current.messages, { by, text, at: Date.now() }];
    const next = { ...current, messages };
    return this.replace(current, by === 'worker' ? this.told(next, { text }) : next, 'messages');
  }

  /** Takes over what the server says of an interaction that the functions made, unless what is here is later. */
  adopt(interaction: Interaction): void {
    const current = this.interactions.find(({ number }) => number === interaction.number);
    if (!current) {
      if (!isOpen(interaction)) return;
      this.interactions = [...this.interactions, interaction];
      this.tell({ type: 'interaction', interaction, changed: 'status' });
      return;
    }
    if ((interaction.made?.version ?? 0) < (current.made?.version ?? 0)) return;
    const { status } = current;
    // What the person has just done here, the server may not know yet.
    const known = isBehind(interaction, current) ? { ...interaction, status } : interaction;
    if (known.messages?.length !== current.messages?.length) {
      this.replace(current, { ...known, status }, 'messages');
    }
    const now = this.interactions.find(({ number }) => number === interaction.number) ?? current;
    if (known.status !== status) this.replace(now, known, 'status');
  }

  /** The interaction as it will be at the server too, which is told. */
  private told(next: Interaction, change: Omit<MadeChange, 'number'>): Interaction {
    if (!next.made) return next;
    this.tellServer({ number: next.number, ...change });
    return { ...next, made: { ...next.made, version: next.made.version + 1 } };
  }

  private replace(current: Interaction, next: Interaction, changed: Change): Interaction {
    this.interactions = this.interactions.map((one) => (one === current ? next : one));
    this.tell({ type: 'interaction', interaction: next, changed });
    return next;
  }

  private reserveWaiting(workerSid: string): void {
    const waiting = this.interactions.filter(
      (one) => one.workerSid === workerSid && one.status === 'waiting',
    );
    for (const interaction of waiting) this.move(interaction, 'pending');
  }

  private change(
    sid: string,
    changed: 'activity' | 'attributes',
    change: Partial<Worker>,
  ): Worker | undefined {
    const worker = this.workers.get(sid);
    if (!worker) return undefined;
    const next = { ...worker, ...change, version: worker.version + 1 };
    this.workers.set(sid, next);
    this.tell({ type: 'worker', worker: next, changed });
    return next;
  }

  private tell(happening: Happening): void {
    for (const listener of this.listeners) listener(happening);
  }
}
