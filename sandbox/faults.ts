import { faultModes, unaimed, upstreams } from './scenarios';

/** Faults on the way from the page to the functions. */
export const functionsFaultNames = [
  'functions-unreachable',
  'functions-slow',
  'functions-silent',
  'functions-error',
  'functions-busy',
  'functions-forbidden',
  'functions-gone',
  'functions-half',
  'functions-mistyped',
  'functions-html',
  'functions-redirected',
] as const;
export type FunctionsFault = (typeof functionsFaultNames)[number];

/**
 * Faults between the page and Twilio or the functions; those between the functions and Twilio are in scenarios.ts. Each
 * is a word in `fault=`, several are separated by commas.
 */
export const pageFaults = [
  'no-functions',
  ...functionsFaultNames,
  'sync-down',
  'taskrouter-down',
  'attributes-odd',
] as const;
export type PageFault = (typeof pageFaults)[number];

/** An event of the page's window: the functions answer again from now on. */
export const functionsMended = 'sandbox-functions-mended';

/** Every fault that the address can name. */
export const faultNames: readonly string[] = [
  ...pageFaults,
  ...upstreams.flatMap((upstream) => faultModes.map((mode) => `${upstream}-${mode}`)),
  unaimed,
];

/** The page's own faults of an address. */
export function parsePageFaults(text: string | null): ReadonlySet<PageFault> {
  const named = (text ?? '').split(',');
  return new Set(pageFaults.filter((fault) => named.includes(fault)));
}
