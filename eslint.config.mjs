import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbidden = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a default export is renamed by everybody who imports it.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is text, never HTML: what people or accounts write could carry script.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'build', '**/dist', 'public', '**/*.{js,cjs,mjs}'] },
  tseslint.configs.recommendedTypeChecked,
  {
    // The settings that hold everything at once: one program instead of one for each folder. `npm run types` looks with those of each.
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Intents, stores and edges are plain objects of functions; nothing of ours uses `this` outside its class.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', 'setImmediate'].map((name) => ({
          name,
          message:
            'There is no Node in the browser. Its types are here only because those of Flex bring them.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@twilio-paste/core',
              message: 'Import the component by its subpath: the barrel weighs half a megabyte.',
            },
            { name: '@twilio-paste/icons', message: 'Import from @twilio-paste/icons/esm/<Name>.' },
          ],
          patterns: [
            {
              group: [
                '@twilio-paste/core/{menu,modal,popover,disclosure,alert,toast,side-panel,tabs,tooltip}',
              ],
              message: 'Too heavy for the bundle budget; docs/decisions/bundle.md says what to use.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia'],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'],
        ].map((name) => ({
          name,
          message:
            'Only src/browser touches the browser: what it gives never throws and can be stopped. An element knows its ownerDocument.',
        })),
      ],
    },
  },
  {
    // Tests read answers, page state and mocks whole, of any shape; an expectation says what it must be.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': [
        'error',
        ...forbidden,
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message:
            'Too short on a busy machine and too long on any other: wait for what you expect, or run the page’s clock forward.',
        },
      ],
    },
  },
  {
    // Tools that read their configuration, Playwright its reporter and jest its global steps, from the default export.
    files: [
      '**/*.config.ts',
      'tests/accessibility/matrix.ts',
      'tests/support/functions/{start,stop}Runtimes.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
);
