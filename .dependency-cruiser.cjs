/**
 * The rooms of `src`, in the order in which they stand on each other: at run time a room knows only rooms above it in this
 * list. Types may come from anywhere, since the type of the whole state is made of all of them.
 */
const rooms = [
  'shape.ts',
  'strings/',
  'links.ts',
  'time.ts',
  'browser/',
  'viewer/',
  'api/',
  'progress/',
  'facts/',
  'store/',
  'ui/',
  'language/',
  'panel/',
  'spotlight/',
  'account/',
  'notifications/',
  'practice/',
  'checklist/',
  'roles/',
  'team/',
  'shell/',
  'config/',
  'state.ts',
  'flex/',
  'OnboardingPlugin.ts',
  'index.ts',
];
const pathOf = (room) => `^src/${room.replace('.', '[.]')}`;

const roomsOnlyLookUp = rooms.slice(0, -1).map((room, index) => ({
  name: `rooms-in-order: ${room}`,
  comment: 'A room knows at run time only rooms above it: the list in .dependency-cruiser.cjs is the order.',
  severity: 'error',
  from: { path: pathOf(room) },
  to: { path: rooms.slice(index + 1).map(pathOf), dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...roomsOnlyLookUp,
    {
      name: 'every-room-has-a-place',
      comment: 'A new room of src is entered in the order of rooms.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...rooms.map(pathOf), '^src/intents[.]ts'] },
      to: {},
    },
    {
      name: 'flex-only-in-its-room',
      comment: 'Only src/flex touches Flex at run time, so that a new Flex is met in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/flex/' },
      to: { path: '@twilio/flex-ui', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'models-are-pure',
      comment: 'A model is tested with plain values: no React, Redux, Flex, store, network or browser.',
      severity: 'error',
      from: { path: '^src/[^/]+/model/' },
      to: {
        path: '^src/(browser|api/client|store|ui|shell|flex)|/ui/|/slice[.]ts|node_modules/(react|redux|@twilio)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'functions-and-sandbox-know-models',
      comment:
        'The functions and the sandbox share rules and shapes with the plugin, and nothing that draws or stores.',
      severity: 'error',
      from: { path: '^(serverless|sandbox)/' },
      to: {
        path: '^src/',
        pathNot: '^src/([^/]+/model/|api/wire[.]ts|time[.]ts|shape[.]ts|config/|strings/)',
      },
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
