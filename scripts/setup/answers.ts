import { own } from '../../src/shape';
import type { Answer } from './twilio';

/** Reads a text that an answer must have. @throws Error where it has none */
export function textIn(answer: Answer, name: string): string {
  const value = own(answer, name);
  if (typeof value !== 'string') throw new Error(`Twilio's answer has no "${name}".`);
  return value;
}

export function optionalText(answer: Answer, name: string): string | undefined {
  const value = own(answer, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects of a list; none where there is no list. */
export function listIn(answer: Answer, name: string): readonly Answer[] {
  const value = own(answer, name);
  return Array.isArray(value)
    ? value.filter((item): item is Answer => typeof item === 'object' && item !== null)
    : [];
}

export function textsIn(answer: Answer, name: string): readonly string[] {
  const value = own(answer, name);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
