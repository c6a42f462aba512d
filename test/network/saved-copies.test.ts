import {expect} from '@open-wc/testing';
import {readCopy, writeCopy} from '../../src/network/copy-store.js';
import type {Endpoint} from '../../src/network/endpoint.js';
import {loadArticle} from '../../src/network/load-article.js';
import {loadArticles} from '../../src/network/load-articles.js';
import type {TinError} from '../../src/reading/tin-error.js';
import {faultEndpoint, faultOrigin} from '../support/fault-endpoint.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const WEEK = 7 * 86_400_000;
const signal = (): AbortSignal => new AbortController().signal;
const article = {id: 1, title: 'Tin một', url: 'https://xa.example/tin/1', content: '<p>Nội dung.</p>'};

const endpointAt = (path: string, changes: Partial<Endpoint> = {}): Endpoint => ({
  src: [new URL(path, location.href).href],
  read: {},
  timeout: 5000,
  credentials: 'omit',
  saved: WEEK,
  ...changes,
});

/** Waits until a copy is written, or fails by the test's own time limit. */
async function written(url: string): Promise<void> {
  while (!(await readCopy(url)));
}

describe('a saved copy', () => {
  const {random} = Math;
  const {now} = Date;
  let server: StubbedFetch | undefined;

  beforeEach(() => void (Math.random = () => 0));
  afterEach(() => {
    Math.random = random;
    Date.now = now;
    server?.restore();
    server = undefined;
  });

  /** Loads once while the endpoint is well, and again when it is not. */
  async function loadTwice(name: string, changes: Partial<Endpoint> = {}) {
    const endpoint = faultEndpoint(name, {saved: WEEK, ...changes});
    await loadArticles(endpoint, {}, signal());
    return loadArticles(endpoint, {}, signal(), {fresh: true});
  }

  for (const [name, code] of [
    ['ok-then-500', 'server'],
    ['ok-then-404', 'not-found'],
  ] as const) {
    it(`${name}: stands in for a list, and says why and since when`, async () => {
      const {value, stale} = await loadTwice(name);
      expect(value.articles).to.have.length(5);
      expect((stale!.error as TinError).code).to.equal(code);
      expect(stale!.savedAt).to.be.closeTo(Date.now(), 5000);
    });
  }

  it('is not used where it is switched off', async () => {
    const error = (await loadTwice('ok-then-500', {saved: 0}).catch((error: unknown) => error)) as TinError;
    expect(error.code).to.equal('server');
  });

  it('outlives the page', async () => {
    const endpoint = faultEndpoint('ok', {saved: WEEK});
    await loadArticles(endpoint, {}, signal());
    await written(endpoint.src[0]!);
    const copy = (await readCopy(endpoint.src[0]!))!;
    expect(copy.version).to.equal(1);
    expect(JSON.parse(copy.answer.text)).to.have.property('items');
  });

  it('stands in where the page has never been loaded before', async () => {
    const url = `${faultOrigin}/fault/http-500?run=never-${now()}`;
    const answer = {
      url,
      text: JSON.stringify([article]),
      links: {},
      isRedirected: false,
      isStorable: true,
      isCut: false,
    };
    await writeCopy({version: 1, url, savedAt: now() - 1000, answer});
    const {value, stale} = await loadArticles({...endpointAt('/x'), src: [url]}, {}, signal());
    expect(value.articles[0]!.title).to.equal('Tin một');
    expect(stale!.savedAt).to.be.lessThan(now());
  });

  for (const [what, age] of [
    ['too old', WEEK + 1],
    ['from the future', -3_600_000],
  ] as const) {
    it(`does not count when it is ${what}`, async () => {
      const url = `${faultOrigin}/fault/http-404?run=age${age}-${now()}`;
      const answer = {url, text: '[]', links: {}, isRedirected: false, isStorable: true, isCut: false};
      await writeCopy({version: 1, url, savedAt: now() - age, answer});
      const error = await loadArticles({...endpointAt('/x'), src: [url]}, {}, signal()).catch(
        (error: unknown) => error,
      );
      expect((error as TinError).code).to.equal('not-found');
    });
  }

  it('does not count when another version or another hand wrote it', async () => {
    const url = `${faultOrigin}/fault/http-404?run=odd-${now()}`;
    for (const odd of [
      {version: 2, answer: {text: '[]'}},
      {version: 1},
      {version: 1, answer: {text: 7}},
      {version: 1, answer: {text: '<p>'}},
    ]) {
      await writeCopy({url, savedAt: now(), ...odd} as never);
      const error = await loadArticles({...endpointAt('/x'), src: [url]}, {}, signal()).catch(
        (error: unknown) => error,
      );
      expect((error as TinError).code).to.equal('not-found');
    }
  });

  for (const name of ['cache-no-store', 'cache-private', 'vary-star']) {
    it(`${name}: is not made`, async () => {
      const endpoint = faultEndpoint(name, {saved: WEEK});
      await loadArticles(endpoint, {}, signal());
      await writeCopy({version: 1, url: 'after', savedAt: now(), answer: undefined as never});
      expect(await readCopy(endpoint.src[0]!)).to.equal(undefined);
    });
  }

  it('is not waited for where the storage never answers', async () => {
    const {get} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
    try {
      const url = `${faultOrigin}/fault/http-404?run=hangs-${now()}`;
      const error = await loadArticles({...endpointAt('/x'), src: [url]}, {}, signal()).catch(
        (error: unknown) => error,
      );
      expect((error as TinError).code).to.equal('not-found');
    } finally {
      IDBObjectStore.prototype.get = get;
    }
  }).timeout(20_000);

  it('is not made of what needs a login', async () => {
    server = stubFetch({'/list': () => Response.json([article])});
    const endpoint = endpointAt(`/list?${now()}`, {credentials: 'include'});
    await loadArticles(endpoint, {}, signal());
    // Written after what came before it.
    await writeCopy({version: 1, url: 'after', savedAt: now(), answer: undefined as never});
    expect(await readCopy(endpoint.src[0]!)).to.equal(undefined);
    server.answer('/list', new Response('', {status: 500}));
    const error = await loadArticles(endpoint, {}, signal(), {fresh: true}).catch((error: unknown) => error);
    expect((error as TinError).code).to.equal('server');
  });

  it('is not made of an answer without articles in it, such as that of a Wi-Fi login', async () => {
    server = stubFetch({'/list': () => new Response(JSON.stringify([article]))});
    const endpoint = endpointAt(`/list?${now()}`);
    await loadArticles(endpoint, {}, signal());
    server.answer('/list', () => new Response('<html>Wi-Fi</html>'));
    await loadArticles(endpoint, {}, signal(), {fresh: true});
    const {value, stale} = await loadArticles(endpoint, {}, signal(), {fresh: true});
    expect(value.articles[0]!.title).to.equal('Tin một');
    expect((stale!.error as TinError).code).to.equal('not-json');
  });

  for (const status of [404, 410, 401, 403]) {
    it(`of one article is forgotten when the answer is ${status}`, async () => {
      server = stubFetch({'/one': () => new Response(JSON.stringify(article))});
      const endpoint = endpointAt(`/one?${status}-${now()}`);
      const load = (fresh: boolean) =>
        loadArticle(endpoint, undefined, signal(), {fresh}).catch((error: unknown) => error);
      await load(false);
      await written(endpoint.src[0]!);
      server.answer('/one', () => new Response('', {status}));
      expect(await load(true)).to.have.property('status', status);
      server.answer('/one', () => new Response('', {status: 500}));
      expect(await load(true)).to.have.property('code', 'server');
    });
  }

  it('changes nothing where storage is forbidden or full', async () => {
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const {stale} = await loadTwice('ok-then-500');
      expect(stale).not.to.equal(undefined);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('makes room by dropping the oldest', async () => {
    const url = (index: number): string => `https://xa.example/${now()}/${index}`;
    const urls = Array.from({length: 45}, (_, index) => url(index));
    for (const [index, url] of urls.entries())
      await writeCopy({version: 1, url, savedAt: now() + index, answer: undefined as never});
    expect(await readCopy(urls[0]!)).to.equal(undefined);
    expect(await readCopy(urls[44]!)).not.to.equal(undefined);
  });
});
