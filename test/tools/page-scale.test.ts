import {expect, fixtureSync, html} from '@open-wc/testing';
import {keepPageScale} from '../../src/tools/page-scale.js';
import {DEFAULT_STEPS, setTextPercent} from '../../src/tools/text-scale.js';

const OLD_PAGE = `
  <div style="font-family: Arial">
    <style>
      .old { font: 12px/18px Tahoma }
      .old p { font-size: 13px !important }
      .old small { font-size: 80% }
      .normal { line-height: normal }
    </style>
    <div class="old">Chữ trực tiếp
      <p>Đoạn văn <b style="font-size: 11pt">đậm</b> <font size="5">to</font> <small>nhỏ <i>nghiêng</i></small></p>
      <table width="100%"><tbody><tr><td style="font-size: 9pt !important">Ô bảng</td></tr></tbody></table>
      <span style="font-size: 1.5em; line-height: 20px">Lớn hơn</span>
      <div style="font: 14px/1.2 serif">Viết tắt</div>
      <input value="Tìm kiếm">
      <p class="normal">Bình thường</p>
    </div>
  </div>`;

const texts = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    el =>
      el.localName === 'input' ||
      [...el.childNodes].some(node => node instanceof Text && node.data.trim() && el.localName !== 'style'),
  );
const sizes = (root: HTMLElement) => texts(root).map(el => parseFloat(getComputedStyle(el).fontSize));
const nextMutation = () => new Promise(resolve => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));

