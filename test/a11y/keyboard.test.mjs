// A page with every widget, and nothing but a keyboard.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openBrowser} from '../cdn/browser.mjs';
import {visitPage} from './open-widgets.mjs';
import {openSite} from './pages/site.mjs';
import {documentOf} from './pages/widgets.mjs';

const helpers = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

const WIDGETS = `
<tin-news-ticker autoplay limit="3" src="/ready/tin"></tin-news-ticker>
<tin-category-list display="tree" heading="Chuyên mục" current="2" src="/ready/chuyen-muc"></tin-category-list>
<tin-category-list display="select" heading="Chọn chuyên mục" src="/ready/chuyen-muc"></tin-category-list>
<tin-article-card heading-level="2" src="/ready/bai/1"></tin-article-card>
<tin-article-list limit="2" heading="Tin tức" src="/ready/tin{?page,limit}"></tin-article-list>
<tin-article-view heading-level="2" src="/ready/bai/1" tools="text-size contrast print save share"></tin-article-view>`;

const [FIRST, SECOND] = [
  'HĐND xã Bình Minh khai mạc kỳ họp thứ mười, quyết nghị 12 nội dung về đầu tư công',
  'QUYẾT NGHIỆP Ộ Ữ: THÔNG BÁO TIẾP NHẬN HỒ SƠ CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
];

/** Every stop of the Tab key, in the order in which it is read. */
const ORDER = [
  'Trang chủ',
  'Tạm dừng chạy tin',
  'Tin trước',
  'Tin sau',
  'Xem tất cả',
  FIRST,
  'Tin tức – Sự kiện',
  'Mở mục con của Tin tức – Sự kiện',
  'Thông báo',
  'Lịch tiếp công dân của lãnh đạo Hội đồng nhân dân và Ủy ban nhân dân xã',
  'Chọn chuyên mục',
  'Xem',
  FIRST,
  FIRST,
  SECOND,
  'Xem thêm tin: Tin tức',
  'A-: giảm cỡ chữ',
  'A: cỡ chữ mặc định',
  'A+: tăng cỡ chữ',
  'Tăng tương phản',
  'In bài viết',
  'Lưu bài viết',
  'Chia sẻ',
  'tiếp tục đóng góp',
  'Bảng 1',
  'Liên hệ',
];

