// embed.html in an iframe: one widget, said in the address, on a page of another site.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fileURLToPath} from 'node:url';
import {openBrowser, openPage} from '../cdn/browser.mjs';
import {openSite} from './site.mjs';

const TICKER = 'news-ticker?src=%2Fapi%2Ftin';

describe('embed.html', () => {
  let browser;
  let site;
  let portal;
  let visit;

  before(async () => {
    [browser, site, portal] = await Promise.all([openBrowser(), openSite(), openSite()]);
  });
  beforeEach(async () => (visit = await openPage(browser)));
  afterEach(() => visit.close());
  after(() => Promise.all([browser.close(), site.close(), portal.close()]));

  const frame = (hash, script = `<script src="${site.origin}/nhung/the-tin.js" defer></script>`) =>
    portal.addPage(
      `<!doctype html><html lang="vi"><title>Xã</title>${script}<iframe title="Tin mới" width="600" height="40" src="${site.origin}/nhung/embed.html#${hash}"></iframe>`,
    );
  const open = hash => visit.page.goto(`${site.origin}/nhung/embed.html#${hash}`);
  const shows = text =>
    visit.page.waitForFunction(
      wanted =>
        document.querySelector('main')?.innerText.includes(wanted) ||
        document.querySelector('main [state]')?.shadowRoot?.textContent.includes(wanted),
      {},
      text,
    );
  const markup = () => visit.page.$eval('main', main => main.innerHTML.replace(/<!--.*?-->/g, ''));

  it('shows the one widget with its attributes, under a strict policy, without an error', async () => {
    await open(`${TICKER}&limit=3&heading=Tin+x%C3%A3`);
    await shows('Tin xã');
    await shows('họp phiên thứ 3');

    assert.deepEqual(visit.errors, []);
    assert.equal(await visit.page.title(), 'Tin tức');
  });

  it('puts the widget into a source where the data has to be explained', async () => {
    await open('article-list?src=%2Fapi%2Ftin&map=title%3A+ten_khac');
    await shows('Tên khác của bài 1');

    assert.match(await markup(), /^<tin-source src="\/api\/tin" map="title: ten_khac"/);
  });

  it('follows the address', async () => {
    await open(TICKER);
    await shows('phiên thứ 1');
    await visit.page.evaluate(() => (location.hash = 'article-list?src=/api/tin&limit=2'));
    await visit.page.waitForSelector('tin-article-list[limit="2"][state="ready"]');

    assert.equal(await visit.page.$('tin-news-ticker'), null);
  });

  for (const [what, hash] of Object.entries({
    'an unknown tag': 'script?src=/api/tin',
    'a tag of nobody': 'constructor?src=/api/tin',
    'a script as an address': 'news-ticker?src=javascript:alert(1)',
    'data as an address': 'news-ticker?src=data:application/json,[]',
    'a password in an address': 'news-ticker?src=https://a:b@example.vn/',
    'a script as the template of links': 'news-ticker?src=/api/tin&link=javascript:alert({id})',
    'one bad address of two': 'news-ticker?src=/api/tin%20file:///etc/passwd',
    'markup as a tag': '%3Cimg src=x onerror=alert(1)%3E',
    nothing: '',
  }))
    it(`refuses ${what}`, async () => {
      await open(hash);
      await shows('chưa được cấu hình đúng');

      assert.equal(await visit.page.$('main > :not(p)'), null);
      assert.match(visit.warnings.join(), /\[the-tin\] embed\.html/);
    });

  it('leaves out attributes that the tag does not have, or that a stranger must not set', async () => {
    await open(`${TICKER}&onclick=alert(1)&style=color:red&credentials=include&source=x&limit=-1&slot=a&id=b&mode=x`);
    await shows('phiên thứ 1');

    const names = await visit.page.$eval('tin-news-ticker', one => one.getAttributeNames());
    for (const name of ['onclick', 'style', 'credentials', 'source', 'limit', 'slot', 'id', 'mode'])
      assert.ok(!names.includes(name), name);
  });

  it('takes colours, and nothing that would load', async () => {
    await open(`${TICKER}&color-scheme=dark&--tin-accent=%23900&--tin-surface=url(https://a.vn/x)&--other=1&text=200`);
    await shows('phiên thứ 1');

    const style = await visit.page.$eval('html', root => root.getAttribute('style'));
    assert.match(style, /color-scheme: dark/);
    assert.match(style, /--tin-accent: ?#900/);
    assert.match(style, /font-size: 200%/);
    assert.doesNotMatch(style, /url|other/);
  });

  it('is as high as its content on a page of another site that has the script', async () => {
    await visit.page.goto(frame('article-list?src=%2Fapi%2Ftin&layout=headlines'));

    await visit.page.waitForFunction(() => document.querySelector('iframe').clientHeight > 200);
    const inner = visit.page.frames().find(one => one.url().includes('embed.html'));
    await inner.waitForSelector('[state=ready]');
    const wanted = await inner.$eval('main', main => Math.ceil(main.getBoundingClientRect().height));
    await visit.page.waitForFunction(
      height => document.querySelector('iframe').style.height === `${height}px`,
      {},
      wanted,
    );
  });

  it('does not let other windows or odd messages change a frame', async () => {
    await visit.page.goto(frame(TICKER));
    await visit.page.waitForFunction(() => document.querySelector('iframe').style.height);
    const before = await visit.page.$eval('iframe', one => one.style.height);

    await visit.page.evaluate(async () => {
      const {contentWindow} = document.querySelector('iframe');
      const send = (data, init) => dispatchEvent(new MessageEvent('message', {data, ...init}));
      const origin = new URL(document.querySelector('iframe').src).origin;
      send({type: 'tin-height', height: 999}, {source: self, origin});
      send({type: 'tin-height', height: 999}, {source: contentWindow, origin: 'https://xau.example'});
      send({type: 'tin-height', height: 999}, {source: contentWindow, origin: 'null'});
      for (const height of ['999', -5, NaN, Infinity, 1e9, null, {valueOf: () => 999}])
        send({type: 'tin-height', height}, {source: contentWindow, origin});
      for (const data of [null, undefined, 'tin-height', 7, []]) send(data, {source: contentWindow, origin});
    });

    assert.equal(await visit.page.$eval('iframe', one => one.style.height), before);
    assert.deepEqual(visit.errors, []);
  });

  it('opens links in the page around it', async () => {
    await visit.page.goto(frame(TICKER));
    const inner = await visit.page.waitForFrame(one => one.url().includes('embed.html'));
    await inner.waitForSelector('[state=ready]');

    const link = await inner.waitForSelector('>>> a[href$="/bai-viet/1"]');
    await Promise.all([visit.page.waitForNavigation(), link.click()]);

    assert.equal(visit.page.url(), `${site.origin}/bai-viet/1`);
  });

  it('works from a disk', async () => {
    const other = await openSite({cors: true});
    const file = pathToFileURL(fileURLToPath(new URL('../../dist/cdn/embed.html', import.meta.url)));
    await visit.page.goto(`${file}#news-ticker?src=${encodeURIComponent(`${other.origin}/api/tin`)}`);
    await shows('phiên thứ 1');
    await other.close();
  });
});
