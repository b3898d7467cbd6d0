const NodeEnvironment = require('jest-environment-node');

/** Node with its own `fetch`, which the environment of jest 27 does not pass on. */
module.exports = class extends NodeEnvironment {
  constructor(...given) {
    super(...given);
    this.global.fetch = fetch;
  }
};
