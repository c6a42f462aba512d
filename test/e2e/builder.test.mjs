// tao-ma-nhung.html as a webmaster uses it: from an address to code that works on another page.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {openBrowser, openPage, settled} from '../cdn/browser.mjs';
import {openSite} from './site.mjs';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

describe('tao-ma-nhung.html', () => {
  let browser;
  let site;
  let closed;
  let visit;
  let page;

  before(async () => {
    [browser, site, closed] = await Promise.all([openBrowser(), openSite(), openSite()]);
  });
  beforeEach(async () => {
    visit = await openPage(browser);
    ({page} = visit);
    page.setDefaultTimeout(5000);
    await page.setViewport({width: 1280, height: 900});
    // Headless browsers have no clipboard of the user's.
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'clipboard', {value: {writeText: async text => void (self.copied = text)}});
    });
  });
  afterEach(() => visit.close());
  after(() => Promise.all([browser.close(), site.close(), closed.close()]));

  const open = (hash = '') => page.goto(`${site.origin}/nhung/tao-ma-nhung.html${hash}`);
  const says = text =>
    page.waitForFunction(wanted => document.querySelector('#status').textContent.includes(wanted), {}, text);
  const check = async address => {
    await page.locator('#address').fill(address);
    await page.locator('text/Kiểm tra').click();
  };
  const recognise = async () => {
    await check('/api/tin');
    await says('Đã đọc được 9 bài');
  };
  const code = (n = 0) => page.$$eval('#code-panel pre', (all, index) => all[index].textContent, n);
  const tab = name => page.locator(`[role=tab]::-p-text(${name})`).click();
  const preview = async selector => {
    const frame = await page.waitForFrame(one => one.url().includes('embed.html'));
    return frame.waitForSelector(selector);
  };
  /** Waits until the code has been the same for a while: heights of the preview come one after the other. */
  const stillness = () =>
    page.waitForFunction(
      () => {
        const {textContent} = document.querySelector('#code-panel pre');
        const isSame = self.codeBefore === textContent;
        self.codeBefore = textContent;
        return isSame;
      },
      {polling: 400},
    );
  /** How far things jump on a page of text that the code stands in, while script and data come late. */
  const layoutShift = async (snippet, widget, width) => {
    const other = await openPage(browser);
    await other.page.setViewport({width, height: 800});
    await other.page.evaluateOnNewDocument(() => {
      self.shifted = 0;
      new PerformanceObserver(list => {
        for (const {value} of list.getEntries()) self.shifted += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    const late = /the-tin[\w.-]*\.js|api/;
    await other.page.setRequestInterception(true);
    other.page.on('request', request =>
      setTimeout(() => void request.continue().catch(() => {}), late.test(request.url()) ? 300 : 0),
    );
    const text = '<p>Chữ của trang, đứng sau tiện ích và không được nhảy. '.repeat(40);
    await other.page.goto(
      site.addPage(
        `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Xã</title><body style="font-family: sans-serif"><p>Trước.</p>${snippet}${text}`,
      ),
    );
    assert.equal(await settled(other.page, `tin-${widget}`), 'ready');
    await new Promise(done => setTimeout(done, 300));
    const score = await other.page.evaluate(() => self.shifted);
    await other.close();
    return score;
  };
  const paste = async html => {
    const other = await openPage(browser);
    await other.page.goto(site.addPage(`<!doctype html><html lang="vi"><title>Xã</title><body>${html}`));
    return other;
  };

  for (const widget of ['news-ticker', 'article-list', 'article-card', 'article-view', 'category-list'])
    it(`makes code of the ${widget} that lets nothing on the page jump`, async () => {
      await open();
      await check('/api/tin-co-muc');
      await says('Đã đọc được');
      await page.locator(`input[value=${widget}]`).click();
      await preview(`tin-${widget}[state=ready]`);
      await page.waitForFunction(() => /min-block-size/.test(document.querySelector('#code-panel pre')?.textContent));
      await stillness();
      const snippet = await code();
      for (const width of [320, 1280])
        assert.equal(await layoutShift(snippet, widget, width), 0, `${width} px: ${snippet}`);
      const bare = snippet.replace(/ style="[^"]*"/, '');
      assert.notEqual(await layoutShift(bare, widget, 320), 0, 'without the room something jumps');
    });

  it('goes from an address to copied code that works on a blank page', async () => {
    await open();
    await recognise();
    assert.match(await page.$eval('#app', app => app.innerText), /phiên thứ 1\s*07:30 \| 09\/05\/2024/);

    await page.locator('#map-title').click();
    await page.locator('.leaf::-p-text(Tên khác của bài 1)').click();
    await says('Tiêu đề lấy từ ten_khac');
    await page.locator('input[value=article-list]').click();
    await page.locator('#set-limit').fill('3');
    await page.keyboard.press('Tab');
    await preview('tin-source[map="title: ten_khac"] tin-article-list[limit="3"][state=ready]');
    await page.locator('#code-panel button').click();
    await says('Đã sao chép');

    const copied = await page.evaluate(() => self.copied);
    assert.match(copied, /integrity="sha384-[\w+/=]{64}" crossorigin="anonymous" defer/);
    assert.match(
      copied,
      /<tin-source src="\/api\/tin" map="title: ten_khac">\n<tin-article-list limit="3" style="[^"]+">/,
    );
    assert.equal(copied.match(/<li><a href="http/g).length, 3);
    const other = await paste(copied);
    assert.equal(await settled(other.page, 'tin-article-list'), 'ready');
    assert.ok(await other.page.$('tin-article-list >>> ::-p-text(Tên khác của bài 3)'));
    assert.deepEqual(other.errors, []);
    await other.close();
    assert.deepEqual(visit.errors, []);
  });

  it('is used by keyboard alone', async () => {
    await open();
    const tabTo = async (selector, back = false) => {
      for (let n = 0; n < 80; n++) {
        if (back) await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (back) await page.keyboard.up('Shift');
        if (await page.evaluate(wanted => document.activeElement.matches(wanted), selector)) return;
      }
      assert.fail(`Tab does not come to ${selector}`);
    };
    await tabTo('#address');
    await page.keyboard.type('/api/tin');
    await page.keyboard.press('Enter');
    await says('Đã đọc được 9 bài');
    await tabTo('#map-title');
    await page.keyboard.press('Space');
    await tabTo('.leaf:has(code)');
    while (!(await page.evaluate(() => document.activeElement.textContent.includes('ten_khac'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('Tiêu đề lấy từ');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'map-title');
    await tabTo('input[name=widget]');
    await page.keyboard.press('ArrowDown');
    await preview('tin-article-list[state=ready]');
    await tabTo('#set-limit');
    await page.keyboard.press('ArrowUp');
    await tabTo('#code-0');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'div');
    await tabTo('#code-panel button');
    await page.keyboard.press('Enter');
    await says('Đã sao chép');

    const other = await paste(await page.evaluate(() => self.copied));
    assert.equal(await settled(other.page, 'tin-article-list'), 'ready');
    assert.equal(await other.page.$eval('tin-article-list', list => list.getAttribute('limit')), '7');
    await other.close();
  });

  it('writes code for each place, which is read back as what it was', async () => {
    await open('#news-ticker?src=%2Fapi%2Ftin&map=title%3A+ten_khac&limit=5&autoplay=&heading=Tin+%22x%C3%A3%22');
    await says('Đã đọc được 9 bài');
    const wanted = await page.evaluate(() => location.hash);
    const names = await page.$$eval('#code-panel, [id^=code-][role=tab]', all =>
      all.flatMap(one => (one.role === 'tab' || one.getAttribute('role') === 'tab' ? [one.textContent.trim()] : [])),
    );
    assert.deepEqual(names, [
      'Thẻ HTML',
      'div',
      'iframe',
      'npm, React',
      'WordPress',
      'Joomla',
      'NukeViet',
      'SharePoint',
      'Liferay',
      'ASP.NET',
    ]);
    await page.locator('summary::-p-text(Sửa mã đã có)').click();
    for (const name of names) {
      if (name === 'npm, React') continue;
      await tab(name);
      const written = await code();
      await page.evaluate(() => history.replaceState(null, '', '#'));
      await page.locator('#old').fill(written);
      await page.locator('button::-p-text(Đọc mã)').click();
      await says('Đã đọc mã cũ');
      assert.equal(await page.evaluate(() => location.hash), wanted, name);
      await page.evaluate(() => (document.querySelector('#status').textContent = ''));
    }
  });

  it('writes an iframe that works where it is pasted', async () => {
    await open('#news-ticker?src=%2Fapi%2Ftin');
    await says('Đã đọc được');
    await tab('iframe');
    const other = await paste(`${await code(0)}${await code(1)}`);

    await other.page.waitForFunction(() => document.querySelector('iframe').style.height);
    const frame = other.page.frames().find(one => one.url().includes('embed.html'));
    await frame.waitForSelector('tin-news-ticker[state=ready]');
    await other.close();
  });

  for (const [path, title, fix] of [
    ['/api/html', 'là một trang HTML', 'mimeMap'],
    ['/api/login', 'đòi đăng nhập', 'anonymousAuthentication'],
    ['/api/cam', 'đòi đăng nhập', 'allow users'],
    ['/api/khong-co', 'sai đường dẫn', 'mimeMap'],
    ['/api/khac', 'không thấy danh sách', undefined],
    ['javascript:alert(1)', 'không phải địa chỉ http', undefined],
    ['http://127.0.0.1:9/', 'Không kết nối được', undefined],
  ])
    it(`says what is wrong with ${path}`, async () => {
      await open();
      await check(path);
      await says(title);

      const trouble = await page.$eval('.trouble', one => one.textContent);
      assert.ok(trouble.includes(title));
      if (fix) assert.ok(trouble.includes(fix), fix);
      else assert.equal(await page.$('#server-panel'), null);
    });

  it('shows categories as what they are, and lists them', async () => {
    await open();
    await check('/api/chuyen-muc');
    await says('Địa chỉ này có 3 chuyên mục');

    assert.match(await page.$eval('section[aria-labelledby=found]', one => one.textContent), /Văn hóa\s+4 bài/);
    assert.equal(await page.$eval('input[name=widget]:checked', one => one.value), 'category-list');
    await preview('tin-category-list[state=ready]');
    assert.match(await code(), /<tin-category-list src="\/api\/chuyen-muc"/);
    // The address of articles is read as before.
    await recognise();
    assert.match(await page.$eval('section[aria-labelledby=found]', one => one.textContent), /9 bài/);
  });

  it('tells CORS from a server that is not there, and hands over the fix for each server', async () => {
    await open();
    await check(`${closed.origin}/api/tin`);
    await says('CORS');

    for (const name of ['IIS', 'Apache', 'nginx', 'PHP', 'ASP.NET']) {
      await page.locator(`#server-${['IIS', 'Apache', 'nginx', 'PHP', 'ASP.NET'].indexOf(name)}`).click();
      assert.match(await page.$eval('#server-panel', one => one.textContent), /Access-Control-Allow-Origin/);
    }
  });

  it('shows the preview at each width, dark, large and still, without sending anything', async () => {
    await open('#news-ticker?src=%2Fapi%2Ftin&autoplay=');
    await preview('tin-news-ticker[state=ready]');
    for (const width of [320, 768, 1200]) {
      await page.locator(`label::-p-text(${width})`).click();
      const frame = await page.waitForFrame(one => one.url().includes('embed.html'));
      await frame.waitForFunction(wanted => innerWidth === wanted, {}, width);
    }
    for (const name of ['Nền tối', 'Chữ 200 %', 'Giảm chuyển động'])
      await page.locator(`label::-p-text(${name})`).click();
    const frame = await page.waitForFrame(one => one.url().includes('motion=reduce'));
    await frame.waitForFunction(
      () =>
        matchMedia('(prefers-reduced-motion: reduce)').matches &&
        getComputedStyle(document.documentElement).fontSize === '32px' &&
        document.documentElement.style.colorScheme === 'dark',
    );
    assert.deepEqual(visit.errors, []);
    assert.ok(site.requests.every(path => /^\/(nhung|api|favicon|trang-)/.test(path)));
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible in all of its states, ${scheme}, and reflows at 320 pixels`, async () => {
      await page.setViewport({width: 320, height: 800});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await open();
      const axe = await readFile(AXE, 'utf8');
      const clean = async () => {
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => self.axe.run({exclude: ['iframe']}));
        assert.deepEqual(
          violations.map(({id, nodes}) => [id, nodes[0].html]),
          [],
        );
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
      };
      await clean();
      await recognise();
      await page.locator('#map-title').click();
      await clean();
      await check(`${closed.origin}/api/tin`);
      await says('CORS');
      await clean();
    });

  it('works from a disk', async () => {
    const other = await openSite({cors: true});
    await page.goto(pathToFileURL(fileURLToPath(new URL('tao-ma-nhung.html', CDN))).href);
    await check(`${other.origin}/api/tin`);
    await says('Đã đọc được 9 bài');

    assert.match(await code(), /the-tin@[\d.]+\/dist\/cdn\/the-tin\.js" integrity="sha384-/);
    const {'the-tin.js': integrity} = JSON.parse(await readFile(new URL('sri.json', CDN), 'utf8'));
    assert.ok((await code()).includes(integrity));
    await other.close();
  });
});
