import {expect, waitUntil} from '@open-wc/testing';
import {loadArticles} from '../../src/network/load-articles.js';
import {TinError} from '../../src/reading/tin-error.js';
import {catchWarnings} from '../support/console-warnings.js';
import {faultEndpoint} from '../support/fault-endpoint.js';
import {outcomes, type Outcome} from '../support/faults/outcomes.js';

async function outcomeOf(name: string): Promise<Outcome> {
  try {
    const {value} = await loadArticles(faultEndpoint(name), {limit: 6}, new AbortController().signal);
    return value.articles.length > 0 ? 'ready' : 'empty';
  } catch (error) {
    if (!(error instanceof TinError)) throw error;
    return error.status === undefined ? error.code : [error.code, error.status];
  }
}

const failureOf = (name: string, changes = {}): Promise<TinError> =>
  loadArticles(faultEndpoint(name, changes), {}, new AbortController().signal).then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as TinError,
  );

/** What WebKitGTK's network gives of a connection that others refuse. */
const WEBKIT: Partial<Record<string, unknown>> = {'bad-chunk': 'bad-json', 'gzip-lie': 'ready'};
const isWebKit = CSS.supports('-webkit-hyphens: none') && !('chrome' in window);

describe('an endpoint with a fault', () => {
  const {random} = Math;

  let warnings: ReturnType<typeof catchWarnings>;

  // The waits between attempts are random: none at all is as good as any.
  before(() => {
    Math.random = () => 0;
    warnings = catchWarnings();
  });
  after(() => {
    Math.random = random;
    warnings.restore();
  });

  for (const [name, outcome] of Object.entries(outcomes)) {
    it(`${name}: ${String(outcome)}`, async () => {
      expect(await outcomeOf(name)).to.deep.equal((isWebKit && WEBKIT[name]) || outcome);
    });
  }

  it('tells the webmaster about those that are shown all the same, and about no others', async () => {
    const odd =
      'type-html nosniff-html charset-1258-lie charset-utf16 charset-mojibake invalid-utf8 items-null holes hostile-items';
    await waitUntil(() => warnings.texts.length >= odd.split(' ').length);
    const told = warnings.texts.map(text => /\/fault\/([\w-]+)/.exec(text)?.[1]);
    expect(told.sort()).to.deep.equal(odd.split(' ').sort());
  });

  it('gzip-truncated: fails one way or the other', async () => {
    expect(await outcomeOf('gzip-truncated')).to.be.oneOf(['network', 'bad-json']);
  });

  it('http-500-json: keeps the body of the error for developers', async () => {
    const {detail} = await failureOf('http-500-json');
    expect(detail.body).to.deep.equal({error: 'db', message: 'Không nối được cơ sở dữ liệu'});
  });

  it('php-notice: quotes the first 80 characters', async () => {
    const {detail} = await failureOf('php-notice');
    expect(detail.snippet).to.have.length(80).and.to.include('Undefined index');
  });

  it('redirect-login: knows that it was sent elsewhere', async () => {
    const {detail, message} = await failureOf('redirect-login');
    expect(detail.redirected).to.equal(true);
    expect(message).to.include('đăng nhập').and.to.include('login');
  });

  it('cors-none: tells the webmaster the three usual causes and the header to add', async () => {
    const {message, url} = await failureOf('cors-none');
    expect(message).to.include(url).and.to.include(`Access-Control-Allow-Origin: ${location.origin}`);
    expect(message).to.match(/mất mạng[^]*chặn[^]*\/[^]*no network[^]*blocked/);
  });

  it('basic-auth: sends nothing a browser would ask a password for', async () => {
    const endpoint = faultEndpoint('basic-auth');
    await loadArticles(endpoint, {}, new AbortController().signal).catch(() => {});
    expect(await endpoint.asked()).to.have.length(1);
  });

  it('cors-preflight-405: needs no preflight', async () => {
    const endpoint = faultEndpoint('cors-preflight-405');
    await loadArticles(endpoint, {}, new AbortController().signal);
    expect((await endpoint.asked()).map(({method}) => method)).to.deep.equal(['GET']);
  });

  it('redirect-loop: gives up after a bounded number of requests', async () => {
    const endpoint = faultEndpoint('redirect-loop');
    await loadArticles(endpoint, {}, new AbortController().signal).catch(() => {});
    expect((await endpoint.asked()).length).to.be.lessThan(70);
  });

  it('charset-1258-lie: shows the letters that were meant', async () => {
    const {value} = await loadArticles(faultEndpoint('charset-1258-lie'), {}, new AbortController().signal);
    expect(value.articles[0]!.title.normalize()).to.equal(
      'Hướng dẫn nộp hồ sơ trực tuyến tại Trung tâm phục vụ hành chính công (1)',
    );
  });

  it('invalid-utf8: breaks one letter only', async () => {
    const {value} = await loadArticles(faultEndpoint('invalid-utf8'), {}, new AbortController().signal);
    expect(value.articles[0]!.title).to.equal('Tin về \ufffd lúa');
  });

  it('pagination-lies: goes nowhere when the next page is the page itself', async () => {
    const {value} = await loadArticles(faultEndpoint('pagination-lies'), {}, new AbortController().signal);
    expect(value.next).to.equal(undefined);
    expect(value.total).to.equal(8);
  });

  it('items-100k: shows the first ones, and says that there were more', async () => {
    const {value, isCut} = await loadArticles(faultEndpoint('items-100k'), {}, new AbortController().signal);
    expect(isCut).to.equal(true);
    expect(value.articles.length).to.be.within(1000, 99_999);
  });

  it('items-100k-brief: reads no more of them than anybody ever scrolls through', async () => {
    const {value} = await loadArticles(faultEndpoint('items-100k-brief'), {limit: 6}, new AbortController().signal);
    expect(value.articles).to.have.length(10_000);
    expect(value.articles[0]!.title).to.equal('Tin 0');
    expect(value.total).to.equal(100_000);
  });

  it('endless-list: lets the server go on with nothing after the first 8 MB', async () => {
    const endpoint = faultEndpoint('endless-list');
    const read: number[] = [];
    const {getReader} = ReadableStream.prototype;
    ReadableStream.prototype.getReader = function (this: ReadableStream) {
      const reader = getReader.call(this) as ReadableStreamDefaultReader<Uint8Array>;
      const next = reader.read.bind(reader);
      reader.read = async () => {
        const result = await next();
        read.push(result.value?.length ?? 0);
        return result;
      };
      return reader;
    } as typeof getReader;
    try {
      const {isCut} = await loadArticles(endpoint, {limit: 6}, new AbortController().signal);
      expect(isCut).to.equal(true);
    } finally {
      ReadableStream.prototype.getReader = getReader;
    }
    const most = 8 * 2 ** 20;
    expect(read.reduce((sum, length) => sum + length, 0)).to.be.within(most, most + 4 * 2 ** 20);
    await waitUntil(async () => (await endpoint.asked())[0]?.sent);
    expect((await endpoint.asked())[0]!.sent).to.be.lessThan(50 * 2 ** 20);
  });

  it('content-length-100mb: does not wait for the body', async () => {
    const endpoint = faultEndpoint('content-length-100mb', {timeout: 3000});
    expect(
      ((await loadArticles(endpoint, {}, new AbortController().signal).catch((error: TinError) => error)) as TinError)
        .code,
    ).to.equal('too-large');
  });

  it('slow-5s, slow-12s, drip: waits within the limit', async () => {
    for (const name of ['slow-5s', 'slow-12s', 'drip']) {
      const {value} = await loadArticles(
        faultEndpoint(name, {scale: 0.02, timeout: 5000}),
        {},
        new AbortController().signal,
      );
      expect(value.articles, name).to.have.length(5);
    }
  });

  it('slow-5s, headers-then-hang, drip-forever, error-hangs: times out, body included, and is not repeated', async () => {
    for (const name of ['slow-5s', 'headers-then-hang', 'drip-forever', 'error-hangs']) {
      const endpoint = faultEndpoint(name, {timeout: 300, scale: 0.1 * (name === 'slow-5s' ? 10 : 1)});
      const error = (await loadArticles(endpoint, {}, new AbortController().signal).catch(
        (error: unknown) => error,
      )) as TinError;
      expect(error.code, name).to.equal('timeout');
      expect(await endpoint.asked(), name).to.have.length(1);
    }
  });

  it('race: aborts the first request, and answers with the second', async () => {
    const endpoint = faultEndpoint('race', {scale: 0.3});
    const first = new AbortController();
    const early = loadArticles(endpoint, {}, first.signal).catch((error: unknown) => error);
    while ((await endpoint.asked()).length === 0);
    first.abort();
    const {value} = await loadArticles(endpoint, {}, new AbortController().signal, {fresh: true});

    expect(await early).to.equal(first.signal.reason);
    expect(value.articles[0]!.title).to.equal('Tin mới');
    expect((await endpoint.asked())[0]!.aborted).to.equal(true);
  });
});
