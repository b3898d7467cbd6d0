'use strict';
/*
 * Loaded into the Functions runtime before anything else. Sends every HTTPS request to Twilio to the simulated REST API
 * on this machine instead, unchanged but for two headers: the host it was meant for, and a name for this process, which
 * in the runtime's forked mode is one invocation of one function. Any other HTTPS request is an error.
 */
const { randomUUID } = require('node:crypto');
const http = require('node:http');
const https = require('node:https');

const rest = new URL(process.env.SANDBOX_REST);
const invocation = randomUUID();

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
      headers: { ...options.headers, 'x-sandbox-host': host, 'x-sandbox-invocation': invocation },
    },
    callback,
  );
};
