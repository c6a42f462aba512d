import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinTextSize} from '../../src/elements/text-size/text-size.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';

/** Every way in which an editor says how large its letters are. */
const SIZES =
  '<p>px <span style="font-size:13px">một</span></p><p style="font-size:14pt">pt</p><p style="font:9pt/12px Arial">viết gọn</p>' +
  '<p style="font-size:0.8em">em <span style="font-size:120%">phần trăm</span></p><p style="font-size:1.2rem">rem</p>' +
  '<p style="font-size:small">từ khóa <span style="font-size:larger">lớn hơn</span></p><p style="font-size:3vw">vw</p>' +
  '<p style="font-size:11px!important">quan trọng</p><p style="font-size:calc(10px + 1vw)">calc</p>' +
  '<p><font size="1">một</font> <font size="+2">cộng hai</font> <font size="7">bảy</font></p><basefont size="2"><p>nền</p>' +
  '<p><big>to</big> <small>nhỏ</small> <sub>dưới</sub> <sup>trên</sup> <tt>máy chữ</tt></p><h3 style="font-size:10px">đề mục</h3>' +
  '<p class="MsoNormal" style="mso-ansi-font-size:14.0pt"><span lang="VI" style="font-size:14.0pt;line-height:115%">Word<o:p></o:p></span></p>' +
  '<ul style="font-size:8pt"><li style="font-size:20px">danh sách</li></ul><table border="1" style="font-size:9px" width="900">' +
  '<tr><th style="font-size:7pt">STT</th><th>Tên</th></tr><tr><td><font size="1">1</font></td><td style="font-size:15px">A</td></tr></table>' +
  '<blockquote style="font-size:18px"><p>trích</p></blockquote><pre style="font-size:9px">mã</pre>' +
  '<figure><img src="data:," width="900" height="600" alt="Ảnh"><figcaption style="font-size:10px">chú thích</figcaption></figure>' +
  '<p style="font-size:16px;white-space:nowrap;width:900px">Một dòng dài mà trình soạn thảo không cho xuống dòng bao giờ.</p>';

const STEPS = [87.5, 100, 112.5, 125, 150, 175, 200, 250];

const textSizes = (root: HTMLElement): number[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const sizes: number[] = [];
  while (walker.nextNode())
    if (/\S/.test(walker.currentNode.nodeValue!))
      sizes.push(parseFloat(getComputedStyle(walker.currentNode.parentElement!).fontSize));
  return sizes;
};

describe('the text size in <tin-article-view>', () => {
  afterEach(() => {
    setTextPercent(100);
    localStorage.clear();
  });

  const show = async (markup: string) => {
    const page = fixtureSync<HTMLElement>(html`
      <div style="width: 320px; padding: 0 16px; box-sizing: border-box">
        <tin-article-view .article=${oneArticle({html: markup})}></tin-article-view>
      </div>
    `);
    const view = page.querySelector('tin-article-view')!;
    const body = await bodyShown(view);
    const control = view.shadowRoot!.querySelector<TinTextSize>('tin-text-size')!;
    await control.updateComplete;
    return {page, view, body, control};
  };

  it('scales every word at every step, and nothing leaves a screen of 320 pixels', async () => {
    const {page, view, body, control} = await show(SIZES);
    const normal = textSizes(body);
    control.decrease();
    for (const percent of STEPS) {
      await control.updateComplete;
      const sizes = textSizes(body);
      sizes.forEach((size, n) => expect(size / normal[n]!, `${percent} %`).to.be.closeTo(percent / 100, 0.01));
      expect(view.scrollWidth, `${percent} %`).to.be.at.most(288);
      expect(page.scrollWidth, `${percent} %`).to.be.at.most(320);
      control.increase();
    }
    expect(normal.length).to.be.above(25);
  });

  it('changes no node: nothing is cleaned or drawn again', async () => {
    const {body, control} = await show(SIZES);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(body, {subtree: true, childList: true, attributes: true, characterData: true});
    for (let n = 0; n < STEPS.length; n++) control.increase();
    await control.updateComplete;
    seen.push(...observer.takeRecords());
    observer.disconnect();

    expect(getComputedStyle(body).fontSize).to.equal('40px');
    expect(seen).to.have.length(0);
  });

  it('is there before the text is: what was stored is not seen arriving', async () => {
    setTextPercent(150);
    const {body} = await show('<p>Chữ</p>');

    expect(new Set(textSizes(body))).to.deep.equal(new Set([24]));
  });

  it('lays out of a long text only what is near the screen', async () => {
    const {body} = await show('<p>Nội dung thông báo của xã đến bà con.</p>'.repeat(200));
    const blocks = [...body.children].map(block => getComputedStyle(block).contentVisibility);

    expect(blocks[0]).to.equal('visible');
    expect(blocks.slice(60).every(value => value === 'auto')).to.equal(true);
  });
});
