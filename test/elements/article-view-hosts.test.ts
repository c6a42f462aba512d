import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';
import {rudeStyles} from '../support/rude-styles.js';

const cells = Array.from({length: 9}, (_, n) => `<td>Số liệu quý ${n}</td>`).join('');
const article = oneArticle({
  html:
    '<p>Đoạn một <b>đậm</b> và <i>nghiêng</i>, <a href="/tin/2">liên kết</a>.</p><h2>Mục một</h2>' +
    '<ul><li>Ý thứ nhất</li><li>Ý thứ hai</li></ul>' +
    `<table border="1"><tr><th>Chỉ tiêu</th></tr><tr>${cells}</tr></table><pre>${'dài '.repeat(90)}</pre>` +
    '<p><font size="1">Chữ nhỏ</font> trong đoạn</p>',
});

describe('<tin-article-view> in a page that', () => {
  let page: CSSStyleSheet;

  beforeEach(() => {
    page = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  });

  afterEach(() => {
    setTextPercent(100);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== page);
  });

  for (const [name, css] of Object.entries(rudeStyles)) {
    it(`${name} still reads right`, async () => {
      page.replaceSync(css);
      const {view, box} = await viewIn(320);

      for (const text of box.querySelectorAll<HTMLElement>('p, li, td, h3')) {
        const {fontSize, textTransform, lineHeight, textAlign, fontVariantCaps} = getComputedStyle(text);
        expect(parseFloat(fontSize), text.outerHTML).to.be.at.least(16);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), text.outerHTML).to.be.within(1.39, 1.7);
        expect([textTransform, fontVariantCaps]).to.deep.equal(['none', 'normal']);
        expect(textAlign, text.outerHTML).to.match(/start|left|right|center/);
      }
      expect(getComputedStyle(box.querySelector('b')!).fontWeight).to.equal('700');
      expect(getComputedStyle(box.querySelector('a')!).textDecorationLine).to.equal('underline');
      expect(view.scrollWidth).to.be.at.most(320);
    });

    it(`${name} scrolls a wide table in its own box`, async () => {
      page.replaceSync(css);
      const {box} = await viewIn(320);
      const scroller = box.querySelector<HTMLElement>('.tin-table')!;

      expect(scroller.clientWidth).to.be.at.most(320);
      expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
      scroller.scrollLeft = 9999;
      const last = [...box.querySelectorAll('td')].at(-1)!.getBoundingClientRect();
      expect(last.right).to.be.at.most(scroller.getBoundingClientRect().right + 1);
      expect(scroller.tabIndex).to.equal(0);
    });

    it(`${name} grows as a whole, without leaving a narrow screen`, async () => {
      page.replaceSync(css);
      const {view, box} = await viewIn(320);
      const sizes = () => [...box.querySelectorAll('*')].map(element => parseFloat(getComputedStyle(element).fontSize));
      const before = sizes();
      setTextPercent(250);

      sizes().forEach((size, n) => expect(size / before[n]!).to.be.closeTo(2.5, 0.05));
      expect(view.scrollWidth).to.be.at.most(320);
    });

    it(`${name} keeps the measure in the text's own font`, async () => {
      page.replaceSync(css);
      const {view, box} = await viewIn(1400);
      const ch = widthOfZero(box);

      expect(box.getBoundingClientRect().width / ch).to.be.within(55, 66);
      const title = view.shadowRoot!.querySelector('article')!;
      expect(title.getBoundingClientRect().width).to.be.closeTo(box.getBoundingClientRect().width, 2);
    });
  }

  async function viewIn(width: number): Promise<{view: TinArticleView; box: HTMLElement}> {
    const shelf = fixtureSync<HTMLElement>(html`<div><tin-article-view .article=${article}></tin-article-view></div>`);
    shelf.style.setProperty('width', `${width}px`, 'important');
    const view = shelf.querySelector('tin-article-view')!;
    return {view, box: await bodyShown(view)};
  }
});

function widthOfZero(box: HTMLElement): number {
  const ruler = box.ownerDocument.createElement('span');
  ruler.textContent = '0'.repeat(100);
  ruler.style.cssText = 'position:absolute!important;white-space:nowrap!important';
  box.append(ruler);
  const {width} = ruler.getBoundingClientRect();
  ruler.remove();
  return width / 100;
}
