import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import {setStrings} from '../../src/locale/msg.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {links, listOf, numbers, part} from '../support/article-list.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {countListeners} from '../support/listener-count.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const pictured = (count: number) => someArticles(count).map(article => ({...article, image: {src: PICTURE}}));
const isFocused = (el: Element, inner: Element | undefined): boolean => el.shadowRoot!.activeElement === inner;
const images = (el: Element): HTMLImageElement[] => [...el.shadowRoot!.querySelectorAll('img')];

describe('the life of a <tin-article-list>', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({'/all.json': answerOf(someArticles(20))});
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
  });

  const given = (articles = someArticles(6)): Promise<TinArticleList> =>
    fixture(html`<tin-article-list .articles=${articles}></tin-article-list>`);

  it('touches no card whose article is the same when more of them come', async () => {
    const articles = someArticles(12);
    const el = await given(articles.slice(0, 6));
    el.limit = 12;
    await el.updateComplete;
    const list = part(el, 'list');
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver(records => touched.push(...records));
    observer.observe(list!, {subtree: true, childList: true, attributes: true, characterData: true});

    el.articles = articles;
    await el.updateComplete;

    touched.push(...observer.takeRecords());
    observer.disconnect();
    expect(links(el).length).to.equal(12);
    expect(touched.map(({type, target}) => [type, target === list])).to.deep.equal(Array(6).fill(['childList', true]));
  });

  it('draws its cards again in the words that the page sets', async () => {
    const el = fixtureSync<TinArticleList>('<tin-article-list new-days="3650"></tin-article-list>');
    el.articles = someArticles(1).map(article => ({...article, title: '', publishedAt: new Date().toISOString()}));
    await el.updateComplete;

    setStrings({new: 'Vừa đăng', untitled: '(chưa đặt tên)'});
    await el.updateComplete;

    try {
      expect(part(el, 'new')?.textContent).to.equal('Vừa đăng');
      expect(part(el, 'link')?.textContent).to.equal('(chưa đặt tên)');
    } finally {
      setStrings({new: 'Mới', untitled: '(Không có tiêu đề)'});
    }
  });

  it('waits with as many empty cards as there will be, which nobody hears of', async () => {
    server.answer('/cham.json', () => new Promise(() => undefined));
    const el = fixtureSync<TinArticleList>(
      `<tin-article-list src="${unasked('/cham.json')}" limit="4"></tin-article-list>`,
    );
    await el.updateComplete;
    const wait = el.shadowRoot!.querySelector('.wait')!;

    expect(wait.children).to.have.length(4);
    expect(wait.getAttribute('aria-hidden')).to.equal('true');
    expect(el.getAttribute('aria-busy')).to.equal('true');
    await expect(el).to.be.accessible();
  });

  describe('as a landmark', () => {
    const section = (el: Element): Element => el.shadowRoot!.querySelector('section')!;

    it('is named by its heading', async () => {
      const el = await listOf('/all.json', 'heading="Văn hóa"');
      const id = section(el).getAttribute('aria-labelledby')!;

      expect(el.shadowRoot!.getElementById(id)!.textContent.trim()).to.equal('Văn hóa');
      expect(section(el).contains(part(el, 'list'))).to.equal(true);
      expect(section(el).contains(part(el, 'heading'))).to.equal(true);
    });

    it('is none without a name', async () => {
      const el = await listOf('/all.json');

      expect(section(el).hasAttribute('aria-labelledby')).to.equal(false);
    });

    it('keeps its cards when it gets a name', async () => {
      const el = await given();
      const [first] = links(el);
      el.heading = 'Tin mới';
      await el.updateComplete;

      expect(links(el)[0] === first).to.equal(true);
    });
  });

  describe('with pictures', () => {
    it('loads those on the first screen at once, the first of them before others, and the rest when they are near', async () => {
      const box = await fixture(html`<div style="inline-size: 320px"></div>`);
      const el = document.createElement('tin-article-list');
      el.limit = 40;
      el.articles = pictured(40);
      box.append(el);
      await el.updateComplete;
      const seen = images(el).filter(image => image.closest('li')!.getBoundingClientRect().top < innerHeight);

      expect(seen.length).to.be.within(1, 20);
      expect(images(el).filter(({loading}) => loading === 'eager')).to.have.length(seen.length);
      expect(images(el).map(({fetchPriority}) => fetchPriority === 'high')).to.deep.equal(
        images(el).map((_, index) => index === 0),
      );
    });

    it('loads none at once of a list that is further down', async () => {
      const box = await fixture(html`<div style="padding-block-start: 5000px"></div>`);
      const el = document.createElement('tin-article-list');
      el.articles = pictured(6);
      box.append(el);
      await el.updateComplete;

      expect(images(el).every(({loading}) => loading === 'lazy')).to.equal(true);
    });

    it('loads none at once that is hidden', async () => {
      const el = await fixture<TinArticleList>(
        html`<tin-article-list hidden .articles=${pictured(6)}></tin-article-list>`,
      );

      expect(images(el).every(({loading}) => loading === 'lazy')).to.equal(true);
    });
  });

  describe('when its articles change', () => {
    it('keeps the focus on a card that comes to stand elsewhere', async () => {
      const el = await given();
      const focused = links(el)[4]!;
      focused.focus();
      el.articles = someArticles(6).reverse();
      await el.updateComplete;

      expect(isFocused(el, focused)).to.equal(true);
      expect(links(el)[1] === focused).to.equal(true);
    });

    it('hands the focus to the card that takes the place of the one that had it', async () => {
      const el = await given();
      links(el)[5]!.focus();
      el.articles = someArticles(5);
      await el.updateComplete;

      expect(isFocused(el, links(el)[4])).to.equal(true);
    });

    it('takes no focus that it has not had', async () => {
      const el = await given();
      el.articles = someArticles(5);
      await el.updateComplete;

      expect(isFocused(el, undefined) || el.shadowRoot!.activeElement === null).to.equal(true);
    });

    it('keeps the element of each card where several have one id', async () => {
      const same = (from: number) => someArticles(2, from).map(article => ({...article, id: '7'}));
      const el = await given([...same(1), oneArticle({id: '9'})]);
      const last = links(el)[2];
      el.articles = [...same(1), oneArticle({id: '8'}), oneArticle({id: '9'})];
      await el.updateComplete;

      expect(links(el)[3] === last).to.equal(true);
    });
  });

  for (const [name, value, outcome] of [
    ['limit', '2', (el: Element) => numbers(el).length === 2],
    ['layout', 'headlines', (el: Element) => part(el, 'list')!.className.includes('headlines')],
    ['heading', 'Tin', (el: Element) => part(el, 'heading') !== null],
    ['heading-level', '4', (el: Element) => part(el, 'title')!.localName === 'h5'],
    ['more', 'none', (el: Element) => part(el, 'more') === null],
    ['more', 'pages', (el: Element) => part(el, 'more')!.localName === 'nav'],
    ['search', '', (el: Element) => part(el, 'search') !== null],
    ['query', 'đợt 3', (el: Element) => numbers(el).length === 1],
    ['exclude', '1', (el: Element) => numbers(el)[0] === 2],
    ['new-days', '3650', (el: Element) => part(el, 'new') !== null],
  ] as const)
    it(`follows ${name}="${value}" at once, and back`, async () => {
      const el = await given(someArticles(9));
      const before = el.shadowRoot!.querySelector('.root')!.textContent;
      expect(outcome(el)).to.equal(false);
      el.setAttribute(name, value);
      await el.updateComplete;
      expect(outcome(el)).to.equal(true);
      el.removeAttribute(name);
      await el.updateComplete;

      expect(outcome(el)).to.equal(false);
      expect(el.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ')).to.equal(
        before.replace(/\s+/g, ' '),
      );
    });

  it('leaves no listener behind, however often it comes and goes', async () => {
    const listeners = countListeners();
    const source = document.createElement('tin-source');
    source.src = unasked('/all.json');
    const el = document.createElement('tin-article-list');
    for (const name of ['search', 'unique', 'exclude-current']) el.setAttribute(name, '');
    source.append(el);
    const before = listeners.count();
    document.body.append(source);
    await el.updateComplete;
    const during = listeners.count();
    for (let cycle = 0; cycle < 1_000; cycle++) {
      source.remove();
      document.body.append(source);
      if (cycle % 50 === 0) await el.updateComplete;
    }
    await el.updateComplete;
    const still = listeners.count();
    source.remove();
    const after = listeners.count();
    listeners.restore();

    expect(during).to.be.greaterThan(before);
    expect([still, after]).to.deep.equal([during, before]);
  });
});
