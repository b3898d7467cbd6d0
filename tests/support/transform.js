const { createTransformer } = require('@swc/jest');
const { createInstrumenter } = require('istanbul-lib-instrument');
const settings = require('../../sandbox/server/instrumenter.json');

const instrumenter = createInstrumenter(settings);

/** Compiles for jest. Where lines are counted, the TypeScript as written is instrumented first, as sandbox/server/counting.ts does. */
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      canInstrument: true,
      process(source, file, jest) {
        const counted = jest.instrument ? instrumenter.instrumentSync(source, file) : source;
        return swc.process(counted, file, jest);
      },
      // What was compiled in another way, or is to be counted, is not what jest remembers.
      getCacheKey: (source, file, jest) =>
        swc.getCacheKey(source + JSON.stringify([settings, jest.instrument]), file, jest),
    };
  },
};
