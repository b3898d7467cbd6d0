import { faultModes, upstreams } from './scenarios';

/**
 * Faults between the page and Twilio or the functions; those between the functions and Twilio are in scenarios.ts. Each
 * is a word in `fault=`, several are separated by commas.
 */
export const pageFaults = [
  'no-functions',
  'functions-unreachable',
  'functions-slow',
  'functions-error',
  'functions-busy',
  'functions-forbidden',
  'sync-down',
  'taskrouter-down',
] as const;
export type PageFault = (typeof pageFaults)[number];

/** Every fault that the address can name. */
export const faultNames: readonly string[] = [
  ...pageFaults,
  ...upstreams.flatMap((upstream) => faultModes.map((mode) => `${upstream}-${mode}`)),
];

/** The page's own faults of an address. */
export function parsePageFaults(text: string | null): ReadonlySet<PageFault> {
  const named = (text ?? '').split(',');
  return new Set(pageFaults.filter((fault) => named.includes(fault)));
}
