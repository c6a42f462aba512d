// Pages under https, which may not read http, and readers who lose the network.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, openPage, settled} from '../cdn/browser.mjs';
import {openSite} from '../cdn/site.mjs';

const BROWSERS = process.env['TIN_BROWSER']?.split(' ') ?? ['chromium', 'firefox'];
const NEWS = JSON.stringify([{id: 1, title: 'Lịch tiếp dân tháng 5', link: '/bai/1', date: '2026-05-04T07:30:00'}]);
const JSON_TYPE = {'content-type': 'application/json'};

for (const name of BROWSERS)
  describe(`${name}: dist/cdn/the-tin.js on a secure page`, () => {
    let browser;
    let site;
    let visit;

    before(async () => {
      [browser, site] = await Promise.all([openBrowser(name, {acceptInsecureCerts: true}), openSite({isSecure: true})]);
    });
    beforeEach(async () => (visit = await openPage(browser)));
    afterEach(() => visit.close());
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const open = src =>
      visit.page.goto(
        site.addPage(
          `<!doctype html><html lang="vi"><title>Xã</title><script src="/cdn/the-tin.js"></script>
          <body><tin-source src="${src}" saved="0"><tin-article-list></tin-article-list></tin-source>`,
        ),
      );
    const text = () => visit.page.$eval('tin-article-list', ({shadowRoot}) => shadowRoot.textContent);
    /** Loads again, and waits for what came of it: the error's code, or nothing. */
    const reload = () =>
      visit.page.$eval(
        'tin-article-list',
        list =>
          new Promise(resolve => {
            list.addEventListener('tin-error', ({detail}) => resolve(detail.error.code), {once: true});
            list.addEventListener('tin-load', ({detail}) => resolve(detail.stale ? 'stale' : undefined), {once: true});
            list.reload();
          }),
      );

    it('says that an address under http cannot be read, to the reader and to the webmaster', async () => {
      await open('http://du-lieu.example/tin.json');

      assert.equal(await settled(visit.page, 'tin-article-list'), 'failed');
      assert.equal(await reload(), 'mixed-content');
      assert.match(await text(), /Tiện ích chưa được cấu hình đúng/);
      assert.match(visit.warnings.join(), /https không đọc được http/);
      assert.deepEqual(visit.errors, [], 'the browser itself was never asked');
    });

    it('keeps its news when their address begins to lead to http', async () => {
      const address = site.addPage(NEWS, JSON_TYPE);
      await open(address);
      assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');

      site.movePage(address, 'http://du-lieu.example/tin.json');

      assert.equal(await reload(), 'network');
      assert.match(await text(), /Lịch tiếp dân tháng 5/);
      assert.equal(await settled(visit.page, 'tin-article-list'), 'stale');
    });

    it('keeps its news while there is no network, and loads again once there is', async () => {
      const address = site.addPage(NEWS, JSON_TYPE);
      await open(address);
      assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');

      await visit.page.setOfflineMode(true);
      assert.equal(await reload(), 'network');
      assert.match(await text(), /Lịch tiếp dân tháng 5/);
      assert.equal(await settled(visit.page, 'tin-article-list'), 'stale');

      await visit.page.setOfflineMode(false);
      assert.equal(await reload(), undefined);
      assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');
    });
  });
