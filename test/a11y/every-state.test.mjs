// Every widget, in all of its states on one page: what axe finds, and what it cannot see.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import axe from 'axe-core';
import {openBrowser} from '../cdn/browser.mjs';
import {openWidget, visitPage} from './open-widgets.mjs';
import {openSite} from './pages/site.mjs';
import {browsing, reading} from './pages/widgets.mjs';

const helpers = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Displays that move by themselves, because the page asks for it. */
const MOVING = ['fade', 'slide', 'scroll'];
/** WCAG 1.4.12, with margins between paragraphs. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-block-end: 2em !important}`;

describe('every state of', () => {
  let browser;
  let site;
  let visit;

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
    visit = await visitPage(browser);
    await visit.page.evaluateOnNewDocument(helpers);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const prefer = (features, media = '') =>
    visit.cdp.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
  /** The page as on a screen of that width, for a reader with those settings. */
  const look = async (width, features = {}, media = '') => {
    await prefer(features, media);
    await visit.page.setViewport({width, height: 900});
  };
  const found = (kind, ...args) => visit.page.evaluate((name, rest) => window.a11y[name](...rest), kind, args);
  const violations = runOnly =>
    visit.page.evaluate(async only => {
      const {violations: all} = await window.axe.run(document, {
        runOnly: only,
        rules: only.type === 'rule' ? {} : {'target-size': {enabled: true}},
        resultTypes: ['violations'],
      });
      return all.flatMap(({id, nodes}) =>
        nodes.map(({target, any}) => `${id}: ${target.flat(2).join(' ')} ${any[0]?.message ?? ''}`),
      );
    }, runOnly);

  for (const widget of [...browsing, ...reading]) {
    describe(`${widget.tag} (${widget.name})`, () => {
      before(async () => {
        await look(1280);
        // axe takes headlines that have run out of their box, and are not seen, for covering the buttons beside it.
        await visit.cdp.send('Animation.enable');
        await visit.cdp.send('Animation.setPlaybackRate', {playbackRate: widget.name === 'scroll' ? 0 : 1});
        await openWidget(visit, site, widget);
        await visit.page.evaluate(axe.source);
      });

      it('passes axe, best practices and target size included', async () => {
        assert.deepEqual(await violations({type: 'tag', values: ALL}), []);
      });

      it('keeps its contrast in the dark, and 7:1 where the reader asks for more', async () => {
        await look(1280, {'prefers-color-scheme': 'dark'});
        assert.deepEqual(await violations({type: 'rule', values: ['color-contrast']}), []);
        for (const scheme of ['light', 'dark']) {
          await prefer({'prefers-color-scheme': scheme, 'prefers-contrast': 'more'});
          assert.deepEqual(await found('faint', 7), [], scheme);
        }
      });

      it('keeps text and drawings apart from what they stand on in forced colours', async () => {
        for (const scheme of ['light', 'dark']) {
          await prefer({'forced-colors': 'active', 'prefers-color-scheme': scheme});
          assert.deepEqual(await found('faint', 4.5), [], scheme);
          assert.deepEqual(await found('blank'), [], scheme);
        }
      });

      it('has room in and around everything at 320 px', async () => {
        await look(320);
        assert.deepEqual(await found('small', 24), []);
        assert.deepEqual(await found('tight'), []);
        assert.deepEqual(await found('tiny'), []);
        await fits();
      });

      it('loses nothing with the spacing of WCAG 1.4.12, nor with letters twice as large, at 320 px', async () => {
        await look(320);
        const undo = await visit.page.evaluateHandle(css => window.a11y.restyle(css), SPACING);
        await fits();
        await undo.evaluate(run => run());
        await visit.page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
        await fits();
      });

      it('stands still unless it is told to move, and then still where the reader wants no motion', async () => {
        await look(1280);
        if (!MOVING.includes(widget.name)) assert.deepEqual(await found('moving'), []);
        await look(1280, {'prefers-reduced-motion': 'reduce'});
        await visit.page.waitForFunction(() => window.a11y.moving().length === 0);
      });

      it('prints dark on white, whole, and without its controls', async () => {
        await look(1280, {'prefers-color-scheme': 'dark'}, 'print');
        assert.deepEqual(await found('faint', 4.5), []);
        assert.deepEqual(await found('cut'), []);
        assert.deepEqual(await found('buttons'), []);
      });
    });
  }

  async function fits() {
    const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `scrolls sideways: ${width}`);
    assert.deepEqual(await found('outside'), []);
    assert.deepEqual(await found('cut'), []);
  }
});
