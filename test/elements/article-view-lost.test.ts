import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import '../../src/elements/article-view/define.js';
import {plainBody} from '../../src/elements/article-view/plain-body.js';
import {oneArticle} from '../support/articles.js';

const HTML =
  '<h2>Làm &amp; ăn</h2><p>Dòng một<br>Dòng <b>h</b>ai</p><script>window.xamNhap=1</scr' +
  'ipt><img src=x onerror="window.xamNhap=1"><ul><li>Điểm a</li></ul>';
const LINES = ['Làm & ăn', 'Dòng một', 'Dòng hai', 'Điểm a'];

describe('<tin-article-view> whose part that cleans bodies cannot be loaded', () => {
  let frame: HTMLIFrameElement;

  /** A view in a page of its own, in which that part is nowhere. */
  async function lostView(): Promise<TinArticleView> {
    frame = document.createElement('iframe');
    frame.src = new URL('article-view-lost.html', import.meta.url).href;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow!;
    await page.customElements.whenDefined('tin-article-view');
    const view = page.document.createElement('tin-article-view');
    view.innerHTML = '<p>Chữ thay thế</p>';
    view.article = oneArticle({html: HTML, url: 'https://xa.example/bai'});
    page.document.body.append(view);
    await waitUntil(() => view.querySelector('[slot=body]'), 'no words', {timeout: 10_000});
    await view.updateComplete;
    return view;
  }

  const shownLines = (view: Element): string[] =>
    [...view.querySelectorAll<HTMLElement>('[slot=body] > p')].map(line => line.textContent);

  afterEach(() => frame?.remove());

  it('shows the words of the body, says why, and links to the original', async () => {
    const view = await lostView();
    const note = view.shadowRoot!.querySelector('article > .status')!;

    expect(shownLines(view)).to.deep.equal(LINES);
    expect(view.querySelector<HTMLElement>('[slot=body]')!.offsetHeight).to.be.greaterThan(50);
    expect(note.textContent).to.contain('chỉ có chữ');
    expect(note.querySelector('a')!.href).to.equal('https://xa.example/bai');
    expect('xamNhap' in frame.contentWindow!).to.equal(false);
  });

  it('keeps the words while trying again, and says that it did not work', async () => {
    const view = await lostView();
    const said = (): string => view.shadowRoot!.querySelector('[role=status]')!.textContent;
    const before = said();
    view.shadowRoot!.querySelector<HTMLElement>('[part~=retry]')!.click();
    await waitUntil(() => said() !== before, 'nothing said', {timeout: 10_000});

    expect(shownLines(view)).to.deep.equal(LINES);
  });

  it('shows the words of the next article, and none once there is none', async () => {
    const view = await lostView();
    view.article = oneArticle({html: '<p>Bài sau</p>'});
    await view.updateComplete;
    expect(shownLines(view)).to.deep.equal(['Bài sau']);

    view.article = undefined;
    await view.updateComplete;
    expect(shownLines(view)).to.deep.equal([]);
  });
});

describe('the bare words of a body', () => {
  it('are paragraphs that hold nothing but text', () => {
    const lines = plainBody(HTML);
    expect(lines.map(line => line.textContent)).to.deep.equal(LINES);
    expect(lines.every(line => line.childElementCount === 0)).to.equal(true);
  });
});

describe('<tin-article-view> whose body cannot be drawn', () => {
  const {createHTMLDocument} = DOMImplementation.prototype;
  const {warn} = console;

  afterEach(() => {
    DOMImplementation.prototype.createHTMLDocument = createHTMLDocument;
    console.warn = warn;
  });

  it('shows its words, links to the original and tells the webmaster', async () => {
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => void warnings.push(message);
    const view = await fixture<TinArticleView>('<tin-article-view></tin-article-view>');
    view.article = oneArticle({html: '<p>Bài trước</p>'});
    await waitUntil(() => view.textContent.includes('Bài trước'));
    DOMImplementation.prototype.createHTMLDocument = () => {
      throw new TypeError('A page has broken it.');
    };
    view.article = oneArticle({id: '2', html: HTML, url: 'https://xa.example/bai'});
    await waitUntil(() => view.textContent.includes('Dòng một'));
    await view.updateComplete;

    expect([...view.querySelectorAll('[slot=body] > p')].map(line => line.textContent)).to.deep.equal(LINES);
    expect(view.shadowRoot!.querySelector<HTMLAnchorElement>('article > .status > a')!.href).to.equal(
      'https://xa.example/bai',
    );
    expect(warnings).to.have.length(1);
  });
});
