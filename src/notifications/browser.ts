import { recognise, type Device } from './model/device';
import type { Platform } from './model/situation';

/** All that this room asks of the browser about permission. */
export interface Browser {
  /** Which browser this is, and the address of the page. */
  describe(): Omit<Device, 'id'>;
  /** What the browser says at this moment; Flex's own channel is added by whoever knows Flex. */
  read(): Omit<Platform, 'channelEnabled'>;
  /**
   * Opens the browser's own question, so it must be called straight from a click: Firefox and Safari refuse anything else, and
   * Chrome holds it against the site. https://developer.mozilla.org/docs/Web/API/Notification/requestPermission_static
   * @returns the answer; `default` if there was none or the browser refused to ask. May never settle.
   */
  ask(): Promise<NotificationPermission>;
  /**
   * Calls back whenever what `read` gives may have become another.
   * @returns a function that ends the watch
   */
  watch(changed: () => void): () => void;
}

/** @param page the window, or in tests something that behaves like one of a browser that cannot run there */
export function browserOf(page: Window & typeof globalThis): Browser {
  return {
    describe: () => ({ ...recognise(page.navigator.userAgent), address: page.location.href }),
    read: () => ({ secure: page.isSecureContext, framed: isFramed(page), permission: permissionIn(page) }),
    ask: () => ask(page),
    watch: (changed) => watch(page, changed),
  };
}

function permissionIn({ Notification }: Window & typeof globalThis): Platform['permission'] {
  return (Notification as typeof Notification | undefined)?.permission ?? 'unsupported';
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

function watch(page: Window & typeof globalThis, changed: () => void): () => void {
  const shown = () => page.document.visibilityState === 'visible' && changed();
  page.addEventListener('focus', changed);
  page.document.addEventListener('visibilitychange', shown);
  const stopStatus = watchStatus(page.navigator, changed);
  const stopReading = readAgain(page, changed);
  return () => {
    stopReading();
    page.removeEventListener('focus', changed);
    page.document.removeEventListener('visibilitychange', shown);
    stopStatus();
  };
}

/** How often permission is read again while the page is visible, in milliseconds. */
const readEvery = 3000;

/**
 * Reads permission again every few seconds while the page is visible, and never while it is hidden. Safari has never told of
 * a change, in any version, and its settings open in another window, so that the page may get no focus either.
 * https://bugs.webkit.org/show_bug.cgi?id=259432
 */
function readAgain(page: Window & typeof globalThis, changed: () => void): () => void {
  let last = permissionIn(page);
  let timer: number | undefined;
  const read = () => {
    const now = permissionIn(page);
    if (now !== last) changed();
    last = now;
  };
  const follow = () => {
    page.clearInterval(timer);
    timer = page.document.visibilityState === 'visible' ? page.setInterval(read, readEvery) : undefined;
  };
  page.document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    page.document.removeEventListener('visibilitychange', follow);
    page.clearInterval(timer);
  };
}

/**
 * Tells of a change in the running page, where the browser does.
 * https://developer.mozilla.org/docs/Web/API/PermissionStatus/change_event
 */
function watchStatus(navigator: Navigator, changed: () => void): () => void {
  let stopped = false;
  let status: PermissionStatus | undefined;
  const permissions = navigator.permissions as Permissions | undefined;
  // A browser that does not know the name may throw as well as reject.
  void Promise.resolve()
    .then(() => permissions?.query({ name: 'notifications' }))
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
