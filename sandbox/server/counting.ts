import { relative, sep } from 'node:path';
import { transformFileSync } from '@swc/core';
import type { Plugin } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { root } from './root';

/** Where tests want what our files counted of themselves; undefined where nothing is counted. */
export const countsIn = process.env['COVERAGE_DIR'];

const ours = [`src${sep}`, `serverless${sep}src${sep}`];
const instrumenter = createInstrumenter({
  compact: false,
  // Not by a function made from text, which a strict content security policy forbids.
  coverageGlobalScope: 'globalThis',
  coverageGlobalScopeFunc: false,
});

/** Lets our files count which of their lines and branches run, by the same steps as jest, so that both can be added up. */
export const counting: readonly Plugin[] =
  countsIn === undefined
    ? []
    : [
        {
          name: 'counting',
          setup(build) {
            build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
              if (!ours.some((folder) => relative(root, path).startsWith(folder))) return undefined;
              const { code, map } = transformFileSync(path, {
                swcrc: false,
                sourceMaps: true,
                jsc: {
                  target: 'es2021',
                  parser: { syntax: 'typescript', tsx: true },
                  transform: { react: { runtime: 'classic' } },
                },
                module: { type: 'commonjs' },
              });
              const sourceMap = JSON.parse(map ?? '{}') as Parameters<typeof instrumenter.instrumentSync>[2];
              return { contents: instrumenter.instrumentSync(code, path, sourceMap), loader: 'js' };
            });
          },
        },
      ];
