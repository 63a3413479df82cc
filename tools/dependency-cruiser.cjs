/** The rooms of the tree and who may import whom: docs/decisions/0001-rooms.md, as rules. */
const OURS = '^(annotating|components|data|entrypoints|matching|messaging|tools|tests)/';

/** Everything of ours that a room may not import: all but itself and what it is allowed. */
const room = (from, allowed, comment) => ({
  name: `room-${from.replaceAll('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: OURS, pathNot: [from, ...allowed].map((path) => `^${path}`) },
});

const typesOnly = (from, to) => ({
  name: `types-only-${from.replaceAll('/', '-')}-${to.replaceAll('/', '-')}`,
  comment: `${from} may know the types of ${to}, not run its code.`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^${to}`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first part to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and nobody starts is not used: delete it.',
      severity: 'error',
      from: { orphan: true, path: '^(annotating|components|data|matching|messaging)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'page-never-reaches-the-store',
      comment: 'In a content script IndexedDB is the page’s.',
      severity: 'error',
      from: { path: '^entrypoints/content/' },
      to: { path: '^data/store/', reachable: true },
    },
    {
      name: 'nobody-imports-tools-or-tests',
      severity: 'error',
      from: { path: '^(annotating|components|data|entrypoints|matching|messaging)/' },
      to: { path: '^(tools|tests)/' },
    },
    room('data/records', [], 'Records know nothing of ours.'),
    room('data/store', ['data/records'], 'The store knows records.'),
    room('data/settings', ['data/records'], 'Settings know records.'),
    room('matching', ['data/records'], 'Matching is pure: text and records in, mentions out.'),
    room('messaging', ['data/records', 'matching', 'components/words'], 'The contract.'),
    typesOnly('messaging', 'matching'),
    typesOnly('messaging', 'components/words'),
    room('annotating', ['data/records', 'messaging', 'matching'], 'The page.'),
    typesOnly('annotating', 'matching'),
    typesOnly('annotating', 'data/records'),
    room('components/words', [], 'Words know nothing of ours.'),
    room('components/shared', ['data/records', 'components/words'], 'Small pieces.'),
    room(
      'components/card',
      ['data/records', 'messaging', 'matching', 'components/shared', 'components/words'],
      'The card.',
    ),
    typesOnly('components/card', 'messaging'),
    typesOnly('components/card', 'matching'),
    typesOnly('components/card', 'data/records'),
    room('components/popup', ['data/settings', 'components/shared', 'components/words'], 'The popup.'),
    room(
      'components/manager',
      ['data/records', 'data/store', 'data/settings', 'matching', 'components/shared', 'components/words'],
      'The dataset page.',
    ),
    {
      name: 'matching-runs-anywhere',
      comment: 'matching/ and data/records/ may use valibot, and nothing of a browser or an extension.',
      severity: 'error',
      from: { path: '^(matching|data/records)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/valibot' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output|\\.artifacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      conditionNames: ['import', 'default'],
    },
  },
};
