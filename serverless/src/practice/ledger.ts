import { isPracticeId, isPracticeKind, type PracticeMark } from '../../../src/practice/model/marks';
import type { Caller } from '../caller';
import type { Context } from '../runtime';
import { storeOf } from '../progress/store';
import { statusOf } from '../upstream';
import { isPlace, isSameSeal, sealOf, type Place } from './place';

/** What is known of a practice that may not be over yet. It is written down before Twilio is asked to make anything. */
export interface OpenPractice extends PracticeMark {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** The person's language, BCP 47; left out for English. */
  readonly language?: string;
  /** Where a message practice lives, once Twilio has said so. */
  readonly place?: Place;
  /** The customer's line that somebody is about to say. */
  readonly saying?: Saying;
}

/** As it stands in the document: beside a place, its seal. */
interface Sealed extends OpenPractice {
  readonly seal?: unknown;
}

/** Which of the lines, and since when, in milliseconds since the epoch. */
export interface Saying {
  readonly line: number;
  readonly at: number;
}

/** One worker's practice. */
export interface Ledger {
  /** When each of the last ones began, milliseconds since the epoch. */
  readonly started: readonly number[];
  readonly open: readonly OpenPractice[];
}

export interface Page {
  readonly ledger: Ledger;
  /** Nothing while there is no document yet. */
  readonly revision: string | undefined;
}

/** Somebody else wrote since it was read: another tab or device of the same worker. */
export class Outdated extends Error {}

const empty: Ledger = { started: [], open: [] };
// In seconds. A limit of a day and practices of minutes need no longer memory, and what nobody writes again goes by itself.
const lifetime = 2 * 24 * 60 * 60;
const attempts = 4;

/**
 * The Sync document of one worker's practice: nobody else's request ever touches it. In a service without access lists whoever
 * works in Flex may write it, so each place in it is sealed, and one that is not is as if it were not there.
 */
export class LedgerDocument {
  private readonly documents;
  private readonly name: string;
  private readonly seal: (id: string, place: Place) => string;

  constructor(context: Context, { workerSid }: Pick<Caller, 'workerSid'>) {
    this.documents = storeOf(context).sync.documents;
    this.name = `flex-onboarding-practice-${workerSid}`;
    this.seal = (id, place) => sealOf(context.AUTH_TOKEN, workerSid, id, place);
  }

  async read(): Promise<Page> {
    try {
      const { data, revision } = (await this.documents(this.name).fetch()) as {
        data: unknown;
        revision: string;
      };
      return { ledger: this.parse(data), revision };
    } catch (error) {
      if (statusOf(error) === 404) return { ledger: empty, revision: undefined };
      throw error;
    }
  }

  /**
   * Replaces the page that was read.
   * @throws Outdated if it is not the current one.
   */
  async write({ revision }: Page, ledger: Ledger): Promise<Page> {
    const data = { ...ledger, open: ledger.open.map((practice) => this.sealed(practice)) };
    try {
      const written =
        revision === undefined
          ? await this.documents.create({ uniqueName: this.name, data, ttl: lifetime })
          : await this.documents(this.name).update({ data, ttl: lifetime, ifMatch: revision });
      return { ledger, revision: written.revision };
    } catch (error) {
      // 409: made by somebody else meanwhile; 412: another revision; 404: gone meanwhile.
      throw [404, 409, 412].includes(statusOf(error) ?? 0) ? new Outdated() : error;
    }
  }

  /** Reads, edits and writes, again if another tab was faster. */
  async change(edit: (ledger: Ledger) => Ledger): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const page = await this.read();
      try {
        await this.write(page, edit(page.ledger));
        return;
      } catch (error) {
        if (!(error instanceof Outdated) || attempt === attempts) throw error;
      }
    }
  }

  /** The document is the functions' own; what somebody else wrote into it is left out. */
  private parse(data: unknown): Ledger {
    const { started, open } = (data ?? {}) as { started?: unknown; open?: unknown };
    if (!Array.isArray(started) || !Array.isArray(open)) return empty;
    return {
      started: started.filter((at) => typeof at === 'number'),
      open: open.filter(isOpenPractice).map((practice) => this.unsealed(practice)),
    };
  }

  private sealed(practice: OpenPractice): Sealed {
    const { id, place } = practice;
    return place ? { ...practice, seal: this.seal(id, place) } : practice;
  }

  private unsealed({ seal, place, ...practice }: Sealed): OpenPractice {
    return place && isSameSeal(seal, this.seal(practice.id, place)) ? { ...practice, place } : practice;
  }
}

/** Without a practice that is over. */
export const without =
  (id: string) =>
  (ledger: Ledger): Ledger => ({ ...ledger, open: ledger.open.filter((practice) => practice.id !== id) });

function isOpenPractice(value: unknown): value is Sealed {
  const { id, kind, startedAt, place } = (value ?? {}) as Record<string, unknown>;
  return (
    isPracticeId(id) &&
    isPracticeKind(kind) &&
    typeof startedAt === 'number' &&
    (place === undefined || isPlace(place))
  );
}
