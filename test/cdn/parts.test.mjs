// What dist/cdn/the-tin.js loads later: only what it was built with, and only as the page allows.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {integrityOf} from '../../.ci/build/cdn-plugin.mjs';
import {openBrowser, openPage, settled} from './browser.mjs';
import {everyTag, openSite} from './site.mjs';

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const SENTENCE = 'Đồng chí Chủ tịch phát biểu tại phiên họp thứ 1.';
const isPart = path => /\/the-tin\.[\w-]+\.js$/.test(path);

/** Writes down every tag the loader puts into the head. */
const watchHead = `<script nonce="abc">
  self.seen = [];
  new MutationObserver(records => {
    for (const {addedNodes} of records)
      for (const {localName, rel, src, href, integrity, crossOrigin, nonce} of addedNodes)
        if (/the-tin\\.\\w/.test(src ?? href) && !/the-tin\\.js/.test(src ?? href))
          seen.push({localName, rel, file: (src ?? href).replace(/.*\\//, ''), integrity, crossOrigin, nonce});
  }).observe(document.head, {childList: true});
</script>`;

const page = (script, body = everyTag) =>
  `<!doctype html><html lang="vi"><head><title>Xã</title>${watchHead}${script}</head><body>${body}`;
const script = '<script nonce="abc" src="/cdn/the-tin.js" defer></script>';

describe('the parts of the CDN file', () => {
  let browser;
  let visit;
  let sites = [];

  before(async () => (browser = await openBrowser()));
  beforeEach(async () => (visit = await openPage(browser)));
  afterEach(async () => {
    await visit.close();
    await Promise.all(sites.map(site => site.close()));
    sites = [];
  });
  after(() => browser.close());

  const newSite = async options => {
    const site = await openSite(options);
    sites.push(site);
    return site;
  };
  const showsBody = () => visit.page.waitForFunction(text => document.body.innerText.includes(text), {}, SENTENCE);
  const saysItIsLost = () =>
    visit.page.waitForFunction(() =>
      document.querySelector('tin-article-view')?.shadowRoot?.textContent.includes('ở đây chỉ có chữ'),
    );
  const seen = () => visit.page.evaluate(() => self.seen);

  it('come with the integrity of the file that was built, and the nonce of the script', async () => {
    const site = await newSite();
    await visit.page.goto(site.addPage(page(script)));
    await showsBody();

    const parts = await seen();
    assert.ok(parts.length > 0);
    const sri = JSON.parse(await readFile(`${CDN}sri.json`, 'utf8'));
    for (const {localName, file, integrity, crossOrigin, nonce} of parts) {
      assert.equal(localName, 'script');
      assert.equal(integrity, integrityOf(await readFile(CDN + file)));
      assert.equal(integrity, sri[file]);
      assert.equal(crossOrigin, null);
      assert.equal(nonce, 'abc');
    }
  });

  it('come from beside the script, across origins, as a classic script and as a module', async () => {
    const cdn = await newSite();
    const site = await newSite();
    for (const kind of ['defer', 'type="module"']) {
      await visit.page.goto(site.addPage(page(`<script src="${cdn.origin}/cdn/the-tin.js" ${kind}></script>`)));
      await showsBody();

      assert.equal((await seen())[0].crossOrigin, 'anonymous');
      assert.ok(cdn.requests.some(isPart));
      assert.ok(!site.requests.some(isPart));
    }
  });

  it('are refused when anybody changed them, and the reader has the words alone and is told where the article is', async () => {
    const change = (path, text) => (isPart(path) ? `${text};self.hacked = true;` : text);
    const site = await newSite({change});
    await visit.page.goto(site.addPage(page(script)));

    await saysItIsLost();
    assert.equal(await visit.page.evaluate(() => self.hacked), undefined);
    await showsBody();
    assert.equal(await visit.page.$('tin-article-view b'), null);
    assert.ok(await visit.page.$('tin-article-view >>> a[href$="/bai-viet/1"]'));
    for (const tag of ['tin-article-list', 'tin-news-ticker'])
      assert.equal(await settled(visit.page, tag), 'ready', tag);
    assert.deepEqual(
      visit.errors.filter(text => !/integrity/i.test(text)),
      [],
    );
  });

  it('are asked for again after they failed to come', async () => {
    let isDown = true;
    const site = await newSite({change: (path, text) => (isPart(path) && isDown ? undefined : text)});
    await visit.page.goto(site.addPage(page(script)));
    await saysItIsLost();

    isDown = false;
    await visit.page.$eval('tin-article-view', view => view.reload());

    await visit.page.waitForSelector('tin-article-view b');
  });

  const csp = trustedTypes =>
    `default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'; ` +
    `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

  it('come under a strict content security policy with Trusted Types', async () => {
    const site = await newSite();
    const headers = {'content-security-policy': csp('lit-html dompurify the-tin')};
    await visit.page.goto(site.addPage(page(script), headers));

    await showsBody();
    assert.equal((await seen())[0].localName, 'script');
    assert.deepEqual(visit.errors, []);
  });

  it('come with their integrity even where Trusted Types does not know the-tin', async () => {
    const site = await newSite();
    const headers = {'content-security-policy': csp('lit-html dompurify')};
    await visit.page.goto(site.addPage(page(script), headers));

    await showsBody();
    const [{localName, rel, integrity}] = await seen();
    assert.deepEqual({localName, rel}, {localName: 'link', rel: 'modulepreload'});
    assert.match(integrity, /^sha384-/);
  });

  it('are refused when changed even where Trusted Types does not know the-tin', async () => {
    const change = (path, text) => (isPart(path) ? `${text};self.hacked = true;` : text);
    const site = await newSite({change});
    const headers = {'content-security-policy': csp('lit-html dompurify')};
    await visit.page.goto(site.addPage(page(script), headers));

    await saysItIsLost();
    assert.equal(await visit.page.evaluate(() => self.hacked), undefined);
  });

  it('come from the disk for a page on the disk', async () => {
    await visit.page.goto(`file://${fileURLToPath(new URL('from-disk.html', import.meta.url))}`);

    await visit.page.evaluate(() => TheTin.setLocale('en'));

    assert.equal(await visit.page.evaluate(() => TheTin.getLocale()), 'en');
  });
});
