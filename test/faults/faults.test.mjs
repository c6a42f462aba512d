// FAULTS.md, and as many faults again that it does not name: real elements of the built file in real browsers, and a
// server that does it all over sockets. What each fault is, is in test/support/faults/.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from '../cdn/browser.mjs';
import {moreOutcomes, outcomes} from '../support/faults/outcomes.ts';
import {openFaultPage, openWorld} from './page.mjs';

const BROWSERS = process.env['TIN_BROWSER']?.split(' ') ?? ['chromium', 'firefox'];

/** Browsers repeat by themselves what was cut off, Firefox up to ten times; redirects are followed twenty times. */
const MOST_REQUESTS = 70;
/** Failures of these kinds may pass: they are tried three times. */
const PASSING = [408, 425, 429, 500, 502, 503, 504, 520];
/** Shown, and the webmaster told why that was not sure. */
const ODD =
  /^(type-html|nosniff-html|charset-1258-lie|charset-utf16|charset-mojibake|invalid-utf8|items-null|holes|hostile-items)$/;
/** What does not come within the limit of the row's endpoint. */
const NEVER = /hang|forever|never/;
/** Statuses for which browsers ask once more by themselves. */
const ASKED_AGAIN = [408, 421];
/** Requests of a list that is shown: no more than it takes, and the browser's own. */
const REQUESTS = {'flaky-reset': 33, 'total-lies': 2};

const SENTENCES = {
  timeout: 'Máy chủ phản hồi quá lâu',
  'not-found': 'Không tìm thấy bài viết',
  forbidden: 'không được phép xem công khai',
  'rate-limited': 'Máy chủ đang gặp sự cố',
  server: 'Máy chủ đang gặp sự cố',
  http: 'Máy chủ đang gặp sự cố',
  'not-json': 'không đúng định dạng',
  'bad-json': 'không đúng định dạng',
  shape: 'không đúng định dạng',
  'too-large': 'Dữ liệu quá lớn',
  network: 'Không tải được tin',
};
/** A browser that asks with what it has takes "not modified" for an answer. */
const isRevalidated = (fault, {state}) => fault === 'http-304-unasked' && state === 'ready';
const FALLBACK = '<a class="fallback" href="/tin">Tất cả tin</a>';

for (const name of BROWSERS)
  describe(`${name}: an endpoint with a fault`, () => {
    let browser;
    let world;
    let visit;
    const counts = new Map();

    before(async () => {
      [browser, world] = await Promise.all([openBrowser(name), openWorld()]);
      visit = await openFaultPage(browser, world);
    });
    after(async () => {
      await browser?.close();
      await world?.close();
    });

    const of = value => (Array.isArray(value) ? value : [value]);

    async function fails(fault, [code, status]) {
      const endpoint = visit.endpoint(fault);
      const source = NEVER.test(fault) ? 'timeout="1"' : '';
      const list = await visit.show(endpoint, {source});
      const first = await list.after(1);
      const [{type, code: saidCode, status: saidStatus}] = first.events;
      assert.deepEqual([type, saidCode, saidStatus], ['tin-error', code, status]);
      assert.equal(first.state, 'failed');
      assert.ok(first.said.includes(SENTENCES[code]), first.said);
      assert.equal(first.retry, 'Thử lại');
      assert.equal(first.isBusy, false);
      const asked = endpoint.asked().length;
      if (code === 'network') assert.ok(asked <= MOST_REQUESTS, `${asked} requests`);
      else {
        const attempts = PASSING.includes(status) && fault !== 'http-503-maintenance' ? 3 : 1;
        assert.ok(asked === attempts || (ASKED_AGAIN.includes(status) && asked <= 2 * attempts), `${asked} requests`);
      }

      // Others that want the same: what is in them stays, and they say the same.
      for (const [tag, attributes] of [
        ['news-ticker', ''],
        ['article-view', 'article-id="1"'],
      ]) {
        const one = `${source && 'timeout="0.3"'} article-src="${endpoint.src}"`;
        const other = await (await visit.show(endpoint, {tag, attributes, source: one, children: FALLBACK})).after(1);
        assert.deepEqual([other.events[0].code, other.events[0].status], [code, status], tag);
        assert.deepEqual([other.state, other.hasFallback, other.retry], ['failed', true, ''], tag);
      }

      endpoint.mend();
      const mended = await list.after(2, 'retry');
      assert.deepEqual([mended.state, mended.cards, mended.retry], ['ready', 5, '']);

      endpoint.spoil();
      await list.keepCount();
      const stale = await list.after(3, 'reload');
      assert.deepEqual([stale.cards, stale.least], [5, 5]);
      if (!isRevalidated(fault, stale)) {
        assert.deepEqual([stale.state, stale.events[2].code], ['stale', code]);
        assert.match(stale.said, /Đang xem bản đã lưu/);
      }

      endpoint.mend();
      const good = await list.after(stale.events.length + 1, 'reload');
      assert.deepEqual([good.state, good.cards, good.least, good.retry], ['ready', 5, 5, '']);

      // One line, however many elements and however often, in both languages, with the address.
      const told = await visit.told(endpoint);
      // What is no list and what is no article are two things to say.
      assert.equal(told.length, code === 'shape' ? 2 : 1, told.join('\n'));
      for (const text of told) assert.match(text, /^\[the-tin\] .{1,600}$/s);
      for (const text of told) assert.match(text, /\S \/ \S/);
      counts.set(endpoint, endpoint.asked().length);
    }

    async function isShown(fault, state) {
      const endpoint = visit.endpoint(fault);
      const list = await visit.show(endpoint, {children: FALLBACK});
      const first = await list.after(1);
      assert.deepEqual([first.state, first.events[0].type, first.hasFallback], [state, 'tin-load', false]);
      assert.equal(first.retry, '');
      if (state === 'empty') assert.match(first.said, /Chưa có tin bài/);
      else assert.ok(first.cards > 0 && first.cards <= 6, `${first.cards} cards`);
      const asked = endpoint.asked().length;
      assert.ok(asked <= (REQUESTS[fault] ?? 1), `${asked} requests`);
      await list.keepCount();
      const again = await list.after(2, 'reload');
      assert.deepEqual([again.state, again.titles, again.least], [first.state, first.titles, first.cards]);
      if (ODD.test(fault))
        await visit.page.waitForFunction(run => heard.warn.some(text => text.includes(run)), {}, endpoint.run);
      assert.equal((await visit.told(endpoint)).length, Number(ODD.test(fault)));
      counts.set(endpoint, endpoint.asked().length);
    }

    for (const [fault, outcome] of Object.entries({...outcomes, ...moreOutcomes}))
      it(`${fault}: ${of(outcome).join(' ')}`, () =>
        outcome === 'ready' || outcome === 'empty' ? isShown(fault, outcome) : fails(fault, of(outcome)));

    it('has said nothing else on the console, and asked for nothing since', async () => {
      await visit.isQuiet();
      assert.ok(counts.size > 100);
      for (const [endpoint, count] of counts) assert.equal(endpoint.asked().length, count, endpoint.name);
    });
  });
