import type { Address } from '../../address';

type Answer = Address['permission-answer'];
type Shown = Extract<NonNullable<Address['permission']>, NotificationPermission>;

/**
 * A page cannot set its own notification permission, so the `permission` parameter puts a stand-in before the
 * browser's: the same getter, the same answers of `requestPermission` in promise and callback form, and the `change`
 * event of the Permissions API. What a person answers holds over a reload, until the address is opened anew. It is for
 * looking; tests of the real thing drive the browser instead.
 */
export function standInForPermission(permission: NonNullable<Address['permission']>, answer: Answer): void {
  if (permission === 'unsupported') {
    Reflect.deleteProperty(window, 'Notification');
    return;
  }
  const state = new PermissionState(answered() ?? permission);
  state.addEventListener('change', () => sessionStorage.setItem(answerKey, state.permission));
  window.Notification = notificationClass(state, answer) as unknown as typeof Notification;
  const query = navigator.permissions.query.bind(navigator.permissions);
  navigator.permissions.query = (descriptor) =>
    descriptor.name === 'notifications'
      ? Promise.resolve(state as unknown as PermissionStatus)
      : query(descriptor);
}

// Begins as the keys of the world do: starting over forgets both.
const answerKey = 'flex-sandbox:world-permission';

function answered(): Shown | undefined {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'reload') sessionStorage.removeItem(answerKey);
  const kept = sessionStorage.getItem(answerKey);
  return (['granted', 'denied'] as const).find((permission) => permission === kept);
}

/** A `PermissionStatus`: its `state` says "prompt" where `Notification.permission` says "default". */
class PermissionState extends EventTarget {
  readonly name = 'notifications';
  onchange: ((event: Event) => void) | null = null;

  constructor(private value: Shown) {
    super();
    this.addEventListener('change', (event) => this.onchange?.(event));
  }

  get permission(): Shown {
    return this.value;
  }

  get state(): string {
    return this.value === 'default' ? 'prompt' : this.value;
  }

  set(value: Shown): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event('change'));
  }
}

function notificationClass(state: PermissionState, answer: Answer) {
  return class StandInNotification extends EventTarget {
    static readonly maxActions = 0;
    static get permission() {
      return state.permission;
    }
    static requestPermission(callback?: (permission: NotificationPermission) => void) {
      const asked = ask(state, answer);
      void asked.then(callback);
      return asked;
    }

    onclick: ((event: Event) => void) | null = null;
    onshow: ((event: Event) => void) | null = null;
    onclose: ((event: Event) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    readonly body: string;

    constructor(
      readonly title: string,
      options: NotificationOptions = {},
    ) {
      super();
      this.body = options.body ?? '';
      const shown = state.permission === 'granted';
      queueMicrotask(() => this.fire(shown ? 'show' : 'error'));
    }

    close() {
      this.fire('close');
    }

    private fire(type: 'show' | 'error' | 'close') {
      const event = new Event(type);
      this.dispatchEvent(event);
      this[`on${type}`]?.(event);
    }
  };
}

/** Browsers answer at once, without a prompt, unless the permission is still undecided. */
function ask(state: PermissionState, answer: Answer): Promise<NotificationPermission> {
  if (state.permission !== 'default') return Promise.resolve(state.permission);
  if (answer === 'never') return new Promise(() => undefined);
  return new Promise((resolve) => {
    setTimeout(() => {
      if (answer !== 'dismissed') state.set(answer);
      resolve(state.permission);
    }, 300);
  });
}
