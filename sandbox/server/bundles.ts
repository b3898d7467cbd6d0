import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { counting } from './counting';
import { kept } from './kept';
import { root } from './root';
import { flexExternals, pluginDefines } from './flexPlugin';

/** The three scripts of the sandbox: the host (Flex itself), the page round it, and the plugin. */
export interface Bundles {
  readonly host: Promise<Script>;
  page(): Promise<Script>;
  plugin(): Promise<Script>;
  /** A plugin of another team, to load beside ours. */
  beside(name: Neighbour): Promise<Script>;
}

export interface Script {
  /** Changes with the script, so that a browser may keep the file, and the code compiled from it, for good. */
  readonly hash: string;
  readonly script: string;
  /** Its source map, where it has one: beside it, for within it would be read at each start of the page. */
  readonly map?: string;
}

const shared: esbuild.BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  logLevel: 'silent',
  target: 'es2021',
  sourcemap: 'linked',
};

/** Plugins of others, by their name in the parameter `with`. */
const neighbours = {
  example: 'docs/example/src/index.ts',
  'older-paste': 'sandbox/beside/olderPaste.tsx',
} as const;
export type Neighbour = keyof typeof neighbours;

/** Another Flex UI than the installed one, by its folder: `npm run compat` looks at each. */
const otherFlexUi = process.env['FLEX_UI'];
const flexUi = otherFlexUi ?? join(root, 'node_modules/@twilio/flex-ui');
const hostEntry = join(root, 'sandbox/page/host.ts');

/** Prepares the bundles. The page and the plugin are built anew when a file they were made from changed. */
export async function createBundles(): Promise<Bundles> {
  const pluginFrom = (entry: string, outfile: string) =>
    esbuild.context({
      ...shared,
      entryPoints: [join(root, entry)],
      outfile,
      format: 'iife',
      plugins: [flexExternals, ...counting],
      define: pluginDefines(),
    });
  const [page, plugin, example, olderPaste] = await Promise.all([
    esbuild.context({
      ...shared,
      entryPoints: [join(root, 'sandbox/page/main.ts')],
      outfile: 'page.js',
      format: 'esm',
      loader: { '.css': 'text' },
      define: { 'process.env.NODE_ENV': '"development"' },
    }),
    pluginFrom('src/index.ts', 'plugin.js'),
    pluginFrom(neighbours.example, 'example.js'),
    pluginFrom(neighbours['older-paste'], 'older-paste.js'),
  ]);
  const beside: Record<Neighbour, () => Promise<Script>> = {
    example: kept(() => scriptOf(example, 'The example plugin')),
    'older-paste': kept(() => scriptOf(olderPaste, 'The plugin with an older Paste')),
  };
  return {
    host: buildHost(),
    page: kept(() => scriptOf(page, 'The sandbox page')),
    plugin: kept(() => scriptOf(plugin, 'The plugin')),
    beside: (name) => beside[name](),
  };
}

interface Built extends Script {
  /** The files it was made from; none where it did not compile. */
  readonly inputs: readonly string[];
}

/** A script that does not compile becomes a script that says so: the page shows it, and a reload picks up the fix. */
async function scriptOf(context: esbuild.BuildContext, name: string): Promise<Built> {
  try {
    const { outputFiles, metafile } = await context.rebuild();
    // Besides files, what stands in for Flex's own modules (flexPlugin.ts) counts as an input.
    const inputs = Object.keys(metafile?.inputs ?? {}).filter((name) => existsSync(join(root, name)));
    const [map, script] = ['.map', '.js'].map(
      (end) => outputFiles?.find(({ path }) => path.endsWith(end))?.text,
    );
    return { ...hashed(script ?? ''), map, inputs };
  } catch (failure) {
    const messages = (failure as esbuild.BuildFailure).errors ?? [];
    const lines = messages.map(({ text, location }) =>
      location ? `${location.file}:${location.line}:${location.column} ${text}` : text,
    );
    const text = `${name} does not compile:\n${lines.join('\n') || String(failure)}`;
    console.error(text);
    return { ...hashed(failureScript(text)), inputs: [] };
  }
}

const hashed = (script: string) => ({ script, hash: hashOf(script) });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Tells the control bar; where that is what does not compile, stands in its place. */
const failureScript = (text: string) => `(() => {
  const detail = ${JSON.stringify(text)};
  console.error(detail);
  window.dispatchEvent(new CustomEvent('sandbox-failure', { detail }));
  const bar = document.getElementById('sandbox');
  if (bar && !bar.firstChild) bar.append(Object.assign(document.createElement('pre'), { textContent: detail }));
})();`;

/** Flex takes seconds to bundle and changes only with its version, so the result is kept between starts. */
async function buildHost(): Promise<Script> {
  const installed = ['react', 'react-dom', 'esbuild'].map((name) => join(root, 'node_modules', name));
  const versions = [flexUi, ...installed].map((folder) => versionOf(folder));
  const hash = hashOf(
    [...versions, readFileSync(hostEntry, 'utf8'), readFileSync(__filename, 'utf8')].join('\n'),
  );
  const folder = join(root, 'node_modules/.cache/onboarding-sandbox');
  const file = join(folder, `host-${hash}.js`);
  if (existsSync(file)) return { hash, script: readFileSync(file, 'utf8') };
  const result = await esbuild.build({
    ...shared,
    sourcemap: false,
    entryPoints: [hostEntry],
    format: 'esm',
    minify: true,
    legalComments: 'none',
    // Flex's own code expects Node's `path` and `global`; without `global` its Sync client throws while loading.
    alias: { path: 'path-browserify', '@twilio/flex-ui': flexUi },
    // What a Flex UI in another folder depends on.
    nodePaths: [join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  const script = result.outputFiles?.[0]?.text ?? '';
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed, so that a second start at the same moment never reads half a file.
  writeFileSync(`${file}.${process.pid}`, script);
  renameSync(`${file}.${process.pid}`, file);
  // What earlier versions left is 18 MB each; another Flex UI is a guest.
  if (otherFlexUi !== undefined) return { hash, script };
  const stale = readdirSync(folder).filter((name) => name.endsWith('.js') && join(folder, name) !== file);
  for (const name of stale) rmSync(join(folder, name), { force: true });
  return { hash, script };
}

function versionOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${manifest.name}@${manifest.version}`;
}
