/** The rooms of the tree and who may import whom: docs/decisions/0001-rooms.md, as rules. */
const OURS = '^(annotating|components|data|entrypoints|matching|messaging|tools|tests)/';

/** What is started and not imported: by the browser and the commands of package.json … */
const STARTED = [
  '^entrypoints/',
  '^wxt\\.config\\.ts$',
  '^tools/(annotate|budgets|fuzz|shots|start|test|validate|write-pack-schema)\\.ts$',
  '^tools/setup\\.mjs$',
  '^tests/(bench|bench/card|bench/import|bench/page|pages)/run\\.ts$',
  // Bundled by their names, for the pages and the worker of tests/bench and the pages of tests/pages.
  '^tests/bench/card/in-world\\.ts$',
  '^tests/bench/in-browser\\.ts$',
  '^tests/bench/(import|page)/in-page\\.ts$',
  '^tests/pages/in-page/index\\.ts$',
  '^tools/dependency-cruiser\\.cjs$',
];

/** … and by the two runners of tests. */
const TESTED = [
  '^tests/playwright\\.config\\.ts$',
  '^tests/unit/base64\\.ts$', // by vitest.config.ts
  '^tests/unit/.+\\.test\\.tsx?$',
  '^tests/(browser|e2e)/.+\\.spec\\.ts$',
  // Bundled by their names, for the pages of tests/browser.
  '^tests/browser/(annotating|cards|editing)\\.tsx?$',
];

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
      comment: 'What no page and no command comes to is not used, were it tested or not: delete it.',
      severity: 'error',
      from: { path: STARTED },
      to: {
        path: '^(annotating|components|data|matching|messaging)/',
        pathNot: '\\.d\\.ts$',
        reachable: false,
      },
    },
    {
      name: 'no-orphans-among-helpers',
      comment: 'A helper that no command and no test comes to is not used: delete it, or name it as started above.',
      severity: 'error',
      from: { path: [...STARTED, ...TESTED] },
      to: { path: '^(tools|tests)/', pathNot: ['\\.d\\.ts$', ...STARTED, ...TESTED], reachable: false },
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
    // An alias is refused, and a clash seen, as the matcher folds it.
    room('data/transfer', ['data/records', 'data/store', 'matching'], 'Files in and out: records, the store, folding.'),
    room('matching', ['data/records'], 'Matching is pure: text and records in, mentions out.'),
    room('messaging', ['data/records', 'data/settings', 'matching'], 'The contract.'),
    typesOnly('messaging', 'data/settings'),
    typesOnly('messaging', 'matching'),
    room('annotating', ['data/records', 'messaging', 'matching'], 'The page.'),
    typesOnly('annotating', 'matching'),
    // The list of types is plain data; the validators beside it would weigh on every page.
    typesOnly('annotating', 'data/records/(?!entity-type\\.ts$)'),
    {
      name: 'the-judge-of-pages-stands-apart',
      comment: 'What says which mentions a page shows shares no code with what marks them.',
      severity: 'error',
      from: { path: '^tests/pages/' },
      to: { path: '^annotating/', reachable: true },
    },
    room('components/words', [], 'Words know nothing of ours.'),
    room('components/welcome', ['data/records', 'components/shared', 'components/words'], 'The page of the first run.'),
    room('components/shared', ['data/records', 'components/words'], 'Small pieces.'),
    room(
      'components/card',
      ['data/records', 'data/settings', 'messaging', 'matching', 'components/shared', 'components/words'],
      'The card.',
    ),
    {
      name: 'page-carries-no-words',
      comment: 'Cards are drawn in the background: no frame of a page carries words, components or Preact.',
      severity: 'error',
      from: { path: '^entrypoints/content/' },
      to: { path: '^(components/(words|shared)/|node_modules/preact/)', reachable: true },
    },
    typesOnly('components/card', 'messaging'),
    typesOnly('components/card', 'matching'),
    typesOnly('components/card', 'data/records'),
    typesOnly('components/card', 'data/settings'),
    room(
      'components/popup',
      ['data/records', 'data/settings', 'components/card', 'components/shared', 'components/words'],
      'The popup. Its brief says what cards say.',
    ),
    room(
      'components/manager',
      [
        'data/records',
        'data/store',
        'data/settings',
        'data/transfer',
        'matching',
        'components/shared',
        'components/words',
      ],
      'The dataset page.',
    ),
    {
      name: 'matching-runs-anywhere',
      // A list of what is allowed, because `wxt/browser` is resolved to no file and so lies in no folder.
      comment:
        'matching/ and data/records/ may use valibot and compromise, and nothing of a browser, an extension or Node.',
      severity: 'error',
      from: { path: '^(matching|data/records)/' },
      to: { pathNot: ['^(matching|data/records)/', 'node_modules/valibot/', 'node_modules/compromise/'] },
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
