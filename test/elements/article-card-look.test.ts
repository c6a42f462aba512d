import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-card/define.js';
import type {TinArticleCard} from '../../src/elements/article-card/article-card.js';
import type {Article} from '../../src/reading/article.js';
import {oneArticle} from '../support/articles.js';
import {stubFetch, unasked} from '../support/stub-fetch.js';

/** A grey square: the look does not depend on what is in it. */
const PIXEL = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/%3E';
const STACKED = 'QUYẾT NGHIỆP Ộ Ữ';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

const cardOf = (changes: Partial<Article>, attributes = ''): Promise<TinArticleCard> => {
  const el = fixtureSync<TinArticleCard>(`<tin-article-card ${attributes}></tin-article-card>`);
  el.article = oneArticle(changes);
  return el.updateComplete.then(() => el);
};

describe('the look of <tin-article-card>', () => {
  it('reads the title before the image, and shows the image before the title', async () => {
    const el = await cardOf({image: {src: PIXEL}});
    const [title, image] = [part(el, 'title')!, part(el, 'image')!];

    expect(title.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(image.getBoundingClientRect().bottom).to.be.at.most(title.getBoundingClientRect().top);
  });

  it('keeps the ratio that the page wants for the image, whatever the picture is', async () => {
    const el = await cardOf({image: {src: PIXEL}}, 'style="--tin-image-ratio: 16 / 9; inline-size: 320px"');
    const {width, height} = part(el, 'image')!.getBoundingClientRect();

    expect(width / height).to.be.closeTo(16 / 9, 0.01);
  });

  it('puts image and text side by side when horizontal, also on a narrow screen', async () => {
    const el = await cardOf({image: {src: PIXEL}}, 'layout="horizontal" style="inline-size: 300px"');

    expect(part(el, 'image')!.getBoundingClientRect().right).to.be.at.most(
      part(el, 'title')!.getBoundingClientRect().left,
    );
  });

  it('leads from every corner and from the image to the article', async () => {
    const el = await cardOf({image: {src: PIXEL}}, 'no-summary style="inline-size: 320px"');
    const {left, right, top, bottom} = el.getBoundingClientRect();
    const corners = [left + 5, right - 5].flatMap(x => [top + 5, bottom - 5].map(y => [x, y] as const));
    const names = corners.map(([x, y]) => el.shadowRoot!.elementFromPoint(x, y)?.localName);

    // On the line with the date, at the bottom, a press is handed to the link; its text can be selected.
    expect(names).to.deep.equal(['a', 'time', 'a', 'a']);
  });

  it('marks what is new in words, beside the title and not in it', async () => {
    const now = new Date(Date.now() - 3_600_000).toISOString();
    const el = await cardOf({publishedAt: now}, 'new-days="2"');
    expect(part(el, 'new')!.textContent).to.equal('Mới');
    expect(part(el, 'link')!.textContent).to.not.contain('Mới');

    el.article = oneArticle({publishedAt: '2019-03-08T15:46:00+07:00'});
    await el.updateComplete;
    expect(part(el, 'new') === null).to.equal(true);
  });

  it('leaves out date and category on request, and their line with them', async () => {
    const el = await cardOf({}, 'no-date');
    expect(part(el, 'meta')!.textContent!.trim()).to.equal('Nông thôn mới');

    el.noCategory = true;
    await el.updateComplete;
    expect(part(el, 'meta') === null).to.equal(true);
  });

  for (const cut of [false, true]) {
    it(`does not cut the marks of stacked capitals where the title is ${cut ? 'cut to two lines' : 'whole'}`, async () => {
      const title = Array.from({length: 12}, () => STACKED).join(' ');
      const el = await cardOf(
        {title},
        `style="inline-size: 240px; font-family: sans-serif; ${cut ? '--tin-title-lines: 2' : ''}"`,
      );
      const lines = el.shadowRoot!.querySelector<HTMLElement>('.lines')!;
      const {top, bottom} = lines.getBoundingClientRect();
      const [up, down] = inkOf(lines);
      const baselines = baselinesOf(lines);
      const lastShown = cut ? baselines[1]! : baselines.at(-1)!;

      expect(baselines[0]! - up).to.be.at.least(top);
      expect(lastShown + down).to.be.at.most(bottom);
      // What is cut off stays away as a whole: no tips of a third line.
      if (cut) expect(baselines[2]! - up).to.be.at.least(bottom - 1);
    });
  }

  it('shows a title whole unless the page cuts it', async () => {
    const el = await cardOf({title: Array.from({length: 40}, () => STACKED).join(' ')}, 'style="inline-size: 240px"');
    const lines = el.shadowRoot!.querySelector<HTMLElement>('.lines')!;

    expect(lines.scrollHeight).to.be.at.most(lines.clientHeight + 1);
  });

  it('breaks a word that is longer than the card', async () => {
    const word = 'Đ'.repeat(120);
    const el = await cardOf({title: word, summary: word}, 'style="inline-size: 200px"');

    expect(el.scrollWidth).to.be.at.most(200);
    expect(part(el, 'summary')!.getBoundingClientRect().width).to.be.at.most(200);
  });

  it('writes capitals and other letters as they came, whatever the page does to its own', async () => {
    const box = await fixture(html`<div style="text-transform: uppercase"></div>`);
    const el = document.createElement('tin-article-card');
    el.article = oneArticle({title: 'Hội nghị UBND xã'});
    box.append(el);
    await el.updateComplete;

    expect(part(el, 'link')!.innerText).to.equal('Hội nghị UBND xã');
  });

  for (const layout of ['vertical', 'horizontal', 'headline']) {
    it(`keeps about its size while it loads (${layout})`, async () => {
      const server = stubFetch({'/cham.json': () => new Promise(() => undefined)});
      const waiting = fixtureSync<TinArticleCard>(
        `<tin-article-card layout="${layout}" src="${unasked('/cham.json')}" style="inline-size: 300px"></tin-article-card>`,
      );
      await waiting.updateComplete;
      const ready = await cardOf({image: {src: PIXEL}}, `layout="${layout}" style="inline-size: 300px"`);
      server.restore();

      expect(waiting.offsetHeight / ready.offsetHeight).to.be.within(0.75, 1.3);
    });
  }
});

/** How far the ink of stacked capitals goes above and below the line they stand on. */
function inkOf(el: Element): readonly [number, number] {
  const context = document.createElement('canvas').getContext('2d')!;
  const {fontWeight, fontSize, fontFamily} = getComputedStyle(el);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const {actualBoundingBoxAscent, actualBoundingBoxDescent} = context.measureText(STACKED);
  return [actualBoundingBoxAscent, actualBoundingBoxDescent];
}

/** Where each line of a text stands. */
function baselinesOf(el: Element): number[] {
  const range = document.createRange();
  range.selectNodeContents(el);
  const context = document.createElement('canvas').getContext('2d')!;
  const {fontWeight, fontSize, fontFamily} = getComputedStyle(el);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const {fontBoundingBoxAscent, fontBoundingBoxDescent} = context.measureText(STACKED);
  const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
  const baselines = boxes.map(
    ({top, height}) => top + (height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2 + fontBoundingBoxAscent,
  );
  return [...new Set(baselines.map(y => Math.round(y * 10) / 10))].sort((a, b) => a - b);
}
