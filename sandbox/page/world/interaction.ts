import { sid } from '../../sid';
import type { Channel, QueueName } from './catalog';

/** One customer's contact with one worker: TaskRouter's task and its reservation in one. */
export interface Interaction {
  /** Its place in its world; every SID follows from it. */
  readonly number: number;
  readonly channel: Channel;
  readonly queue: QueueName;
  readonly workerSid: string;
  /** A phone number or a name. */
  readonly customer: string;
  /** The friendly name of a chat's customer, whose user may have none; of the page's own chats it is the customer. */
  readonly customerName?: string | null;
  readonly status: Status;
  /** Whether the signed-in person listens in; absent until they first do. */
  readonly monitored?: boolean;
  /** The customer of a call is on hold. */
  readonly held?: boolean;
  /** What was written so far; calls and plain tasks have none. */
  readonly messages?: readonly Message[];
  /** Milliseconds by the page's clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Of an interaction that the functions made through Twilio's REST API, as its server remembers it. */
  readonly made?: Made;
}

export interface Made {
  /** What was put into the task's attributes. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Grows with every change, so that page and server can tell which of two states is the later. */
  readonly version: number;
  /** How many invitations there were: each makes a new task for the same conversation. */
  readonly invited: number;
  /** The conversation is closed: nobody can write any more. */
  readonly closed: boolean;
}

export interface Message {
  readonly by: 'customer' | 'worker';
  readonly text: string;
  /** Milliseconds by the page's clock. */
  readonly at: number;
}

/** SMS and chat are written: they carry a conversation. */
export const isWritten = ({ channel }: Pick<Interaction, 'channel'>) =>
  channel === 'sms' || channel === 'chat';

/** `waiting`: still in the queue, no worker reserved; the others are TaskRouter's reservation statuses. */
export type Status = 'waiting' | ReservationStatus;
export type ReservationStatus = 'pending' | 'accepted' | 'wrapping' | 'completed' | 'rejected' | 'canceled';

/** A worker has a reservation for it that is not over. */
export const isOpen = ({ status }: Interaction) =>
  status === 'pending' || status === 'accepted' || status === 'wrapping';

/** Which status may follow which, as TaskRouter has it. */
const nexts: Readonly<Record<Status, readonly Status[]>> = {
  waiting: ['pending', 'canceled'],
  pending: ['accepted', 'rejected', 'canceled'],
  accepted: ['wrapping', 'completed', 'canceled'],
  wrapping: ['completed'],
  completed: [],
  rejected: [],
  canceled: [],
};

export const mayBecome = (interaction: Interaction, status: Status) =>
  nexts[interaction.status].includes(status);

const stages: readonly Status[] = ['waiting', 'pending', 'accepted', 'wrapping', 'completed'];

/** Whether one state of a task is from before another: a reservation never goes back, and only an invitation begins anew. */
export function isBehind(one: Interaction, other: Interaction): boolean {
  const isOver = !stages.includes(other.status);
  const sameTask = (one.made?.invited ?? 0) <= (other.made?.invited ?? 0);
  return sameTask && (isOver ? isOpen(one) : stages.indexOf(one.status) < stages.indexOf(other.status));
}

type NumberedInteraction = Pick<Interaction, 'number'> & { readonly made?: Pick<Made, 'invited'> };

/** The SIDs that belong to an interaction; each is made when it is asked for. */
export function sidsOf(world: string, interaction: NumberedInteraction) {
  const { number, made: { invited } = { invited: 0 } } = interaction;
  const made = (prefix: string) => sid(prefix, world, 'interaction', String(number));
  const perTask = (prefix: string) =>
    invited === 0 ? made(prefix) : sid(prefix, world, 'invited', String(number), String(invited));
  const of = (prefix: string, who: 'customer' | 'worker' | 'supervisor') =>
    sid(prefix, world, who, String(number));
  return {
    get task() {
      return perTask('WT');
    },
    get reservation() {
      return perTask('WR');
    },
    get conversation() {
      return made('CH');
    },
    get flexInteraction() {
      return made('KD');
    },
    get flexChannel() {
      return made('UO');
    },
    get invite() {
      return perTask('KG');
    },
    get customer() {
      return of('MB', 'customer');
    },
    get worker() {
      return of('MB', 'worker');
    },
    get conference() {
      return made('CF');
    },
    get customerCall() {
      return of('CA', 'customer');
    },
    get workerCall() {
      return of('CA', 'worker');
    },
    get supervisorCall() {
      return of('CA', 'supervisor');
    },
  };
}
