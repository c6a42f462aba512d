// What the documents say exists: attributes, tags, files, commands.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = file => readFileSync(root + file, 'utf8');
const json = file => JSON.parse(read(file));

const {scripts} = json('package.json');
/** Each tag with its attributes. */
const known = new Map(
  json('dist/custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes = []}) => [tagName, new Set(attributes.map(({name}) => name))]),
);
const styles = readdirSync(`${root}dist`, {recursive: true})
  .filter(name => name.endsWith('.js') && !name.startsWith('cdn'))
  .map(name => read(`dist/${name}`))
  .join('');
const READMES = ['README.md', 'README.vi.md'];
const DOCUMENTS = [
  ...READMES,
  'ARCHITECTURE.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'CHANGELOG.vi.md',
  '.changeset/README.md',
];
const COMMON = ['src', 'source', 'heading-level', 'state'];
const HTML = new Set(['class', 'id', 'slot', 'lang', 'part', 'style']);

/** Tables as lists of rows, each with the names in its first cell, by their heading cell. */
function tablesOf(text) {
  return [...text.matchAll(/^\|(.+)\|\n\|[ |:-]+\|\n((?:\|.*\n)*)/gm)].map(({index, 1: head, 2: rows}) => ({
    index,
    head: head.split('|')[0].trim(),
    names: rows
      .split('\n')
      .flatMap(row => [...(/^\|(.*?)(?<!\\)\|/.exec(row)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(m => m[1])),
  }));
}

/** The attributes that a README lists, tag by tag, without those that all have in common. */
function documentedBy(text) {
  const tables = tablesOf(text);
  const sections = [...text.matchAll(/^### `<(tin-[a-z-]+)>`$/gm)];
  return new Map(
    sections.map(({index, 1: tag}) => {
      const end = text.indexOf('\n##', index);
      const own = tables.filter(({index: at, head}) =>
        tag === 'tin-source' ? head.includes('<tin-source>') : at > index && at < end,
      );
      return [tag, own.flatMap(({names}) => names)];
    }),
  );
}

for (const file of READMES)
  describe(file, () => {
    const documented = documentedBy(read(file));

    it('has a section for every element', () => {
      assert.deepEqual([...documented.keys()].sort(), [...known.keys()].sort());
    });

    for (const [tag, attributes] of known)
      it(`lists the attributes of <${tag}>, and no others`, () => {
        const inCommon = tag === 'tin-source' || tag === 'tin-text-size' ? [] : COMMON;
        assert.deepEqual(
          [...(documented.get(tag) ?? [])].sort(),
          [...attributes].filter(name => !inCommon.includes(name)).sort(),
        );
      });

    it('lists what all elements have in common', () => {
      const table = tablesOf(read(file)).find(({head}) => /common attribute|thuộc tính chung/.test(head));
      assert.deepEqual(table?.names, COMMON);
    });

    it('lists every custom property, and none that no style reads', () => {
      const said = new Set(read(file).match(/--tin-[a-z-]+/g));
      for (const [property] of read('dist/custom-elements.json').matchAll(/--tin-[a-z-]+(?=")/g))
        assert.ok(said.has(property), `${property} is not in ${file}`);
      for (const property of said) assert.ok(styles.includes(`var(${property}`), `${property} is read nowhere`);
    });
  });

for (const file of DOCUMENTS)
  describe(`${file}: what it names`, () => {
    const text = read(file);

    it('links only to files and headings that exist', () => {
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path, anchor] = target.split('#');
        const linked = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(root + linked), `${target} does not exist`);
        if (anchor) assert.ok(anchorsOf(read(linked)).includes(anchor), `${target}: no such heading`);
      }
    });

    it('writes only tags and attributes that there are', () => {
      for (const [, snippet] of text.matchAll(/```html\n([^]*?)```/g))
        for (const [, name, rest] of snippet.matchAll(/<(tin-[a-z-]+|div)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)) {
          const attributes = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
          const isDiv = name === 'div';
          const tag = isDiv ? `tin-${attributes.find(([, key]) => key === 'data-tin')?.[2]}` : name;
          assert.ok(known.has(tag), `<${tag}>`);
          for (const [, key] of attributes) {
            const own = isDiv ? key.replace(/^data-/, '') : key;
            assert.ok(own === 'tin' || HTML.has(own) || known.get(tag).has(own), `<${tag} ${own}>`);
          }
        }
    });

    it('names only tags that there are', () => {
      for (const [, tag] of text.matchAll(/<\/?(tin-[a-z-]+)/g)) assert.ok(known.has(tag), tag);
    });

    it('names only commands that there are', () => {
      for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[script], `npm run ${script}`);
      for (const [, command] of text.matchAll(/npx the-tin (\w+)/g))
        assert.match(read('dist/cli/help.js'), new RegExp(`the-tin ${command} `));
    });

    it('imports only what the package exports', async () => {
      for (const [, names, from] of text.matchAll(/^import \{([^}]+)\} from '(the-tin\/(?:data|server)\.js)'/gm)) {
        const all = await import(from);
        for (const name of names.split(',')) assert.ok(name.trim() in all, `${name} of ${from}`);
      }
    });
  });

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
