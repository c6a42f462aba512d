// The file that "Lưu bài viết" makes, opened where there is no network any more.
import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {openBrowser, openPage, settled} from './browser.mjs';
import {openSite} from './site.mjs';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#1b7f4d"/></svg>`;

describe('a saved article', () => {
  let browser;
  let site;
  let folder;
  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    folder = await mkdtemp(join(tmpdir(), 'tin-saved-'));
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(folder, {recursive: true});
  });

  async function downloaded() {
    for (let n = 0; n < 200; n++) {
      const [name] = (await readdir(folder)).filter(file => file.endsWith('.html'));
      if (name) return join(folder, name);
      await pause(50);
    }
    throw new Error(`nothing was saved in ${folder}`);
  }

  it('reads the same from a disk without a network, pictures included, and asks for nothing', async () => {
    const picture = site.addPage(PICTURE, {'content-type': 'image/svg+xml', 'access-control-allow-origin': '*'});
    const article = site.addPage(
      JSON.stringify({
        id: 7,
        title: 'Đào kênh về ấp Cây Me',
        date: '2026-05-04T07:30:00',
        summary: 'Nước về đồng sớm hơn mọi năm.',
        html: `<h2>Tiến độ</h2><p>Xã đã đào được <b>hai cây số</b>.</p><figure><img src="${picture}" alt="Con kênh mới"></figure>
          <table><tr><th>Ấp</th><th>Mét</th></tr><tr><td>Cây Me</td><td>2.000</td></tr></table>
          <script>self.ran = true</script><p><a href="/khac">Bài khác</a></p>`,
      }),
      {'content-type': 'application/json'},
    );
    const visit = await openPage(browser);
    await visit.page.goto(
      site.addPage(
        `<!doctype html><html lang="vi"><title>Xã</title><script src="/cdn/the-tin.js" defer></script><tin-article-view src="${article}" tools="save" site-name="Cổng của xã"></tin-article-view>`,
      ),
    );
    assert.equal(await settled(visit.page, 'tin-article-view'), 'ready');
    await visit.page.waitForSelector('.tin-body img');
    const session = await visit.page.target().createCDPSession();
    await session.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
    await visit.page.evaluate(() =>
      [...document.querySelector('tin-article-view').shadowRoot.querySelectorAll('button')]
        .find(({textContent}) => textContent.includes('Lưu bài viết'))
        .click(),
    );
    const file = await downloaded();
    await visit.close();

    const reader = await openPage(browser);
    const requests = [];
    reader.page.on('request', request => requests.push(request.url()));
    await reader.page.setOfflineMode(true);
    await reader.page.goto(pathToFileURL(file).href, {waitUntil: 'load'});
    const {text, lang, title, widths, ran, links} = await reader.page.evaluate(() => ({
      text: document.body.innerText,
      lang: document.documentElement.lang,
      title: document.title,
      widths: [...document.images].map(({naturalWidth}) => naturalWidth),
      ran: self.ran,
      links: [...document.links].map(({href}) => href),
    }));
    assert.match(file, /Đào kênh|dao-kenh/i);
    assert.equal(lang, 'vi');
    assert.match(title, /Đào kênh về ấp Cây Me/);
    for (const words of [
      'Đào kênh về ấp Cây Me',
      '04/05/2026',
      'Nước về đồng',
      'Tiến độ',
      'hai cây số',
      'Cây Me',
      '2.000',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.deepEqual(widths, [320]);
    assert.equal(ran, undefined);
    assert.ok(links.includes(`${site.origin}/khac`), links.join());
    assert.deepEqual(
      requests.filter(url => !/^(?:file|data):/.test(url)),
      [],
    );
    assert.deepEqual([...reader.errors, ...reader.warnings], []);
    await reader.close();
  });
});
