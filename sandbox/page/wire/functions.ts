import { delay, http, HttpResponse, passthrough } from 'msw';
import type { PageFault } from '../../faults';

const slowness = 8000;

/** Faults on the way from the page to the functions. Without one, requests go to the real functions untouched. */
export function functionsFaults(domain: string | null, faults: ReadonlySet<PageFault>) {
  if (domain === null) return [];
  const refuse = (status: number, code: string, headers = {}) =>
    HttpResponse.json({ error: { code, message: 'The sandbox was asked to fail.' } }, { status, headers });
  return [
    http.all(`http://${domain}/*`, async () => {
      if (faults.has('functions-unreachable')) return HttpResponse.error();
      if (faults.has('functions-error')) return refuse(502, 'upstream_failed');
      if (faults.has('functions-busy')) return refuse(429, 'too_many_requests', { 'retry-after': '30' });
      if (faults.has('functions-forbidden')) return refuse(403, 'forbidden');
      if (faults.has('functions-slow')) await delay(slowness);
      return passthrough();
    }),
  ];
}
