import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { context, type BuildContext, type BuildOptions } from 'esbuild';

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

/** Builds what `twilio-run` serves and deploys: one file for each function, `/onboarding/<file name>` its path. */
export async function buildFunctions(): Promise<void> {
  const building = await start();
  await building.dispose();
}

/** Builds, and again on every change of a source file. */
export async function watchFunctions(): Promise<{ stop(): Promise<void> }> {
  const building = await start();
  await building.watch();
  return { stop: () => building.dispose() };
}

async function start(): Promise<BuildContext> {
  // A function that was renamed or removed must not stay deployed under its old path.
  rmSync(target, { recursive: true, force: true });
  const building = await context(options);
  await building.rebuild();
  return building;
}

if (require.main === module) void buildFunctions();
