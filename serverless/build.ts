import { readdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { context, type BuildOptions, type Plugin } from 'esbuild';

const source = join(__dirname, 'src/functions');
const target = join(__dirname, 'dist/functions/onboarding');

const options = {
  absWorkingDir: join(__dirname, '..'),
  metafile: true,
  entryPoints: readdirSync(source).map((file) => join(source, file)),
  outdir: target,
  bundle: true,
  // Twilio installs the dependencies of serverless/package.json itself.
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Builds what `twilio-run` serves and deploys: one file for each function, `/onboarding/<file name>` its path.
 * @param plugins of esbuild, for tests
 */
export async function buildFunctions(plugins: readonly Plugin[] = []): Promise<void> {
  const builder = await functionsBuilder(plugins);
  await builder.build();
  await builder.stop();
}

/** Builds them as often as it is asked to. */
interface FunctionsBuilder {
  /**
   * @returns the files that went in, by their paths from the project's root
   * @throws where one does not compile; what was built before stays
   */
  build(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** @param plugins of esbuild, for tests */
export async function functionsBuilder(plugins: readonly Plugin[] = []): Promise<FunctionsBuilder> {
  const building = await context({ ...options, plugins: [...plugins] });
  return {
    build: async () => {
      const { metafile } = await building.rebuild();
      removeOthers();
      return Object.keys(metafile.inputs);
    },
    stop: () => building.dispose(),
  };
}

/** A function that was renamed or removed must not stay deployed under its old path. Those that stay may be running. */
function removeOthers(): void {
  const wanted = readdirSync(source).map((file) => `${parse(file).name}.js`);
  const others = readdirSync(target).filter((file) => !wanted.includes(file));
  others.forEach((file) => rmSync(join(target, file)));
}

if (require.main === module) void buildFunctions();
