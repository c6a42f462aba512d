/** Our own private members are nobody's business, and what Lit brings is documented by Lit. */
const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({name, privacy}) => !privacy && !name.startsWith('#'));
        // What a user of the package imports is dist, written .js; the analyzer read src, written .ts.
        declaration.events = declaration.events?.filter(({name}) => name);
      }
  },
};

/** Users import ./elements/…/….js; the analyzer saw ./src/elements/…/….ts. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const text = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string'
        ? value.replace(/^(\/?)src\/(.+)\.ts$/, '$1$2.js')
        : value,
    );
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/shared/tin-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicApiOnly, publishedPaths],
};
