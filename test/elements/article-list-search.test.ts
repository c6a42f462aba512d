import {expect, fixture, fixtureSync, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {listOf, part, said, titles} from '../support/article-list.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {quickenTimers} from '../support/quick-timers.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const box = (el: Element) => part(el, 'input') as HTMLInputElement;
const BUILDING = oneArticle({id: '90', title: 'Xây dựng nhà văn hóa ấp Tân Tiến'});

function type(el: Element, text: string): void {
  box(el).value = text;
  box(el).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

function pressEnter(el: Element, init: KeyboardEventInit = {}): KeyboardEvent {
  const press = new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init});
  box(el).dispatchEvent(press);
  return press;
}

/** Types and presses Enter, and waits for the answer. */
async function search(el: TinArticleList, text: string): Promise<void> {
  type(el, text);
  const shown = settled(el);
  pressEnter(el);
  await shown;
  await el.updateComplete;
  await el.updateComplete;
}

describe('<tin-article-list search>', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  const address = location.href;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({
      '/all.json': answerOf([...someArticles(9), BUILDING]),
      '/500.json': new Response('', {status: 500, headers: {'retry-after': '3600'}}),
    });
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
    history.replaceState(null, '', address);
  });

  it('has no box unless the page wants one', async () => {
    const el = await listOf('/all.json');

    expect(part(el, 'search') === null).to.equal(true);
  });

  it('is a labelled landmark, and accessible', async () => {
    const el = await listOf('/all.json', 'search heading="Văn hóa"');

    expect(part(el, 'search')!.role).to.equal('search');
    expect(part(el, 'search')!.getAttribute('aria-label')).to.equal('Tìm trong tin: Văn hóa');
    expect(box(el).labels![0]!.textContent).to.equal('Tìm trong tin');
    await expect(el).to.be.accessible();
  });

  it('finds without accents what is loaded, says once how many, and leaves the focus in the box', async () => {
    const el = await listOf('/all.json', 'search');
    box(el).focus();
    await search(el, 'xay dung');

    expect(titles(el)).to.deep.equal([BUILDING.title]);
    expect(said(el)).to.equal('Tìm thấy 1 tin');
    expect(el.shadowRoot!.activeElement === box(el)).to.equal(true);
  });

  it('says of what it searched for that there is none, also where the page has words of its own', async () => {
    const el = await listOf('/all.json', 'search');
    el.innerHTML = '<p slot="empty">Xã chưa đăng tin.</p>';
    await search(el, 'thủy điện');

    expect(el.state).to.equal('empty');
    expect(said(el)).to.equal('Không tìm thấy tin bài phù hợp với “thủy điện”.');
    expect(part(el, 'search') === null).to.equal(false);
    await expect(el).to.be.accessible();
  });

  it('asks the server that can search, and only when told to', async () => {
    server.answer('/tim.json', (url: URL) => answerOf(url.searchParams.get('query') ? [BUILDING] : someArticles(3)));
    const el = fixtureSync<TinArticleList>(
      `<tin-article-list search src="${unasked('/tim.json')}{&query}"></tin-article-list>`,
    );
    await settled(el);
    const before = server.calls.length;
    for (const text of ['x', 'xâ', 'xây']) type(el, text);
    expect(server.calls.length).to.equal(before);

    await search(el, ' xây ');

    expect(new URL(server.calls.at(-1)!, location.href).searchParams.get('query')).to.equal('xây');
    expect(titles(el)).to.deep.equal([BUILDING.title]);
  });

  it('keeps query, attribute and box in step', async () => {
    const el = await listOf('/all.json', 'search query="xây"');
    expect(box(el).value).to.equal('xây');

    await search(el, 'giao thông');
    expect([el.query, el.getAttribute('query')]).to.deep.equal(['giao thông', 'giao thông']);

    const shown = settled(el);
    el.query = 'Tân Tiến';
    await shown;
    expect(box(el).value).to.equal('Tân Tiến');
  });

  it('ends a search by its button, which hands the focus back to the box', async () => {
    const el = await listOf('/all.json', 'search query="xây dựng"');
    part(el, 'clear')!.focus();
    const shown = settled(el);
    part(el, 'clear')!.click();
    await shown;

    expect(titles(el)).to.have.length(6);
    expect([box(el).value, el.query, el.hasAttribute('query')]).to.deep.equal(['', undefined, false]);
    expect(part(el, 'clear') === null).to.equal(true);
    expect(el.shadowRoot!.activeElement === box(el)).to.equal(true);
  });

  it('tries again what failed when it is searched for once more', async () => {
    const el = await listOf('/all.json', 'search');
    el.src = unasked('/500.json');
    await settled(el);
    server.answer('/500.json', answerOf([BUILDING]));
    await search(el, '');

    expect(titles(el)).to.deep.equal([BUILDING.title]);
  });

  it('starts a search at the first page, in the address too', async () => {
    history.replaceState(null, '', '?trang=2');
    const src = unasked('/all.json');
    const source = fixtureSync(
      `<tin-source src="${src}" page-param="trang"><tin-article-list search more="pages"></tin-article-list></tin-source>`,
    );
    const el = source.querySelector('tin-article-list')!;
    await settled(el);
    expect(titles(el)).to.have.length(4);

    await search(el, 'giao thông');

    expect(titles(el)).to.have.length(6);
    expect(location.search).to.equal('');
  });

  describe('in the one large form of an ASP.NET page', () => {
    let sent: string[];
    let el: TinArticleList;

    beforeEach(async () => {
      sent = [];
      const form = await fixture<HTMLFormElement>(html`
        <form
          @submit=${(event: Event) => {
            event.preventDefault();
            sent.push('form');
          }}
          @keydown=${({key}: KeyboardEvent) => key === 'Enter' && sent.push('keydown')}
        >
          <input name="q" />
          <input type="submit" value="Tìm trên cổng" />
          <tin-article-list search .articles=${[...someArticles(3), BUILDING]}></tin-article-list>
        </form>
      `);
      el = form.querySelector('tin-article-list')!;
      await el.updateComplete;
    });

    it('does not send the form by Enter or by its buttons, nor let its scripts hear of it', async () => {
      type(el, 'xây');
      const press = pressEnter(el);
      await el.updateComplete;
      part(el, 'submit')!.click();
      part(el, 'clear')!.click();

      expect(press.defaultPrevented).to.equal(true);
      expect(sent).to.deep.equal([]);
      expect(el.closest('form')!.elements).to.have.length(2);
    });

    it('leaves Enter to the input method while a word is being put together', async () => {
      type(el, 'xây');
      const press = pressEnter(el, {isComposing: true});
      await el.updateComplete;

      expect([press.defaultPrevented, el.query]).to.deep.equal([false, undefined]);
      expect(sent).to.deep.equal([]);
    });
  });

  describe('over articles that the page has given', () => {
    let timers: ReturnType<typeof quickenTimers>;
    beforeEach(() => (timers = quickenTimers(100)));
    afterEach(() => timers.restore());

    const given = async (): Promise<TinArticleList> =>
      fixture(html`<tin-article-list search .articles=${[...someArticles(3), BUILDING]}></tin-article-list>`);
    const changed = (el: Element): Promise<void> =>
      new Promise(resolve => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(el, {attributeFilter: ['query']});
      });

    it('filters as one types, once one pauses', async () => {
      const el = await given();
      const filtered = changed(el);
      for (const text of ['x', 'xa', 'xay']) type(el, text);
      expect(titles(el)).to.have.length(4);
      await filtered;
      await el.updateComplete;
      await el.updateComplete;

      expect(titles(el)).to.deep.equal([BUILDING.title]);
      expect(said(el)).to.equal('Tìm thấy 1 tin');
      expect(server.calls).to.have.length(0);
    });

    it('forgets what was typed when it is taken out of the page', async () => {
      const el = await given();
      type(el, 'xay');
      el.remove();
      await new Promise(resolve => setTimeout(resolve, 1_000));

      expect(el.query).to.equal(undefined);
    });
  });

  it('sends nothing twice while an answer is awaited, and says that it is searching', async () => {
    const el = await listOf('/all.json', 'search');
    let answer = (_: object): void => undefined;
    server.answer('/cham.json', () => new Promise(resolve => (answer = resolve)));
    el.src = `${unasked('/cham.json')}{&query}`;
    type(el, 'xây');
    pressEnter(el);
    await el.updateComplete;
    pressEnter(el);
    await el.updateComplete;
    expect(part(el, 'submit')!.textContent.trim()).to.equal('Đang tìm…');
    const shown = oneEvent(el, 'tin-load');
    await waitUntil(() => server.calls.some(call => call.startsWith('/cham.json')));
    answer(answerOf([BUILDING]));
    await shown;

    expect(server.calls.filter(call => call.startsWith('/cham.json'))).to.have.length(1);
    expect(part(el, 'submit')!.textContent.trim()).to.equal('Tìm');
  });
});
