import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';
import {faultEndpoint} from '../support/fault-endpoint.js';
import {settled} from '../support/settled.js';

const LONG = `<p>Đầu bài</p>${`<p>${'tiếng '.repeat(4000)}</p>`.repeat(100)}`;

/** The sentence that says so, and where its link leads. */
function cutNote(view: TinArticleView): {text: string; href: string | undefined} | undefined {
  const note = [...view.shadowRoot!.querySelectorAll('article > p')].find(it => it.textContent.includes('quá dài'));
  return note && {text: note.textContent.replace(/\s+/g, ' ').trim(), href: note.querySelector('a')?.href};
}

describe('<tin-article-view> with a text too long', () => {
  it('shows its beginning, says so, and links to all of it', async () => {
    const article = oneArticle({html: LONG, url: 'https://xa.example/bai-dai'});
    const view = await fixture<TinArticleView>(html`<tin-article-view .article=${article}></tin-article-view>`);
    await bodyShown(view);
    await view.updateComplete;

    expect(cutNote(view)).to.deep.equal({
      text: 'Bài viết quá dài nên ở đây chỉ hiện phần đầu. Xem đầy đủ ở trang gốc',
      href: 'https://xa.example/bai-dai',
    });
  });

  it('says nothing more once another article is shown', async () => {
    const view = await fixture<TinArticleView>(
      html`<tin-article-view .article=${oneArticle({html: LONG})}></tin-article-view>`,
    );
    await bodyShown(view);
    view.article = oneArticle({html: '<p>Bài ngắn</p>'});
    await view.updateComplete;

    expect(cutNote(view)).to.equal(undefined);
  });

  it('says so too where the answer was too large to be read whole', async () => {
    const {src} = faultEndpoint('body-20mb');
    const view = fixtureSync<TinArticleView>(html`<tin-article-view src=${src[0]}></tin-article-view>`);
    await settled(view);
    await bodyShown(view);

    expect(cutNote(view)?.text).to.contain('chỉ hiện phần đầu');
  });
});
