// The library as this test uses it: the build if it is newer than its sources, else one made for the run.
import {existsSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder and file name of a script that registers every tag, and what `the-tin/data.js` exports. */
export async function openLibrary() {
  if (isBuilt()) {
    const data = await import(pathToFileURL(`${root}dist/data.js`).href);
    return {origin: 'dist/', folder: `${root}dist/cdn`, script: 'the-tin.js', data};
  }
  const folder = mkdtempSync(join(tmpdir(), 'tin-library-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  await bundle({'the-tin': `${root}src/define.ts`, data: `${root}src/data.ts`}, folder);
  const data = await import(pathToFileURL(join(folder, 'data.js')).href);
  return {origin: 'src/', folder, script: 'the-tin.js', data};
}

function isBuilt() {
  const files = ['dist/cdn/the-tin.js', 'dist/data.js'].map(file => root + file);
  return files.every(existsSync) && Math.min(...files.map(ageOf)) > newestIn(`${root}src`);
}

const ageOf = path => statSync(path).mtimeMs;

function newestIn(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  return Math.max(
    ...entries.filter(entry => entry.isFile()).map(({parentPath, name}) => ageOf(join(parentPath, name))),
  );
}

const bundle = (input, outDir) =>
  build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'chrome109',
      minify: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js'},
      },
    },
  });
