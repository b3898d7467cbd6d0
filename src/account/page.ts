/** What this room asks of the browser. */
export interface Page {
  /** Calls back each time the person comes back to the page. */
  onReturn(returned: () => void): void;
  /** May throw: browsers can refuse storage. */
  storage(): Storage;
  /** Puts a text on the clipboard. @returns whether it is there */
  copy(text: string): Promise<boolean>;
}

export function pageOf(window: Window & typeof globalThis): Page {
  return {
    onReturn: (returned) => {
      window.document.addEventListener('visibilitychange', () => {
        if (window.document.visibilityState === 'visible') returned();
      });
    },
    storage: () => window.localStorage,
    copy: (text) => copy(window, text),
  };
}

/** The clipboard may be missing (insecure page) or refused (a frame without the permission): then the old way is tried. */
async function copy({ navigator, document }: Window, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(document, text);
  }
}

// https://developer.mozilla.org/docs/Web/API/Document/execCommand
function copyBySelection(document: Document, text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.cssText = 'position: fixed; opacity: 0';
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    (focused as HTMLElement | null)?.focus?.();
  }
}
