import { invalidField, Refusal } from '../refusal';
import { statusOf } from '../upstream';
import { indexed } from './indexed';
import { oldItem } from './old';
import { parseSaved, type Saved } from './saved';
import type { Store } from './store';

export interface Item {
  readonly saved: Saved;
  /** Changes with every write. */
  readonly revision: string;
}

/** Somebody else wrote the record since it was read. */
export class Stale extends Error {}

/** What a later version wrote, or somebody by hand. It is left as it is. */
export class Unreadable extends Refusal {
  constructor() {
    super(502, 'record_unreadable', 'What is stored for this worker cannot be read by this version.');
  }
}

// https://www.twilio.com/docs/sync/limits
const dataLimit = 16 * 1024;
const attempts = 5;

/**
 * The progress of everybody: a Sync document for each worker, so that nobody reads or writes what others do.
 * https://www.twilio.com/docs/sync/api/document-resource
 */
export class Records {
  constructor(private readonly store: Store) {}

  /**
   * What is kept of a worker; nothing if nothing is yet. What version 0.1 kept is moved on the way.
   * @throws Unreadable
   */
  async read(key: string): Promise<Item | undefined> {
    const document = await this.fetch(key);
    if (document) return itemOf(document);
    const old = await oldItem(this.store, key);
    if (old === undefined) return undefined;
    const parsed = parseSaved(old);
    if (!parsed) throw new Unreadable();
    const saved = await indexed(this.store, key, undefined, parsed);
    try {
      return { saved, revision: await this.write(key, saved, undefined) };
    } catch (error) {
      if (error instanceof Stale) return this.read(key);
      throw error;
    }
  }

  /**
   * Replaces the record that has this revision, or makes a new one; returns the new revision.
   * @throws Stale if it has another revision by now, or exists where none was expected.
   */
  async write(key: string, saved: Saved, revision: string | undefined): Promise<string> {
    if (Buffer.byteLength(JSON.stringify(saved)) > dataLimit) {
      throw invalidField('Record', 'is too large together with what is stored');
    }
    const { documents } = this.store.sync;
    try {
      const written =
        revision === undefined
          ? await documents.create({ uniqueName: nameOf(key), data: saved })
          : await documents(nameOf(key)).update({ data: saved, ifMatch: revision });
      return written.revision;
    } catch (error) {
      const status = statusOf(error);
      const isStale = revision === undefined ? status === 409 : status === 412 || status === 404;
      throw isStale ? new Stale() : error;
    }
  }

  /**
   * Reads, edits and writes a record, again if somebody else was faster.
   * @param edit what it should be; nothing to leave it. It is asked again with what is there then.
   * @returns what it is now.
   */
  async change(
    key: string,
    edit: (saved: Saved | undefined) => Saved | undefined | Promise<Saved | undefined>,
  ): Promise<Item | undefined> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const item = await this.read(key);
      const edited = await edit(item?.saved);
      if (!edited) return item;
      try {
        return { saved: edited, revision: await this.write(key, edited, item?.revision) };
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
    throw new Refusal(409, 'conflict', 'The record is being changed by others. Try again.');
  }

  private async fetch(key: string) {
    try {
      return await this.store.sync.documents(nameOf(key)).fetch();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }
}

function nameOf(key: string): string {
  return `flex-onboarding-${key}`;
}

function itemOf({ data, revision }: { readonly data: unknown; readonly revision: string }): Item {
  const saved = parseSaved(data);
  if (!saved) throw new Unreadable();
  return { saved, revision };
}
