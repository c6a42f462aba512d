import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

describe('<tin-article-view>', () => {
  let server: StubbedFetch;
  const address = location.href;

  beforeEach(() => {
    server = stubFetch({
      '/1.json': oneArticle({author: 'Thanh Tâm', source: 'Đài Truyền thanh xã'}),
      '/404.json': new Response('', {status: 404}),
      '/list.json': answerOf(someArticles(3)),
    });
  });

  afterEach(() => {
    server.restore();
    history.replaceState(null, '', address);
  });

  keepsTheElementContract('tin-article-view');
  keepsItsFallback('tin-article-view');

  it('shows the whole article, its body in the light DOM, and is accessible', async () => {
    const el = fixtureSync<TinArticleView>(html`<tin-article-view src=${unasked('/1.json')}></tin-article-view>`);
    await settled(el);

    expect(part(el, 'title')!.localName).to.equal('h1');
    expect(part(el, 'author')!.textContent).to.contain('Thanh Tâm');
    expect(part(el, 'source')!.textContent).to.contain('Nguồn: Đài Truyền thanh xã');
    expect(el.innerText).to.contain('người dân cùng làm đường');
    await expect(el).to.be.accessible();
  });

  it('runs nothing that a body brings along', async () => {
    const hostile = oneArticle({
      html: '<p>Chữ</p><img src=x onerror="window.xamNhap=1"><script>window.xamNhap=1</script>',
    });
    const el = await fixture<TinArticleView>(html`<tin-article-view .article=${hostile}></tin-article-view>`);
    await body(el);

    expect(el.querySelectorAll('script, [onerror]')).to.have.length(0);
    expect('xamNhap' in window).to.equal(false);
  });

  it('says that an article is gone', async () => {
    const warnings = catchWarnings();
    const el = fixtureSync<TinArticleView>(html`<tin-article-view src=${unasked('/404.json')}></tin-article-view>`);
    await settled(el);
    warnings.restore();

    expect(part(el, 'status')!.textContent).to.contain('Không tìm thấy bài viết.');
  });

  it('replaces the body when the article changes, and removes it with the article', async () => {
    const el = await fixture<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
    await body(el);
    el.article = oneArticle({html: '<p>Bài khác.</p>'});
    await el.updateComplete;
    expect(el.querySelectorAll('.tin-body')).to.have.length(1);
    expect(el.innerText).to.contain('Bài khác.');

    el.article = undefined;
    await el.updateComplete;
    expect(el.querySelectorAll('.tin-body')).to.have.length(0);
  });

  it("reads the article named by the page's address, and takes the reader to its title", async () => {
    const page = fixtureSync(`<tin-source src="${unasked('/list.json')}" article-param="bai">
      <tin-article-list></tin-article-list><tin-article-view></tin-article-view>
    </tin-source>`);
    const view = page.querySelector('tin-article-view')!;
    const list = page.querySelector('tin-article-list')!;
    await settled(list);
    expect(view.state).to.equal('idle');

    const read = settled(view);
    list.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"]')[1]!.click();
    await read;
    await view.updateComplete;

    expect(new URLSearchParams(location.search).get('bai')).to.equal('2');
    expect(part(view, 'title')!.textContent!.trim()).to.equal(someArticles(3)[1]!.title);
    expect(view.shadowRoot!.activeElement === part(view, 'title')).to.equal(true);
  });
});

/** The cleaning is loaded when the first body is shown. */
async function body(el: TinArticleView): Promise<void> {
  await import('../../src/body/render-body.js');
  await el.updateComplete;
  await Promise.resolve();
  await el.updateComplete;
}
