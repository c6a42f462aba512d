import {aTimeout, expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {
  byKeyboard,
  byPointer,
  links,
  listOf,
  numbers,
  pagedBy,
  part,
  pressMore,
  said,
  titles,
} from '../support/article-list.js';
import {answerOf, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const upTo = (count: number, from = 1): number[] => Array.from({length: count}, (_, index) => from + index);
const isFocused = (el: Element, inner: Element | null | undefined): boolean => el.shadowRoot!.activeElement === inner;
const nav = (el: Element): HTMLElement[] => [...part(el, 'more')!.querySelectorAll<HTMLElement>('a, button')];
const navTexts = (el: Element): string[] => nav(el).map(item => item.textContent.trim());
const navItem = (el: Element, text: string): HTMLElement =>
  nav(el).find(item => item.textContent.trim() === text) as HTMLElement;

describe('paging of <tin-article-list>', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  const address = location.href;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({'/all.json': answerOf(someArticles(14)), '/paged.json': pagedBy(6, 14)});
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
    history.replaceState(null, '', address);
  });

  describe('by button', () => {
    it('stays at the end, where pressing it does nothing more', async () => {
      const el = await listOf('/all.json', 'limit="7"');
      part(el, 'more')!.focus();
      await pressMore(el, byPointer());
      const words = said(el);
      part(el, 'more')!.click();
      part(el, 'more')!.dispatchEvent(byKeyboard());
      await el.updateComplete;

      expect(titles(el)).to.have.length(14);
      expect(part(el, 'more')!.getAttribute('aria-disabled')).to.equal('true');
      expect(isFocused(el, part(el, 'more'))).to.equal(true);
      expect(said(el)).to.equal(words);
    });

    it('loads once when it is pressed twice', async () => {
      const el = await listOf('/paged.json');
      const before = server.calls.length;
      const shown = oneEvent(el, 'tin-load');
      part(el, 'more')!.click();
      part(el, 'more')!.click();
      await shown;
      await el.updateComplete;

      expect(titles(el)).to.have.length(12);
      expect(server.calls.length - before).to.equal(1);
    });

    it('does not scroll the page when pressed by pointer', async () => {
      const el = await listOf('/all.json', 'limit="7"');
      const before = scrollY;
      await pressMore(el, byPointer());

      expect(scrollY).to.equal(before);
    });

    it('says no more what was added when another category is shown', async () => {
      const el = await listOf('/all.json', 'limit="7"');
      await pressMore(el);
      const shown = settled(el);
      el.category = 'Nông thôn mới';
      await shown;

      expect(said(el)).to.equal('');
    });

    it('has a name that begins with its text and holds that of the list', async () => {
      const el = await listOf('/all.json', 'heading="Văn hóa"');

      expect(part(el, 'more')!.getAttribute('aria-label')).to.equal('Xem thêm tin: Văn hóa');
      expect(part(el, 'more')!.textContent.trim()).to.equal('Xem thêm tin');
    });

    it('takes the name from a heading that the page has written itself', async () => {
      const el = await listOf('/all.json');
      el.innerHTML = '<span slot="heading">Tin <b>nóng</b></span>';
      el.requestUpdate();
      await el.updateComplete;

      expect(part(el, 'more')!.getAttribute('aria-label')).to.equal('Xem thêm tin: Tin nóng');
    });

    it('is told from that of another list without a heading', async () => {
      const both = await fixture(html`
        <div>
          <tin-article-list .articles=${someArticles(9)}></tin-article-list>
          <tin-article-list .articles=${someArticles(9)}></tin-article-list>
        </div>
      `);
      const names = [...both.children].map(el => part(el, 'more')!.getAttribute('aria-label'));

      expect(names).to.deep.equal([null, 'Xem thêm tin (2)']);
    });

    it("keeps the step in the page's address, and begins with as many when it is there", async () => {
      const html = (): string =>
        `<tin-source src="${unasked('/paged.json')}" page-param="trang"><tin-article-list></tin-article-list></tin-source>`;
      const first = fixtureSync(html()).querySelector('tin-article-list')!;
      await settled(first);
      await pressMore(first);
      expect(new URLSearchParams(location.search).get('trang')).to.equal('2');
      first.parentElement!.remove();

      const second = fixtureSync(html()).querySelector('tin-article-list')!;
      await settled(second);

      expect(numbers(second)).to.deep.equal(upTo(12));
    });

    it('follows the address when the reader goes back and forward', async () => {
      const el = fixtureSync(
        `<tin-source src="${unasked('/paged.json')}" page-param="trang"><tin-article-list></tin-article-list></tin-source>`,
      ).querySelector('tin-article-list')!;
      await settled(el);
      history.replaceState(null, '', '?trang=2');
      dispatchEvent(new PopStateEvent('popstate'));
      for (let tries = 0; titles(el).length < 12 && tries < 50; tries++) await aTimeout(10);

      expect(numbers(el)).to.deep.equal(upTo(12));
    });

    it('is not pressed by what another list notes in the address', async () => {
      const source = fixtureSync(
        `<tin-source src="${unasked('/paged.json')}" page-param="trang"><tin-article-list></tin-article-list><tin-article-list></tin-article-list></tin-source>`,
      );
      const [first, second] = [...source.querySelectorAll('tin-article-list')];
      await Promise.all([settled(first!), settled(second!)]);
      await pressMore(first!);
      second!.heading = 'Tin khác';
      await second!.updateComplete;

      expect([titles(first!).length, titles(second!).length]).to.deep.equal([12, 6]);
    });

    it('keeps what was added when the endpoint is asked again', async () => {
      const el = await listOf('/paged.json');
      await pressMore(el);
      const link = links(el)[9]!;
      link.focus();
      const again = settled(el);
      el.reload();
      await again;

      expect(numbers(el)).to.deep.equal(upTo(12));
      expect(links(el)[9] === link).to.equal(true);
      expect(isFocused(el, link)).to.equal(true);
    });
  });

  describe('of endpoints that lie', () => {
    /** Presses until the end, and counts what it costs. */
    async function toTheEnd(el: TinArticleList): Promise<number> {
      for (let presses = 0; presses < 12; presses++) {
        if (part(el, 'more')?.getAttribute('aria-disabled') !== 'false') break;
        await pressMore(el);
      }
      return server.calls.length;
    }

    it('believes no total that is less than there is', async () => {
      server.answer(
        '/it.json',
        pagedBy(6, 14, () => ({total: 5})),
      );
      const el = await listOf('/it.json');
      await toTheEnd(el);

      expect(numbers(el)).to.deep.equal(upTo(14));
      expect(said(el)).to.equal('Đã tải thêm 2 tin, đang hiển thị 14 trên 14');
    });

    it('ends where the articles end, though the total says that there are more', async () => {
      server.answer(
        '/nhieu.json',
        pagedBy(6, 14, () => ({total: 58})),
      );
      const el = await listOf('/nhieu.json');
      await toTheEnd(el);

      expect(numbers(el)).to.deep.equal(upTo(14));
      expect(part(el, 'more')!.textContent.trim()).to.equal('Đã hiển thị tất cả');
    });

    it('asks no page twice that names itself as the next', async () => {
      server.answer('/vong.json', (url: URL) => answerOf(someArticles(8), {next: url.href, pages: 99}));
      const el = await listOf('/vong.json');
      const calls = await toTheEnd(el);

      expect(titles(el)).to.have.length(8);
      expect(calls).to.be.at.most(2);
    });

    it('ends where every page holds the same articles', async () => {
      server.answer('/lap.json', (url: URL) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        return answerOf(someArticles(6), {next: `/lap.json?lan=${url.searchParams.get('lan')}&page=${page + 1}`});
      });
      const el = await listOf('/lap.json');
      part(el, 'more')!.focus();
      const calls = await toTheEnd(el);

      expect(titles(el)).to.have.length(6);
      expect(calls).to.equal(2);
      expect(said(el)).to.equal('Đã hiển thị tất cả');
      expect(part(el, 'more')!.getAttribute('aria-disabled')).to.equal('true');
      expect(isFocused(el, part(el, 'more'))).to.equal(true);
    });

    it('ends at an empty page, whatever that says of the next', async () => {
      server.answer('/rong.json', (url: URL) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        const next = `/rong.json?lan=${url.searchParams.get('lan')}&page=${page + 1}`;
        return answerOf(page === 2 ? [] : someArticles(6, page * 6 - 5), {next});
      });
      const el = await listOf('/rong.json');
      const calls = await toTheEnd(el);

      expect(titles(el)).to.have.length(6);
      expect(calls).to.equal(2);
    });

    it('asks on where a page brings little that is new, but not for ever', async () => {
      server.answer('/it-moi.json', (url: URL) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        const next = `/it-moi.json?lan=${url.searchParams.get('lan')}&page=${page + 1}`;
        return answerOf(someArticles(6, page), {next});
      });
      const el = await listOf(
        '/it-moi.json',
        'exclude="7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29"',
      );
      await pressMore(el);

      expect(titles(el)).to.have.length(6);
      expect(server.calls).to.have.length(11);
    });
  });

  describe('by pages', () => {
    const inSource = (attributes = '', src = unasked('/paged.json')): TinArticleList =>
      fixtureSync(
        `<tin-source src="${src}" page-param="trang"><tin-article-list more="pages" heading="Tin mới" ${attributes}></tin-article-list></tin-source>`,
      ).querySelector('tin-article-list')!;

    /** Goes to a page and waits for it. */
    async function turn(el: TinArticleList, text: string): Promise<void> {
      const shown = settled(el);
      navItem(el, text).click();
      await shown;
      await el.updateComplete;
      await el.updateComplete;
    }

    beforeEach(() =>
      server.answer(
        '/paged.json',
        pagedBy(6, 14, () => ({total: 14})),
      ),
    );

    it('is a named navigation of real addresses, and accessible', async () => {
      history.replaceState(null, '', '?ngon-ngu=vi&trang=2');
      const el = inSource();
      await settled(el);

      expect(part(el, 'more')!.localName).to.equal('nav');
      expect(part(el, 'more')!.getAttribute('aria-label')).to.equal('Phân trang: Tin mới');
      expect(navTexts(el)).to.deep.equal(['Trang đầu', 'Trang trước', 'Trang sau', 'Trang cuối']);
      expect(nav(el).map(item => item.ariaLabel)).to.deep.equal(navTexts(el).map(text => `${text}: Tin mới`));
      expect(nav(el).map(item => new URL((item as HTMLAnchorElement).href).search)).to.deep.equal([
        '?ngon-ngu=vi',
        '?ngon-ngu=vi',
        '?ngon-ngu=vi&trang=3',
        '?ngon-ngu=vi&trang=3',
      ]);
      expect(part(el, 'more')!.querySelectorAll('[aria-current="page"]')).to.have.length(1);
      await expect(el).to.be.accessible();
    });

    it('reads on at the top of the page that was turned to, also where its link has gone', async () => {
      const el = inSource();
      await settled(el);
      navItem(el, 'Trang cuối').focus();
      await turn(el, 'Trang cuối');

      expect(new URLSearchParams(location.search).get('trang')).to.equal('3');
      expect(numbers(el)).to.deep.equal([13, 14]);
      expect(isFocused(el, links(el)[0])).to.equal(true);
      expect(said(el)).to.equal('Trang 3 trên 3');
    });

    it('keeps the way on of the page on screen until the other is there', async () => {
      const el = inSource();
      await settled(el);
      let open = (): void => undefined;
      const gate = new Promise<void>(resolve => (open = resolve));
      server.answer('/paged.json', async (url: URL) => {
        await gate;
        return pagedBy(6, 14, () => ({total: 14}))(url);
      });
      navItem(el, 'Trang cuối').focus();
      navItem(el, 'Trang cuối').click();
      await el.updateComplete;

      expect(isFocused(el, navItem(el, 'Trang cuối'))).to.equal(true);
      const shown = settled(el);
      open();
      await shown;
    });

    it('follows back and forward, without moving the focus', async () => {
      const el = inSource();
      await settled(el);
      await turn(el, 'Trang sau');
      (el.shadowRoot!.activeElement as HTMLElement).blur();
      const back = settled(el);
      history.back();
      await back;

      expect(numbers(el)).to.deep.equal(upTo(6));
      expect(isFocused(el, null)).to.equal(true);
    });

    it('leads out of a page that is not there', async () => {
      history.replaceState(null, '', '?trang=9');
      const el = inSource();
      await settled(el);
      await el.updateComplete;

      expect(el.state).to.equal('empty');
      expect(said(el)).to.contain('Trang này không có tin bài.');
      await expect(el).to.be.accessible();
      await turn(el, 'Trang đầu');
      expect(numbers(el)).to.deep.equal(upTo(6));
    });

    it('ends with the last page of what the page has given, whatever the address says', async () => {
      history.replaceState(null, '', '?trang=9');
      const source = await fixture(html`
        <tin-source src=${unasked('/paged.json')} page-param="trang">
          <tin-article-list more="pages" .articles=${someArticles(14)}></tin-article-list>
        </tin-source>
      `);
      const el = source.querySelector('tin-article-list')!;
      el.requestUpdate();
      await el.updateComplete;

      expect(numbers(el)).to.deep.equal([13, 14]);
    });

    it('turns the pages of what the page has given, by buttons where the address has no place for them', async () => {
      const el = await fixture<TinArticleList>(
        html`<tin-article-list more="pages" .articles=${someArticles(14)}></tin-article-list>`,
      );
      for (const text of ['Trang sau', 'Trang sau']) {
        navItem(el, text).click();
        await el.updateComplete;
      }
      await el.updateComplete;

      expect(numbers(el)).to.deep.equal([13, 14]);
      expect(navTexts(el)).to.deep.equal(['Trang đầu', 'Trang trước']);
      expect(server.calls).to.have.length(0);
    });
  });
});
