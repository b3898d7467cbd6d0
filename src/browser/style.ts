import type { Stop } from './stop';

/** Adds CSS rules to the page. @returns takes them out */
export function addStyle(rules: string): Stop {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}

/** Sets CSS variables of the page, by their names; one without a value is left out. @returns takes them out */
export function setVariables(values: Readonly<Record<string, string | undefined>>): Stop {
  const { style } = document.documentElement;
  const names = Object.keys(values);
  names.forEach((name) => style.setProperty(name, values[name] ?? ''));
  return () => names.forEach((name) => style.removeProperty(name));
}
