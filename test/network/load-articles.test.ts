import {expect} from '@open-wc/testing';
import {loadArticles, type PageRequest} from '../../src/network/load-articles.js';
import type {Endpoint} from '../../src/network/endpoint.js';
import type {ArticlePage} from '../../src/reading/article.js';
import type {TinError} from '../../src/reading/tin-error.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {endpointAt} from '../support/endpoint.js';
import {faultEndpoint} from '../support/fault-endpoint.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const load = (endpoint: Endpoint, request: PageRequest = {}) =>
  loadArticles(endpoint, request, new AbortController().signal, {fresh: true}).then(({value}) => value);
const idsOf = ({articles}: ArticlePage) => articles.map(({id}) => Number(id));
const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index);

describe('loadArticles', () => {
  let server: StubbedFetch | undefined;
  afterEach(() => {
    server?.restore();
    server = undefined;
  });

  describe('page by page', () => {
    for (const name of ['page-wp-headers', 'page-link-header', 'page-next-url']) {
      it(`${name}: goes on to the end`, async () => {
        const endpoint = faultEndpoint(name);
        const ids: number[] = [];
        let page = await load(endpoint, {limit: 5});
        ids.push(...idsOf(page));
        while (page.next) {
          page = await load(endpoint, {limit: 5, after: page.next});
          ids.push(...idsOf(page));
        }
        expect(ids).to.deep.equal(range(1, 23));
        expect((await endpoint.asked()).length).to.equal(5);
      });

      it(`${name}: shows a page on its own`, async () => {
        expect(idsOf(await load(faultEndpoint(name), {limit: 4, page: 3}))).to.deep.equal(range(9, 12));
      });
    }

    it('tells from the headers how many there are', async () => {
      const {total, pageCount} = await load(faultEndpoint('page-wp-headers'), {limit: 6});
      expect([total, pageCount]).to.deep.equal([23, 4]);
    });

    it('pages an answer that holds everything', async () => {
      const endpoint = faultEndpoint('page-all');
      const {total, pageCount, next, articles} = await load(endpoint, {limit: 6});
      expect([total, pageCount, next, articles.length]).to.deep.equal([23, 4, undefined, 23]);
      expect(idsOf(await load(endpoint, {limit: 6, page: 4}))).to.deep.equal(range(19, 23));
    });

    it('never leaves the origin, whatever the answer says comes next', async () => {
      const next = 'https://khac.example/api?page=2';
      server = stubFetch({'/list': answerOf(someArticles(3), {next})});
      const page = await load(endpointAt('/list'));
      await load(endpointAt('/list'), {after: page.next!}).catch(() => {});
      expect(server.calls).to.deep.equal(['/list', '/list?page=2']);
    });

    it('understands a page number that is not its own', async () => {
      server = stubFetch({'/list': answerOf(someArticles(3))});
      await load(endpointAt('/list?trang=1'), {after: {kind: 'page', value: '2'}});
      await load(endpointAt('/list?limit=5'), {after: {kind: 'offset', value: '5'}});
      await load(endpointAt('/list'), {after: {kind: 'cursor', value: 'a/b'}});
      expect(server.calls).to.deep.equal(['/list?trang=2', '/list?limit=5&offset=5', '/list?cursor=a%2Fb']);
    });

    it('counts up a number in the address, until a page brings nothing new', async () => {
      server = stubFetch({'/list?trang=1': answerOf(someArticles(3)), '/list?trang=2': answerOf(someArticles(3, 4))});
      const {next} = await load(endpointAt('/list?trang=1'), {limit: 3});
      const second = await load(endpointAt('/list?trang=1'), {limit: 3, after: next!});
      expect(idsOf(second)).to.deep.equal([4, 5, 6]);
      server.answer('/list?trang=3', answerOf(someArticles(3, 4)));
      expect(idsOf(await load(endpointAt('/list?trang=1'), {limit: 3, page: 3}))).to.deep.equal([]);
      expect(server.calls.at(-1)).to.equal('/list?trang=3');
    });

    for (const [path, second] of [
      ['/list?limit=3', '/list?limit=3&offset=3'],
      ['/list?pageSize=3', '/list?pageSize=3&page=2'],
    ] as const) {
      it(`goes on from ${path} where the answer says that there is more, but not where`, async () => {
        server = stubFetch({
          [path]: answerOf(someArticles(3), {total: 6}),
          [second]: answerOf(someArticles(3, 4), {total: 6}),
        });
        const {next} = await load(endpointAt(path), {limit: 3});
        const page = await load(endpointAt(path), {limit: 3, after: next!});
        expect(server.calls).to.deep.equal([path, second]);
        expect(page.next).to.equal(undefined);
      });
    }

    it('says nothing of articles that cannot be reached', async () => {
      server = stubFetch({'/list': answerOf(someArticles(3), {total: 99, pages: 33, next: '/list'})});
      expect((await load(endpointAt('/list'), {limit: 3})).total).to.equal(3);
    });

    it('stops looking where pages go round in circles', async () => {
      server = stubFetch({
        '/a': answerOf(someArticles(3), {next: '/b'}),
        '/b': answerOf(someArticles(3, 4), {next: '/a'}),
      });
      await load(endpointAt('/a'), {limit: 6, query: 'không có'});
      expect(server.calls.length).to.be.at.most(3);
    });
  });

  describe('with a URL template', () => {
    beforeEach(() => (server = stubFetch({'/api': answerOf(someArticles(4))})));

    it('asks for exactly what is wanted', async () => {
      const endpoint = endpointAt('/api{?page,offset,limit,category,query}');
      await load(endpoint, {limit: 4, page: 3, category: 'Tin tức', query: 'lúa & màu'});
      expect(server!.calls).to.deep.equal([
        '/api?page=3&offset=8&limit=4&category=Tin%20t%E1%BB%A9c&query=l%C3%BAa%20%26%20m%C3%A0u',
      ]);
    });

    it('goes on while pages are full', async () => {
      const endpoint = endpointAt('/api?trang={page0}&so={limit}');
      const {next} = await load(endpoint, {limit: 4});
      const second = await load(endpoint, {limit: 4, after: next!});
      await load(endpoint, {limit: 4, after: second.next!});
      expect(server!.calls).to.deep.equal(['/api?trang=0&so=4', '/api?trang=1&so=4', '/api?trang=2&so=4']);
      expect((await load(endpoint, {limit: 5})).next).to.equal(undefined);
    });

    it('goes on from fuller or emptier pages than it has a word in', async () => {
      for (const limit of [3, 6]) {
        const {next} = await load(endpointAt('/api?trang={page}&tu={offset}'), {limit});
        await load(endpointAt('/api?trang={page}&tu={offset}'), {limit, after: next!});
        expect(server!.calls.splice(0)).to.deep.equal(['/api?trang=1&tu=0', '/api?trang=2&tu=4']);
      }
    });

    it('takes braces that are no placeholders for part of the address', async () => {
      await load(endpointAt('/api?query={posts(first:3){title}}'));
      expect(server!.calls[0]).to.include('posts(first:3)');
    });
  });

  describe('what the server cannot do', () => {
    const articles = [
      oneArticle({id: '1', title: 'Làm đường ấp Tân Tiến', summary: '', categories: ['Nông thôn mới']}),
      oneArticle({id: '2', title: 'Tiêm phòng cho đàn gia súc', summary: '', categories: ['Tin tức']}),
      oneArticle({id: '3', title: 'Mở đường hoa', summary: 'Ấp Tân Hòa', categories: ['Tin tức']}),
    ];
    beforeEach(() => (server = stubFetch({'/list': answerOf(articles)})));

    for (const [category, ids] of [
      ['Tin tức', [2, 3]],
      ['tin-tuc', [2, 3]],
      ['TIN TUC', [2, 3]],
      ['nong-thon-moi', [1]],
      ['khac', []],
    ] as const) {
      it(`finds category ${category}`, async () => {
        const page = await load(endpointAt('/list'), {category});
        expect(idsOf(page)).to.deep.equal(ids);
        expect(page.total).to.equal(ids.length);
      });
    }

    it('finds a category by its id, with everything below it', async () => {
      server!.answer('/cats', [
        {id: 9, name: 'Nông thôn mới'},
        {id: 12, name: 'Tin tức'},
      ]);
      const endpoint = endpointAt('/list', {categorySrc: `${location.origin}/cats`});
      expect(idsOf(await load(endpoint, {category: '9'}))).to.deep.equal([1]);
    });

    for (const [query, ids] of [
      ['duong', [1, 3]],
      ['ĐƯỜNG tân', [1, 3]],
      ['tân hoà', [3]],
      ['biển', []],
    ] as const) {
      it(`searches for ${query}`, async () => {
        expect(idsOf(await load(endpointAt('/list'), {query}))).to.deep.equal(ids);
      });
    }

    it('looks through the following pages until there are enough', async () => {
      server!.answer('/list?page=2', answerOf([oneArticle({id: '4', title: 'Đường đê'})], {next: '/list?page=3'}));
      server!.answer('/list?page=3', answerOf([oneArticle({id: '5', title: 'Đường mới'})]));
      server!.answer('/list', answerOf(articles, {next: '/list?page=2'}));
      const {articles: found, next} = await load(endpointAt('/list'), {query: 'đường', limit: 3});
      expect(found.map(({id}) => id)).to.deep.equal(['1', '3', '4']);
      expect(next).not.to.equal(undefined);
    });
  });

  describe('with several addresses', () => {
    const dated = (id: string, publishedAt: string, url = `https://xa.example/tin/${id}`) =>
      oneArticle({id, publishedAt, url, title: `Tin ${id}`});
    const routes = {
      '/a': answerOf([dated('1', '2026-03-05T08:00:00+07:00'), dated('2', '2026-03-01T08:00:00+07:00')]),
      '/b': answerOf([
        dated('3', '2026-03-09T08:00:00+07:00'),
        dated('1', '2026-03-05T08:00:00+07:00'),
        dated('4', '2026-03-02T08:00:00+07:00'),
      ]),
    };

    it('merges them newest first, and shows once what is in both', async () => {
      server = stubFetch(routes);
      const page = await load(endpointAt(['/a', '/b']), {limit: 6});
      expect(idsOf(page)).to.deep.equal([3, 1, 4, 2]);
    });

    it('pages what was merged', async () => {
      server = stubFetch(routes);
      expect(idsOf(await load(endpointAt(['/a', '/b']), {limit: 3, page: 2}))).to.deep.equal([2]);
    });

    it('goes on in each of them', async () => {
      server = stubFetch({
        '/a': answerOf(someArticles(2), {next: '/a?page=2'}),
        '/a?page=2': answerOf(someArticles(2, 3)),
        '/b': answerOf(someArticles(2, 11), {next: '/b?page=2'}),
        '/b?page=2': answerOf(someArticles(2, 13)),
      });
      const {next} = await load(endpointAt(['/a', '/b']));
      const page = await load(endpointAt(['/a', '/b']), {after: next!});
      expect(idsOf(page).sort((a, b) => a - b)).to.deep.equal([3, 4, 13, 14]);
      expect(page.next).to.equal(undefined);
    });

    it('shows the others when one of them fails, and says so on the console', async () => {
      server = stubFetch({'/a': routes['/a'], '/b': new Response('', {status: 404})});
      const {warn} = console;
      const texts: string[] = [];
      console.warn = (text: string) => texts.push(text);
      const page = await load(endpointAt(['/a', '/b'])).finally(() => (console.warn = warn));
      expect(idsOf(page)).to.deep.equal([1, 2]);
      expect(texts).to.have.length(1);
      expect(texts[0]).to.include('/b');
    });

    it('fails when all of them do', async () => {
      server = stubFetch({'/a': new Response('', {status: 404}), '/b': new Response('', {status: 403})});
      const error = (await load(endpointAt(['/a', '/b'])).catch((error: unknown) => error)) as TinError;
      expect(error.code).to.equal('not-found');
    });
  });

  it('refuses what is no address on the web', async () => {
    const endpoint = {...endpointAt('/x'), src: ['ftp://xa.example/list.json']};
    expect(((await load(endpoint).catch((error: unknown) => error)) as TinError).code).to.equal('config');
    expect(((await load({...endpoint, src: []}).catch((error: unknown) => error)) as TinError).code).to.equal('config');
  });

  it('names the address in an error of the reading', async () => {
    const endpoint = faultEndpoint('null-root');
    const error = (await load(endpoint).catch((error: unknown) => error)) as TinError;
    expect(error.url).to.equal(endpoint.src[0]);
    expect(error.message).to.include(endpoint.src[0]);
  });
});
