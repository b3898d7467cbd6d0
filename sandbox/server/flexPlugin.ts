import type { Plugin } from 'esbuild';
import manifest from '../../package.json';

/**
 * What `flex-plugin build` leaves out of a plugin: React and Redux are globals that Flex sets, and `@twilio/flex-ui`
 * is Flex's own object, wrapped per plugin when Flex offers a proxy for it. Same as the externals and the shim of
 * flex-plugin-webpack 7.1.2 (webpack.config.js, dev_assets/flex-shim.js).
 */
const globals: Readonly<Record<string, string>> = {
  react: 'window.React',
  'react-dom': 'window.ReactDOM',
  redux: 'window.Redux',
  '@twilio/flex-ui': `(window.Twilio.FlexProxy?.[${JSON.stringify(manifest.name)}] ?? window.Twilio.Flex)`,
};

export const flexExternals: Plugin = {
  name: 'flex-externals',
  setup(build) {
    const names = Object.keys(globals).map((name) => name.replace('/', '\\/'));
    build.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'flex-external',
    }));
    build.onLoad({ filter: /.*/, namespace: 'flex-external' }, ({ path }) => ({
      contents: `module.exports = ${globals[path] ?? 'undefined'};`,
      loader: 'js',
    }));
  },
};

/** The names that flex-plugin-webpack replaces with text while it builds; `@twilio/flex-plugin` reads them. */
export function pluginDefines(): Record<string, string> {
  const { name, version, dependencies, devDependencies } = manifest;
  const values: Record<string, string> = {
    __FPB_PLUGIN_UNIQUE_NAME: name,
    __FPB_PLUGIN_VERSION: version,
    __FPB_FLEX_PLUGIN_SCRIPTS_VERSION: devDependencies['@twilio/flex-plugin-scripts'],
    __FPB_FLEX_PLUGIN_VERSION: dependencies['@twilio/flex-plugin'],
    __FPB_FLEX_UI_VERSION: devDependencies['@twilio/flex-ui'],
    __FPB_REACT_VERSION: dependencies.react,
    __FPB_REACT_DOM_VERSION: dependencies['react-dom'],
    // As in the file that Flex downloads: what warns developers costs a fifth of its start.
    'process.env.NODE_ENV': 'production',
  };
  const defines = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
  return { ...(Object.fromEntries(defines) as Record<string, string>), global: 'window' };
}
