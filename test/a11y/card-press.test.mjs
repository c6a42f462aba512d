// A real mouse over a card: all of it leads to the article, and its words can be selected.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser} from '../cdn/browser.mjs';
import {visitPage} from './open-widgets.mjs';
import {openSite} from './pages/site.mjs';
import {documentOf} from './pages/widgets.mjs';

const CARD = '<tin-article-card src="/ready/bai/1" style="inline-size: 20em"></tin-article-card>';
const ARTICLE = '/bai-viet/1';

describe('a press on a card', () => {
  let browser;
  let site;
  let visit;
  let page;

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
  });
  beforeEach(async () => {
    visit = await visitPage(browser);
    ({page} = visit);
    await page.goto(site.addPage(documentOf('Thẻ', CARD)));
    await page.waitForSelector('tin-article-card[state=ready]');
  });
  afterEach(() => visit.close());
  after(async () => {
    await browser.close();
    await site.close();
  });

  const boxOf = part =>
    page.$eval(
      'tin-article-card',
      (card, name) => {
        const range = document.createRange();
        range.selectNodeContents(card.shadowRoot.querySelector(`[part=${name}]`));
        const boxes = [...range.getClientRects()];
        const [{left, top, height}] = boxes;
        const {right} = boxes[0];
        return {left: left + 2, right: right - 2, middle: top + height / 2};
      },
      part,
    );
  const path = () => new URL(page.url()).pathname;
  const isOpen = () => page.waitForFunction(wanted => location.pathname === wanted, {}, ARTICLE);
  const selected = () => page.evaluate(() => String(getSelection()));
  const drag = async ({left, right, middle}) => {
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move((left + right) / 2, middle, {steps: 4});
    await page.mouse.move(right, middle, {steps: 4});
    await page.mouse.up();
  };

  for (const part of ['summary', 'date', 'category', 'link']) {
    it(`opens the article from its ${part}`, async () => {
      const {left, middle} = await boxOf(part);
      await page.mouse.click(left, middle);

      await isOpen();
    });

    it(`selects the words of its ${part}, and opens nothing`, async () => {
      const before = path();
      await drag(await boxOf(part));

      assert.notEqual(await selected(), '');
      assert.equal(path(), before);
    });
  }

  it('opens the article from its image', async () => {
    const {x, y} = await page.$eval('tin-article-card', card => {
      const {left, top} = card.shadowRoot.querySelector('[part=image]').getBoundingClientRect();
      return {x: left + 20, y: top + 20};
    });
    await page.mouse.click(x, y);

    await isOpen();
  });

  for (const [how, button, key] of [
    ['the middle button', 'middle', undefined],
    ['Ctrl', 'left', 'Control'],
  ]) {
    for (const part of ['summary', 'link']) {
      it(`opens it in another tab by ${how} on its ${part}`, async () => {
        const before = path();
        const {left, middle} = await boxOf(part);
        const opened = browser.waitForTarget(target => target.url().endsWith(ARTICLE), {timeout: 5000});
        if (key) await page.keyboard.down(key);
        await page.mouse.click(left, middle, {button});
        if (key) await page.keyboard.up(key);

        await (await opened).page().then(tab => tab.close());
        assert.equal(path(), before);
      });
    }
  }

  it('leaves the secondary button to the menu', async () => {
    const before = path();
    const {left, middle} = await boxOf('summary');
    await page.mouse.click(left, middle, {button: 'right'});

    assert.equal(path(), before);
  });

  it('tells the page first, which may keep the reader', async () => {
    await page.$eval('tin-article-card', card =>
      card.addEventListener('tin-open', event => {
        event.preventDefault();
        card.title = event.detail.article.id;
      }),
    );
    const before = path();
    const {left, middle} = await boxOf('summary');
    await page.mouse.click(left, middle);

    assert.equal(await page.$eval('tin-article-card', ({title}) => title), '1');
    assert.equal(path(), before);
  });
});
