import type { SyncMapContext } from 'twilio/lib/rest/sync/v1/service/syncMap';
import { invalidField, Refusal } from '../refusal';
import type { Context } from '../runtime';
import { statusOf } from '../upstream';
import { parseSaved, type Saved } from './saved';

export interface Item {
  readonly saved: Saved;
  /** Changes with every write. */
  readonly revision: string;
}

/** Somebody else wrote the item since it was read. */
export class Stale extends Error {}

/** An item that a later version wrote, or somebody by hand. It is left as it is. */
export class Unreadable extends Refusal {
  constructor() {
    super(502, 'record_unreadable', 'What is stored for this worker cannot be read by this version.');
  }
}

const uniqueName = 'flex-onboarding';
// https://www.twilio.com/docs/sync/limits
const itemLimit = 16 * 1024;
const attempts = 5;

/** The progress of everybody: a Sync map with one item for each worker. https://www.twilio.com/docs/sync/api/map-resource */
export class ProgressMap {
  private readonly maps;
  private readonly map: SyncMapContext;

  constructor(context: Context) {
    const { sync } = context.getTwilioClient({ timeout: 5000 });
    this.maps = sync.v1.services(context.ONBOARDING_SYNC_SERVICE_SID || 'default').syncMaps;
    this.map = this.maps(uniqueName);
  }

  /**
   * The item of a worker; nothing if there is none yet.
   * @throws Unreadable
   */
  async read(key: string): Promise<Item | undefined> {
    try {
      const item = await this.map.syncMapItems(key).fetch();
      const saved = parseSaved(item.data);
      if (!saved) throw new Unreadable();
      return { saved, revision: item.revision };
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  /**
   * Replaces the item that has this revision, or makes a new one; returns the new revision.
   * @throws Stale if the item has another revision by now, or exists where none was expected.
   */
  async write(key: string, saved: Saved, revision: string | undefined): Promise<string> {
    if (Buffer.byteLength(JSON.stringify(saved)) > itemLimit) {
      throw invalidField('Record', 'is too large together with what is stored');
    }
    try {
      const written =
        revision === undefined
          ? await this.create(key, saved)
          : await this.map.syncMapItems(key).update({ data: saved, ifMatch: revision });
      return written.revision;
    } catch (error) {
      const status = statusOf(error);
      const isStale = revision === undefined ? status === 409 : status === 412 || status === 404;
      throw isStale ? new Stale() : error;
    }
  }

  /**
   * Reads, edits and writes an item, again if somebody else was faster.
   * @param edit what it should be; nothing to leave it.
   */
  async change(key: string, edit: (saved: Saved | undefined) => Saved | undefined): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const item = await this.read(key);
      const edited = edit(item?.saved);
      if (!edited) return;
      try {
        await this.write(key, edited, item?.revision);
        return;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
    throw new Refusal(409, 'conflict', 'The record is being changed by others. Try again.');
  }

  /** The first worker of an account also makes the map; two first workers at once may both try. */
  private async create(key: string, data: Saved) {
    try {
      return await this.map.syncMapItems.create({ key, data });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      await this.createMap();
      return this.map.syncMapItems.create({ key, data });
    }
  }

  private async createMap(): Promise<void> {
    try {
      await this.maps.create({ uniqueName });
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
    }
  }
}
