import {readFile, readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Slow corpora whose ground other files cover, and files that need the test runner's own servers. */
const LEFT_OUT = /\/fuzz\/|shared-corpus|strict-page/;

const few = fileURLToPath(new URL('./fast-check-few.mjs', import.meta.url));

/** Bundles the tests of an area, each file by itself, with the sources given in the place of those on disk. */
export async function bundle(root, area, sources, outdir) {
  const folder = join(root, 'test', area);
  const names = (await readdir(folder, {recursive: true}))
    .filter(name => name.endsWith('.test.ts') && !LEFT_OUT.test(`/${name}`))
    .sort();
  const swap = {
    name: 'mutants',
    setup(run) {
      // Few cases instead of many; the stand-in itself gets the real one.
      run.onResolve({filter: /^fast-check$/}, ({importer}) => ({
        path: importer === few ? fileURLToPath(import.meta.resolve('fast-check')) : few,
      }));
      run.onLoad({filter: /\/(src|test)\/.*\.ts$/}, async ({path}) => {
        const text = sources.get(path) ?? (await readFile(path, 'utf8'));
        // Fixtures are asked for beside the file that wants them.
        const here = `(location.origin + ${JSON.stringify(`/${relative(root, path)}`)})`;
        return {contents: text.replaceAll('import.meta.url', here), loader: 'ts'};
      });
    },
  };
  await build({
    entryPoints: names.map(name => join(folder, name)),
    outbase: folder,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [swap],
    logLevel: 'error',
  });
  return names.map(name => name.slice(0, -'.ts'.length));
}