describe('by keyboard', () => {
  let browser;
  let site;
  let visit;
  let page;

  before(async () => {
    browser = await openBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    visit = await visitPage(browser);
    ({page} = visit);
    await page.evaluateOnNewDocument(helpers);
  });
  afterEach(() => visit.close());

  const open = async (content = WIDGETS) => {
    await page.goto(site.addPage(documentOf('Xã', content)));
    await page.waitForFunction(() => {
      const ours = [...document.querySelectorAll('main > [src]:not(tin-source)')];
      return ours.every(({state}) => state && state !== 'loading');
    });
    // The body of an article comes with its own script.
    await page.waitForFunction(() => {
      const view = document.querySelector('tin-article-view');
      return !view || view.textContent.includes('đóng góp');
    });
  };
  /** Name as assistive technology has it, of what has the focus. */
  const focused = async () => {
    const {result} = await visit.cdp.send('Runtime.evaluate', {expression: 'a11y.deepActive()'});
    const {nodes} = await visit.cdp.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return nodes[0].name?.value.trim() ?? '';
  };
  const tabTo = async name => {
    for (let stop = 0; stop < ORDER.length + 5; stop++) {
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate(wanted => {
        const active = window.a11y.deepActive();
        const text = active.getAttribute('aria-label') ?? active.innerText;
        return active.localName === 'select' || text.trim().startsWith(wanted);
      }, name);
      if (isThere && (await focused()).startsWith(name)) return;
    }
    assert.fail(`Tab does not reach ${name}`);
  };
  const isRinged = () =>
    page.evaluate(() => {
      const {outlineStyle, outlineWidth} = getComputedStyle(window.a11y.deepActive());
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  const attribute = name => page.evaluate(wanted => window.a11y.deepActive().getAttribute(wanted), name);
  const settle = tag =>
    page.$eval(tag, async element => {
      await element.updateComplete;
      await element.updateComplete;
    });

  it('every control is met once, in the order of reading, each with a ring; and back again', async () => {
    await open();
    const forth = [];
    const bare = [];
    for (let stop = 0; stop < ORDER.length; stop++) {
      await page.keyboard.press('Tab');
      forth.push(await focused());
      if (stop > 0 && stop < ORDER.length - 1 && !(await isRinged())) bare.push(forth.at(-1));
    }
    assert.deepEqual(forth, ORDER);
    assert.deepEqual(bare, []);

    const back = [forth.at(-1)];
    for (let stop = 1; stop < ORDER.length; stop++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      back.push(await focused());
    }
    // The focus has been in the ticker: it stands still until it is asked to go on.
    assert.deepEqual(
      back.reverse(),
      ORDER.map(name => (name === 'Tạm dừng chạy tin' ? 'Cho tin chạy' : name)),
    );
  });

  it('nothing happens to who only types, scrolls or walks through the page', async () => {
    await open();
    const look = () => page.evaluate(() => [scrollY, ...window.a11y.controls().map(window.a11y.nameOf)].join('\n'));
    const before = await look();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.,+-') await page.keyboard.press(key);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Escape', 'Enter']) await page.keyboard.press(key);

    assert.equal(await look(), before);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} stops the ticker and lets it go on, from the same button`, async () => {
      await open();
      await tabTo('Tạm dừng chạy tin');
      await page.keyboard.press(key);
      await settle('tin-news-ticker');
      assert.equal(await focused(), 'Cho tin chạy');

      await page.keyboard.press(key);
      await settle('tin-news-ticker');
      assert.equal(await focused(), 'Tạm dừng chạy tin');
    });

    it(`${key} opens and closes a branch of categories, and the focus stays`, async () => {
      await open();
      await tabTo('Mở mục con của Tin tức');
      await page.keyboard.press(key);
      await settle('tin-category-list');
      assert.equal(await attribute('aria-expanded'), 'true');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Chính trị');

      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press(key);
      await settle('tin-category-list');
      assert.equal(await attribute('aria-expanded'), 'false');
    });

    it(`${key} on "Xem thêm tin" goes on at the first article that has come`, async () => {
      await open();
      await tabTo('Xem thêm tin');
      await page.keyboard.press(key);
      await page.waitForFunction(() => window.a11y.deepActive().localName === 'a');

      assert.equal(await focused(), 'Ra quân làm đường');
      const said = await page.$eval(
        'tin-article-list',
        list => list.shadowRoot.querySelector('[role=status]').textContent,
      );
      assert.match(said, /Đã tải thêm 2 tin, đang hiển thị 4 trên 14/);
    });

    it(`${key} makes the letters larger up to the last step, and stays there`, async () => {
      await open();
      await tabTo('A+');
      for (let press = 0; press < 10; press++) await page.keyboard.press(key);

      assert.equal(await focused(), 'A+: tăng cỡ chữ');
      assert.equal(await attribute('aria-disabled'), 'true');
    });
  }

  it('arrow keys turn the headlines, one at a time, and say which is shown', async () => {
    await open();
    await tabTo('Tin sau');
    await page.keyboard.press('ArrowRight');
    await settle('tin-news-ticker');
    const said = () =>
      page.$eval('tin-news-ticker', ticker => ticker.shadowRoot.querySelector('[role=status]').textContent.trim());
    assert.equal(await said(), `Tin 2 trên 3: ${SECOND}`);

    await page.keyboard.press('ArrowLeft');
    await settle('tin-news-ticker');
    assert.equal(await said(), `Tin 1 trên 3: ${FIRST}`);
    assert.equal(await focused(), 'Tin sau');
  });

  it('arrow keys in the choice of categories lead nowhere until the button is pressed', async () => {
    await open();
    const before = page.url();
    await tabTo('Chọn chuyên mục');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(page.url(), before);

    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/chuyen-muc\/\d+$/);
  });

  it('Escape closes what "Chia sẻ" has opened, and gives the focus back', async () => {
    await open();
    await tabTo('Chia sẻ');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.a11y.deepActive().getAttribute('aria-expanded') === 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await settle('tin-article-view');

    assert.equal(await focused(), 'Chia sẻ');
    assert.equal(await attribute('aria-expanded'), 'false');
  });

  it('"Thử lại" keeps the focus while it fails, and hands it to the articles when they come', async () => {
    site.outage = true;
    await open(
      '<tin-source src="/stale/tin" saved="0"><tin-article-list heading="Tin"></tin-article-list></tin-source>',
    );
    await page.waitForSelector('tin-article-list[state=failed]');
    await tabTo('Thử lại');
    await page.keyboard.press('Enter');
    await page.waitForSelector('tin-article-list[state=failed]:not([aria-busy])');
    assert.equal(await focused(), 'Thử lại');

    site.outage = false;
    await page.keyboard.press('Enter');
    await page.waitForSelector('tin-article-list[state=ready]');
    await settle('tin-article-list');
    assert.equal(await focused(), FIRST);
  });

  it('pausing one of two tickers pauses both; resting on one leaves the other alone', async () => {
    await open(
      ['scroll', 'scroll']
        .map(mode => `<tin-news-ticker autoplay mode="${mode}" heading="Tin" src="/ready/tin"></tin-news-ticker>`)
        .join(''),
    );
    const moving = () =>
      page.$$eval('tin-news-ticker', tickers =>
        tickers.map(({shadowRoot}) => shadowRoot.getAnimations().some(({playState}) => playState === 'running')),
      );
    const isMoving = wanted =>
      page.waitForFunction(
        states =>
          [...document.querySelectorAll('tin-news-ticker')].every(
            ({shadowRoot}, index) =>
              shadowRoot.getAnimations().some(({playState}) => playState === 'running') === states[index],
          ),
        {},
        wanted,
      );
    await isMoving([true, true]);
    const [first] = await page.$$('tin-news-ticker');
    await first.hover();
    await isMoving([false, true]);
    await page.mouse.move(5, 850);
    await isMoving([true, true]);

    await tabTo('Tạm dừng chạy tin');
    assert.deepEqual(await moving(), [true, true]);
    await page.keyboard.press('Enter');
    await isMoving([false, false]);
  });
});
