// The built file in a page with nothing else.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, openPage, settled} from './browser.mjs';
import {everyTag, openSite} from './site.mjs';

const DATA_TAGS = ['tin-article-card', 'tin-article-list', 'tin-article-view', 'tin-category-list', 'tin-news-ticker'];
const SENTENCE = 'Đồng chí Chủ tịch phát biểu tại phiên họp thứ 1.';

const classic = '<script src="/cdn/the-tin.js" defer></script>';
const document = (head, body = everyTag) =>
  `<!doctype html><html lang="vi"><head><title>Xã</title>${head}</head><body>${body}`;

describe('dist/cdn/the-tin.js', () => {
  let browser;
  let site;
  let visit;

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
  });
  beforeEach(async () => (visit = await openPage(browser)));
  afterEach(() => visit.close());
  after(async () => {
    await browser.close();
    await site.close();
  });

  const open = (html, headers) => visit.page.goto(site.addPage(html, headers));
  const shadowText = tag => visit.page.$eval(tag, element => element.shadowRoot.textContent);
  const bodyText = () => visit.page.waitForFunction(text => document.body.innerText.includes(text), {}, SENTENCE);
  const isQuiet = () => assert.deepEqual([...visit.errors, ...visit.warnings], []);

  const ways = {
    'a deferred script': classic,
    'a script in the head': '<script src="/cdn/the-tin.js"></script>',
    'an async script': '<script src="/cdn/the-tin.js" async></script>',
    'a module': '<script src="/cdn/the-tin.js" type="module"></script>',
    'a module that imports it': '<script type="module">import "/cdn/the-tin.js";</script>',
  };
  for (const [way, head] of Object.entries(ways)) {
    it(`makes every tag work as ${way}`, async () => {
      await open(document(head));

      for (const tag of DATA_TAGS) assert.equal(await settled(visit.page, tag), 'ready', tag);
      assert.match(await shadowText('tin-news-ticker'), /Xã Bình Minh họp phiên thứ 1/);
      assert.match(await shadowText('tin-category-list'), /Văn hóa/);
      assert.match(await shadowText('tin-article-list'), /phiên thứ 3/);
      assert.match(await shadowText('tin-article-card'), /phiên thứ 2/);
      assert.match(await shadowText('tin-text-size'), /A\+/);
      await bodyText();
      isQuiet();
    });
  }

  it('makes tags of the divs of editors that strip them, those added later too', async () => {
    const div = '<div data-tin="article-list" data-src="/api/posts" data-limit="2"><a href="/tin">Tin</a></div>';
    await open(document(classic, div));
    assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');
    assert.match(await shadowText('tin-article-list'), /phiên thứ 2/);

    await visit.page.evaluate(() => {
      const late = Object.assign(document.createElement('div'), {id: 'late'});
      late.dataset.tin = 'news-ticker';
      late.dataset.src = '/api/posts';
      document.body.append(late);
    });
    assert.equal(await settled(visit.page, 'tin-news-ticker#late'), 'ready');
    isQuiet();
  });

  it('holds all the exports of the package in TheTin', async () => {
    await open(document(classic, ''));
    const [library, data] = await Promise.all([import('the-tin'), import('the-tin/data.js')]);

    const names = await visit.page.evaluate(() => Object.keys(TheTin));

    assert.deepEqual(names.sort(), [...new Set([...Object.keys(library), ...Object.keys(data)])].sort());
  });

  it('changes nothing the second and third time, and says so once', async () => {
    await open(
      document(`${classic}<script>addEventListener('DOMContentLoaded', () => (self.first = TheTin))</script>`),
    );
    await settled(visit.page, 'tin-article-list');

    for (const address of ['/cdn/the-tin.js?ban=2', '/cdn/the-tin.js?ban=3'])
      await visit.page.addScriptTag({url: site.origin + address});

    assert.equal(await visit.page.evaluate(() => TheTin === first), true);
    assert.equal(visit.warnings.length, 1);
    assert.match(visit.warnings[0], /bản thứ hai.*second copy/);
    assert.deepEqual(visit.errors, []);
  });

  it('speaks Vietnamese on a page in an old encoding', async () => {
    const source = '<tin-article-list src="/khong-co"></tin-article-list>';
    await open(document(`<meta charset="windows-1252">${classic}`, source), {'content-type': 'text/html'});
    await settled(visit.page, 'tin-article-list');

    assert.match(await shadowText('tin-article-list'), /Thử lại/);
  });

  it('loads English when it is asked for', async () => {
    await open(document(classic, '<tin-article-list src="/khong-co"></tin-article-list>'));
    await settled(visit.page, 'tin-article-list');

    await visit.page.evaluate(() => TheTin.setLocale('en'));

    assert.match(await shadowText('tin-article-list'), /Try again/);
  });

  it('downloads nothing beside itself until a body is shown', async () => {
    const before = site.requests.length;
    await open(document(classic, everyTag.replace(/<tin-article-view[^]*<\/tin-article-view>/, '')));
    for (const tag of DATA_TAGS.filter(name => name !== 'tin-article-view')) await settled(visit.page, tag);

    const scripts = site.requests.slice(before).filter(path => path.startsWith('/cdn/'));
    assert.deepEqual(scripts, ['/cdn/the-tin.js']);
  });
});
