import type { Stop } from './stop';

/** What a person does anywhere on the page, seen before whatever it is meant for. */
interface Input {
  readonly clicked: (event: MouseEvent) => void;
  readonly pressed: (event: KeyboardEvent) => void;
}

/** @returns ends the watch */
export function watchInput({ clicked, pressed }: Input): Stop {
  document.addEventListener('click', clicked, true);
  document.addEventListener('keydown', pressed, true);
  return () => {
    document.removeEventListener('click', clicked, true);
    document.removeEventListener('keydown', pressed, true);
  };
}

/** Puts the focus on the first element that a selector finds; nowhere else if there is none. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
