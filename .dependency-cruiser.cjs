/** Which room may know which. Models know nothing; edges feed facts in; only the plugin knows everybody. */
const models =
  '^src/(checklist/(progress|merge|parse|facts|step|steps|checks|derive|settle|console|words|extraStep)|trial/(banner|countdown|day|notices|numbers|numberGroups)|notifications/(situation|memory|message|guidance|politeness)|roles/(permissions|roles|abilities|documents)|team/(standing|summary|nudge))[.]ts$';

module.exports = {
  forbidden: [
    {
      name: 'flex-only-in-its-room',
      comment: 'Only src/flex touches Flex at run time, so that a new Flex is met in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/flex/' },
      to: { path: '@twilio/flex-ui', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'models-are-pure',
      comment: 'A model is tested with plain values: no React, Flex, store, network or browser.',
      severity: 'error',
      from: { path: models },
      to: {
        path: '^src/(ui|flex|panel)/|^src/(state|intents)[.]|node_modules/(react|redux|@twilio)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rooms-do-not-know-the-plugin',
      comment: 'Wiring is done on one page; nothing in a room depends on it.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/(OnboardingPlugin|placements|index)[.]' },
    },
    {
      name: 'edges-do-not-render',
      comment: 'Flex and the network feed facts in and carry intents out; what people see is not theirs.',
      severity: 'error',
      from: { path: '^src/backend/' },
      to: { path: '^src/(ui|panel|flex)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'The bundle holds src only; sandbox, functions and tests may use it, never the reverse.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|serverless|tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|serverless|sandbox)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(build|dist)/' },
  },
};
