import {expect, fixtureSync, html} from '@open-wc/testing';
import type {Readability as Reader} from '@mozilla/readability';
import '../../src/elements/article-view/define.js';
import '../../src/elements/source/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {fixtureText} from '../body/support.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const structured = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    script => JSON.parse(script.textContent!) as Record<string, unknown>,
  );

/** Waits for the head of the page to change. */
const headChanged = (): Promise<void> =>
  new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.head, {childList: true});
  });

describe('the page around <tin-article-view>', () => {
  const address = location.href;
  const {title} = document;
  let server: StubbedFetch;

  beforeEach(() => (server = stubFetch({'/list.json': answerOf(someArticles(3))})));
  afterEach(() => {
    server.restore();
    history.replaceState(null, '', address);
    document.title = title;
  });

  const openInPage = async (): Promise<TinArticleView> => {
    const source = fixtureSync(
      html`<tin-source src=${unasked('/list.json')} article-param="bai">
        <tin-article-view site-name="UBND xã"></tin-article-view
      ></tin-source>`,
    );
    const view = source.querySelector('tin-article-view')!;
    history.replaceState(null, '', '?bai=2');
    const read = settled(view);
    dispatchEvent(new PopStateEvent('popstate'));
    await read;
    await view.updateComplete;
    return view;
  };

  it('is called after the article that its address names, until the reader goes back', async () => {
    const view = await openInPage();
    expect(document.title).to.equal(`${someArticles(3)[1]!.title} – UBND xã`);

    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await view.updateComplete;
    expect(document.title).to.equal(title);
  });

  it('gets its own title back when the view leaves', async () => {
    const view = await openInPage();
    view.remove();
    expect(document.title).to.equal(title);
  });

  it('keeps its title where its address does not name the article', async () => {
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
    await bodyShown(view);
    expect(document.title).to.equal(title);
  });

  it('tells search engines of the article for as long as it is there', async () => {
    const told = headChanged();
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
    await told;
    expect(structured()).to.have.length(1);
    expect(structured()[0]).to.include({'@type': 'NewsArticle', url: 'https://xa.example/tin/1'});
    expect(structured()[0]!['datePublished']).to.equal('2026-03-08T15:46:00+07:00');

    const changed = headChanged();
    view.article = oneArticle({id: '2', title: 'Bài khác'});
    await changed;
    view.remove();
    expect(structured()).to.have.length(0);
  });

  it('says nothing twice where the server has told search engines already', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append('{"@type": "NewsArticle"}');
    document.head.append(script);
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
    await bodyShown(view);
    await import('../../src/tools/structured-data.js');
    await view.updateComplete;
    expect(structured()).to.have.length(1);
    script.remove();
  });

  it('is told again when the view comes back', async () => {
    const view = await openInPage();
    const shelf = view.parentElement!;
    view.remove();
    shelf.append(view);
    await view.updateComplete;
    expect(document.title).to.equal(`${someArticles(3)[1]!.title} – UBND xã`);
  });

  describe('finds the text', () => {
    const text = (root: Node): string => root.textContent!.replace(/\s+/g, ' ').trim();

    it('in its reader mode, at least 95 % of it', async () => {
      server.restore();
      const Readability = await loadReadability();
      const sample = oneArticle({html: await fixtureText('sample-article.html')});
      const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${sample}></tin-article-view>`);
      const words = text(await bodyShown(view)).split(' ');

      // As a browser does: from the document written out and read again.
      const copy = new DOMParser().parseFromString(new XMLSerializer().serializeToString(document), 'text/html');
      const found = new Set(text(await asNode(new Readability(copy).parse()!.content!)).split(' '));
      expect(words.filter(word => found.has(word)).length / words.length).to.be.at.least(0.95);
    });

    it('in document.body.innerText', async () => {
      const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
      await bodyShown(view);
      expect(document.body.innerText).to.contain('người dân cùng làm đường');
    });

    it('inside the shadow root of another element, styles and all', async () => {
      const host = fixtureSync<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<style>p { font-size: 9px !important }</style><tin-article-view></tin-article-view>';
      const view = root.querySelector('tin-article-view')!;
      view.article = oneArticle();
      const box = await bodyShown(view);
      expect(parseFloat(getComputedStyle(box.querySelector('p')!).fontSize)).to.be.at.least(16);
      expect(view.innerText).to.contain('người dân cùng làm đường');
    });
  });
});

describe('<tin-article-view> around an article of the server', () => {
  afterEach(() => setTextPercent(100));

  const own = (inner: string): TinArticleView =>
    fixtureSync<HTMLElement>(`<div style="font: 13px/1.3 Arial; letter-spacing: 1px; text-align: right">
      <tin-article-view style="display: block">${inner}</tin-article-view></div>`).querySelector('tin-article-view')!;
  const ARTICLE =
    '<article><h1>Tên bài</h1><p class="ngay">08/03/2026</p><div id="noi-dung">' +
    `<p><font size="2">&nbsp;&nbsp; ${'Đoạn một của bài. '.repeat(9)}</font></p>` +
    `<p style="font-size:9pt;line-height:12px">${'Đoạn hai của bài. '.repeat(9)}<span style="font-size:20px">To</span></p>` +
    '<table width="980" border="1"><tr><td>A<td>B</table></div></article>';

  it('gives it the tools, and is ready', async () => {
    const view = own(ARTICLE);
    await view.updateComplete;
    expect(view.state).to.equal('ready');
    expect(view.shadowRoot!.querySelectorAll('tin-text-size')).to.have.length(1);
    expect(view.shadowRoot!.querySelectorAll('[part="tool"]').length).to.be.at.least(3);
    await expect(view).to.be.accessible();
  });

  it('moves nothing at the start', async () => {
    const boxes = (root: ParentNode): number[] =>
      [...root.querySelectorAll('*')].flatMap(element => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      });
    const plain = document.createElement('div');
    const view = own(ARTICLE);
    const shelf = view.parentElement!;
    await view.updateComplete;
    const enhanced = boxes(view);
    plain.innerHTML = ARTICLE;
    view.replaceWith(plain);
    expect(enhanced).to.deep.equal(boxes(plain));
    expect(shelf.isConnected).to.equal(true);
  });

  it('keeps what the server wrote until the reader changes the size, and then tidies the text alone', async () => {
    const view = own(ARTICLE);
    const markup = view.innerHTML;
    await view.updateComplete;
    expect(view.innerHTML).to.equal(markup);

    setTextPercent(200);
    const box = await bodyShown(view);
    expect(box.id).to.equal('noi-dung');
    expect(box.querySelectorAll('font, [style*="9pt"]')).to.have.length(0);
    expect([view.querySelector('h1')!.innerHTML, view.querySelector('.ngay')!.className]).to.deep.equal([
      'Tên bài',
      'ngay',
    ]);
  });

  it('is tidied before it is printed', async () => {
    const {print} = window;
    let isTidy = false;
    const view = own(ARTICLE);
    await view.updateComplete;
    window.print = () => (isTidy = view.querySelector('.tin-body') !== null && view.querySelector('font') === null);
    await view.print();
    dispatchEvent(new Event('afterprint'));
    window.print = print;
    expect(isTidy).to.equal(true);
  });

  it('scales every word of the text', async () => {
    const view = own(ARTICLE);
    setTextPercent(112.5);
    const box = await bodyShown(view);
    const sizes = () => [...box.querySelectorAll('*')].map(element => parseFloat(getComputedStyle(element).fontSize));
    const before = sizes();
    setTextPercent(225);
    sizes().forEach((size, n) => expect(size / before[n]!).to.be.closeTo(2, 0.05));
  });

  it('lets all of it grow alike from the size it had, its title and date too', async () => {
    const view = own(
      `<h1>Tên bài</h1><p>08/03/2026</p><div><p style="font-size:14pt">${'Đoạn một. '.repeat(30)}</p></div>`,
    );
    await view.updateComplete;
    const sizeOf = (selector: string) => parseFloat(getComputedStyle(view.querySelector(selector)!).fontSize);
    const before = ['h1', 'p', 'div p'].map(sizeOf);
    setTextPercent(200);
    await bodyShown(view);
    await view.updateComplete;
    ['h1', 'p', 'div p'].map(sizeOf).forEach((size, n) => expect(size / before[n]!).to.be.closeTo(2, 0.05));
    view.remove();
    setTextPercent(100);
    expect(view.querySelector('h1')!.style.fontSize).to.equal('');
  });

  it('scales a text that stands in the view without a box of its own, and not the tools', async () => {
    const view = own('<h1>Tên bài</h1><p style="font-size:10px">Đoạn một.</p><p>Đoạn hai.</p>');
    await view.updateComplete;
    const tool = view.shadowRoot!.querySelector<HTMLElement>('[part="tool"]')!;
    const height = tool.offsetHeight;
    setTextPercent(200);
    await bodyShownOn(view);
    expect(parseFloat(getComputedStyle(view.querySelector('p')!).fontSize)).to.be.at.least(26);
    expect(tool.offsetHeight).to.be.closeTo(height, 1);
  });

  it('is left alone where a source has articles, or where it holds no more than a link', async () => {
    const page = fixtureSync(`<tin-source><tin-article-view>${ARTICLE}</tin-article-view></tin-source>`);
    const view = page.querySelector('tin-article-view')!;
    await view.updateComplete;
    expect([view.state, own('<a href="/tin">Tin</a>').state]).to.deep.equal(['idle', 'idle']);
  });
});

/** Waits for the view itself to hold the text's styles. */
async function bodyShownOn(view: TinArticleView): Promise<void> {
  if (view.classList.contains('tin-body')) return;
  await new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      if (!view.classList.contains('tin-body')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(view, {attributes: true});
  });
}

async function asNode(content: string): Promise<Node> {
  return new DOMParser().parseFromString(content, 'text/html').body;
}

/** It comes as a classic script. */
async function loadReadability(): Promise<typeof Reader> {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url).href;
  const loaded = new Promise(resolve => (script.onload = resolve));
  document.head.append(script);
  await loaded;
  script.remove();
  return (globalThis as unknown as {Readability: typeof Reader}).Readability;
}
