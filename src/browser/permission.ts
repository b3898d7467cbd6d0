import { every } from './clock';
import { listen } from './listen';
import type { Stop } from './stop';
import type { Visibility } from './visibility';

/** What the browser says of notifications at one moment. */
export interface PermissionReading {
  /** HTTPS, or this very machine: elsewhere browsers refuse without asking. */
  readonly secure: boolean;
  /** In a frame of a page of another origin. */
  readonly framed: boolean;
  readonly permission: NotificationPermission | 'unsupported';
}

/** The browser's permission for notifications. */
export interface Permission {
  /** What tells one browser from another, and the address of the page. */
  describe(): { readonly userAgent: string; readonly address: string };
  read(): PermissionReading;
  /**
   * Opens the browser's own question, so it must be called straight from a click: Firefox and Safari refuse anything else, and
   * Chrome holds it against the site. https://developer.mozilla.org/docs/Web/API/Notification/requestPermission_static
   * @returns the answer; `default` if there was none or the browser refused to ask. May never settle.
   */
  ask(): Promise<NotificationPermission>;
  /** Calls back whenever what `read` gives may have become another. */
  watch(changed: () => void): Stop;
}

/** @param page the window, or in tests something that behaves like one of a browser that cannot run there */
export function permissionOf(page: Window & typeof globalThis, visibility: Visibility): Permission {
  return {
    describe: () => ({ userAgent: page.navigator.userAgent, address: page.location.href }),
    read: () => ({ secure: page.isSecureContext, framed: isFramed(page), permission: permissionIn(page) }),
    ask: () => ask(page),
    watch: (changed) => {
      const stops = [
        listen(page, 'focus', changed),
        visibility.watch((visible) => visible && changed()),
        watchStatus(page.navigator, changed),
        readAgain(page, visibility, changed),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function permissionIn(page: Window & typeof globalThis): PermissionReading['permission'] {
  try {
    return (page.Notification as typeof Notification | undefined)?.permission ?? 'unsupported';
  } catch {
    return 'unsupported';
  }
}

/** Only a frame of another origin keeps its top page's location from us. */
function isFramed(page: Window): boolean {
  try {
    return page.top !== page && page.top?.location.origin !== page.location.origin;
  } catch {
    return true;
  }
}

function ask({ Notification }: Window & typeof globalThis): Promise<NotificationPermission> {
  const answered = new Promise<NotificationPermission>((resolve, reject) => {
    // Safari before 15 takes a callback and returns nothing. https://github.com/mdn/content/issues/9029
    const promise = Notification.requestPermission(resolve) as Promise<NotificationPermission> | undefined;
    promise?.then(resolve, reject);
  });
  // Firefox rejects what it takes for no click; nobody was asked then, so nobody has answered.
  return answered.catch(() => 'default');
}

/** How often permission is read again while the page is visible, in milliseconds. */
const readEvery = 3000;

/**
 * Reads permission again every few seconds while the page is visible, and never while it is hidden. Safari has never told of
 * a change, in any version, and its settings open in another window, so that the page may get no focus either.
 * https://bugs.webkit.org/show_bug.cgi?id=259432
 */
function readAgain(page: Window & typeof globalThis, visibility: Visibility, changed: () => void): Stop {
  let last = permissionIn(page);
  let stopReading: Stop = () => undefined;
  const read = () => {
    const now = permissionIn(page);
    if (now !== last) changed();
    last = now;
  };
  const follow = (visible: boolean) => {
    stopReading();
    if (visible) stopReading = every(readEvery, read);
  };
  const stopFollowing = visibility.watch(follow);
  follow(visibility.isVisible());
  return () => {
    stopFollowing();
    stopReading();
  };
}

/**
 * Tells of a change in the running page, where the browser does.
 * https://developer.mozilla.org/docs/Web/API/PermissionStatus/change_event
 */
function watchStatus(navigator: Navigator, changed: () => void): Stop {
  let stopped = false;
  let status: PermissionStatus | undefined;
  // A browser that does not know the name, or wants none of it, may throw as well as reject.
  void Promise.resolve()
    .then(() => (navigator.permissions as Permissions | undefined)?.query({ name: 'notifications' }))
    .then((found) => {
      if (stopped || !found) return;
      status = found;
      status.onchange = changed;
    })
    .catch(() => undefined);
  return () => {
    stopped = true;
    if (status) status.onchange = null;
  };
}
