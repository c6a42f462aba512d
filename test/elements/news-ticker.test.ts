import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/news-ticker/define.js';
import type {TinNewsTicker} from '../../src/elements/news-ticker/news-ticker.js';
import {answerOf, someArticles} from '../support/articles.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const shown = (el: Element) => el.shadowRoot!.querySelector('.current a')!.textContent;
const titles = someArticles(3).map(({title}) => title);

describe('<tin-news-ticker>', () => {
  let server: StubbedFetch;

  beforeEach(() => (server = stubFetch({'/1.json': answerOf(someArticles(12))})));
  afterEach(() => server.restore());

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

  it('keeps its height from headline to headline', async () => {
    const el = await ticker();
    const [first, ...others] = someArticles(3);
    el.articles = [{...first!, title: 'Một dòng rất dài '.repeat(12)}, ...others];
    await el.updateComplete;
    const before = el.offsetHeight;
    el.next();
    await el.updateComplete;

    expect(el.offsetHeight).to.equal(before);
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
