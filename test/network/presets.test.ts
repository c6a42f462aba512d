import {expect} from '@open-wc/testing';
import {loadArticle} from '../../src/network/load-article.js';
import {loadArticles, type PageRequest} from '../../src/network/load-articles.js';
import {loadCategories} from '../../src/network/load-categories.js';
import type {Endpoint} from '../../src/network/endpoint.js';
import type {ListRequest, Preset, PresetAddresses} from '../../src/reading/preset.js';
import {definePreset} from '../../src/reading/presets/index.js';
import {answerOf, someArticles} from '../support/articles.js';
import {endpointAt} from '../support/endpoint.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const addresses = (src: URL): PresetAddresses => ({
  serverSide: ['page', 'limit', 'category', 'query'],
  list({limit, page, category, query}: ListRequest) {
    const url = new URL(src);
    for (const [name, value] of Object.entries({size: limit, p: page, cat: category, q: query}))
      if (value !== undefined && !(name === 'p' && value === 1)) url.searchParams.set(name, String(value));
    return url.href;
  },
  article: id => new URL(`/one/${id}`, src).href,
  categories: () => new URL('/cats', src).href,
});
const byUrl: Preset = {name: 'test-by-url', matchesUrl: ({pathname}) => pathname === '/known', addresses};
const byAnswer: Preset = {
  name: 'test-by-answer',
  matches: json => typeof json === 'object' && json !== null && 'testSystem' in json,
  addresses,
};

const load = (endpoint: Endpoint, request: PageRequest = {}) =>
  loadArticles(endpoint, request, new AbortController().signal, {fresh: true}).then(({value}) => value);

describe('a system that is known', () => {
  let server: StubbedFetch;

  before(() => {
    definePreset(byUrl);
    definePreset(byAnswer);
  });
  afterEach(() => server.restore());

  describe('by its address', () => {
    beforeEach(() => {
      server = stubFetch({
        '/known': answerOf(someArticles(10)),
        '/one/7': {id: 7, title: 'Tin bảy', url: 'https://xa.example/tin/7', content: '<p>Nội dung.</p>'},
        '/cats': [
          {id: 1, name: 'Tin tức'},
          {id: 2, name: 'Văn hóa'},
        ],
      });
    });

    it('is asked alike by lists that want a little more or less', async () => {
      await load(endpointAt('/known'), {limit: 6});
      await load(endpointAt('/known'), {limit: 8});
      expect(new Set(server.calls)).to.deep.equal(new Set(['/known?size=10']));
    });

    it('is asked for the page, the category and the words themselves', async () => {
      await load(endpointAt('/known'), {limit: 6, page: 3, category: '12', query: 'lúa'});
      expect(server.calls).to.deep.equal(['/known?size=6&p=3&cat=12&q=l%C3%BAa']);
    });

    it('is asked for what follows in the same steps', async () => {
      const {next} = await load(endpointAt('/known'), {limit: 6, category: '12'});
      await load(endpointAt('/known'), {limit: 6, category: '12', after: next!});
      expect(server.calls).to.deep.equal(['/known?size=10&cat=12', '/known?size=10&p=2&cat=12']);
    });

    it('is asked for one article and for the categories where it keeps them', async () => {
      const {signal} = new AbortController();
      await loadArticle(endpointAt('/known'), '7', signal);
      const {value} = await loadCategories(endpointAt('/known'), signal);
      expect(value.map(({name}) => name)).to.deep.equal(['Tin tức', 'Văn hóa']);
      expect(server.calls).to.deep.equal(['/one/7', '/cats']);
    });
  });

  describe('only by its answer', () => {
    let count = 0;
    let path = '';

    beforeEach(() => {
      path = `/unknown/${++count}`;
      server = stubFetch({
        [path]: answerOf(someArticles(3), {testSystem: true}),
        '/one/7': {id: 7, title: 'Tin bảy', url: 'https://xa.example/tin/7', content: '<p>Nội dung.</p>'},
        '/cats': [
          {id: 1, name: 'Tin tức'},
          {id: 2, name: 'Văn hóa'},
        ],
      });
    });

    it('is asked once for a plain list, and goes on in steps of what came', async () => {
      const {next} = await load(endpointAt(path), {limit: 6});
      const second = await load(endpointAt(path), {limit: 6, after: next!});
      await load(endpointAt(path), {limit: 6, after: second.next!});
      expect(server.calls).to.deep.equal([path, `${path}?size=3&p=2`, `${path}?size=3&p=3`]);
    });

    it('is asked again for what it could have been asked for, but only the first time', async () => {
      await load(endpointAt(path), {limit: 6, category: '12'});
      await load(endpointAt(path), {limit: 6, category: '13'});
      expect(server.calls).to.deep.equal([path, `${path}?size=10&cat=12`, `${path}?size=10&cat=13`]);
    });

    it('is asked for the page once it is known', async () => {
      await load(endpointAt(path), {limit: 6, page: 2});
      expect(server.calls).to.deep.equal([path, `${path}?size=6&p=2`]);
    });

    it('gives its categories', async () => {
      const {value} = await loadCategories(endpointAt(path), new AbortController().signal);
      expect(value.map(({name}) => name)).to.deep.equal(['Tin tức', 'Văn hóa']);
    });
  });
});
