import { copyIn } from './clipboard';
import { createClock, type Clock } from './clock';
import { downloadIn } from './download';
import { listen } from './listen';
import { aloneIn, type Alone } from './locks';
import { permissionOf, type Permission } from './permission';
import type { Stop } from './stop';
import { storageOf, type SafeStorage } from './storage';
import { watchMedia } from './mediaQuery';
import { visibilityOf, type Visibility } from './visibility';

/** All that the product asks of the browser. It is given to whoever needs it; nobody else touches `window`. */
export interface Browser {
  readonly clock: Clock;
  readonly storage: SafeStorage;
  readonly visibility: Visibility;
  /** For notifications. */
  readonly permission: Permission;
  /** @param name of the lock, the same in all tabs */
  alone(name: string): Alone;
  /** Calls back when the network is back. */
  onOnline(back: () => void): Stop;
  /** Calls back with whether a CSS media query holds: at once, and each time that changes. */
  watchMedia(query: string, changed: (matches: boolean) => void): Stop;
  /** Puts a text on the clipboard. @returns whether it is there */
  copy(text: string): Promise<boolean>;
  /** Gives the person a text as a file. */
  download(name: string, content: string): void;
  /** Random bytes as text, two characters each. */
  randomId(bytes: number): string;
  /** Where the person is: an IANA name, such as `Europe/Stockholm`. */
  timeZone(): string;
}

export function browserOf(page: Window & typeof globalThis = window): Browser {
  const clock = createClock();
  const visibility = visibilityOf(page);
  return {
    clock,
    visibility,
    storage: storageOf(page),
    permission: permissionOf(page, visibility),
    alone: (name) => aloneIn(page, name, clock),
    onOnline: (back) => listen(page, 'online', back),
    watchMedia: (query, changed) => watchMedia(page, query, changed),
    copy: (text) => copyIn(page, text),
    download: downloadIn(page),
    randomId: (bytes) =>
      Array.from(randomBytes(page, bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    timeZone: () => timeZoneOf(page),
  };
}

function randomBytes(page: Window, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  try {
    // Not randomUUID: that one needs a secure page.
    return page.crypto.getRandomValues(bytes);
  } catch {
    // It tells one browser from another, and guards nothing.
    return bytes.map(() => Math.random() * 256);
  }
}

/** A browser may name a time zone that it does not take itself, such as Etc/Unknown, or none. */
function timeZoneOf({ Intl }: typeof globalThis): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return timeZone ?? 'UTC';
  } catch {
    return 'UTC';
  }
}
