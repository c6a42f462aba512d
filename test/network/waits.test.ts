import {expect} from '@open-wc/testing';
import {loadArticles} from '../../src/network/load-articles.js';
import type {TinError} from '../../src/reading/tin-error.js';
import {faultEndpoint as anyEndpoint, type FaultEndpoint} from '../support/fault-endpoint.js';
import {quickenTimers} from '../support/quick-timers.js';

const FACTOR = 20;
/** Of one attempt; a slow machine must not run into it though all waits are shortened. */
const TIMEOUT = 200_000;
const faultEndpoint = (name: string): FaultEndpoint => anyEndpoint(name, {timeout: TIMEOUT});
const load = (endpoint: FaultEndpoint, fresh?: boolean | 'poll') =>
  loadArticles(endpoint, {}, new AbortController().signal, fresh === undefined ? {} : {fresh});
const failure = (endpoint: FaultEndpoint, fresh?: boolean | 'poll'): Promise<TinError> =>
  load(endpoint, fresh).then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as TinError,
  );

describe('waiting for an endpoint', () => {
  const {random} = Math;
  let timers: ReturnType<typeof quickenTimers>;
  /** What was waited between two attempts; the time limit of an attempt is the other timer there is. */
  const between = (): number[] => timers.waits.filter(ms => ms !== TIMEOUT);

  beforeEach(() => (timers = quickenTimers(FACTOR)));
  afterEach(() => {
    timers.restore();
    Math.random = random;
    setPage('hidden', undefined);
    setPage('onLine', undefined);
  });

  it('waits exactly as many seconds as the server asks for', async () => {
    const endpoint = faultEndpoint('http-429-seconds');
    expect((await load(endpoint)).value.articles).to.have.length(5);

    expect(between()).to.deep.equal([2000]);
    const [first, second] = await endpoint.asked();
    expect(second!.at - first!.at).to.be.at.least(2000 / FACTOR - 1);
  });

  it("waits until the date the server asks for, by the server's own clock", async () => {
    await load(faultEndpoint('http-429-date'));
    expect(between()).to.deep.equal([3000]);
  });

  for (const name of ['http-429-bad', 'http-429-negative', 'http-429-no-expose', 'http-500', 'reset']) {
    it(`${name}: tries three times, with growing and random waits`, async () => {
      Math.random = () => 0.999;
      const endpoint = faultEndpoint(name);
      await failure(endpoint);
      expect(between().map(Math.round)).to.deep.equal([500, 999]);
      // Browsers repeat a request by themselves where a connection was cut, Firefox up to ten times.
      expect((await endpoint.asked()).length).to.be.within(3, name === 'reset' ? 30 : 3);
    });
  }

  for (const name of ['http-404', 'http-403', 'http-400', 'http-501', 'truncated', 'html-200', 'null-root']) {
    it(`${name}: does not try again what will not change`, async () => {
      const endpoint = faultEndpoint(name);
      await failure(endpoint);
      expect(await endpoint.asked()).to.have.length(1);
    });
  }

  it('does not come back before a wait that is too long for a timer is over, unless the reader asks', async () => {
    const endpoint = faultEndpoint('http-503-maintenance');
    const error = await failure(endpoint);
    expect(error.detail.retryAfter).to.equal(120_000);
    expect(between()).to.deep.equal([]);

    expect(await failure(endpoint)).to.equal(error);
    expect(await failure(endpoint, 'poll')).to.equal(error);
    expect(await endpoint.asked()).to.have.length(1);
    await failure(endpoint, true);
    expect(await endpoint.asked()).to.have.length(2);
  });

  it('comes back when the wait is over', async () => {
    const endpoint = faultEndpoint('http-503-maintenance');
    await failure(endpoint);
    const {now} = Date;
    Date.now = () => now() + 120_001;
    await failure(endpoint).finally(() => (Date.now = now));
    expect(await endpoint.asked()).to.have.length(2);
  });

  it('comes back when the clock was set back meanwhile', async () => {
    const endpoint = faultEndpoint('http-503-maintenance');
    await failure(endpoint);
    const {now} = Date;
    Date.now = () => now() - 86_400_000;
    await failure(endpoint).finally(() => (Date.now = now));
    expect(await endpoint.asked()).to.have.length(2);
  });

  it('does not try again while nobody looks or nothing can be reached', async () => {
    for (const [name, value] of [
      ['hidden', true],
      ['onLine', false],
    ] as const) {
      setPage(name, value);
      const endpoint = faultEndpoint('http-500');
      await failure(endpoint);
      expect(await endpoint.asked(), name).to.have.length(1);
      setPage(name, undefined);
    }
  });

  it('stops waiting when it is no longer wanted', async () => {
    Math.random = () => 0.999;
    const endpoint = faultEndpoint('http-500');
    const abort = new AbortController();
    const loading = loadArticles(endpoint, {}, abort.signal).catch((error: unknown) => error);
    while (between().length === 0) await endpoint.asked();
    abort.abort();
    expect(await loading).to.equal(abort.signal.reason);
    expect(await endpoint.asked()).to.have.length(1);
  });
});

/** Pretends that the page is hidden or offline; `undefined` ends it. */
function setPage(name: 'hidden' | 'onLine', value: boolean | undefined): void {
  const target = name === 'hidden' ? document : navigator;
  if (value === undefined) delete (target as unknown as Record<string, unknown>)[name];
  else Object.defineProperty(target, name, {configurable: true, value});
}
