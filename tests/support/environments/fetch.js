const NodeEnvironment = require('jest-environment-node');

/** Node with its own `fetch` and what it sends, which the environment of jest 27 does not pass on. */
module.exports = class extends NodeEnvironment {
  constructor(...given) {
    super(...given);
    Object.assign(this.global, { fetch, FormData, Blob });
  }
};
