import type { Stop } from './stop';

/** Adds CSS rules to the page. @returns takes them out */
export function addStyle(rules: string): Stop {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}
