import { delay, http, HttpResponse, passthrough } from 'msw';
import { functionsFaultNames, functionsMended, type FunctionsFault, type PageFault } from '../../faults';

const slowness = 8_000;

const refuse = (status: number, code: string, headers = {}) =>
  HttpResponse.json({ error: { code, message: 'The sandbox was asked to fail.' } }, { status, headers });

/** The beginning of an answer, and then the connection breaks. */
function half(): HttpResponse<ReadableStream> {
  const body = new ReadableStream({
    start: (answer) => answer.enqueue(new TextEncoder().encode('{"account":{"type":"Tr')),
    pull: (answer) => answer.error(new TypeError('The sandbox was asked to break off.')),
  });
  return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
}

const answers: Readonly<Record<FunctionsFault, () => Promise<Response> | Response>> = {
  'functions-unreachable': () => HttpResponse.error(),
  'functions-slow': () => delay(slowness).then(passthrough),
  'functions-silent': () => delay('infinite').then(passthrough),
  'functions-error': () => refuse(502, 'upstream_failed'),
  'functions-busy': () => refuse(429, 'too_many_requests', { 'retry-after': '30' }),
  'functions-forbidden': () => refuse(403, 'forbidden'),
  'functions-gone': () => new HttpResponse('Not found', { status: 404 }),
  'functions-half': half,
  // Right names, wrong kinds, and some of another's.
  'functions-mistyped': () =>
    HttpResponse.json({
      account: 'Trial',
      numbers: { length: 2 },
      record: [1],
      revision: 7,
      workers: null,
      people: '12',
      practice: true,
      observedAt: 0,
    }),
  // As a proxy or a sign-in page in between answers.
  'functions-html': () => HttpResponse.html('<!doctype html><title>Sign in to the network</title>'),
  'functions-redirected': () => HttpResponse.redirect('https://network.example/sign-in'),
};

/**
 * Faults on the way from the page to the functions, until the page is told that they are over. Without one, requests go to
 * the real functions untouched.
 */
export function functionsFaults(domain: string | null, faults: ReadonlySet<PageFault>) {
  if (domain === null) return [];
  let fault = functionsFaultNames.find((name) => faults.has(name));
  window.addEventListener(functionsMended, () => (fault = undefined));
  return [http.all(`http://${domain}/*`, () => (fault ? answers[fault]() : passthrough()))];
}
