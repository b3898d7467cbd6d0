import { enUS } from './en-US';

export { makeText } from './text';
export type { StringKey, Text, Values } from './text';

/** Strings by key: all of English, or what another language has of them. */
export type StringTable = Readonly<Record<string, string>>;

/** English: what is said where a language has no string of its own. */
export const english: StringTable = enUS;
