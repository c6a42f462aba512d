import {expect} from '@open-wc/testing';
import {HEIGHT} from '../../src/embed/frame/report-height.js';
import {catchWarnings} from '../support/console-warnings.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const rows = [1, 2, 3, 4].map(id => ({
  ma: id,
  tieu_de: `Xã họp phiên thứ ${id}`,
  ten_khac: `Phiên ${id} của xã`,
  ngay_dang: `2026-05-0${id}T07:30:00`,
  lien_ket: `/bai/${id}`,
}));
const categories = [
  {id: 1, name: 'Kinh tế', slug: 'kinh-te', count: 4, parent: 0},
  {id: 2, name: 'Văn hóa', slug: 'van-hoa', count: 2, parent: 0},
];
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Xã</title><item><title>Tin từ RSS</title>
  <link>https://xa.example/1</link><pubDate>Mon, 04 May 2026 07:30:00 +0700</pubDate></item></channel></rss>`;

/** The whole page runs from its source here, so that it is tried in every engine; test/e2e has it as it is built. */
describe('tao-ma-nhung.html, from its source', () => {
  let page: HTMLElement;
  let routes: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  let copied: string[];

  const $ = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!;
  const button = (text: string) =>
    [...page.querySelectorAll('button')].find(({textContent}) => textContent.trim() === text)!;
  const status = () => $('#status').textContent;
  const code = () => $('#code-panel pre').textContent!;
  const until = async (isSo: () => unknown, what = isSo.toString()) => {
    for (let n = 0; n < 300; n++) {
      if (isSo()) return;
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    throw new Error(`never: ${what}; the page says “${status()}”`);
  };
  const fill = (selector: string, value: string, type = 'input') => {
    const field = $<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(type, {bubbles: true}));
  };
  const check = async (address: string, said: string) => {
    fill('#address', address);
    $('form').dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));
    await until(() => status()!.includes(said), said);
  };
  const recognise = () => check('/api/tin', 'Đã đọc được 4 bài');
  const set = (selector: string, isChecked: boolean) => {
    const field = $<HTMLInputElement>(selector);
    field.checked = isChecked;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

  before(async () => {
    warnings = catchWarnings();
    routes = stubFetch({
      '/api/tin': {du_lieu: rows},
      '/api/muc': categories,
      '/api/rss': () => new Response(feed, {headers: {'content-type': 'application/rss+xml'}}),
      '/api/khac': {thong_bao: 'không có gì'},
      '/api/html': () => new Response('<!doctype html><title>Đăng nhập</title><form><input type="password"></form>'),
      '/api/mat': () => new Response('', {status: 404}),
    });
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    page = document.createElement('div');
    page.innerHTML = '<main id="app"></main><p id="status" role="status"></p>';
    const meta = Object.assign(document.createElement('meta'), {name: 'the-tin', content: '9.8.7 sha384-abc'});
    document.head.append(meta);
    document.body.append(page);
    await import('../../src/embed/builder/main.js');
  });

  after(() => {
    routes.restore();
    warnings.restore();
    page.remove();
    document.querySelector('meta[name="the-tin"]')?.remove();
    delete (navigator as {clipboard?: unknown}).clipboard;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('begins with nothing but the way to begin', async () => {
    expect(page.querySelectorAll('h2').length).to.equal(5);
    expect(page.textContent).to.contain('Mã hiện ra ở đây khi đã có địa chỉ ở bước 1');
    await expect(page).to.be.accessible({ignoredRules: ['color-contrast', 'page-has-heading-one']});
  });

  it('refuses what is no address', async () => {
    await check('javascript:alert(1)', 'địa chỉ');
    expect($('#trouble').textContent).not.to.equal('');
    expect(routes.calls).to.deep.equal([]);
  });

  it('shows what was recognised, and code without what is default', async () => {
    await recognise();
    expect(page.innerText).to.contain('du_lieu').and.to.contain('Xã họp phiên thứ 1');
    expect(code()).to.match(/<tin-news-ticker[^>]* src="[^"]*\/api\/tin"/);
    expect(code()).to.contain('integrity="sha384-abc"');
    expect(location.hash).to.contain('news-ticker?');
  });

  it('takes another value for a field, and gives it back', async () => {
    await recognise();
    $('#map-title').click();
    const leaf = [...page.querySelectorAll<HTMLElement>('.leaf')].find(one => one.innerText.includes('Phiên 1'))!;
    leaf.click();
    await until(() => status()!.includes('Tiêu đề lấy từ ten_khac'));
    expect(code()).to.contain('map="title: ten_khac"');
    expect(page.innerText).to.contain('Phiên 2 của xã');

    $('#map-title').click();
    button('Để tự nhận ra').click();
    await until(() => status()!.includes('Tiêu đề được tự nhận ra'));
    expect(code()).not.to.contain('map=');
  });

  for (const widget of ['article-list', 'article-card', 'article-view', 'category-list', 'news-ticker'])
    it(`writes code of the ${widget}`, async () => {
      await recognise();
      set(`input[value=${widget}]`, true);
      expect(code()).to.contain(`<tin-${widget}`);
      expect($<HTMLIFrameElement>('.stage iframe').src).to.contain(`embed.html#${widget}`);
    });

  it('writes what is set, and only what is not the default', async () => {
    await recognise();
    set('input[value=article-list]', true);
    fill('[name=heading], #set-heading, [id$=heading]', 'Tin của xã', 'change');
    expect(code()).to.contain('heading="Tin của xã"');
    fill('[name=heading], #set-heading, [id$=heading]', '', 'change');
    expect(code()).not.to.contain('heading=');
  });

  it('has code for each place, and says how to put it there', async () => {
    await recognise();
    const tabs = () => [...page.querySelectorAll<HTMLElement>('[aria-label="Nơi dán mã"] [role=tab]')];
    const seen = new Set<string>();
    for (const [n] of tabs().entries()) {
      tabs()[n]!.click();
      expect(tabs()[n]!.getAttribute('aria-selected')).to.equal('true');
      expect(page.querySelector('.result .steps li')).not.to.equal(null);
      seen.add($('#code-panel').innerText);
    }
    expect(seen.size).to.equal(10);

    tabs()[0]!.click();
    for (const [key, wanted] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['End', 9],
      ['Home', 0],
    ] as const) {
      tabs()
        .find(({tabIndex}) => tabIndex === 0)!
        .dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      expect(tabs().findIndex(one => one.getAttribute('aria-selected') === 'true')).to.equal(wanted);
    }
  });

  it('names the script the page has, with or without its hash, and keeps room or not', async () => {
    await recognise();
    fill('#script', ' https://xa.example/the-tin.js ', 'change');
    expect(code()).to.contain('src="https://xa.example/the-tin.js"');
    const [integrity, room] = page.querySelectorAll<HTMLInputElement>('.result input[type=checkbox]');
    integrity!.click();
    expect(code()).not.to.contain('integrity');
    integrity!.click();
    room!.click();
    expect(code()).not.to.contain('style=');
    room!.click();
  });

  it('copies, and says so', async () => {
    await recognise();
    const before = code();
    [...page.querySelectorAll<HTMLElement>('.result button')].find(one => /Sao chép/.test(one.innerText))!.click();
    await until(() => status()!.includes('Đã sao chép'));
    expect(copied.at(-1)).to.equal(before);
  });

  it('reads code that was made before', async () => {
    for (const old of [
      '<tin-article-list src="/api/tin" limit="3"></tin-article-list>',
      '<div data-tin="article-list" data-src="/api/tin" data-limit="3"></div>',
      `<iframe src="https://xa.example/embed.html#article-list?src=${encodeURIComponent(`${location.origin}/api/tin`)}&limit=3"></iframe>`,
    ]) {
      $<HTMLTextAreaElement>('#old').value = old;
      button('Đọc mã').click();
      await until(() => status()!.includes('Đã đọc mã cũ'));
      expect(code()).to.contain('<tin-article-list').and.to.contain('limit="3"');
      await recognise();
    }
    $<HTMLTextAreaElement>('#old').value = '<p>Chữ</p>';
    button('Đọc mã').click();
    expect(status()).to.contain('Không tìm thấy mã');
  });

  it('opens what its own address says', async () => {
    const src = encodeURIComponent(`${location.origin}/api/tin`);
    location.hash = `#article-list?src=${src}&limit=2`;
    await until(() => $<HTMLInputElement>('#address').value.endsWith('/api/tin') && code().includes('limit="2"'));
    await until(() => status()!.includes('Đã đọc được 4 bài'));
  });

  it('shows the preview as wide, dark, large and still as wanted, and as high as it says', async () => {
    await recognise();
    const frame = () => $<HTMLIFrameElement>('.stage iframe');
    for (const input of page.querySelectorAll<HTMLInputElement>('.looks input[type=checkbox]')) input.click();
    expect(frame().src).to.contain('color-scheme=dark&text=200&motion=reduce');
    for (const input of page.querySelectorAll<HTMLInputElement>('.looks input[type=checkbox]')) input.click();
    page.querySelectorAll<HTMLInputElement>('.looks input[type=radio]')[2]!.click();
    expect(frame().style.width).to.equal('1200px');

    const tell = (data: unknown, source: Window | null = frame().contentWindow) =>
      dispatchEvent(new MessageEvent('message', {data, source}));
    tell({type: HEIGHT, height: 345});
    expect(frame().style.height).to.equal('345px');
    for (const height of [-1, 40_000, '9', undefined]) tell({type: HEIGHT, height});
    tell({type: HEIGHT, height: 99}, window);
    tell(null);
    expect(frame().style.height).to.equal('345px');
    dispatchEvent(new Event('resize'));
  });

  it('shows the categories of an address that has nothing else, and the news of a feed', async () => {
    await check('/api/muc', 'Địa chỉ này có 2 chuyên mục');
    expect(code()).to.contain('<tin-category-list');
    expect(page.innerText).to.contain('Kinh tế');
    await check('/api/rss', 'Đã đọc được 1 bài');
    expect(page.innerText).to.contain('RSS hoặc Atom').and.to.contain('Tin từ RSS');
  });

  for (const [address, trouble, hasFix] of [
    ['/api/khac', 'danh sách', false],
    ['/api/html', 'đăng nhập', true],
    ['/api/mat', '404', true],
    ['https://khac.example/api', '', false],
  ] as const)
    it(`says what is wrong with ${address}, and what to do`, async () => {
      await recognise();
      fill('#address', address);
      $('form').dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));
      await until(() => page.querySelector('#trouble'));
      expect($('.trouble').innerText.toLowerCase()).to.contain(trouble);
      if (hasFix) {
        const servers = [...page.querySelectorAll<HTMLElement>('.trouble [role=tab]')];
        servers[2]!.click();
        expect($('#server-panel pre').textContent).to.match(/location|add_header|proxy_pass/);
      }
      expect($('#status').textContent).to.equal($('#trouble').textContent);
    });

  it('reads a list where it is said to be', async () => {
    await check('/api/khac', '').catch(() => undefined);
    await until(() => page.querySelector('#items'));
    routes.answer('/api/khac', {thong_bao: {tin: rows}});
    fill('#items', 'thong_bao.tin', 'change');
    await until(() => status()!.includes('Đã đọc được 4 bài'));
    expect(code()).to.contain('items="thong_bao.tin"');
  });
});