describe('page scale', () => {
  const ends: (() => void)[] = [];
  const keep = (target?: HTMLElement) => {
    const end = keepPageScale(target);
    ends.push(end);
    return end;
  };
  const oldPage = () => fixtureSync<HTMLElement>(OLD_PAGE);

  afterEach(() => {
    for (const end of ends.splice(0)) end();
    setTextPercent(100);
  });

  for (const percent of DEFAULT_STEPS)
    it(`gives every text of an old page ${percent} % of its size, whatever set it`, () => {
      const page = oldPage();
      const before = sizes(page);
      keep();

      setTextPercent(percent);

      expect(before).to.have.length.greaterThan(9);
      sizes(page).forEach((size, n) => expect(size).to.be.closeTo((before[n]! * percent) / 100, 0.1));
    });

  it('lets fixed line heights grow along', () => {
    const page = oldPage();
    keep();

    setTextPercent(200);

    const {lineHeight} = getComputedStyle(page.querySelector('.old')!);
    expect(parseFloat(lineHeight)).to.be.closeTo(36, 0.1);
  });

  it('parts lines that were set too tight, once they are scaled', () => {
    const page = fixtureSync<HTMLElement>('<div><h1 style="font: 20px/10px serif">Chật</h1></div>');
    keep();

    setTextPercent(200);

    expect(getComputedStyle(page.querySelector('h1')!).lineHeight).to.equal('52px');
  });

  it('leaves the page as it was at 100 %, and when its last user goes', () => {
    const page = oldPage();
    const before = page.innerHTML;
    const inline = () => texts(page).map(el => el.style.cssText);
    const [styles, root] = [inline(), document.documentElement.style.cssText];
    const first = keep();
    const second = keep();

    setTextPercent(200);
    setTextPercent(100);
    expect(inline()).to.deep.equal(styles);

    setTextPercent(150);
    first();
    first();
    expect(inline()).not.to.deep.equal(styles);
    second();
    expect(inline()).to.deep.equal(styles);
    expect(document.documentElement.style.cssText).to.equal(root);
    expect(page.textContent).to.equal(fixtureSync<HTMLElement>(`<div>${before}</div>`).textContent);
  });

  it('comes to the same size by any way', () => {
    const page = oldPage();
    const before = sizes(page);
    keep();

    for (const percent of [250, 87.5, 200, 100, 125]) setTextPercent(percent);

    sizes(page).forEach((size, n) => expect(size).to.be.closeTo(before[n]! * 1.25, 0.1));
  });

  it('scales text that arrives later once, and lets go of text that leaves', async () => {
    const page = oldPage();
    keep();
    setTextPercent(200);
    const old = page.querySelector<HTMLElement>('.old')!;
    const before = parseFloat(getComputedStyle(old).fontSize);
    const leaving = page.querySelector<HTMLElement>('td')!;

    leaving.remove();
    old.insertAdjacentHTML('beforeend', '<span id="new">Mới <b style="font-size: 10px">và cố định</b></span>');
    await nextMutation();

    expect(sizes(page.querySelector('#new')!)).to.deep.equal([20]);
    expect(parseFloat(getComputedStyle(page.querySelector('#new')!).fontSize)).to.equal(before);
    expect(leaving.style.cssText).to.equal('font-size: 9pt !important;');
  });

  it('grows with a page that animates every change', () => {
    const page = fixtureSync<HTMLElement>(
      '<div><style>.slow, .slow * { transition: all 9s }</style><p class="slow" style="font-size: 10px">Chậm</p></div>',
    );
    const text = page.querySelector<HTMLElement>('.slow')!;
    keep();

    for (const percent of [150, 200, 250, 200]) setTextPercent(percent);

    expect(text.style.fontSize).to.equal('1.25rem');
  });

  it('keeps the size of a view and a control that stand in text which grows', () => {
    const page = fixtureSync<HTMLElement>(`
      <div style="font-size: 10px">Chữ
        <x-source><tin-article-view><p>Bài</p></tin-article-view></x-source>
        <p style="font-size: 20px">Xem <tin-text-size>A</tin-text-size></p>
      </div>`);
    keep();
    const sizeOf = (selector: string) => getComputedStyle(page.querySelector(selector)!).fontSize;

    setTextPercent(200);
    expect(['x-source', 'tin-article-view', 'p', 'tin-text-size'].map(sizeOf)).to.deep.equal([
      '20px',
      '10px',
      '10px',
      '20px',
    ]);

    setTextPercent(100);
    expect(page.querySelector('tin-article-view')!.style.cssText).to.equal('');
  });

  it('reaches what is shown later by the element it is in', async () => {
    setTextPercent(200);
    const page = fixtureSync<HTMLElement>(
      '<div style="font-size: 10px">Chữ <x-source><p style="font-size: 20px">Tin</p><tin-article-view>Bài</tin-article-view></x-source></div>',
    );
    const shadow = page.querySelector('x-source')!.attachShadow({mode: 'open'});
    keep();
    const sizeOf = (selector: string) => getComputedStyle(page.querySelector(selector)!).fontSize;

    shadow.innerHTML = '<slot></slot>';
    await new Promise(resolve => setTimeout(resolve, 100));

    expect(['x-source', 'p', 'tin-article-view'].map(sizeOf)).to.deep.equal(['20px', '40px', '10px']);

    // What never appears is waited for in peace.
    page.append(Object.assign(document.createElement('x-other'), {innerHTML: '<p>Dự phòng</p>'}));
    page.querySelector('x-other')!.attachShadow({mode: 'open'});
    await new Promise(resolve => setTimeout(resolve, 50));
    let changes = 0;
    const counter = new MutationObserver(records => (changes += records.length));
    counter.observe(page, {subtree: true, attributes: true});
    await new Promise(resolve => setTimeout(resolve, 100));
    counter.disconnect();
    expect(changes).to.equal(0);
  });

  it('goes on following the size of the root, which the reader or a media query may change', () => {
    const page = fixtureSync<HTMLElement>('<p style="font-size: 10px">Bản tin</p>');
    keep();
    setTextPercent(200);

    document.documentElement.style.fontSize = '20px';

    expect(getComputedStyle(page).fontSize).to.equal('25px');
    document.documentElement.style.fontSize = '';
    expect(getComputedStyle(page).fontSize).to.equal('20px');
  });

  it('leaves to the view, the control and code what is theirs', () => {
    const page = fixtureSync<HTMLElement>(html`
      <div>
        <tin-article-view><p>Bài</p></tin-article-view>
        <tin-text-size>A</tin-text-size>
        <svg><text>Hình</text></svg>
      </div>
    `);
    document.title = 'Trang chủ';
    keep();

    setTextPercent(200);

    expect(page.querySelector('p')!.style.cssText).to.equal('');
    expect(page.innerHTML).not.to.contain('font-size');
    expect(document.querySelector('head [style*="font-size"]')).to.equal(null);
  });

  it('reaches the text in the shadow of other elements, but not a view there twice', () => {
    const page = fixtureSync<HTMLElement>('<div style="font-size: 10px"><b></b><b></b></div>');
    const [plain, view] = [...page.querySelectorAll('b')].map(b => {
      const host = document.createElement('div');
      b.replaceWith(host);
      return host.attachShadow({mode: 'open'});
    });
    plain!.append(Object.assign(document.createElement('x-text'), {textContent: 'Chữ'}));
    view!.append(document.createElement('tin-article-view'));
    keep(page);
    const own = document.createElement('x-late');
    page.append(own);

    setTextPercent(300);

    expect(getComputedStyle(own).fontSize).to.equal('30px');
    expect(getComputedStyle(plain!.host).fontSize).to.equal('30px');
    expect(getComputedStyle(view!.host).fontSize).to.equal('10px');
  });

  it('keeps to the part of the page it is given', () => {
    const page = fixtureSync<HTMLElement>('<div><p id="in">Trong</p><p>Ngoài</p></div>');
    const [inside, outside] = [...page.querySelectorAll('p')];
    keep(inside);

    setTextPercent(150);

    expect(getComputedStyle(inside!).fontSize).to.equal('24px');
    expect(inside!.style.getPropertyValue('--tin-text-scale')).to.equal('1.5');
    expect(getComputedStyle(outside!).fontSize).to.equal('16px');
  });
});
