// What comes from outside, shown by the built file: in the browser of this machine, and in the last one of Windows 7.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {attacks} from '../body/attacks.ts';
import {openBrowser, openPage} from './browser.mjs';
import {openSite} from './site.mjs';

const SHARED = `${process.env['TIN_SHARED'] ?? '/work/shared'}/security/`;
const rows = name => (existsSync(SHARED + name) ? JSON.parse(readFileSync(SHARED + name, 'utf8')) : []);
const judge = stripTypeScriptTypes(readFileSync(new URL('../body/hostile.ts', import.meta.url), 'utf8'));

describe('hostile bodies in the view of the built file', () => {
  let browser;
  let site;
  let visit;
  const dialogs = [];

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
    visit = await openPage(browser);
    visit.page.on('dialog', dialog => (dialogs.push(dialog.message()), void dialog.dismiss()));
    const hostile = site.addPage(judge, {'content-type': 'text/javascript'});
    const head = `<title>Xã</title><script src="/cdn/the-tin.js"></script><script type="module">
      import {faultsOf} from '${hostile}';
      self.faultsOf = faultsOf;
      self.shownPictures = [];
    </script>`;
    await visit.page.goto(
      site.addPage(`<!doctype html><html lang="vi"><head>${head}</head><body><tin-article-view></tin-article-view>`),
    );
  });
  after(async () => {
    await visit.close();
    await browser.close();
    await site.close();
  });

  /** Shows bodies one after the other in one page; resolves with sentences about those that are not harmless. */
  const faultsOfAll = bodies =>
    visit.page.evaluate(async bodies => {
      const view = document.querySelector('tin-article-view');
      const address = location.href;
      const natives = () =>
        ['body', 'forms', 'cookie', 'getElementById', 'createElement'].map(name => typeof document[name]);
      const [before, names] = [String(natives()), Object.keys(self).length];
      const hasText = text =>
        new Promise(resolve => {
          const look = () => view.textContent.includes(text) && (observer.disconnect(), resolve());
          const observer = new MutationObserver(look);
          observer.observe(view, {childList: true, subtree: true, characterData: true});
          look();
        });
      const flat = text => text.normalize().replace(/[\s\u00a0\u200b\u00ad]+/g, ' ');
      const stay = event => event.preventDefault();
      document.addEventListener('click', stay);
      const faults = [];
      for (const [n, {id, html, words = []}] of bodies.entries()) {
        const mark = `Bài số ${n} đây.`;
        const own = {id: String(n), title: 'Tên bài', categories: [], attachments: [], url: 'https://xa.example/1'};
        view.article = {...own, html: `<p>${mark}</p>${html}`};
        await hasText(mark);
        const body = view.querySelector('.tin-body');
        body.querySelectorAll('a, p, img, summary, td').forEach(element => element.click());

        const found = self.faultsOf(body);
        const texts = [body.textContent, body.innerText].map(flat);
        for (const word of words) if (!texts.some(text => text.includes(flat(word)))) found.push(`without ${word}`);
        if ('__ran' in self) found.push('ran');
        delete self.__ran;
        if (location.href !== address) found.push('navigated');
        if (String(natives()) !== before) found.push('clobbered');
        if (Object.keys(self).length !== names) found.push('new globals');
        for (const {src, poster, currentSrc} of body.querySelectorAll('img, video, audio'))
          for (const url of [src, poster, currentSrc].filter(Boolean)) self.shownPictures.push(new URL(url).pathname);
        if (found.length) faults.push(`${id}: ${found.join(' | ')}`);
      }
      document.removeEventListener('click', stay);
      return faults;
    }, bodies);

  it('do nothing and keep their words, whatever the class of attack', async () => {
    const own = Object.entries(attacks).flatMap(([kind, bodies]) =>
      bodies.map((html, n) => ({id: `${kind} ${n + 1}`, html, words: ['còn chữ']})),
    );
    assert.ok(own.length > 50);
    assert.deepEqual(await faultsOfAll(own), []);
  });

  it('do nothing where they are those of the shared corpus', async () => {
    const calls = /\b(?:alert|confirm|prompt|print)\s*(?=\(|`)/g;
    const bodies = rows('vectors.json')
      .filter(({kind}) => kind === 'html')
      .map(({id, html}) => ({
        id,
        html: html.replaceAll('%CANARY%', `${site.origin}/canary/`).replace(calls, 'window.__ran=1;'),
      }));
    assert.deepEqual(await faultsOfAll(bodies), []);
    assert.deepEqual(dialogs, []);
    assert.equal(visit.page.frames().length, 1);
    assert.equal((await visit.page.browserContext().pages()).length, 1);
    const pictures = await visit.page.evaluate(() => self.shownPictures);
    // A picture may come from where its article says; nothing else may.
    const asked = site.requests.filter(path => path.startsWith('/canary/'));
    assert.deepEqual(
      asked.filter(path => !pictures.includes(path)),
      [],
    );
  });

  it('are no reason to lose what benign ones are made of', async () => {
    const bodies = rows('benign.json').map(({id, html, mustText}) => ({id, html, words: mustText}));
    assert.deepEqual(await faultsOfAll(bodies), []);
  });
});
