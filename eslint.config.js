import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const bannedSyntax = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of literals.'},
  {selector: 'TSModuleDeclaration[kind=namespace]', message: 'A module is the namespace.'},
  {selector: 'TSParameterProperty', message: 'Write the field out.'},
  {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility=private][decorators.length=0]',
    message: 'Use #private.',
  },
];

/** Baseline: Chromium 109, Firefox 115, Safari 16.4. What they lack must be detected before it is used. */
const tooNew = [
  ['AbortSignal', 'any', 'Chrome 116'],
  ['Promise', 'withResolvers', 'Chrome 119'],
  ['Promise', 'try', 'Chrome 128'],
  ['Object', 'groupBy', 'Chrome 117'],
  ['Map', 'groupBy', 'Chrome 117'],
  ['URL', 'canParse', 'Chrome 120'],
  ['URL', 'parse', 'Chrome 126'],
  ['Array', 'fromAsync', 'Chrome 121'],
].map(([object, property, since]) => ({object, property, message: `Needs ${since}; the baseline is Chrome 109.`}));
/** Prototype and MooTools put functions of their own in the place of these; many an old portal still loads one. */
const replaced = [
  ['Array', 'from'],
  ['Function', 'from'],
].map(([object, property]) => ({object, property, message: 'Prototype and MooTools replace it.'}));
const tooNewMethods = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'isWellFormed',
  'toWellFormed',
  'checkVisibility',
  'moveBefore',
];

/** Markup from strings goes through body/ only; styles through classes or CSSOM. */
const sinks = ['innerHTML', 'outerHTML', 'srcdoc'].map(name => ({
  selector: `AssignmentExpression[left.property.name=${name}]`,
  message: 'Strings never become markup here: see src/body/.',
}));

export default typescript.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'src/locale/generated/',
      'test/fixtures/',
      'test/frameworks/projects/',
    ],
  },
  ...typescript.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
    rules: {
      ...wc.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      // Registering is what define.ts files are for; a class file must not know its tag.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a <ul> without bullets is a list unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-template-map': 'off',
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-properties': [
        'error',
        ...tooNew,
        ...replaced,
        {property: 'entries', allowObjects: ['Object'], message: 'Prototype replaces that of arrays: count.'},
        ...tooNewMethods.map(property => ({property, message: 'Newer than Chrome 109.'})),
      ],
      'no-restricted-syntax': [
        'error',
        ...bannedSyntax,
        ...sinks,
        {
          selector: 'BinaryExpression[operator=instanceof][right.name=/^(?:Document|Window|Event|Request)$/]',
          message: 'MooTools puts classes of its own in their place.',
        },
        {
          selector: 'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A style attribute is refused by strict CSP: use a class or CSSOM.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['test/**', 'stories/**', '.ci/**', '.storybook/**', '*.{ts,js,mjs,cjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax.filter(({selector}) => selector !== 'TSParameterProperty')],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  // Tools that read a default export, and Storybook's file format.
  {
    files: ['*.{ts,js,mjs}', 'test/support/browsers/*.config.mjs', '.storybook/**', 'stories/**/*.stories.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...bannedSyntax.filter(({selector}) => selector !== 'ExportDefaultDeclaration'),
      ],
    },
  },
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  {
    // Tags and events are told by adding to interfaces of the platform and of frameworks; React's is in a namespace.
    files: ['src/frameworks/*.d.ts', 'src/events.ts'],
    rules: {'no-restricted-syntax': 'off', '@typescript-eslint/no-empty-object-type': 'off'},
  },
);
