import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {someArticles} from '../support/articles.js';

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/%3E';

/** A list that reaches far below the screen. */
async function longList(layout: string): Promise<TinArticleList> {
  const el = fixtureSync<TinArticleList>(
    html`<tin-article-list
      limit="60"
      more="none"
      style="font: 16px/1.6 sans-serif; inline-size: 60em"
    ></tin-article-list>`,
  );
  el.setAttribute('layout', layout);
  el.articles = someArticles(60).map(article => ({...article, image: {src: PICTURE}}));
  await el.updateComplete;
  return el;
}

const itemsOf = (el: TinArticleList): HTMLElement[] => [...el.shadowRoot!.querySelectorAll<HTMLElement>('ul > li')];
const isLaidOut = (item: Element): boolean =>
  item.querySelector('a')!.checkVisibility({contentVisibilityAuto: true} as object);
/** Engines without it lay out all of the list. */
const isPutOff = CSS.supports('overflow-clip-margin: 1px');
const painted = (): Promise<unknown> =>
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a long list', () => {
  it('lays out what is far down only when it is scrolled to', async () => {
    const items = itemsOf(await longList('grid'));
    await painted();
    const last = items.at(-1)!;
    expect(isLaidOut(items[0]!)).to.equal(true);
    expect(isLaidOut(last)).to.equal(!isPutOff);

    last.scrollIntoView();
    await painted();
    expect(isLaidOut(last)).to.equal(true);
  });

  for (const layout of ['grid', 'list', 'headlines']) {
    it(`keeps about the room that its articles will take (${layout})`, async () => {
      const items = itemsOf(await longList(layout));
      await painted();
      const last = items.at(-1)!;
      const kept = last.offsetHeight;
      last.scrollIntoView();
      await painted();

      expect(kept / last.offsetHeight).to.be.within(0.65, 1.5);
    });
  }

  it('can be reached by focus wherever it is, with its ring whole', async () => {
    const items = itemsOf(await longList('grid'));
    await painted();
    const last = items.at(-1)!;
    const link = last.querySelector('a')!;
    link.focus();
    await painted();

    expect(last.matches(':focus-within')).to.equal(true);
    expect(link.getBoundingClientRect().top).to.be.within(0, innerHeight);
    if (!isPutOff) return expect(getComputedStyle(last).overflow).to.equal('visible');
    const {outlineWidth, outlineOffset} = getComputedStyle(link);
    const room = parseFloat(getComputedStyle(last).getPropertyValue('overflow-clip-margin'));
    expect(room).to.be.at.least(parseFloat(outlineWidth) + parseFloat(outlineOffset));
  });

  it('is laid out as a whole where it is short', async () => {
    const el = await longList('grid');
    el.limit = 8;
    await el.updateComplete;

    expect(itemsOf(el).map(item => getComputedStyle(item).getPropertyValue('content-visibility'))).to.deep.equal(
      Array.from({length: 8}, () => 'visible'),
    );
  });
});
