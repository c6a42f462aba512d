import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import type {} from '../../src/events.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';

const title = (view: TinArticleView): HTMLElement => view.shadowRoot!.querySelector<HTMLElement>('[part="title"]')!;

/** Waits until the title reads so. */
async function titled(view: TinArticleView, text: string): Promise<void> {
  while (title(view)?.textContent !== text) await new Promise(requestAnimationFrame);
}

describe('what <tin-article-view> cannot mend', () => {
  it('is told to the page in one event, with the article', async () => {
    const article = oneArticle({
      html: '<p>T H Ô N G B Á O</p><p>Bà con xem sơ đồ tuyến đường sẽ sửa trong hình dưới đây.</p><p><img src="https://xa.example/a.jpg"></p>',
    });
    const page = fixtureSync(html`<div><tin-article-view .article=${article}></tin-article-view></div>`);
    const {detail, target} = await oneEvent(page, 'tin-a11y-report');

    expect((target as Element).localName).to.equal('tin-article-view');
    expect(detail).to.deep.equal({
      article,
      problems: [
        {problem: 'spaced-letters', where: 'T H Ô N G B Á O'},
        {problem: 'image-undescribed', where: 'https://xa.example/a.jpg'},
      ],
    });
  });

  it('is nothing in a sound text', async () => {
    let told = 0;
    const view = fixtureSync<TinArticleView>(html`
      <tin-article-view @tin-a11y-report=${() => told++} .article=${oneArticle({html: '<p>Bà con chú ý.</p>'})}>
      </tin-article-view>
    `);
    await bodyShown(view);
    await view.updateComplete;

    expect(told).to.equal(0);
  });
});

describe('<tin-article-view repair>', () => {
  it('mends what it is told to, and nothing else', async () => {
    const article = oneArticle({html: '<p>Căn cứ.</p><p><b>Mục đích</b></p><p>T H Ô N G B Á O</p><p>Hết.</p>'});
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${article}></tin-article-view>`);
    const before = (await bodyShown(view)).textContent;
    view.repair = 'letters';
    while (!view.querySelector('.tin-body')!.textContent!.includes('THÔNG BÁO'))
      await new Promise(requestAnimationFrame);

    expect(before).to.contain('T H Ô N G B Á O');
    expect(view.querySelectorAll('.tin-body :is(h2, h3)')).to.have.length(0);
  });
});

describe('<tin-article-view title-case="sentence">', () => {
  const article = oneArticle({title: 'XÃ BÌNH AN HẠ RA QUÂN', html: '<p>Sáng nay, xã Bình An Hạ ra quân.</p>'});

  it('shows a title in capitals as a sentence, and its article as it came', async () => {
    const view = fixtureSync<TinArticleView>(html`
      <tin-article-view title-case="sentence" .article=${article}></tin-article-view>
    `);
    await view.updateComplete;
    await titled(view, 'Xã Bình An Hạ ra quân');

    expect(view.article!.title).to.equal('XÃ BÌNH AN HẠ RA QUÂN');
  });

  it('knows the names in the name of the site', async () => {
    const named = oneArticle({title: 'LỄ HỘI Ở RẠCH SẬY', html: '<p>Vui.</p>'});
    const view = fixtureSync<TinArticleView>(html`
      <tin-article-view title-case="sentence" site-name="Trang tin ấp Rạch Sậy" .article=${named}></tin-article-view>
    `);
    await view.updateComplete;
    await titled(view, 'Lễ hội ở Rạch Sậy');
  });

  it('shows it as it came where nobody asks', async () => {
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${article}></tin-article-view>`);
    await view.updateComplete;

    expect(title(view).textContent).to.equal('XÃ BÌNH AN HẠ RA QUÂN');
    expect(getComputedStyle(title(view)).textTransform).to.equal('none');
  });
});
