// What pages do to elements that live long, and what browsers and other scripts have in store for them.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, openPage, settled} from '../cdn/browser.mjs';
import {everyTag, openSite} from '../cdn/site.mjs';

const BROWSERS = process.env['TIN_BROWSER']?.split(' ') ?? ['chromium', 'firefox'];
const DATA_TAGS = ['tin-article-card', 'tin-article-list', 'tin-article-view', 'tin-category-list', 'tin-news-ticker'];
const SENTENCE = 'Đồng chí Chủ tịch phát biểu tại phiên họp thứ 1.';
const ours = '<script src="/cdn/the-tin.js"></script>';

for (const name of BROWSERS)
  describe(`${name}: dist/cdn/the-tin.js in odd pages`, () => {
    let browser;
    let site;
    let visit;

    before(async () => ([browser, site] = await Promise.all([openBrowser(name), openSite()])));
    beforeEach(async () => (visit = await openPage(browser)));
    afterEach(() => visit.close());
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const open = (script, body = everyTag) =>
      visit.page.goto(
        site.addPage(`<!doctype html><html lang="vi"><title>Xã</title><script>${script}</script>${ours}<body>${body}`),
      );
    const isQuiet = () => assert.deepEqual([...visit.errors, ...visit.warnings], []);

    /** Every tag shows its data, the article its text; nothing is said on the console. */
    async function isWhole(tags = DATA_TAGS) {
      for (const tag of tags) assert.equal(await settled(visit.page, tag), 'ready', tag);
      await visit.page.waitForFunction(text => document.body.innerText.includes(text), {}, SENTENCE);
      isQuiet();
    }

    const refuse = names =>
      `for (const name of ${JSON.stringify(names)})
        Object.defineProperty(self, name, {get() { throw new DOMException('refused', 'SecurityError'); }});`;
    const storages = {
      'is refused': refuse(['localStorage', 'sessionStorage', 'indexedDB']),
      'is not there': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(self, name, {value: undefined});`,
      'is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        IDBObjectStore.prototype.put = Storage.prototype.setItem;`,
      'never answers': `IDBFactory.prototype.open = () => new EventTarget();`,
      fails: `IDBFactory.prototype.open = () => {
          const request = new EventTarget();
          setTimeout(() => request.onerror?.(new Event('error')));
          return request;
        };`,
    };
    for (const [how, script] of Object.entries(storages))
      it(`shows all, and changes the text size, where storage ${how}`, async () => {
        await open(script, `${everyTag.replace('saved="0"', '')}`);
        await isWhole();
        const percent = await visit.page.$eval('tin-text-size', async element => {
          element.increase();
          await element.updateComplete;
          return element.shadowRoot.textContent;
        });
        assert.match(percent, /112/);
        await visit.page.reload();
        await isWhole();
      });

    const registries = {
      'in a function of another library': `const {define} = CustomElementRegistry.prototype;
        CustomElementRegistry.prototype.define = function (...given) { return define.apply(this, given); };`,
      'on the registry itself': `const define = customElements.define.bind(customElements);
        customElements.define = (name, element, options) => define(name, element, options);`,
      'so that every class is another': `const define = customElements.define.bind(customElements);
        customElements.define = (name, element) => define(name, class extends element {});`,
      'so that it throws for the tags of others': `const define = customElements.define.bind(customElements);
        customElements.define = (name, element) => {
          if (!name.startsWith('tin-')) throw new DOMException('not here', 'NotSupportedError');
          define(name, element);
        };`,
    };
    for (const [how, script] of Object.entries(registries))
      it(`works where customElements.define is wrapped ${how}`, async () => {
        await open(script);
        await isWhole();
      });

    it('leaves a tag to the page that has taken its name, and has all others', async () => {
      await open(
        `customElements.define('tin-news-ticker', class extends HTMLElement { connectedCallback() { this.own = true; } })`,
      );
      await isWhole(DATA_TAGS.filter(tag => tag !== 'tin-news-ticker'));
      assert.equal(await visit.page.$eval('tin-news-ticker', ({own}) => own), true);
    });

    it('stays the first of two versions, whose parts are its own', async () => {
      await open(
        '',
        `<script>self.first = TheTin</script><script src="/cdn/the-tin.js?ban=0.0.9"></script><script type="module" src="/cdn/the-tin.js?ban=9.0.0"></script>${everyTag}`,
      );
      for (const tag of DATA_TAGS) assert.equal(await settled(visit.page, tag), 'ready', tag);
      assert.equal(await visit.page.evaluate(() => TheTin === first), true);
      assert.deepEqual(visit.errors, []);
      assert.equal(visit.warnings.length, 1);
      assert.match(visit.warnings[0], /bản thứ hai.*second copy/);
    });

    it('looks and works the same in another document, and back', async () => {
      await open('', `<iframe title="Khung" width="900" height="900"></iframe>${everyTag}`);
      await isWhole();
      const looks = () =>
        visit.page.evaluate(async tags => {
          const {contentDocument} = document.querySelector('iframe');
          const find = tag => document.querySelector(tag) ?? contentDocument.querySelector(tag);
          return Promise.all(
            tags.map(async tag => {
              const element = find(tag);
              await element.updateComplete;
              const {display} = element.ownerDocument.defaultView.getComputedStyle(element);
              const inner = element.shadowRoot.querySelector('.unseen, [part="status"]');
              const position = inner && element.ownerDocument.defaultView.getComputedStyle(inner).position;
              return [
                tag,
                element.getAttribute('state'),
                display,
                position,
                element.shadowRoot.textContent.length > 50,
              ];
            }),
          );
        }, DATA_TAGS);
      const before = await looks();
      const move = where =>
        visit.page.evaluate(
          (tags, to) => {
            const {contentDocument} = document.querySelector('iframe');
            const [from, target] = to === 'frame' ? [document, contentDocument] : [contentDocument, document];
            // The source first: what uses it looks for it in its own document.
            for (const tag of ['tin-source', ...tags]) target.body.append(from.querySelector(tag));
          },
          DATA_TAGS,
          where,
        );
      for (const where of ['frame', 'page']) {
        await move(where);
        assert.deepEqual(await looks(), before, where);
      }
      isQuiet();
    });

    it('is kept whole when the reader goes and comes back, and goes on', async t => {
      await open(
        `addEventListener('pageshow', ({persisted}) => (self.isKept = persisted)); self.mark = 1;`,
        everyTag.replace('saved="0"', ''),
      );
      await isWhole();
      const before = site.requests.filter(path => path.startsWith('/api/')).length;
      await visit.page.goto(site.addPage('<!doctype html><title>Bài</title>'));
      // Not goBack(): puppeteer waits for a load that a page kept by Firefox never has.
      await visit.page.evaluate(() => void setTimeout(() => history.back()));
      await visit.page.waitForFunction(() => self.mark === 1);
      for (const tag of DATA_TAGS) assert.equal(await settled(visit.page, tag), 'ready', tag);
      const [mark, isKept] = await visit.page.evaluate(() => [self.mark, self.isKept]);
      t.diagnostic(`kept by ${name}: ${isKept}`);
      assert.equal(mark, 1);
      if (isKept) assert.equal(site.requests.filter(path => path.startsWith('/api/')).length, before);
      await visit.page.$eval('tin-article-list', element => element.reload());
      assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');
      isQuiet();
    });
  });
