/** Requests that the simulation did not know how to answer: each is a gap, and must be seen. */
export const unhandled: string[] = [];

/** Says so in the console and tells the control bar. */
export function alarm(protocol: string, request: string): void {
  unhandled.push(`${protocol}: ${request}`);
  console.error(`[sandbox] nobody answers ${protocol}: ${request}`);
  window.dispatchEvent(new CustomEvent('sandbox-unhandled'));
}
