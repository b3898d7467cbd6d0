import { readdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { context, type BuildContext, type BuildOptions, type Plugin } from 'esbuild';

const source = join(__dirname, 'src/functions');
const target = join(__dirname, 'dist/functions/onboarding');

const options: BuildOptions = {
  entryPoints: readdirSync(source).map((file) => join(source, file)),
  outdir: target,
  bundle: true,
  // Twilio installs the dependencies of serverless/package.json itself.
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
};

/**
 * Builds what `twilio-run` serves and deploys: one file for each function, `/onboarding/<file name>` its path.
 * @param plugins of esbuild, for tests
 */
export async function buildFunctions(plugins: readonly Plugin[] = []): Promise<void> {
  const building = await start(plugins);
  await building.dispose();
}

/** Builds, and again on every change of a source file. */
export async function watchFunctions(): Promise<{ stop(): Promise<void> }> {
  const building = await start();
  await building.watch();
  return { stop: () => building.dispose() };
}

async function start(plugins: readonly Plugin[] = []): Promise<BuildContext> {
  const building = await context({ ...options, plugins: [...plugins] });
  await building.rebuild();
  removeOthers();
  return building;
}

/** A function that was renamed or removed must not stay deployed under its old path. Those that stay may be running. */
function removeOthers(): void {
  const wanted = readdirSync(source).map((file) => `${parse(file).name}.js`);
  const others = readdirSync(target).filter((file) => !wanted.includes(file));
  others.forEach((file) => rmSync(join(target, file)));
}

if (require.main === module) void buildFunctions();
