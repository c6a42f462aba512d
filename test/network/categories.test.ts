import {expect} from '@open-wc/testing';
import type {Endpoint} from '../../src/network/endpoint.js';
import {loadArticles, type PageRequest} from '../../src/network/load-articles.js';
import {loadCategories} from '../../src/network/load-categories.js';
import {catchWarnings} from '../support/console-warnings.js';
import {endpointAt} from '../support/endpoint.js';
import {loadShape, type CategoryShape} from '../support/endpoint-shape.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const load = (endpoint: Endpoint, request: PageRequest) =>
  loadArticles(endpoint, request, new AbortController().signal, {fresh: true}).then(({value}) => value);

let sites = 0;
/** A site that nobody has asked before: what is known of one is remembered. */
const site = (): string => `/xa-${++sites}`;

const post = (id: number, category: string) => ({
  id,
  date_gmt: `2026-11-0${id}T01:00:00`,
  guid: {rendered: `https://xa.example/?p=${id}`},
  link: `https://xa.example/tin-${id}/`,
  title: {rendered: `Tin ${id}`},
  _embedded: {'wp:term': [[{taxonomy: 'category', name: category}]]},
});
const terms = [
  {id: 5, name: 'Văn hóa – Xã hội', slug: 'van-hoa', link: 'https://xa.example/category/van-hoa/', parent: 0, count: 3},
  {id: 6, name: 'Thông báo', slug: 'thong-bao', link: 'https://xa.example/category/thong-bao/', parent: 0, count: 1},
];
const categoriesAsked = (server: StubbedFetch): (string | null)[] =>
  server.calls
    .filter(call => call.includes('/posts'))
    .map(call => new URL(call, location.href).searchParams.get('categories'));

describe('a category that a system knows by its id', () => {
  let server: StubbedFetch;
  let root: string;
  const endpoint = (): Endpoint => endpointAt(`${root}/wp-json/wp/v2/posts`);

  beforeEach(() => {
    root = site();
    server = stubFetch({
      [`${root}/wp-json/wp/v2/posts`]: [post(1, 'Văn hóa – Xã hội'), post(2, 'Thông báo')],
      [`${root}/wp-json/wp/v2/categories`]: terms,
    });
  });
  afterEach(() => server.restore());

  for (const wanted of ['van-hoa', 'Văn hóa – Xã hội', 'van-hoa-xa-hoi', 'văn hoá – xã hội'])
    it(`is found by ${wanted}`, async () => {
      await load(endpoint(), {limit: 6, category: wanted});
      expect(categoriesAsked(server)).to.deep.equal(['5']);
    });

  it('is asked for at once where its id is given', async () => {
    await load(endpoint(), {limit: 6, category: '6'});
    expect(categoriesAsked(server)).to.deep.equal(['6']);
    expect(server.calls).to.have.length(1);
  });

  it('is looked up once for all lists, and for every page of them', async () => {
    const {signal} = new AbortController();
    await Promise.all([
      loadCategories(endpoint(), signal),
      loadArticles(endpoint(), {limit: 6, category: 'van-hoa'}, signal),
      loadArticles(endpoint(), {limit: 6, category: 'thong-bao', page: 2}, signal),
    ]);
    expect(server.calls.filter(call => call.includes('/categories'))).to.have.length(1);
    expect(categoriesAsked(server).sort()).to.deep.equal(['5', '6']);
  });

  it('gives an empty list where nobody has heard of it, and tells the webmaster once which there are', async () => {
    const warnings = catchWarnings();
    await load(endpoint(), {limit: 6, category: 'khong-co'});
    const {articles, next, total} = await load(endpoint(), {limit: 6, category: 'khong-co'});
    warnings.restore();
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.match(/không có chuyên mục "khong-co".*no category.*Thông báo \(6\)/);
    expect([articles, next, total]).to.deep.equal([[], undefined, 0]);
    expect(categoriesAsked(server)).to.deep.equal([]);
  });

  it('is picked out here where the categories are not open to everybody', async () => {
    server.answer(`${root}/wp-json/wp/v2/categories`, Response.json({code: 'rest_forbidden'}, {status: 401}));
    const {articles} = await load(endpoint(), {limit: 6, category: 'thong-bao'});
    expect(articles.map(({title}) => title)).to.deep.equal(['Tin 2']);
    expect(categoriesAsked(server)).to.deep.equal([null]);
  });
});

