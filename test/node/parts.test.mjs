// What is loaded later may not come: nothing that is there without it is lost.
import assert from 'node:assert/strict';
import {registerHooks} from 'node:module';
import {afterEach, beforeEach, describe, it} from 'node:test';

/** Parts that are only loaded when they are wanted. */
const PARTS =
  /(?:failing|saved-copies|decode-text|mend-json|merge-articles|check-answer|take-category|pick-from|read-own-categories|plan-of)\.js$/;
const asked = new Set();

// Node runs TypeScript itself; only the specifiers still say what they will be called once built.
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    if (isOurs && PARTS.test(specifier)) {
      asked.add(specifier.replace(/^.*\//, ''));
      throw new Error(`${specifier} did not come`);
    }
    return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

const {loadArticles} = await import('../../src/network/load-articles.ts');
const {loadArticle} = await import('../../src/network/load-article.ts');
const {loadCategories} = await import('../../src/network/load-categories.ts');

const posts = [1, 2].map(id => ({
  id,
  date_gmt: `2026-11-0${id}T01:00:00`,
  guid: {rendered: `https://xa.example/?p=${id}`},
  link: `https://xa.example/tin-${id}/`,
  title: {rendered: `Tin ${id}`},
  content: {rendered: '<p>Nội dung.</p>'},
}));
let sites = 0;
const endpointAt = (...paths) => ({
  src: (paths.length > 0 ? paths : ['/wp-json/wp/v2/posts']).map(path => `https://xa-${++sites}.example${path}`),
  read: {},
  timeout: 5000,
  credentials: 'omit',
  saved: 1000,
});
const signal = () => new AbortController().signal;
const titles = ({value}) => value.articles.map(({title}) => title);
const codeOf = promise =>
  promise.then(
    () => assert.fail('it did not fail'),
    ({name, code, status}) => [name, code, status],
  );

describe('without the parts that are loaded later', () => {
  const {fetch, console} = globalThis;
  const {warn} = console;
  let answer;

  beforeEach(() => {
    globalThis.fetch = async () => answer();
    console.warn = () => {};
    asked.clear();
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    console.warn = warn;
  });

  it('a list is shown, also one with holes in it and of two sources', async () => {
    answer = () => Response.json([null, ...posts]);
    assert.deepEqual(titles(await loadArticles(endpointAt(), {limit: 6}, signal())), ['Tin 1', 'Tin 2']);
    const two = await loadArticles(endpointAt('/a.json', '/b.json'), {limit: 6}, signal());
    assert.equal(two.value.articles.length, 4);
    await new Promise(setImmediate);
    assert.deepEqual([...asked].sort(), ['check-answer.js', 'merge-articles.js', 'saved-copies.js']);
  });

  it('a list of another encoding is shown as well as it can be', async () => {
    answer = () => new Response(Buffer.from(JSON.stringify(posts).replace('Tin 1', 'Tin \xe9'), 'latin1'));
    assert.deepEqual(titles(await loadArticles(endpointAt(), {limit: 6}, signal())), ['Tin \ufffd', 'Tin 2']);
  });

  it('an article is taken out of the list where its own address cannot be worked out', async () => {
    answer = () => Response.json(posts);
    assert.equal((await loadArticle(endpointAt(), '2', signal())).value.title, 'Tin 2');
  });

  it('everything else fails as it would for other reasons, once', async () => {
    let calls = 0;
    answer = () => (calls++, new Response('x', {status: 500}));
    assert.deepEqual(await codeOf(loadArticles(endpointAt(), {limit: 6}, signal())), ['TinError', 'server', 500]);
    assert.equal(calls, 1);
    answer = () => new Response('<html>');
    assert.deepEqual(await codeOf(loadArticles(endpointAt(), {limit: 6}, signal())), [
      'TinError',
      'bad-json',
      undefined,
    ]);
    answer = () => Response.json(posts);
    for (const load of [
      loadCategories(endpointAt(), signal()),
      loadArticles(endpointAt('/list.json'), {limit: 6, query: 'lúa'}, signal()),
    ])
      assert.deepEqual(await codeOf(load), ['TinError', 'network', undefined]);
  });
});
