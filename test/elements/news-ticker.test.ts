import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/news-ticker/define.js';
import '../../src/elements/source/define.js';
import type {TinNewsTicker} from '../../src/elements/news-ticker/news-ticker.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const shown = (el: Element) => el.shadowRoot!.querySelector('.current a')!.textContent;
const titles = someArticles(3).map(({title}) => title);

/** Puts the rules for paper into force, and takes those for screens out of it. */
function asPrinted(root: ShadowRoot): () => void {
  const rules = root.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  const restores = rules.map(rule => {
    if (!(rule instanceof CSSMediaRule)) return () => {};
    const before = rule.media.mediaText;
    if (before.includes('print')) rule.media.mediaText = 'all';
    if (before.includes('screen')) rule.media.mediaText = 'not all';
    return () => void (rule.media.mediaText = before);
  });
  return () => restores.forEach(restore => restore());
}

describe('<tin-news-ticker>', () => {
  let server: StubbedFetch;

  beforeEach(() => (server = stubFetch({'/1.json': answerOf(someArticles(12))})));
  afterEach(() => {
    server.restore();
    sessionStorage.clear();
  });

  keepsTheElementContract('tin-news-ticker');
  keepsItsFallback('tin-news-ticker');

  const ticker = (attributes = '') => {
    const el = fixtureSync<TinNewsTicker>(`<tin-news-ticker ${attributes}></tin-news-ticker>`);
    el.articles = someArticles(3);
    return el.updateComplete.then(() => el);
  };

  it('shows the newest eight of an endpoint, and is accessible', async () => {
    const el = fixtureSync<TinNewsTicker>(html`<tin-news-ticker src="/1.json"></tin-news-ticker>`);
    await settled(el);

    expect(el.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(8);
    expect(part(el, 'heading')!.textContent!.trim()).to.equal('Tin mới nhất');
    await expect(el).to.be.accessible();
  });

  it('stands still and has no play button unless autoplay is set', async () => {
    const el = await ticker();

    expect(part(el, 'play') === null).to.equal(true);
    expect(el.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('shows one headline to every sense, the others to none', async () => {
    const el = await ticker();
    const seen = [...el.shadowRoot!.querySelectorAll('li')].filter(
      item => getComputedStyle(item).visibility === 'visible',
    );

    expect(seen.map(item => item.querySelector('a')!.textContent)).to.deep.equal([titles[0]]);
  });

  it('moves by its buttons, around both ends, and says where it is', async () => {
    const el = await ticker();
    part(el, 'next')!.click();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[1]);
    expect(part(el, 'status')!.textContent).to.contain(`Tin 2 trên 3: ${titles[1]}`);

    el.previous();
    el.previous();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[2]);
  });

  for (const width of [320, 1280])
    it(`keeps its height from headline to headline, at ${width} px and with letters of twice the size`, async () => {
      const el = await ticker(`style="width: ${width}px; font-size: 200%"`);
      el.articles = [oneArticle({title: 'Một dòng rất dài '.repeat(12)}), ...someArticles(2, 2)];
      const heights = [];
      for (let n = 0; n < 3; n++) {
        await el.updateComplete;
        heights.push(el.getBoundingClientRect().height);
        el.next();
      }

      expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
    });

  for (const mode of ['fade', 'scroll'])
    it(`keeps the largest letters within the narrowest screen (${mode})`, async () => {
      const el = await ticker(`mode="${mode}" style="width: 288px; font-size: 40px"`);
      const [first, ...rest] = someArticles(3);
      el.articles = [first!, oneArticle({title: 'Xem https://binhanha.vidu.vn/ke-hoach-khong-co-dau-cach'}), ...rest];
      await el.updateComplete;
      const all = [...el.shadowRoot!.querySelectorAll<HTMLElement>('li, time, button')];

      expect(Math.max(...all.map(({offsetLeft, offsetWidth}) => offsetLeft + offsetWidth))).to.be.at.most(288);
      expect(getComputedStyle(part(el, 'viewport')!).overflow).to.equal('visible');
    });

  it('wraps a long headline rather than cut it', async () => {
    const el = await ticker('style="width: 320px"');
    el.articles = [oneArticle({title: 'Một dòng rất dài '.repeat(12)})];
    await el.updateComplete;
    const viewport = part(el, 'viewport')!;
    const link = part(el, 'link')!;

    expect(link.getBoundingClientRect().right).to.be.at.most(viewport.getBoundingClientRect().right);
    expect(link.scrollHeight).to.be.at.most(viewport.offsetHeight);
    expect(getComputedStyle(viewport).overflow).to.equal('visible');
  });

  it('has controls of a size that fingers hit', async () => {
    const el = await ticker('autoplay');
    const sizes = [...el.shadowRoot!.querySelectorAll('button')].flatMap(({offsetWidth, offsetHeight}) => [
      offsetWidth,
      offsetHeight,
    ]);
    const {height} = el.shadowRoot!.querySelector('.current a')!.getBoundingClientRect();

    expect(Math.min(...sizes)).to.be.at.least(44);
    expect(height).to.be.at.least(24);
  });

  it('opens all its headlines as a list, and closes it, with the focus where it was', async () => {
    const el = await ticker();
    const button = part(el, 'all')!;
    button.focus();
    button.click();
    await el.updateComplete;
    await expect(el).to.be.accessible();
    const visible = [...el.shadowRoot!.querySelectorAll('li a')].filter(
      link => getComputedStyle(link).visibility === 'visible',
    );
    expect(visible.map(link => link.textContent)).to.deep.equal(titles);
    expect(el.shadowRoot!.activeElement === button).to.equal(true);

    button.click();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[0]);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has nothing to turn where there is one headline', async () => {
    const el = await ticker('autoplay');
    el.articles = someArticles(1);
    await el.updateComplete;

    expect(el.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });

  it('is a region named by its heading, and by one that the page puts into it', async () => {
    const el = fixtureSync<TinNewsTicker>(
      '<tin-news-ticker heading-level="4"><b slot="heading">Thông báo</b></tin-news-ticker>',
    );
    el.articles = someArticles(2);
    await el.updateComplete;
    const section = el.shadowRoot!.querySelector('section')!;
    const name = el.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;

    expect(name.querySelector('h4 slot[name="heading"]') !== null).to.equal(true);
    await expect(el).to.be.accessible();
  });

  for (const attributes of ['', 'autoplay mode="slide"', 'autoplay mode="scroll"'])
    it(`prints all its headlines as a list, without buttons (${attributes || 'still'})`, async () => {
      const el = await ticker(attributes);
      const unprint = asPrinted(el.shadowRoot!);
      const items = [...el.shadowRoot!.querySelectorAll('[part="item"]')];
      const looks = items.map(item => getComputedStyle(item));
      const seen = looks.map(({visibility, opacity}) => `${visibility} ${opacity}`);
      const tops = items.map(item => item.getBoundingClientRect().top);
      const buttons = [...el.shadowRoot!.querySelectorAll('button')].filter(button => button.offsetWidth > 0);
      unprint();

      expect(seen).to.deep.equal(['visible 1', 'visible 1', 'visible 1']);
      expect(new Set(tops).size).to.equal(3);
      expect(buttons).to.have.length(0);
    });

  describe('when newer headlines come', () => {
    const inSource = async (attributes = '') => {
      const src = unasked('/news.json');
      server.answer('/news.json', answerOf(someArticles(3, 10)));
      const source = fixtureSync<HTMLElement & {reload(): void}>(
        `<tin-source src="${src}"><tin-news-ticker ${attributes}></tin-news-ticker></tin-source>`,
      );
      const el = source.querySelector('tin-news-ticker')!;
      await settled(el);
      el.next();
      server.answer('/news.json', answerOf([...someArticles(2, 1), ...someArticles(3, 10)]));
      const loaded = oneEvent(el, 'tin-load');
      // An answer is shared for two seconds: by now they have passed.
      Date.now = () => now() + 5000;
      source.reload();
      await loaded;
      await el.updateComplete;
      return el;
    };
    const {now} = Date;
    afterEach(() => void (Date.now = now));
    const titleOf = (id: number) => someArticles(1, id)[0]!.title;
    const isOffered = (el: Element) => {
      const button = part(el, 'new');
      return button !== null && getComputedStyle(button).visibility === 'visible';
    };

    it('keeps what is being read, and offers them', async () => {
      const el = await inSource();

      expect(shown(el)).to.equal(titleOf(11));
      expect(el.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(3);
      expect(part(el, 'new')!.textContent!.trim()).to.equal('Có 2 tin mới');
      expect(part(el, 'status')!.textContent!.trim()).to.equal('Có 2 tin mới');
      await expect(el).to.be.accessible();
    });

    it('shows them when the reader asks, and leads there', async () => {
      const el = await inSource();
      part(el, 'new')!.focus();
      part(el, 'new')!.click();
      await el.updateComplete;
      await Promise.resolve();

      expect(shown(el)).to.equal(titleOf(1));
      expect(el.shadowRoot!.activeElement?.textContent).to.equal(titleOf(1));
      expect(isOffered(el)).to.equal(false);
    });

    it('shows them when the page loads again, and stays at the headline that is read', async () => {
      const el = await inSource();
      const loaded = oneEvent(el, 'tin-load');
      el.reload();
      await loaded;
      await el.updateComplete;

      expect(el.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(5);
      expect(shown(el)).to.equal(titleOf(11));
    });

    it('says nothing of them while it moves', async () => {
      const el = await inSource('autoplay');

      expect(isOffered(el)).to.equal(true);
      expect(part(el, 'status')!.textContent!.trim()).to.equal('');
    });

    it('shows those of another category at once', async () => {
      const el = await inSource();
      const loaded = oneEvent(el, 'tin-load');
      el.category = 'Nông thôn mới';
      await loaded;
      await el.updateComplete;

      expect(isOffered(el)).to.equal(false);
      expect(el.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(5);
    });

    it('has kept the room for the offer', async () => {
      const el = await ticker('refresh="60" style="width: 900px"');
      const before = el.offsetHeight;
      const button = part(el, 'new')!;

      expect(getComputedStyle(button).visibility).to.equal('hidden');
      expect(button.offsetWidth).to.be.greaterThan(44);
      expect(el.offsetHeight).to.equal(before);
    });
  });

  describe('in each state', () => {
    const waiting = () => {
      server.answer('/slow.json', () => new Promise(() => {}));
      return fixtureSync<TinNewsTicker>(`<tin-news-ticker src="${unasked('/slow.json')}"></tin-news-ticker>`);
    };

    for (const width of [320, 768, 1280])
      it(`takes the same room while it loads as with its headlines (${width} px)`, async () => {
        const el = waiting();
        el.style.width = `${width}px`;
        await el.updateComplete;
        const before = el.offsetHeight;
        const placeholder = el.shadowRoot!.querySelector('[aria-hidden="true"]')!;
        expect(placeholder.hasAttribute('inert')).to.equal(true);
        expect(el.getAttribute('aria-busy')).to.equal('true');
        await expect(el).to.be.accessible();

        el.articles = someArticles(4);
        await el.updateComplete;
        expect(el.offsetHeight).to.equal(before);
      });

    it('says that there is nothing, under its heading', async () => {
      const el = await ticker();
      el.articles = [];
      await el.updateComplete;

      expect(part(el, 'heading')!.textContent!.trim()).to.equal('Tin mới nhất');
      expect(part(el, 'status')!.textContent!.trim()).to.equal('Chưa có tin bài.');
      await expect(el).to.be.accessible();
    });

    it('says that it failed, and loads again on request', async () => {
      server.answer('/gone.json', new Response('', {status: 404}));
      const el = fixtureSync<TinNewsTicker>(`<tin-news-ticker src="${unasked('/gone.json')}"></tin-news-ticker>`);
      await settled(el);
      await el.updateComplete;
      expect(part(el, 'heading')!.textContent!.trim()).to.equal('Tin mới nhất');
      await expect(el).to.be.accessible();

      server.answer('/gone.json', answerOf(someArticles(2)));
      const loaded = oneEvent(el, 'tin-load');
      part(el, 'retry')!.focus();
      part(el, 'retry')!.click();
      await loaded;
      await el.updateComplete;
      expect(shown(el)).to.equal(titles[0]);
      expect(el.shadowRoot!.activeElement !== null).to.equal(true);
    });

    it('still says what is turned to while a saved copy stands in', async () => {
      server.answer('/worse.json', answerOf(someArticles(3)));
      const el = fixtureSync<TinNewsTicker>(`<tin-news-ticker src="${unasked('/worse.json')}"></tin-news-ticker>`);
      await settled(el);
      server.answer('/worse.json', new Response('', {status: 404}));
      const failed = oneEvent(el, 'tin-error');
      el.reload();
      await failed;
      await el.updateComplete;
      part(el, 'next')!.click();
      await el.updateComplete;

      expect(el.getAttribute('state')).to.equal('stale');
      expect(part(el, 'status')!.textContent).to.contain('Đang xem bản đã lưu lúc');
      expect(part(el, 'status')!.textContent).to.contain(`Tin 2 trên 3: ${titles[1]}`);
      await expect(el).to.be.accessible();
    });
  });

  describe('with autoplay', () => {
    for (const mode of ['fade', 'slide', 'scroll'])
      it(`has its pause button first in the tab order (${mode})`, async () => {
        const el = await ticker(`autoplay mode="${mode}"`);
        const first = el.shadowRoot!.querySelector('button, a');

        expect(first === part(el, 'play')).to.equal(true);
        expect(first!.textContent!.trim()).to.equal('Tạm dừng chạy tin');
        await expect(el).to.be.accessible();
      });

    it('pauses and goes on by the same button, and keeps the focus on it', async () => {
      const el = await ticker('autoplay');
      part(el, 'play')!.focus();
      part(el, 'play')!.click();
      await el.updateComplete;
      expect(part(el, 'play')!.textContent!.trim()).to.equal('Cho tin chạy');
      expect(el.shadowRoot!.activeElement === part(el, 'play')).to.equal(true);

      part(el, 'play')!.click();
      await el.updateComplete;
      expect(part(el, 'play')!.textContent!.trim()).to.equal('Tạm dừng chạy tin');
    });

    it('stops when the reader moves into it, and does not start again by itself', async () => {
      const el = await ticker('autoplay');
      el.shadowRoot!.querySelector<HTMLElement>('.current a')!.focus();
      await el.updateComplete;
      (document.activeElement as HTMLElement).blur();
      await el.updateComplete;

      expect(part(el, 'play')!.textContent!.trim()).to.equal('Cho tin chạy');
    });

    it('shows the copy that closes a scrolling row to eyes alone', async () => {
      const el = await ticker('autoplay mode="scroll"');
      const copy = el.shadowRoot!.querySelector('ul[aria-hidden="true"]')!;

      expect(copy.hasAttribute('inert')).to.equal(true);
      expect(copy.querySelectorAll('a')).to.have.length(0);
    });
  });

  it('never waits less than five seconds', async () => {
    const el = await fixture<TinNewsTicker>(html`<tin-news-ticker interval="1"></tin-news-ticker>`);

    expect(el.interval).to.equal(7);
  });
});
