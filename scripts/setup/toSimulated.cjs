'use strict';
/*
 * Loaded into twilio-run before anything else where the setup runs against a simulated Twilio: twilio-run only ever deploys to the real
 * one, so its requests are sent to the simulated one instead, as they are. Any other host is an error.
 */
const http = require('node:http');
const https = require('node:https');

const simulated = process.env.SIMULATED_TWILIO;

if (simulated) {
  https.request = function request(address, options, callback) {
    const [, host] = /^(.+)[.]twilio[.]com$/.exec(address.hostname) ?? [];
    if (!host) throw new Error(`twilio-run called ${address.hostname}, which is not Twilio`);
    const {
      agent: _agent,
      hostname: _hostname,
      path: _path,
      port: _port,
      protocol: _protocol,
      ...rest
    } = options;
    return http.request(new URL(`/${host}${address.pathname}${address.search}`, simulated), rest, callback);
  };
}
