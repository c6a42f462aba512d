/** Leaves in what users can reach: the elements, and of their members neither `#private` nor protected ones. */
const publicApiOnly = {
  name: 'public-api-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(({kind, name}) => kind === 'class' && name.startsWith('Tin'));
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter(({name, privacy}) => !privacy && !name.startsWith('#'));
    }
    manifest.modules = manifest.modules.filter(({path, declarations}) => isDefinition(path) || declarations?.length);
  },
};

/** Users import ./elements/….js; the analyzer saw ./src/elements/….ts. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest: manifest}) {
    visit(manifest, node => {
      for (const key of ['path', 'module'])
        if (typeof node[key] === 'string') node[key] = node[key].replace(/^(\/?)src\/(.+)\.ts$/, '$1dist/$2.js');
    });
  },
};

const isDefinition = path => /\/define\.ts$/.test(path);

function visit(node, change) {
  if (node === null || typeof node !== 'object') return;
  change(node);
  for (const child of Object.values(node)) visit(child, change);
}

export default {
  globs: ['src/elements/**/*.ts', 'src/shared/tin-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicApiOnly, publishedPaths],
};
