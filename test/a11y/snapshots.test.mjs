// What a screen reader is given, as text that people have read. `UPDATE=1 npm run test:built` writes it anew: read the
// difference before you commit it.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from '../cdn/browser.mjs';
import {axTree} from './ax-tree.mjs';
import {openWidget, visitPage} from './open-widgets.mjs';
import {openSite} from './pages/site.mjs';
import {browsing, reading} from './pages/widgets.mjs';

const isUpdate = process.env.UPDATE === '1';
const fileOf = (tag, state) => new URL(`snapshots/${tag}.${state}.txt`, import.meta.url);

/** One file per tag and state: all layouts of it, one under another. */
const all = [...browsing, ...reading];
const tags = [...new Set(all.map(({tag}) => tag))];

describe('what assistive technology is told', () => {
  let browser;
  let site;

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const tag of tags) {
    const widgets = all.filter(widget => widget.tag === tag);
    it(`is what was read and found good: ${tag}`, async () => {
      const told = new Map(widgets[0].states.map(state => [state, '']));
      const visit = await visitPage(browser);
      for (const widget of widgets) {
        await openWidget(visit, site, widget);
        for (const state of widget.states)
          told.set(state, `${told.get(state)}# ${widget.name}\n${await axTree(visit.cdp, `#${state} ${tag}`)}\n`);
      }
      await visit.close();

      for (const [state, text] of told) {
        if (isUpdate) writeFileSync(fileOf(tag, state), text);
        else assert.equal(text, readFileSync(fileOf(tag, state), 'utf8').replaceAll('\r\n', '\n'), `${tag}, ${state}`);
      }
    });
  }
});
