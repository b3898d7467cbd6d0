/**
 * Twilio's limits of Sync, as https://www.twilio.com/docs/sync/limits has them: 20 reads and 20 writes a second for each
 * object over a burst window of 10 s, a map with all its items being one object; payloads above 1 KiB are limited harder,
 * down to 2 writes a second from 10 KiB. What lies between is not published: here it falls evenly. So may new objects, and
 * new items of maps with them, be made 20 a second in all (https://www.twilio.com/docs/api/errors/54009 names sub-items among the
 * causes, but gives them no figure of their own). A page of items counts as one read.
 */
const burst = 10;
const perSecond = 20;
const small = 1024;
const large = 10 * 1024;
const perSecondLarge = 2;

export type Access = 'read' | 'write';

/** What happened to one object. */
export interface ObjectUse {
  reads: number;
  writes: number;
  readBytes: number;
  writtenBytes: number;
  /** Requests beyond the limit, which were answered with 429. */
  refused: number;
  /** The most requests of one kind that were accepted within one burst window. */
  busiest: number;
}

/** Counts the use of every object, and refuses what Twilio would. Refused requests do not count towards the limit. */
export class SyncLimits {
  readonly use = new Map<string, ObjectUse>();
  private readonly accepted = new Map<string, number[]>();

  /** @param now milliseconds. */
  constructor(private readonly now: () => number) {}

  /**
   * Lets one request pass, or says after how many seconds it would.
   * @param object a document, or a whole map, by name.
   * @param bytes of the payload that is written.
   */
  pass(object: string, access: Access, bytes = 0): number | undefined {
    const use = this.useOf(object);
    const rate = access === 'write' ? writesPerSecond(bytes) : perSecond;
    const now = this.now();
    const recent = (this.accepted.get(`${access} ${object}`) ?? []).filter((at) => at > now - burst * 1000);
    if (recent.length >= rate * burst) {
      use.refused++;
      const free = recent[recent.length - Math.floor(rate * burst)] ?? now;
      return Math.max(1, Math.ceil((free + burst * 1000 - now) / 1000));
    }
    recent.push(now);
    this.accepted.set(`${access} ${object}`, recent);
    use.busiest = Math.max(use.busiest, recent.length);
    if (access === 'read') use.reads++;
    else {
      use.writes++;
      use.writtenBytes += bytes;
    }
    return undefined;
  }

  /** Adds what an answer held: only then is it known. */
  answered(object: string, bytes: number): void {
    this.useOf(object).readBytes += bytes;
  }

  /** How many requests were refused, over all objects. */
  get refused(): number {
    return [...this.use.values()].reduce((sum, { refused }) => sum + refused, 0);
  }

  private useOf(object: string): ObjectUse {
    const known = this.use.get(object);
    if (known) return known;
    const fresh = { reads: 0, writes: 0, readBytes: 0, writtenBytes: 0, refused: 0, busiest: 0 };
    this.use.set(object, fresh);
    return fresh;
  }
}

function writesPerSecond(bytes: number): number {
  const share = Math.min(1, Math.max(0, (bytes - small) / (large - small)));
  return perSecond + share * (perSecondLarge - perSecond);
}
