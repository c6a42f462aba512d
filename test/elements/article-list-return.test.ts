import {aTimeout, expect, fixtureSync, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/article-view/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {links, part, titles} from '../support/article-list.js';
import {answerOf, someArticles} from '../support/articles.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const PAGE = new URL('./article-list-return.html', import.meta.url).href;
let visits = 0;

async function until(what: () => unknown): Promise<void> {
  for (let tries = 0; !what() && tries < 300; tries++) await aTimeout(20);
  expect(Boolean(what()), String(what)).to.equal(true);
}

describe('coming back to a page with <tin-article-list>', () => {
  let frame: HTMLIFrameElement;

  const list = (id: string): TinArticleList => frame.contentDocument!.getElementById(id) as unknown as TinArticleList;
  const count = (id: string): number => (list(id)?.shadowRoot ? titles(list(id)).length : 0);
  const focused = (id: string): Element | null => list(id).shadowRoot!.activeElement;

  /** Opens the page and waits until both lists show their first articles. */
  async function open(extra = ''): Promise<void> {
    frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; inline-size: 400px; block-size: 300px; border: 0';
    frame.src = `${PAGE}?lan=${Date.now()}${++visits}${extra}`;
    document.body.append(frame);
    await until(() => count('first') === 3 && count('second') === 3);
  }

  async function grow(id: string, wanted: number): Promise<void> {
    while (count(id) < wanted) {
      const before = count(id);
      part(list(id), 'more')!.click();
      await until(() => count(id) > before);
    }
  }

  /** Follows a link of the page as a press does, and waits for what it leads to. */
  async function follow(link: HTMLElement): Promise<void> {
    const left = oneEvent(frame, 'load');
    link.focus({preventScroll: true});
    link.click();
    await left;
    await until(() => frame.contentDocument!.querySelector('h1'));
  }

  async function comeBack(): Promise<void> {
    frame.contentWindow!.history.back();
    await until(() => count('first') >= 3 && count('second') >= 3);
  }

  afterEach(() => frame.remove());

  it('finds as many articles, the headline that was followed where it was, and the focus on it', async () => {
    await open();
    await grow('second', 9);
    const link = links(list('second'))[7]!;
    link.scrollIntoView({block: 'center'});
    link.focus({preventScroll: true});
    const top = Math.round(link.getBoundingClientRect().top);
    await follow(link);
    await comeBack();
    await until(() => count('second') === 9);
    await until(() => focused('second') !== null);

    const again = links(list('second'))[7]!;
    expect([count('first'), count('second')]).to.deep.equal([3, 9]);
    expect(focused('second') === again).to.equal(true);
    expect(Math.round(again.getBoundingClientRect().top)).to.be.within(top - 2, top + 2);
  });

  it('finds the search again, and what it found', async () => {
    await open();
    const box = part(list('second'), 'input') as HTMLInputElement;
    box.value = 'dot 2';
    part(list('second'), 'submit')!.click();
    await until(() => titles(list('second'))[0]?.endsWith('đợt 2'));
    await follow(links(list('second'))[0]!);
    await comeBack();
    await until(() => titles(list('second'))[0]?.endsWith('đợt 2'));

    expect(list('second').query).to.equal('dot 2');
  });

  it('finds as many articles, and the page as far scrolled, where another link was followed', async () => {
    await open();
    await grow('first', 9);
    frame.contentWindow!.scrollTo(0, 700);
    await follow(frame.contentDocument!.getElementById('away')!);
    await comeBack();
    await until(() => count('first') === 9);

    await until(() => Math.abs(frame.contentWindow!.scrollY - 700) <= 2);
    expect(focused('first') === null).to.equal(true);
  });

  it('leaves readers alone who have gone their own way meanwhile', async () => {
    await open();
    await grow('second', 6);
    await follow(links(list('second'))[4]!);
    frame.contentWindow!.history.back();
    await until(() => list('second')?.shadowRoot);
    frame.contentWindow!.dispatchEvent(new WheelEvent('wheel'));
    await until(() => count('second') >= 3);
    await aTimeout(50);

    expect(focused('second') === null).to.equal(true);
  });

  it('begins anew where the page is opened again by a link', async () => {
    await open();
    await grow('second', 6);
    const {href} = frame.contentWindow!.location;
    await follow(links(list('second'))[4]!);
    const again = frame.contentDocument!.createElement('a');
    again.href = href;
    frame.contentDocument!.body.append(again);
    again.click();
    await until(() => count('second') >= 3);
    await aTimeout(250);

    expect(count('second')).to.equal(3);
  });

  it('works, though it begins anew, where nothing may be stored', async () => {
    await open('&no-storage');
    await grow('second', 6);
    await follow(links(list('second'))[4]!);
    await comeBack();

    expect(count('second')).to.equal(3);
  });

  it('gives the focus back to the headline in a page that the browser has kept whole', async () => {
    await open();
    const link = links(list('second'))[1]!;
    // Followed as the list sees it, while the frame stays where it is.
    frame.contentDocument!.addEventListener('click', event => event.preventDefault(), {once: true});
    link.click();
    (frame.contentDocument!.activeElement as HTMLElement | null)?.blur();
    frame.contentWindow!.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    expect(focused('second') === link).to.equal(true);
  });
});

describe('coming back to a <tin-article-list> from an article in the same page', () => {
  const address = location.href;
  let server: StubbedFetch;

  beforeEach(() => (server = stubFetch({'/all.json': answerOf(someArticles(6))})));
  afterEach(() => {
    server.restore();
    history.replaceState(null, '', address);
  });

  it('finds the focus on its headline, also where that was left out meanwhile', async () => {
    const source = fixtureSync(`
      <tin-source src="${unasked('/all.json')}" article-param="bai">
        <tin-article-view></tin-article-view>
        <tin-article-list exclude-current></tin-article-list>
      </tin-source>`);
    const el = source.querySelector('tin-article-list')!;
    const view = source.querySelector('tin-article-view')!;
    await settled(el);
    const opened = settled(view);
    links(el)[2]!.focus();
    links(el)[2]!.click();
    await opened;
    await until(() => document.activeElement === view);
    expect(titles(el)).to.have.length(5);
    history.back();

    await until(() => links(el)[2] !== undefined && el.shadowRoot!.activeElement === links(el)[2]);
    expect(titles(el)).to.have.length(6);
  });
});
