// The built file in the pages it is pasted into: what old scripts did to the browser, forms around everything,
// encodings, base addresses, policies.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser, openPage, settled} from '../cdn/browser.mjs';
import {everyTag, openSite} from '../cdn/site.mjs';
import {hostScript} from './host-script.mjs';

const DATA_TAGS = ['tin-article-card', 'tin-article-list', 'tin-article-view', 'tin-category-list', 'tin-news-ticker'];
const SENTENCE = 'Đồng chí Chủ tịch phát biểu tại phiên họp thứ 1.';
const LIST = '<tin-article-list id="ds" src="/api/posts" limit="3" search><a href="/tin">Tin</a></tin-article-list>';
const ours = '<script src="/cdn/the-tin.js" defer></script>';

describe('dist/cdn/the-tin.js in the page of others', () => {
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

  const script = text => new URL(site.addPage(text, {'content-type': 'text/javascript'})).pathname;
  const page = (head, body = everyTag) =>
    `<!doctype html><html lang="vi"><head><title>Xã</title>${head}</head><body>${body}`;
  const open = (html, headers) => visit.page.goto(site.addPage(html, headers));
  const isQuiet = () => assert.deepEqual([...visit.errors, ...visit.warnings], []);
  const shadowText = selector => visit.page.$eval(selector, element => element.shadowRoot.textContent);

  /** Every tag shows its data, the article its text; nothing is said on the console. */
  async function isWhole() {
    for (const tag of DATA_TAGS) assert.equal(await settled(visit.page, tag), 'ready', tag);
    await visit.page.waitForFunction(text => document.body.innerText.includes(text), {}, SENTENCE);
    assert.match(await shadowText('tin-article-list'), /phiên thứ 3/);
    isQuiet();
  }

  describe('with old libraries', () => {
    /** What a page uses of its library, and still has. */
    const uses = {
      jquery: `jQuery('body').find('tin-article-list').length === 1 && jQuery.isPlainObject({})`,
      mootools: `$$('tin-article-list').length === 1 && [1, 2].contains(2) && new Element('b').get('tag') === 'b'`,
      prototype: `$$('tin-article-list').length === 1 && $A([1, 2]).last() === 2 && new Element('b').visible()`,
    };
    for (const [name, use] of Object.entries(uses))
      for (const order of ['before', 'after'])
        it(`works with ${name} loaded ${order} it, which goes on working`, async () => {
          const theirs = `<script src="${script(hostScript(name))}" defer></script>`;
          await open(page(order === 'before' ? theirs + ours : ours + theirs));

          await isWhole();
          assert.equal(await visit.page.evaluate(use), true);
        });

    it('works beside RequireJS, and through it', async () => {
      const require = `<script src="${script(hostScript('requirejs'))}"></script>`;
      await open(page(require + ours));
      await isWhole();

      await open(page(`${require}<script>require(['/cdn/the-tin.js'], () => (self.done = typeof TheTin))</script>`));
      await isWhole();
      assert.equal(await visit.page.evaluate('self.done'), 'object');
    });

    it('takes tags and scripts that jQuery puts in', async () => {
      const inject = `jQuery($ => {
        $('#cho').html(${JSON.stringify(LIST)});
        $('body').append('<div data-tin="news-ticker" data-src="/api/posts"></div><script src="/cdn/the-tin.js"><\\/script>');
      })`;
      const theirs = `<script src="${script(hostScript('jquery'))}"></script><script src="${script(inject)}"></script>`;
      await open(page(theirs, '<div id="cho"></div>'));

      assert.equal(await settled(visit.page, 'tin-article-list'), 'ready');
      assert.equal(await settled(visit.page, 'tin-news-ticker'), 'ready');
      isQuiet();
    });
  });

  it('sends no form around it: every button, and Enter in the search box', async () => {
    const form = `<form id="aspnetForm" method="post" action="/gui" onsubmit="self.sent = (self.sent ?? 0) + 1; return false">
      <input type="hidden" name="__VIEWSTATE" value="x">${everyTag}${LIST}<input type="submit" value="Tìm"></form>`;
    await open(page(ours, form));
    await isWhole();
    await settled(visit.page, '#ds');

    const pressed = await visit.page.evaluate(async () => {
      let count = 0;
      for (const host of document.querySelectorAll(
        'tin-news-ticker, tin-article-list, tin-text-size, tin-category-list',
      ))
        for (const button of host.shadowRoot.querySelectorAll('button')) {
          button.click();
          count++;
          await host.updateComplete;
        }
      return count;
    });
    const box = await visit.page.evaluateHandle(`document.querySelector('#ds').shadowRoot.querySelector('input')`);
    await box.type('phiên thứ 2');
    await box.press('Enter');
    await visit.page.waitForFunction(
      `document.querySelector('#ds').shadowRoot.querySelectorAll('article').length === 1`,
    );

    assert.ok(pressed > 5, `${pressed} buttons pressed`);
    assert.equal(await visit.page.evaluate('self.sent'), undefined);
    assert.deepEqual(await visit.page.evaluate(`[...new FormData(document.forms[0]).keys()]`), ['__VIEWSTATE']);
  });

  it('works inside the shadow root of another component', async () => {
    const component = `customElements.define('cong-thong-tin', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(everyTag)};
      }
    })`;
    await open(page(`${ours}<script src="${script(component)}" defer></script>`, '<cong-thong-tin></cong-thong-tin>'));

    const inner = path => `document.querySelector('cong-thong-tin').shadowRoot.querySelector('${path}')`;
    for (const tag of DATA_TAGS)
      await visit.page.waitForFunction(`${inner(tag)}.getAttribute('state') === 'ready'`, {}, tag);
    await visit.page.waitForFunction(`${inner('tin-article-view')}.textContent.includes('${SENTENCE}')`);
    // The text follows the size set beside it, and has the styles of its own root.
    const size = `parseFloat(getComputedStyle(${inner('.tin-body p')}).fontSize)`;
    const before = await visit.page.evaluate(size);
    await visit.page.evaluate(`${inner('tin-text-size')}.increase()`);
    assert.ok((await visit.page.evaluate(size)) > before);
    isQuiet();
  });

  it('speaks and reads Vietnamese on a page in windows-1258', async () => {
    // "Tin mới" as that encoding writes it: the letter ơ, then the accent.
    const head = Buffer.from(page(ours, ''), 'latin1');
    const body = Buffer.from('<h1>Tin m\xf5\xeci</h1>', 'latin1');
    await open(Buffer.concat([head, body, Buffer.from(everyTag.replace(/<a .*?<\/a>/g, ''), 'latin1')]), {
      'content-type': 'text/html; charset=windows-1258',
    });

    await isWhole();
    assert.equal(await visit.page.evaluate('document.characterSet'), 'windows-1258');
    assert.equal((await visit.page.$eval('h1', ({textContent}) => textContent)).normalize('NFC'), 'Tin mới');
    assert.match(await shadowText('tin-news-ticker'), /Tin mới nhất/);
  });

  it('takes relative addresses as the page does, under a base address too', async () => {
    const deep = everyTag.replaceAll('"/api/', '"posts/../').replace('src="posts/../posts"', 'src="posts"');
    await open(page(`<base href="/api/">${ours}`, deep));

    await isWhole();
  });

  const policies = {
    'a strict policy': [
      `default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`,
      ours,
    ],
    'a policy by nonce': [
      `default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'`,
      '<script src="/cdn/the-tin.js" nonce="abc" defer></script>',
    ],
  };
  for (const [name, [policy, head]] of Object.entries(policies))
    it(`works under ${name}, without one report`, async () => {
      await visit.page.evaluateOnNewDocument(() => {
        self.reports = [];
        addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
          self.reports.push(`${violatedDirective} ${blockedURI}`),
        );
      });
      await open(page(head), {'content-security-policy': policy});

      await isWhole();
      assert.deepEqual(await visit.page.evaluate('self.reports'), []);
    });
});
