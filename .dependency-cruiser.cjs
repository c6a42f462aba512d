/**
 * The layers: define → elements → {controllers, tools, body, network, shared, locale} → reading → nothing of ours.
 * Each folder of src/ with the other folders it may import. `index`, `define`, `data`, `server` and `events` stand above them.
 */
const mayImport = {
  reading: [],
  locale: [],
  network: ['reading'],
  body: ['reading', 'locale'],
  tools: ['reading', 'locale'],
  controllers: ['reading', 'network', 'locale'],
  shared: ['reading', 'network', 'controllers', 'locale'],
  elements: ['reading', 'network', 'body', 'tools', 'controllers', 'shared', 'locale'],
  embed: ['reading', 'network', 'shared', 'locale'],
  server: ['reading', 'network', 'shared', 'elements', 'locale'],
  cli: ['reading', 'network', 'server'],
};

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-stays-in-its-layer`,
  comment: `src/${folder}/ may import ${others.join(', ') || 'no other folder'} of src/.`,
  severity: 'error',
  from: {path: `^src/${folder}/`},
  to: {path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/|^src/events\\.ts$`},
}));

/** A package, or one of our own files, that only one file may touch. */
const door = (name, to, from, comment) => ({
  name,
  comment,
  severity: 'error',
  from: {path: '^src/', pathNot: from},
  to: {path: to},
});

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'elements-do-not-know-each-other',
      comment: 'What two elements need belongs in shared/ or controllers/.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/(?!define\\.ts$)'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {path: '^src/'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'library-stands-alone',
      comment: 'src/ is what ships.',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(stories|test|\\.ci|\\.storybook)/'},
    },
    {
      name: 'reading-needs-no-package',
      comment: 'reading/ runs anywhere JavaScript does.',
      severity: 'error',
      from: {path: '^src/(reading/|data\\.ts)'},
      to: {dependencyTypes: ['npm', 'npm-dev', 'core']},
    },
    {
      name: 'no-dev-package-ships',
      comment: 'Declarations for a framework are read where that framework is.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/frameworks/.*\\.d\\.ts$'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg']},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {pathNot: '^src/frameworks/.*\\.d\\.ts$'},
      to: {couldNotResolve: true},
    },
    door('registering', '(^|/)define(-element)?\\.ts$', '(^|/)define\\.ts$', 'Only define.ts files register tags.'),
    door('dompurify', 'node_modules/dompurify', '^src/body/sanitize\\.ts$', 'One place decides what is clean.'),
    door('unsafe-html', 'unsafe-(html|svg|mathml)|static-html', '^$', 'Strings never become markup through Lit.'),
    door(
      'lit-localize',
      'node_modules/@lit/localize',
      '^src/(locale/|shared/tin-element\\.ts$)',
      'Messages go through locale/msg.ts.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'default']},
  },
};
