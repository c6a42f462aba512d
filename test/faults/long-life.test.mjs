// Pages that stay open for days, and elements that come and go: nothing may grow, and nothing be left.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {openBrowser, openPage, settled} from '../cdn/browser.mjs';
import {everyTag, openSite} from '../cdn/site.mjs';

const CLOCK = readFileSync(new URL('clock.js', import.meta.url), 'utf8');
const CYCLES = 1_000;
const HOUR = 3_600_000;

/** Tag → an instance of it as a page writes it. */
const tags = {
  'tin-article-card': '<tin-article-card source="nguon" article-id="2"><a href="/2">Bài 2</a></tin-article-card>',
  'tin-article-list': '<tin-article-list source="nguon" limit="3" search unique exclude-current></tin-article-list>',
  'tin-article-view': '<tin-article-view source="nguon" article-id="1" related="2"></tin-article-view>',
  'tin-category-list': '<tin-category-list source="nguon" display="tree"></tin-category-list>',
  'tin-news-ticker': '<tin-news-ticker source="nguon" autoplay refresh="60"></tin-news-ticker>',
  'tin-source': '<tin-source src="/api/posts" refresh="60"><tin-article-list></tin-article-list></tin-source>',
  'tin-text-size': '<tin-text-size></tin-text-size>',
};
const SOURCE = everyTag.slice(0, everyTag.indexOf('</tin-source>') + 13);

/**
 * Bytes that one cycle, or one look for news, may leave in the heap: what compilers note about code that runs for the
 * thousandth time comes to half a megabyte and grows no further. An element that is kept costs 20,000 with its shadow
 * root, an answer that is kept 5,000 and more.
 */
const BYTES_PER_CYCLE = 1_500;
/** Nodes and listeners are counted exactly; a few are made once, such as a style sheet or the first part loaded. */
const FEW = 12;

