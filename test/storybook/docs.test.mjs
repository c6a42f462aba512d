// The docs say in Vietnamese everything that the doc comments say in English, and nothing that is not there.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runnerImport} from 'vite';
import {readManifest} from '../../.ci/build/manifest.mjs';

const {module: docs} = await runnerImport(new URL('docs-entry.ts', import.meta.url).pathname);
const {allDocs, common, embedCode, setManifest} = docs;
const {modules} = await readManifest();
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const LISTS = {
  attributes: 'attributes',
  slots: 'slots',
  events: 'events',
  parts: 'cssParts',
  properties: 'cssProperties',
};

describe('the docs', () => {
  it('are there for every tag', () => {
    assert.deepEqual(allDocs.map(({tag}) => tag).sort(), elements.map(({tagName}) => tagName).sort());
  });

  for (const {tag, vietnamese} of allDocs)
    for (const [section, list] of Object.entries(LISTS)) {
      const names = (elements.find(({tagName}) => tagName === tag)?.[list] ?? []).map(({name}) => name);
      const own = vietnamese[section] ?? {};

      it(`say every one of the ${section} of ${tag} in Vietnamese`, () => {
        assert.deepEqual(
          names.filter(name => !own[name] && !common[section]?.[name]),
          [],
        );
        assert.deepEqual(
          Object.keys(own).filter(name => !names.includes(name)),
          [],
        );
      });
    }
});

describe('the code to copy', () => {
  for (const [name, tag, values, expected] of [
    [
      'has no attribute that is not set',
      'tin-text-size',
      {steps: '', for: undefined},
      '<tin-text-size></tin-text-size>',
    ],
    [
      'names a boolean alone',
      'tin-news-ticker',
      {src: '/a.json', autoplay: true},
      '<tin-news-ticker autoplay src="/a.json">',
    ],
    [
      'joins words',
      'tin-article-view',
      {src: '/a.json', tools: ['print']},
      '<tin-article-view tools="print" src="/a.json">',
    ],
    ['says none for no word', 'tin-article-view', {src: '/a.json', tools: []}, 'tools="none"'],
    ['puts a source around what has none', 'tin-article-card', {}, '<tin-source src="/wp-json/wp/v2/posts">'],
  ])
    it(name, () => {
      setManifest({modules});
      assert.ok(embedCode(tag, values).includes(expected), embedCode(tag, values));
    });
});
