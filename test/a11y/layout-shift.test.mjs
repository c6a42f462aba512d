// With the one line of CSS that keeps their room, the widgets move nothing when they come: neither before the script
// is there, nor when the answer is.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, openPage} from '../cdn/browser.mjs';
import {openSite} from './pages/site.mjs';
import {documentOf} from './pages/widgets.mjs';

/** What README.md tells webmasters to write, with room for these widgets. */
const room = height => `<style>tin-article-card, tin-article-list, tin-category-list, tin-news-ticker
  { display: block; min-height: ${height}em }</style>`;

const widgets = {
  'a card': [30, answer => `<tin-article-card style="max-width: 20em" src="/${answer}/bai/1"></tin-article-card>`],
  'a wide card': [24, answer => `<tin-article-card layout="horizontal" src="/${answer}/bai/1"></tin-article-card>`],
  'a list': [130, answer => `<tin-article-list limit="4" heading="Tin" src="/${answer}/tin"></tin-article-list>`],
  headlines: [
    46,
    answer => `<tin-article-list layout="headlines" limit="4" heading="Tin" src="/${answer}/tin"></tin-article-list>`,
  ],
  'a ticker': [18, answer => `<tin-news-ticker src="/${answer}/tin"></tin-news-ticker>`],
  categories: [
    34,
    answer => `<tin-category-list heading="Chuyên mục" src="/${answer}/chuyen-muc"></tin-category-list>`,
  ],
};

describe('nothing moves', () => {
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

  for (const [name, [height, html]] of Object.entries(widgets)) {
    for (const width of [320, 1280]) {
      for (const answer of ['ready', 'slow', 'failed']) {
        it(`when ${name} comes (${answer}, ${width} px)`, async () => {
          const {page, close} = await openPage(browser);
          await page.setViewport({width, height: 900});
          await page.evaluateOnNewDocument(() => {
            window.shifts = [];
            new PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({
              type: 'layout-shift',
              buffered: true,
            });
          });
          await page.goto(site.addPage(documentOf('Xã', `${room(height)}${html(answer)}<p>Nội dung bên dưới.</p>`)));
          await page.waitForSelector('[state=ready], [state=failed], [state=empty]');
          // What has moved is known once it has been painted.
          await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
          const moved = await page.evaluate(() =>
            window.shifts.flatMap(({value, sources}) =>
              sources.map(({node}) => `${value}: ${node?.nodeName} ${node?.textContent.trim().slice(0, 30)}`),
            ),
          );
          await close();

          assert.deepEqual(moved, []);
        });
      }
    }
  }
});