describe('a system that only its answers tell the categories of', () => {
  it('is asked for the category as soon as that is known', async () => {
    const root = site();
    const {list} = await loadShape('articles/strapi-v5');
    const server = stubFetch({
      [`${root}/api/articles`]: list,
      [`${root}/api/categories`]: {
        data: [{id: 3, documentId: 'hgv1vny5cebq2l3czil1rpb4', name: 'Hướng dẫn', slug: 'huong-dan'}],
        meta: {pagination: {page: 1, pageSize: 100, pageCount: 1, total: 1}},
      },
    });
    try {
      await load(endpointAt(`${root}/api/articles`), {limit: 6, category: 'huong-dan'});
      expect(server.calls.map(decodeURIComponent)).to.deep.equal([
        `${root}/api/articles`,
        `${root}/api/categories?pagination[pageSize]=100&populate=*`,
        `${root}/api/articles?populate=*&pagination[pageSize]=10&filters[category][documentId][$eq]=hgv1vny5cebq2l3czil1rpb4`,
      ]);
    } finally {
      server.restore();
    }
  });
});

describe('the categories of an endpoint', () => {
  let server: StubbedFetch | undefined;
  afterEach(() => server?.restore());

  it('are those that the articles name, where the system’s own are not open to everybody', async () => {
    const root = site();
    server = stubFetch({
      [`${root}/wp-json/wp/v2/posts`]: [post(1, 'Văn hóa'), post(2, 'Thông báo')],
      [`${root}/wp-json/wp/v2/categories`]: () => Response.json({}, {status: 404}),
    });
    const {value} = await loadCategories(endpointAt(`${root}/wp-json/wp/v2/posts`), new AbortController().signal);
    expect(value.map(({name}) => name)).to.deep.equal(['Văn hóa', 'Thông báo']);
  });

  it('fail where the page says where they are, and they are not there', async () => {
    const root = site();
    server = stubFetch({
      [`${root}/wp-json/wp/v2/posts`]: [post(1, 'Văn hóa')],
      [`${root}/muc`]: () => Response.json({}, {status: 404}),
    });
    const endpoint = endpointAt(`${root}/wp-json/wp/v2/posts`, {categorySrc: `${location.origin}${root}/muc`});
    const failed = await loadCategories(endpoint, new AbortController().signal).catch((error: unknown) => error);
    expect(failed).to.have.property('code', 'not-found');
  });

  it('of Đà Nẵng stand in their groups, and a group is asked for by all that is in it', async () => {
    const root = `${site()}/DesktopModules/cttdt/api/apichiase`;
    const {list} = await loadShape<CategoryShape>('categories/vn-danang-chuyenmuc');
    const articles = (await loadShape('articles/vn-danang-cttdt')).list;
    server = stubFetch({[`${root}/chuyenmuc`]: list, [`${root}/tinmoi`]: articles});
    const endpoint = endpointAt(`${root}/tinmoi?secret_code=K`);
    const {value} = await loadCategories(endpoint, new AbortController().signal);
    expect(value.map(({id, children}) => [id, children.map(child => child.id)])).to.deep.equal([
      ['g:2', ['144']],
      ['g:1', ['120', '121']],
      ['150', []],
    ]);
    await load(endpoint, {limit: 6, category: 'g:1'});
    expect(decodeURIComponent(server.calls.at(-1)!)).to.equal(`${root}/tinmoi?secret_code=K&lstChuyenMuc=120,121`);
  });

  it('of a blog are its labels, those of Liferay stand below their parents', async () => {
    const root = site();
    server = stubFetch({
      '/feeds/posts/default': {feed: {id: {$t: 'x'}, category: [{term: 'Thông báo'}, {term: 'Nông nghiệp'}]}},
      [`${root}/o/headless-delivery/v1.0/sites/1/structured-contents`]: {items: []},
      [`${root}/o/headless-admin-taxonomy/v1.0/taxonomy-categories/ranked`]: {
        items: [
          {id: '31', name: 'Tin tức', taxonomyVocabularyId: 9, numberOfTaxonomyCategories: 1},
          {id: '32', name: 'Văn hóa', taxonomyVocabularyId: 9, parentTaxonomyCategory: {id: 31, name: 'Tin tức'}},
        ],
        totalCount: 2,
      },
    });
    const {signal} = new AbortController();
    const labels = await loadCategories(endpointAt('/feeds/posts/default?alt=json'), signal);
    expect(labels.value.map(({id, name}) => [id, name])).to.deep.equal([
      ['Thông báo', 'Thông báo'],
      ['Nông nghiệp', 'Nông nghiệp'],
    ]);
    const liferay = await loadCategories(
      endpointAt(`${root}/o/headless-delivery/v1.0/sites/1/structured-contents`),
      signal,
    );
    expect(liferay.value.map(({id, children}) => [id, children.map(child => child.id)])).to.deep.equal([
      ['31', ['32']],
    ]);
  });
});
