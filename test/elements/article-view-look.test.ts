import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';
import {catchWarnings} from '../support/console-warnings.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!;
const left = (el: Element): number => Math.round(el.getBoundingClientRect().left);

describe('how <tin-article-view> looks', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({
      '/1.json': () => new Promise(() => undefined),
      '/404.json': new Response('', {status: 404}),
    });
  });

  afterEach(() => {
    warnings.restore();
    server.restore();
    setTextPercent(100);
  });

  it('keeps the place of an article that is still on its way, without a word to screen readers', async () => {
    const page = fixtureSync(html`
      <div style="width: 320px">
        <tin-article-view src=${unasked('/1.json')}></tin-article-view>
        <p>Chân trang</p>
      </div>
    `);
    const view = page.querySelector('tin-article-view')!;
    await view.updateComplete;

    expect(view.state).to.equal('loading');
    // What comes after it is below the screen, where it may move.
    expect(view.offsetHeight).to.be.at.least(innerHeight);
    const [place] = view.shadowRoot!.querySelectorAll('.wait');
    expect(place?.getAttribute('aria-hidden')).to.equal('true');
    await expect(view).to.be.accessible();
  });

  it('says what went wrong where the text would begin', async () => {
    const page = fixtureSync(html`
      <div style="width: 1200px">
        <tin-article-view src=${unasked('/404.json')}></tin-article-view>
        <tin-article-view .article=${oneArticle()}></tin-article-view>
      </div>
    `);
    const [failed, shown] = page.querySelectorAll('tin-article-view');
    await settled(failed!);
    await bodyShown(shown!);

    const start = left(part(shown!, 'title'));
    expect(start).to.be.above(left(page) + 100);
    expect([left(part(failed!, 'status')), left(part(failed!, 'retry'))]).to.deep.equal([start, start]);
  });

  it('keeps lines within 80 characters at every text size', async () => {
    const text = 'Ủy ban nhân dân xã thông báo lịch tiếp công dân và tiếp nhận hồ sơ của bà con trong tháng. '.repeat(
      20,
    );
    const page = fixtureSync<HTMLElement>(html`
      <div style="width: 4000px">
        <tin-article-view .article=${oneArticle({html: `<p>${text}</p>`})}></tin-article-view>
      </div>
    `);
    const view = page.querySelector('tin-article-view')!;
    const body = await bodyShown(view);
    const paragraph = body.querySelector('p')!;
    const perLine = [87.5, 100, 112.5, 125, 150, 175, 200, 250].map(percent => {
      setTextPercent(percent);
      const height = parseFloat(getComputedStyle(paragraph).lineHeight);
      const lines = Math.round(paragraph.offsetHeight / height);
      return paragraph.textContent!.trim().length / lines;
    });

    expect(Math.max(...perLine)).to.be.at.most(80);
    expect(Math.min(...perLine)).to.be.at.least(45);
    expect(getComputedStyle(paragraph).textAlign).to.equal('start');
  });

  it('has tools of 44 pixels, the buttons for the text size in one row, on a screen of 320', async () => {
    const page = fixtureSync(html`
      <div style="width: 288px"><tin-article-view .article=${oneArticle()}></tin-article-view></div>
    `);
    const view = page.querySelector<TinArticleView>('tin-article-view')!;
    await bodyShown(view);
    const size = view.shadowRoot!.querySelector('tin-text-size')!;
    await size.updateComplete;

    const row = ['decrease', 'reset', 'increase'].map(name => part(size, name).getBoundingClientRect());
    const value = part(size, 'value').getBoundingClientRect();
    const middle = (box: DOMRect): number => Math.round(box.top + box.height / 2);
    expect(new Set([...row, value].map(middle)).size).to.equal(1);
    const tools = [...view.shadowRoot!.querySelectorAll('[part="tool"]')].map(tool => tool.getBoundingClientRect());
    for (const {width, height} of [...row, ...tools]) {
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
    }
    expect(view.scrollWidth).to.be.at.most(288);
  });

  it('takes all of the paper, without its tools', async () => {
    const page = fixtureSync<HTMLElement>(html`
      <div style="width: 1200px"><tin-article-view .article=${oneArticle()}></tin-article-view></div>
    `);
    const view = page.querySelector('tin-article-view')!;
    const body = await bodyShown(view);
    const rules = [...view.shadowRoot!.adoptedStyleSheets, ...document.adoptedStyleSheets]
      .flatMap(({cssRules}) => [...cssRules])
      .flatMap(rule => [rule, ...((rule as CSSGroupingRule).cssRules ?? [])])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    for (const {media} of rules) media.mediaText = 'all';
    const widths = [part(view, 'title'), body].map(box => Math.round(box.getBoundingClientRect().width));
    const tools = getComputedStyle(part(view, 'tools')).display;
    for (const {media} of rules) media.mediaText = 'print';

    expect(rules.length).to.be.above(1);
    expect(widths).to.deep.equal([1200, 1200]);
    expect(tools).to.equal('none');
  });

  it('gives every link in the text room for a finger', async () => {
    const page = fixtureSync(html`
      <tin-article-view
        .article=${oneArticle({html: '<p><a href="/a.pdf">Lịch tiếp dân</a> <a href="#c">[1]</a></p><p id="c">Theo</p>'})}
      >
      </tin-article-view>
    `);
    const body = await bodyShown(page as TinArticleView);

    for (const link of body.querySelectorAll('a')) {
      const {width, height} = link.getBoundingClientRect();
      expect(Math.min(width, height), link.outerHTML).to.be.at.least(24);
    }
  });
});
