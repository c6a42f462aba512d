import {expect} from '@open-wc/testing';
import {loadArticles} from '../../src/network/load-articles.js';
import {checkAddress} from '../../src/network/shared-requests.js';
import type {TinError} from '../../src/reading/tin-error.js';
import {faultEndpoint, type FaultEndpoint} from '../support/fault-endpoint.js';

const load = (endpoint: FaultEndpoint, signal = new AbortController().signal, fresh: boolean | 'poll' = false) =>
  loadArticles(endpoint, {limit: 5}, signal, {fresh});

describe('an endpoint several elements use', () => {
  it('is asked once for all of them, whatever their limits', async () => {
    const endpoint = faultEndpoint('ok');
    const pages = await Promise.all(
      [1, 6, 8].map(limit => loadArticles(endpoint, {limit}, new AbortController().signal)),
    );
    expect(pages.map(({value}) => value.articles.length)).to.deep.equal([5, 5, 5]);
    expect(await endpoint.asked()).to.have.length(1);
  });

  it('is not asked again by who comes a moment later', async () => {
    const endpoint = faultEndpoint('ok');
    await load(endpoint);
    await load(endpoint);
    expect(await endpoint.asked()).to.have.length(1);
  });

  it('is asked again after two seconds, and when the reader wants it', async () => {
    const endpoint = faultEndpoint('ok');
    await load(endpoint);
    const {now} = Date;
    Date.now = () => now() + 2_001;
    await load(endpoint).finally(() => (Date.now = now));
    await load(endpoint, undefined, true);
    expect(await endpoint.asked()).to.have.length(3);
  });

  it('goes on for the others when one of them leaves', async () => {
    const endpoint = faultEndpoint('slow-5s', {scale: 0.05});
    const leaving = new AbortController();
    const left = load(endpoint, leaving.signal).catch((error: unknown) => error);
    const staying = load(endpoint);
    leaving.abort();
    expect(await left).to.equal(leaving.signal.reason);
    expect((await staying).value.articles).to.have.length(5);
    expect(await endpoint.asked()).to.have.length(1);
  });

  it('is let go when the last of them leaves', async () => {
    const endpoint = faultEndpoint('slow-5s');
    const aborts = [new AbortController(), new AbortController()];
    const loads = aborts.map(({signal}) => load(endpoint, signal).catch((error: unknown) => error));
    while ((await endpoint.asked()).length === 0);
    for (const abort of aborts) abort.abort();
    await Promise.all(loads);
    while (!(await endpoint.asked())[0]!.aborted);
    expect(await endpoint.asked()).to.have.length(1);
  });

  it('asks for nothing when it is not wanted any more', async () => {
    const endpoint = faultEndpoint('ok');
    const abort = new AbortController();
    abort.abort();
    expect(await load(endpoint, abort.signal).catch((error: unknown) => error)).to.equal(abort.signal.reason);
    expect(await endpoint.asked()).to.have.length(0);
  });

  it('fails for all of them at once, and is asked anew afterwards', async () => {
    const endpoint = faultEndpoint('http-404');
    const failures = await Promise.all([1, 2].map(() => load(endpoint).catch((error: unknown) => error)));
    expect(failures[0]).to.equal(failures[1]);
    await load(endpoint).catch(() => {});
    expect(await endpoint.asked()).to.have.length(2);
  });

  it('may say that nothing is new when it is asked again', async () => {
    const endpoint = faultEndpoint('etag');
    await load(endpoint);
    const again = await load(endpoint, undefined, true);
    expect(again.value.articles).to.have.length(5);
    expect((await endpoint.asked())[1]!.cache).to.equal('max-age=0');
  });

  it('is asked past every cache when the reader tries again after a failure', async () => {
    const endpoint = faultEndpoint('ok-then-404');
    await load(endpoint);
    await load(endpoint, undefined, true).catch(() => {});
    await load(endpoint, undefined, true).catch(() => {});
    expect((await endpoint.asked()).map(({cache}) => cache)).to.deep.equal([undefined, 'max-age=0', 'no-cache']);
  });

  it('gets no cookie', async () => {
    const endpoint = faultEndpoint('set-cookie');
    await load(endpoint);
    await load(endpoint, undefined, true);
    expect((await endpoint.asked()).map(({cookie}) => cookie)).to.deep.equal([undefined, undefined]);
  });
});

describe('checkAddress', () => {
  const codeOf = (url: string, page: string): string | undefined => {
    try {
      checkAddress(url, page);
      return undefined;
    } catch (error) {
      return (error as TinError).code;
    }
  };

  for (const [url, code] of [
    ['http://xa.example/tin.json', 'mixed-content'],
    ['HTTP://localhost.xa.example/', 'mixed-content'],
    ['https://xa.example/tin.json', undefined],
    ['https://xa.example/chuyen?toi=http://xa.example/tin.json', undefined],
    ['http://localhost:8080/tin.json', undefined],
    ['http://tin.localhost/', undefined],
    ['http://127.0.0.1', undefined],
    ['http://[::1]:80/', undefined],
    ['ftp://xa.example/', 'config'],
    ['javascript:alert(1)', 'config'],
    ['data:application/json,[]', 'config'],
    ['', 'config'],
  ] as const) {
    it(`finds ${code ?? 'nothing wrong'} on a page on https with ${url || 'no address'}`, () => {
      expect(codeOf(url, 'https:')).to.equal(code);
    });
  }

  it('lets a page on http read http', () => expect(codeOf('http://xa.example/', 'http:')).to.equal(undefined));
});
