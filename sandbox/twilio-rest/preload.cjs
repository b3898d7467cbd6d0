'use strict';
/*
 * Loaded into the Functions runtime before anything else. Sends every HTTPS request to Twilio to the simulated REST API
 * on this machine instead, unchanged but for two headers: the host it was meant for, and a name for the invocation of a
 * function that it belongs to. Any other HTTPS request is an error.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { randomUUID } = require('node:crypto');
const { subscribe } = require('node:diagnostics_channel');
const http = require('node:http');
const https = require('node:https');
const { Server } = require('node:net');

const rest = new URL(process.env.SANDBOX_REST);

// In the runtime's forked mode a process is one invocation; otherwise one request to its server is.
const thisProcess = randomUUID();
const invocation = new AsyncLocalStorage();
subscribe('http.server.request.start', () => invocation.enterWith(randomUUID()));

// An invocation whose runtime has ended has nobody to answer, and the runtime's own handler of errors would try for ever.
// The channel tells by its end, or first by an answer that it did not take.
if (process.send) for (const ended of ['disconnect', 'error']) process.once(ended, () => process.exit());

// The runtime would answer everybody on the network; this machine is enough.
const { listen } = Server.prototype;
Server.prototype.listen = function listenHere(port, ...rest) {
  const isPort = /^\d+$/.test(String(port)) && typeof rest[0] !== 'string';
  return isPort ? listen.call(this, Number(port), 'localhost', ...rest) : listen.call(this, port, ...rest);
};

// A page with another clock says so in its token. Only where a process is one invocation, which nobody else's clock is in.
process.once('message', ({ event }) => {
  const ahead = clockAheadIn(event?.Token);
  if (ahead === 0) return;
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + ahead);
      else super(...parts);
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
});

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
        'x-sandbox-invocation': invocation.getStore() ?? thisProcess,
      },
    },
    callback,
  );
};
