// The two pages of dist/cdn/: embed.html (one widget in an iframe) and tao-ma-nhung.html (the embed-code builder). Each
// is a plain page with one script and one style sheet beside it, so that it works from any folder and from a disk.
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {root} from './run-bin.mjs';
import {integrityOf} from './cdn-plugin.mjs';

const CDN = `${root}dist/cdn/`;
const PAGES = [
  {from: 'frame', name: 'embed'},
  {from: 'builder', name: 'tao-ma-nhung'},
];

/** Adds the pages to a dist/cdn/ that holds the library, and their files to its list of hashes. */
export async function buildPages() {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const sri = JSON.parse(readFileSync(`${CDN}sri.json`, 'utf8'));
  const write = (file, text) => {
    writeFileSync(CDN + file, text);
    if (!file.endsWith('.html')) sri[file] = integrityOf(text);
  };
  for (const {from, name} of PAGES) {
    const source = file => readFileSync(`${root}src/embed/${from}/${file}`, 'utf8');
    write(
      `${name}.js`,
      `/*! the-tin ${version}, MIT; licenses.txt */\n${await bundle(`${root}src/embed/${from}/main.ts`)}`,
    );
    write(`${name}.css`, source(`${name}.css`));
    const hashes = {VERSION: version, INTEGRITY: sri['the-tin.js']};
    write(
      `${name}.html`,
      source(`${name}.html`).replace(/%(VERSION|INTEGRITY)%/g, (_, key) => hashes[key]),
    );
  }
  writeFileSync(`${CDN}sri.json`, `${JSON.stringify(sri, null, 2)}\n`);
}

async function bundle(entry) {
  const [result] = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome109',
      // As a library, so that nothing of Vite's own is put around what is imported later.
      lib: {entry, formats: ['iife'], name: 'TinPage'},
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        treeshake: {moduleSideEffects: [{test: /@lit\/localize/, sideEffects: false}]},
        output: {codeSplitting: false},
      },
    },
  });
  return result.output.find(({type}) => type === 'chunk').code;
}