describe('a long life', () => {
  let browser;
  let site;
  let visit;
  let cdp;

  before(async () => ([browser, site] = await Promise.all([openBrowser('chromium'), openSite()])));
  beforeEach(async () => {
    visit = await openPage(browser);
    cdp = await visit.page.createCDPSession();
    await cdp.send('Performance.enable');
  });
  afterEach(async () => {
    assert.deepEqual([...visit.errors, ...visit.warnings], []);
    await visit.close();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = body =>
    visit.page.goto(
      site.addPage(
        `<!doctype html><html lang="vi"><title>Xã</title><script>${CLOCK}</script><script src="/cdn/the-tin.js"></script><body>${SOURCE}${body}`,
      ),
    );

  /** The browser's own counts, when collecting frees nothing more: what one run finalises is only free after the next. */
  async function collected() {
    for (let nodes = Infinity; ;) {
      await cdp.send('HeapProfiler.collectGarbage');
      await pause(50);
      await cdp.send('HeapProfiler.collectGarbage');
      const {metrics} = await cdp.send('Performance.getMetrics');
      const counts = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      if (counts.Nodes >= nodes) return counts;
      nodes = counts.Nodes;
    }
  }

  /** What the page holds, when all that nobody holds any more is gone. */
  async function held() {
    // The parts of the library that were asked for have come: they are scripts, which the clock does not see.
    await visit.page.waitForNetworkIdle({idleTime: 100});
    await visit.page.evaluate(async () => {
      await clock.settle();
      // The browser keeps the times of the last 250 requests.
      performance.clearResourceTimings();
    });
    const of = await collected();
    return {
      heap: of.JSHeapUsedSize,
      listeners: of.JSEventListeners,
      nodes: of.Nodes,
      timers: await visit.page.evaluate(() => clock.timers()),
      requests: site.requests.filter(path => path.startsWith('/api/')).length,
    };
  }

  function hasNotGrown(first, last, cycles) {
    const grown = Object.fromEntries(Object.entries(last).map(([name, value]) => [name, value - first[name]]));
    assert.ok(grown.heap < BYTES_PER_CYCLE * cycles, `${grown.heap} bytes after ${cycles} cycles`);
    assert.ok(grown.nodes <= FEW && grown.listeners <= FEW, JSON.stringify(grown));
    return grown;
  }

  for (const [tag, markup] of Object.entries(tags)) {
    it(`${tag}: comes and goes ${CYCLES} times`, async () => {
      await open(`<main>${markup}</main>`);
      const cycle = times =>
        visit.page.evaluate(async count => {
          const main = document.querySelector('main');
          const element = main.firstElementChild;
          for (let n = 0; n < count; n++) {
            element.remove();
            // At once, after an update of the element, or after whatever that has started.
            if (n % 3 === 1) await element.updateComplete;
            if (n % 50 === 2) await clock.settle();
            main.append(element);
            if (n % 3 === 2) await element.updateComplete;
          }
        }, times);
      await cycle(60);
      const first = await held();
      await cycle(CYCLES);
      const grown = hasNotGrown(first, await held(), CYCLES);
      assert.deepEqual([grown.timers, grown.requests], [0, 0]);
    });

    it(`${tag}: ${CYCLES} of them come and go, and leave no timer, listener, node or request`, async () => {
      await open('<main></main>');
      const cycle = times =>
        visit.page.evaluate(
          async (html, count) => {
            const main = document.querySelector('main');
            for (let n = 0; n < count; n++) {
              main.innerHTML = html;
              const element = main.firstElementChild;
              if (n % 3 === 1) await element.updateComplete;
              if (n % 10 === 2) await clock.settle();
              main.replaceChildren();
            }
          },
          markup,
          times,
        );
      await cycle(60);
      const first = await held();
      await cycle(CYCLES);
      const grown = hasNotGrown(first, await held(), CYCLES);
      // Time stands still on this page: one answer serves all.
      assert.equal(grown.requests, 0);
      // Each part of the library that was loaded had half a minute for it; what repeats itself would still be there.
      await visit.page.evaluate(() => clock.pass(31_000));
      assert.equal(await visit.page.evaluate(() => clock.timers()), 0);
    });
  }

  it('a ticker and a list that are refreshed for 24 hours ask as often as they were told to, and nothing grows', async () => {
    await open(`<tin-source src="/api/posts?tuoi" refresh="600"><tin-article-list limit="3"></tin-article-list></tin-source>
      <tin-news-ticker source="nguon" refresh="300" autoplay interval="10"></tin-news-ticker>`);
    for (const tag of ['tin-article-list', 'tin-news-ticker']) assert.equal(await settled(visit.page, tag), 'ready');
    const pass = hours => visit.page.evaluate(ms => clock.pass(ms), hours * HOUR);
    await pass(1);
    const first = await held();
    await pass(24);
    const last = await held();

    // Math.random is 0.5 on this page: no jitter.
    assert.equal(last.requests - first.requests, 24 * (3600 / 300 + 3600 / 600));
    assert.equal(last.timers, first.timers);
    hasNotGrown(first, last, 24 * (3600 / 300 + 3600 / 600));

    await visit.page.evaluate(() =>
      document.querySelectorAll('tin-source, tin-news-ticker').forEach(one => one.remove()),
    );
    assert.equal((await held()).timers, 0);
  });

  it('a tab that was hidden for hours catches up once, and goes on', async () => {
    await open('<tin-news-ticker source="nguon" refresh="300" autoplay></tin-news-ticker>');
    await settled(visit.page, 'tin-news-ticker');
    const before = (await held()).requests;
    await visit.page.evaluate(async ms => (setHidden(true), clock.pass(ms)), 5 * HOUR);
    const hidden = await held();
    assert.deepEqual([hidden.requests, hidden.timers], [before, 0]);

    await visit.page.evaluate(() => (setHidden(false), clock.settle()));
    assert.equal((await held()).requests, before + 1);
    await visit.page.evaluate(ms => clock.pass(ms), HOUR);
    assert.equal((await held()).requests, before + 1 + 12);
  });

  it('a clock that is set back by a day changes nothing', async () => {
    await open(
      '<tin-news-ticker source="nguon" refresh="300"></tin-news-ticker><tin-article-list source="nguon"></tin-article-list>',
    );
    await settled(visit.page, 'tin-news-ticker');
    const before = (await held()).requests;
    await visit.page.evaluate(async ms => (clock.setBack(24 * ms), clock.pass(ms)), HOUR);
    assert.equal((await held()).requests, before + 12);
    assert.doesNotMatch(
      await visit.page.$eval('tin-article-list', element => element.shadowRoot.textContent),
      /-\d+ (ngày|giờ|phút)/,
    );
  });
});
