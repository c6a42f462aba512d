// What `npm install the-tin` gives, in Node, through the package's own name.
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);
const text = path => readFile(new URL(path, root), 'utf8');
const json = async path => JSON.parse(await text(path));

describe('the package', () => {
  let manifest;
  before(async () => (manifest = await json('package.json')));

  it('reads articles in Node, with nothing but its own files', async () => {
    const {readArticles} = await import('the-tin/data.js');

    assert.equal(readArticles([{title: 'Xã Bình Minh', url: 'https://xa.vn/1'}]).articles[0].title, 'Xã Bình Minh');
    assert.deepEqual(await packagesBehind('dist/data.js'), []);
  });

  it('changes nothing on the page when its classes are imported', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const library = await import('the-tin');

    const added = Object.getOwnPropertyNames(globalThis).filter(name => !before.includes(name));
    // What Lit leaves on the global object: its versions, and in Node alone a registry that stands in for the browser's.
    assert.deepEqual(
      added.filter(name => !/^(lit|reactiveElement|customElements$)/.test(name)),
      [],
    );
    assert.equal(typeof library.setLocale, 'function');
    assert.deepEqual(await definitionsBehind('dist/index.js'), []);
  });

  it('names every file with a side effect, in src and in dist', async () => {
    for (const [folder, extension] of [
      ['src', 'ts'],
      ['dist', 'js'],
    ]) {
      const files = await readdir(new URL(`${folder}/`, root), {recursive: true});
      const definitions = files.filter(file => new RegExp(`(^|/)define\\.${extension}$`).test(file));
      assert.ok(definitions.length > 7, `${folder} has ${definitions.length} define files`);
      for (const file of definitions) assert.ok(isListed(`./${folder}/${file}`), `${folder}/${file}`);
    }
  });

  it('has a file behind every address it exports', async () => {
    const targets = Object.values(manifest.exports)
      .filter(Boolean)
      .flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter(path => !path.includes('*'));
    for (const path of [...targets, manifest.customElements, manifest['web-types'], manifest.unpkg]) await text(path);
  });

  it('tells editors every tag', async () => {
    const {modules} = await json('dist/custom-elements.json');
    const tags = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
    const vsCode = (await json('dist/vscode.html-custom-data.json')).tags.map(({name}) => name);
    const webTypes = (await json('dist/web-types.json')).contributions.html.elements.map(({name}) => name);

    const expected = [
      'tin-article-card',
      'tin-article-list',
      'tin-article-view',
      'tin-category-list',
      'tin-news-ticker',
      'tin-source',
      'tin-text-size',
    ];
    for (const list of [tags, vsCode, webTypes]) assert.deepEqual(list.toSorted(), expected);
  });

  const isListed = path =>
    manifest.sideEffects.some(glob => new RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(path));
});

/** Bare specifiers reached from a built file through static and dynamic imports. */
const packagesBehind = async path => [...(await reach(path)).packages];
const definitionsBehind = async path => [...(await reach(path)).files].filter(file => /\/define\.js$/.test(file));

async function reach(path, found = {files: new Set(), packages: new Set()}) {
  const file = fileURLToPath(new URL(path, root));
  if (found.files.has(file)) return found;
  found.files.add(file);
  const code = await readFile(file, 'utf8');
  for (const [, specifier] of code.matchAll(/^(?:import|export)\b[^;]*?from\s*'([^']+)'|\bimport\(?\s*'([^']+)'/gm)) {
    if (!specifier) continue;
    if (specifier.startsWith('.')) await reach(new URL(specifier, `file://${file}`).href, found);
    else found.packages.add(specifier);
  }
  return found;
}
