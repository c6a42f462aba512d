import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {answerOf, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const titles = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[part~="title"]')].map(title => title.textContent!.trim());
const links = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="link"]')];
const byKeyboard = () => new MouseEvent('click', {bubbles: true, cancelable: true, detail: 0});
const byPointer = () => new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1});

/** An endpoint of 14 articles that pages by `page`, six at a time, as a hand-rolled one would. */
function pagedAnswer(url: URL): object {
  const page = Number(url.searchParams.get('page') ?? 1);
  const articles = someArticles(14).slice((page - 1) * 6, page * 6);
  const next = page < 3 ? `/paged.json?lan=${url.searchParams.get('lan')}&page=${page + 1}` : null;
  return answerOf(articles, {total: 14, next});
}

describe('<tin-article-list>', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  const address = location.href;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({
      '/all.json': answerOf(someArticles(8)),
      '/few.json': answerOf(someArticles(3)),
      '/none.json': {items: []},
      '/paged.json': pagedAnswer,
      '/500.json': new Response('', {status: 500, headers: {'retry-after': '3600'}}),
    });
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
    history.replaceState(null, '', address);
  });

  keepsTheElementContract('tin-article-list');
  keepsItsFallback('tin-article-list');

  async function pressed(el: TinArticleList, click: MouseEvent): Promise<void> {
    const shown = oneEvent(el, 'tin-load');
    part(el, 'more')!.dispatchEvent(click);
    await shown;
  }

  async function listOf(src: string, extra = ''): Promise<TinArticleList> {
    const el = fixtureSync<TinArticleList>(`<tin-article-list src="${unasked(src)}" ${extra}></tin-article-list>`);
    await settled(el);
    return el;
  }

  it('shows the newest six, and is accessible', async () => {
    const el = await listOf('/all.json', 'heading="Tin mới"');

    expect(titles(el)).to.deep.equal(someArticles(6).map(({title}) => title));
    expect(part(el, 'heading')!.localName).to.equal('h2');
    expect(part(el, 'title')!.localName).to.equal('h3');
    await expect(el).to.be.accessible();
  });

  it('leaves one article out on request', async () => {
    const el = await listOf('/few.json', 'exclude="2"');

    expect(titles(el)).to.have.length(2);
  });

  it("says that there is nothing, in its own words or in the page's", async () => {
    const el = await listOf('/none.json');
    expect(el.state).to.equal('empty');
    expect(part(el, 'status')!.textContent).to.contain('Chưa có tin bài.');
    await expect(el).to.be.accessible();
  });

  it('offers nothing more where everything is on screen', async () => {
    const el = await listOf('/few.json');

    expect(part(el, 'more') === null).to.equal(true);
  });

  it('shows a failure as a sentence with a way to try again', async () => {
    const el = await listOf('/500.json');

    expect(el.state).to.equal('failed');
    expect(part(el, 'status')!.textContent).to.contain('Máy chủ đang gặp sự cố.');
    expect(part(el, 'retry')!.textContent!.trim()).to.equal('Thử lại');
    await expect(el).to.be.accessible();
  });

  describe('with a button for more', () => {
    it('adds what is loaded already, and says so once', async () => {
      const el = await listOf('/all.json');
      await pressed(el, byPointer());

      expect(titles(el)).to.have.length(8);
      expect(part(el, 'status')!.textContent!.trim()).to.equal('Đã tải thêm 2 tin, đang hiển thị 8 trên 8');
      expect(server.calls).to.have.length(1);
    });

    it('asks the endpoint for the following page, and ends at the last', async () => {
      const el = await listOf('/paged.json');
      for (const wanted of [12, 14]) {
        await pressed(el, byPointer());
        expect(titles(el)).to.have.length(wanted);
      }

      expect(titles(el)).to.deep.equal(someArticles(14).map(({title}) => title));
      expect(part(el, 'status')!.textContent!.trim()).to.equal('Đã tải thêm 2 tin, đang hiển thị 14 trên 14');
      expect(part(el, 'more')!.textContent!.trim()).to.equal('Đã hiển thị tất cả');
      expect(part(el, 'more')!.getAttribute('aria-disabled')).to.equal('true');
      await expect(el).to.be.accessible();
    });

    it('moves the focus to the first new card when pressed by keyboard', async () => {
      const el = await listOf('/paged.json');
      part(el, 'more')!.focus();
      await pressed(el, byKeyboard());

      expect(el.shadowRoot!.activeElement === links(el)[6]).to.equal(true);
    });

    it('leaves the focus where it is when pressed by pointer', async () => {
      const el = await listOf('/paged.json');
      part(el, 'more')!.focus();
      await pressed(el, byPointer());

      expect(el.shadowRoot!.activeElement === part(el, 'more')).to.equal(true);
    });

    it('keeps the focus on the button when the next page fails', async () => {
      const el = await listOf('/paged.json');
      server.answer('/paged.json', new Response('<p>'));
      part(el, 'more')!.focus();
      const failed = oneEvent(el, 'tin-error');
      part(el, 'more')!.dispatchEvent(byKeyboard());
      await failed;
      await el.updateComplete;

      expect(titles(el)).to.have.length(6);
      expect(part(el, 'more')!.textContent!.trim()).to.equal('Thử lại');
      expect(el.shadowRoot!.activeElement === part(el, 'more')).to.equal(true);
    });
  });

  it('shows every record once, though the endpoint gives all the same id', async () => {
    const el = await fixture<TinArticleList>(
      html`<tin-article-list .articles=${someArticles(3).map(article => ({...article, id: '7'}))}></tin-article-list>`,
    );

    expect(titles(el)).to.have.length(3);
  });

  it("keeps each card's element, and so the focus, when a newer article comes", async () => {
    const el = await fixture<TinArticleList>(
      html`<tin-article-list .articles=${someArticles(3, 2)}></tin-article-list>`,
    );
    const [first] = links(el);
    first!.focus();
    el.articles = someArticles(4, 1);
    await el.updateComplete;

    expect(links(el)[1] === first).to.equal(true);
    expect(el.shadowRoot!.activeElement === first).to.equal(true);
  });

  describe('under a source with parameters of the page', () => {
    it("follows the category in the page's address", async () => {
      history.replaceState(null, '', '?chuyen-muc=Nông thôn mới');
      const mixed = [...someArticles(2), ...someArticles(2, 5).map(article => ({...article, categories: ['Y tế']}))];
      server.answer('/mixed.json', answerOf(mixed));
      const source = fixtureSync(
        `<tin-source src="/mixed.json" category-param="chuyen-muc"><tin-article-list></tin-article-list></tin-source>`,
      );
      const el = source.querySelector('tin-article-list')!;
      await settled(el);

      expect(titles(el)).to.have.length(2);
    });
  });
});
