const path = require('path');
const TerserPlugin = require('terser-webpack-plugin');
const { SourceMapDevToolPlugin } = require('webpack');
const compiledWithFile = require('./scripts/compiledWithFile.cjs');

const stub = (name) => path.join(__dirname, 'scripts/bundle-stubs', name);

/**
 * Where the tokens of Paste's themes come from: of its themes that Flex never uses each would bring a full set, and the dark one
 * brings twice what it has in common with the default. All must stay whole themes, or Paste throws.
 */
const tokens = '@twilio-paste/design-tokens/dist';
const themes = {
  [`${tokens}/themes/evergreen/tokens.es6`]: `${tokens}/tokens.es6`,
  [`${tokens}/themes/sendgrid/tokens.es6`]: `${tokens}/tokens.es6`,
  [`${tokens}/themes/twilio/tokens.es6`]: `${tokens}/tokens.es6`,
  [`${tokens}/themes/twilio-dark/tokens.es6`]: stub('dark-tokens.js'),
  [`${tokens}/themes/dark/tokens.es6$`]: stub('dark-tokens.js'),
};

/** Laid over the configuration of `flex-plugin build`; the reasons are in docs/decisions/bundle.md. */
module.exports = (config, { isProd }) => {
  // The builder compiles for browsers that Flex does not run in; and webpack 4 cannot parse the optional chaining in Paste 21.
  config.module.rules = config.module.rules.map(({ oneOf, ...rule }) =>
    oneOf ? { oneOf: oneOf.filter(({ loader = '' }) => !loader.includes('babel-loader')) } : rule,
  );
  const compiled = (test, include, loader) =>
    config.module.rules.push({
      test,
      include,
      loader: 'esbuild-loader',
      options: { target: 'es2019', loader },
    });
  compiled(/\.ts$/, path.join(__dirname, 'src'), 'ts');
  compiled(/\.tsx$/, path.join(__dirname, 'src'), 'tsx');
  compiled(/\.m?js$/, /node_modules/, 'js');
  // Languages that are to be in the bundle; without ONBOARDING_LOCALES there are none.
  config.module.rules.push({
    test: /strings[\\/]bundled\.ts$/,
    enforce: 'pre',
    loader: require.resolve('./scripts/bundledTables.cjs'),
  });
  // Paste's theme brings the addresses of its fonts, which Flex loads.
  config.module.rules.push({
    test: /@twilio-paste[\\/]theme[\\/].*[.]js$/,
    enforce: 'pre',
    loader: require.resolve('./scripts/withoutFonts.cjs'),
  });
  // Contrast checks of custom themes, and the raw tokens they read: for Paste's theme designer only.
  config.resolve.alias = {
    ...config.resolve.alias,
    ...themes,
    '@twilio-paste/color-contrast-utils': stub('color-contrast-utils.js'),
    // A whole animation library, for one arrow that moves.
    '@twilio-paste/animation-library': stub('animation-library.js'),
  };
  if (!isProd) return config;
  // The budget of the bundle is checked by the tests, over what is downloaded.
  config.performance = false;

  // The stock build makes an empty source map (devtool and the plugin together).
  config.devtool = false;
  // Types are checked by `npm run types`; the builder would read them all once more.
  const unwanted = ['SourceMapDevToolPlugin', 'ForkTsCheckerWebpackPlugin'];
  config.plugins = config.plugins.filter(({ constructor }) => !unwanted.includes(constructor.name));
  config.plugins.push(
    new SourceMapDevToolPlugin({
      filename: '[file].map',
      append: '\n//# sourceMappingURL=bundle.js.map',
    }),
  );
  // What runs before Flex's first screen; it is what `webkit` below is for. The rest is read once more when it is evaluated.
  config.plugins.push(compiledWithFile(path.join(__dirname, 'src/index.ts')));
  config.optimization.minimizer = [
    new TerserPlugin({
      sourceMap: true,
      extractComments: false,
      terserOptions: {
        ecma: 2019,
        compress: { passes: 2 },
        output: { ecma: 2019, comments: false, ascii_only: true, webkit: true },
      },
    }),
  ];
  return config;
};
