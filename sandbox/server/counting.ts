import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { createInstrumenter, type InstrumenterOptions } from 'istanbul-lib-instrument';
import settings from './instrumenter.json';
import { root } from './root';

/** Where tests want what our files counted of themselves; undefined where nothing is counted. */
export const countsIn = process.env['COVERAGE_DIR'];

const ours = [`src${sep}`, `serverless${sep}src${sep}`];
// The counter is not found by a function made from text, which a strict content security policy forbids.
const instrumenter = createInstrumenter(settings as Partial<InstrumenterOptions>);

/**
 * Lets our files count which of their lines and branches run. What is instrumented is the TypeScript as written, as
 * tests/support/transform.js does for jest: both name the same places, so that both can be added up.
 */
export const counting: readonly Plugin[] =
  countsIn === undefined
    ? []
    : [
        {
          name: 'counting',
          setup(build) {
            build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
              if (!ours.some((folder) => relative(root, path).startsWith(folder))) return undefined;
              const contents = instrumenter.instrumentSync(readFileSync(path, 'utf8'), path);
              return { contents, loader: 'tsx' };
            });
          },
        },
      ];
