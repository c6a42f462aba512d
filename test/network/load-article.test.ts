import {expect} from '@open-wc/testing';
import type {Endpoint} from '../../src/network/endpoint.js';
import {loadArticle} from '../../src/network/load-article.js';
import {loadCategories} from '../../src/network/load-categories.js';
import type {TinError} from '../../src/reading/tin-error.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {endpointAt} from '../support/endpoint.js';
import {faultEndpoint} from '../support/fault-endpoint.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const signal = (): AbortSignal => new AbortController().signal;
const load = (endpoint: Endpoint, id?: string) =>
  loadArticle(endpoint, id, signal(), {fresh: true}).then(({value}) => value);
const codeOf = (loading: Promise<unknown>) =>
  loading.then(
    () => 'ready',
    (error: unknown) => (error as TinError).code,
  );

const single = {id: 7, title: 'Tin bảy', url: 'https://xa.example/tin/7', content: '<p>Nội dung đầy đủ.</p>'};

describe('loadArticle', () => {
  let server: StubbedFetch;
  afterEach(() => server?.restore());

  it('reads the address itself where no id is given', async () => {
    server = stubFetch({'/7.json': single});
    expect((await load(endpointAt('/7.json'))).title).to.equal('Tin bảy');
  });

  it('asks the address that the template gives it', async () => {
    server = stubFetch({'/api/7': single});
    const endpoint = endpointAt('/list', {articleSrc: `${location.origin}/api/{id}`});
    expect((await load(endpoint, '7')).title).to.equal('Tin bảy');
    expect(server.calls).to.deep.equal(['/api/7']);
  });

  it('fills in an address of its own that is a template', async () => {
    server = stubFetch({'/api': single});
    expect((await load(endpointAt('/api?bai={id}'), '7')).title).to.equal('Tin bảy');
    expect((await load(endpointAt('/api{?id}'))).title).to.equal('Tin bảy');
    expect(server.calls).to.deep.equal(['/api?bai=7', '/api']);
  });

  it('lets no id lead elsewhere', async () => {
    server = stubFetch({});
    const endpoint = endpointAt('/list', {articleSrc: `${location.origin}/api/{id}`});
    expect(await codeOf(load(endpoint, '../admin'))).to.equal('config');
    expect(server.calls).to.deep.equal([]);
  });

  for (const id of ['2', 'lam-duong']) {
    it(`takes ${id} out of the list where it has no address of its own`, async () => {
      const articles = [oneArticle({id: '1'}), oneArticle({id: '2', url: 'https://xa.example/tin/lam-duong/'})];
      server = stubFetch({'/list': answerOf(articles)});
      expect((await load(endpointAt('/list'), id)).id).to.equal('2');
    });
  }

  it('looks for it on the following pages', async () => {
    server = stubFetch({
      '/list': answerOf(someArticles(3), {next: '/list?page=2'}),
      '/list?page=2': answerOf(someArticles(3, 4)),
    });
    expect((await load(endpointAt('/list'), '5')).id).to.equal('5');
  });

  it('says that there is none', async () => {
    server = stubFetch({'/list': answerOf(someArticles(3)), '/none': []});
    expect(await codeOf(load(endpointAt('/list'), '99'))).to.equal('not-found');
    expect(await codeOf(load(endpointAt('/none')))).to.equal('not-found');
  });

  for (const [answer, code] of [
    [null, 'shape'],
    [[], 'not-found'],
    [{}, 'not-found'],
    [{data: null}, 'not-found'],
    [{items: [], total: 0}, 'not-found'],
    [false, 'shape'],
    ['', 'shape'],
    ['Không có quyền', 'shape'],
    [{success: false, code: 403, message: 'Không có quyền'}, 'shape'],
    [{success: false, message: 'Lỗi CSDL', data: null}, 'shape'],
    [{errors: [{message: 'Internal server error'}], data: null}, 'shape'],
    [{code: 500, message: 'Too many connections', errors: []}, 'shape'],
    [{error: 'DB down', result: {}}, 'shape'],
    [{error: null, data: null}, 'not-found'],
    [{code: 404, message: 'Không có bài này', data: null}, 'not-found'],
  ] as const)
    it(`takes ${JSON.stringify(answer)} for ${code}`, async () => {
      server = stubFetch({'/one': answer});
      expect(await codeOf(load(endpointAt('/one')))).to.equal(code);
    });

  it('takes it out of a feed', async () => {
    expect((await load(faultEndpoint('xml'))).title).to.equal('Tin thứ nhất');
    expect((await load(faultEndpoint('xml'), '2')).title).to.equal('Tin thứ hai');
  });

  it('shows the beginning of a body that is too long, and says so', async () => {
    const {value, isCut} = await loadArticle(faultEndpoint('body-20mb'), undefined, signal());
    expect(isCut).to.equal(true);
    expect(value.html!.length).to.be.greaterThan(4_000_000);
    expect(value.title).not.to.equal('');
  });
});

describe('loadCategories', () => {
  let server: StubbedFetch;
  afterEach(() => server?.restore());
  const names = (endpoint: Endpoint) =>
    loadCategories(endpoint, signal(), {fresh: true}).then(({value}) => value.map(({name}) => name));

  it('asks the address that is given', async () => {
    server = stubFetch({
      '/cats': [
        {id: 1, name: 'Tin tức'},
        {id: 2, name: 'Văn hóa'},
      ],
    });
    const endpoint = endpointAt('/list', {categorySrc: `${location.origin}/cats`});
    expect(await names(endpoint)).to.deep.equal(['Tin tức', 'Văn hóa']);
    expect(server.calls).to.deep.equal(['/cats']);
  });

  it('fills in an address that is a template', async () => {
    server = stubFetch({'/cats': [{id: 1, name: 'Tin tức'}]});
    expect(await names(endpointAt('/list', {categorySrc: `${location.origin}/cats{?limit}`}))).to.deep.equal([
      'Tin tức',
    ]);
    expect(server.calls).to.deep.equal(['/cats']);
  });

  it('makes one tree of all pages', async () => {
    server = stubFetch({
      '/cats': () => new Response('[{"id":1,"name":"Tin tức"}]', {headers: {link: '</cats?page=2>; rel="next"'}}),
      '/cats?page=2': [{id: 2, name: 'Văn hóa'}],
    });
    const endpoint = endpointAt('/list', {categorySrc: `${location.origin}/cats`});
    expect(await names(endpoint)).to.deep.equal(['Tin tức', 'Văn hóa']);
  });

  it('follows no link to another origin, nor one that is none', async () => {
    for (const [link, asked] of [
      ['<https://khac.example/tree?page=2>; rel="next"', ['/tree', '/tree?page=2']],
      ['<http://[>; rel="next"', ['/tree']],
      ['</tree>; rel="next"', ['/tree']],
    ] as const) {
      server = stubFetch({
        '/tree': () => new Response('[{"id":1,"name":"Tin tức"}]', {headers: {link}}),
        '/tree?page=2': [],
      });
      await loadCategories(endpointAt('/list', {categorySrc: `${location.origin}/tree`}), signal(), {fresh: true});
      expect(server.calls).to.deep.equal(asked);
      server.restore();
    }
  });

  it('names those of the articles where there is no address for them', async () => {
    const articles = ['Tin tức', 'Văn hóa', 'Tin tức'].map((name, id) => oneArticle({id: `${id}`, categories: [name]}));
    server = stubFetch({'/list': answerOf(articles)});
    expect(await names(endpointAt('/list'))).to.deep.equal(['Tin tức', 'Văn hóa']);
  });
});
