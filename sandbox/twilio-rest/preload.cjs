'use strict';
/*
 * Loaded into the Functions runtime before anything else. Sends every HTTPS request to Twilio to the simulated REST API
 * on this machine instead, unchanged but for two headers: the host it was meant for, and a name for the invocation of a
 * function that it belongs to. Any other HTTPS request is an error, and so is `fetch`, which goes its own way.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { randomUUID } = require('node:crypto');
const { subscribe } = require('node:diagnostics_channel');
const { writeFileSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { Server } = require('node:net');
const { join } = require('node:path');

const rest = new URL(process.env.SANDBOX_REST);

// In the runtime's forked mode a process is one invocation; otherwise one request to its server is.
const thisProcess = { id: randomUUID(), token: () => undefined };
const requests = new AsyncLocalStorage();
const invocation = () => requests.getStore() ?? thisProcess;
subscribe('http.server.request.start', ({ request }) => {
  requests.enterWith({ id: randomUUID(), token: () => request.body?.Token });
});
process.once('message', ({ event }) => (thisProcess.token = () => event?.Token));

// No function remembers anything of an earlier invocation, and what was built anew is there with the next.
if (process.env.SANDBOX_MEMORY === 'none') {
  const built = /[\\/]dist[\\/]functions[\\/]onboarding[\\/]/;
  subscribe('http.server.request.start', () => {
    for (const file of Object.keys(require.cache)) if (built.test(file)) delete require.cache[file];
  });
}

// An invocation whose runtime has ended has nobody to answer, and the runtime's own handler of errors would try for ever.
// The channel tells by its end, or first by an answer that it did not take.
if (process.send) for (const ended of ['disconnect', 'error']) process.once(ended, () => process.exit());

// What the functions counted of themselves (server/counting.ts) is laid down when the process is told to end.
if (process.env.COVERAGE_DIR) {
  process.once('SIGTERM', () => {
    const counted = globalThis.__coverage__;
    const file = join(process.env.COVERAGE_DIR, `functions-${process.pid}.json`);
    if (counted) writeFileSync(file, JSON.stringify(counted));
    process.exit();
  });
}

// The runtime would answer everybody on the network; this machine is enough. Its connections stay open as ours do (server/keptOpen.ts).
const { listen } = Server.prototype;
Server.prototype.listen = function listenHere(port, ...rest) {
  this.keepAliveTimeout = 0;
  const isPort = /^\d+$/.test(String(port)) && typeof rest[0] !== 'string';
  return isPort ? listen.call(this, Number(port), 'localhost', ...rest) : listen.call(this, port, ...rest);
};

// A page with another clock says so in its token: the invocation's clock says the same.
const RealDate = Date;
const now = () => RealDate.now() + clockAhead(invocation());
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given) => (given.length === 0 ? new target(now()) : new target(...given)),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

/** Milliseconds. An invocation begins before its form has been read: until then there is no token. */
function clockAhead(invocation) {
  const token = invocation.token();
  if (token === undefined) return 0;
  return (invocation.ahead ??= clockAheadIn(token));
}

/** Milliseconds; 0 for whatever is no token of the sandbox, which the function itself refuses. */
function clockAheadIn(token) {
  try {
    return JSON.parse(decodeURIComponent(String(token).replace(/^sandbox\./, ''))).clockAhead ?? 0;
  } catch {
    return 0;
  }
}

https.request = function request(options, callback) {
  const host = options.hostname ?? options.host;
  if (!/\.twilio\.com$/.test(host)) throw new Error(`The functions called ${host}, which is not Twilio`);
  return http.request(
    {
      method: options.method,
      path: options.path,
      timeout: options.timeout,
      signal: options.signal,
      host: rest.hostname,
      port: rest.port,
      headers: {
        ...options.headers,
        'x-sandbox-host': host,
        'x-sandbox-invocation': invocation().id,
      },
    },
    callback,
  );
};

https.get = (options, callback) => https.request(options, callback).end();

globalThis.fetch = () => {
  throw new Error('The functions called fetch, which does not lead to the simulated Twilio');
};
