import type {Plugin} from 'vite';
import {readFile} from 'node:fs/promises';
import {readManifest} from '../.ci/build/manifest.mjs';

const MANIFEST = 'virtual:custom-elements-manifest';

interface Typed {
  type?: {text: string};
}

interface Module {
  path: string;
  declarations?: {attributes?: Typed[]}[];
}

/**
 * The doc comments of the elements, read from the sources, so that the tables in the docs need no build. A type that is
 * only a name (`CardLayout`) is written out: its values become the choices of a control.
 */
export const manifestPlugin: Plugin = {
  name: 'the-tin-manifest',
  resolveId: id => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
  load: async id => {
    if (id !== `\0${MANIFEST}`) return undefined;
    const manifest = (await readManifest()) as {modules: Module[]};
    await Promise.all(manifest.modules.map(writeTypesOut));
    return `export default ${JSON.stringify(manifest)}`;
  },
};

async function writeTypesOut({path, declarations = []}: Module): Promise<void> {
  if (path.endsWith('define.js')) return;
  const source = await readFile(
    new URL(`../${path.replace('dist/', 'src/').replace(/js$/, 'ts')}`, import.meta.url),
    'utf8',
  );
  for (const {type} of declarations.flatMap(({attributes = []}) => attributes)) {
    const [, union] = new RegExp(`type ${type?.text} =\\s*([^;]+);`).exec(source) ?? [];
    if (type && union) type.text = union.replace(/\s+/g, ' ').replace(/^\| /, '');
  }
}
