import {expect, fixtureSync, html} from '@open-wc/testing';
import {canPrint} from '../../src/tools/abilities.js';
import {printArticle} from '../../src/tools/print.js';

type AnyRule = CSSRule & {media?: MediaList; cssRules?: CSSRuleList};

const DOT = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Lets the rules for paper hold on the screen, where a test can measure what they do. */
function showPaper(...roots: (Document | ShadowRoot)[]): () => void {
  const rules: AnyRule[] = roots.flatMap(root => root.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]));
  const media: MediaList[] = [];
  for (let rule = rules.shift(); rule; rule = rules.shift()) {
    if (rule.media?.mediaText === 'print') media.push(rule.media);
    rules.push(...(rule.cssRules ?? []));
  }
  for (const list of media) list.mediaText = 'all';
  return () => media.forEach(list => (list.mediaText = 'print'));
}

/** What stands before or after an element: engines tell it in one string or in several, some with `attr()` unread. */
const contentOf = (element: Element, place: '::before' | '::after'): string =>
  getComputedStyle(element, place)
    .content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => JSON.stringify(element.getAttribute(name)))
    .replace(/"((?:[^"\\]|\\.)*)"\s*/g, '$1')
    .replace(/\\a |\\n/g, '\n');

describe('print', () => {
  const print = window.print;
  const options = {
    siteName: 'UBND xã Giang Thành',
    footer: ['https://xa.example/tin/1', 'Ngày in: 15:46 | 08/03/2019'],
  };

  const page = () => {
    const root = fixtureSync<HTMLElement>(html`
      <div>
        <style>
          #khung {
            width: 980px !important;
            margin: 50px;
            overflow: hidden;
            height: 100px;
            background: #eee;
          }
          td::before {
            content: 'Trang trí' !important;
          }
        </style>
        <nav>Trình đơn</nav>
        <table id="khung">
          <tbody>
            <tr>
              <td>Cột trái</td>
              <td>
                Chữ trần
                <tin-article-view id="bai">
                  <div class="tin-body">
                    <p>
                      Xem <a href="https://xa.example/%C4%91%C6%B0%E1%BB%9Dng">tại đây</a>, <a href="#fn">chú thích</a>.
                    </p>
                    <p><a href="https://xa.example/">https://xa.example</a> <a href="mailto:a@xa.example">thư</a></p>
                  </div>
                  <p slot="after">Tin khác</p>
                </tin-article-view>
                <p>Quảng cáo</p>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    `);
    const article = root.querySelector<HTMLElement>('#bai')!;
    const shadow = article.shadowRoot ?? article.attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    const tools = inner.appendChild(document.createElement('div'));
    tools.setAttribute('part', 'tools');
    tools.textContent = 'Công cụ';
    inner.append(document.createElement('slot'), Object.assign(document.createElement('slot'), {name: 'after'}));
    shadow.append(inner);
    return {root, article, shadow, tools};
  };

  /** What the page is like while it is printed. */
  const whilePrinting = async (article: HTMLElement, look: () => void, own = options): Promise<void> => {
    let isPrinted = false;
    window.print = () => {
      isPrinted = true;
      const roots = [document, article.shadowRoot, article.getRootNode()].filter(
        root => root instanceof Document || root instanceof ShadowRoot,
      );
      const endPaper = showPaper(...new Set(roots));
      try {
        look();
      } finally {
        endPaper();
      }
    };
    await printArticle(article, own);
    dispatchEvent(new Event('afterprint'));
    expect(isPrinted).to.equal(true);
  };

  afterEach(() => (window.print = print));

  it('is there where the browser prints', () => {
    expect(canPrint()).to.equal(true);
  });

  it('shows the article alone', async () => {
    const {root, article, tools} = page();

    await whilePrinting(article, () => {
      const seen = [...root.querySelectorAll<HTMLElement>('nav, td, p')].filter(
        el => el.offsetHeight > 0 && el.getClientRects().length > 0,
      );
      expect(seen.map(el => el.localName)).to.deep.equal(['td', 'p', 'p']);
      expect(tools.getClientRects()).to.have.length(0);
      expect(root.querySelector('[slot="after"]')!.getClientRects()).to.have.length(0);
      const frame = getComputedStyle(root.querySelector('#khung')!);
      expect([frame.display, frame.overflow, frame.marginLeft, frame.backgroundColor]).to.deep.equal([
        'block',
        'visible',
        '0px',
        'rgba(0, 0, 0, 0)',
      ]);
      expect(frame.width).not.to.equal('980px');
      expect(getComputedStyle(article.parentElement!, '::before').content).to.equal('none');
      // The bare text beside the article takes no room.
      expect(getComputedStyle(article.parentElement!).fontSize).to.equal('0px');
      expect(getComputedStyle(article).fontSize).to.equal('16px');
    });
  });

  it('says whose article it is, where it is and when it was printed', async () => {
    const {article} = page();

    await whilePrinting(article, () => {
      expect(contentOf(article, '::before')).to.equal('UBND xã Giang Thành');
      expect(contentOf(article, '::after')).to.equal('https://xa.example/tin/1\nNgày in: 15:46 | 08/03/2019');
    });
  });

  it('needs no name and no lines', async () => {
    const {article} = page();

    await whilePrinting(article, () => expect(getComputedStyle(article, '::before').content).to.equal('none'), {
      footer: [],
    } as never);
  });

  it('writes where links lead, unless they say it or stay on the page', async () => {
    const {root, article} = page();

    await whilePrinting(article, () => {
      const after = [...root.querySelectorAll('a')].map(link => contentOf(link, '::after'));
      expect(after).to.deep.equal([' (https://xa.example/đường)', 'none', 'none', ' (a@xa.example)']);
    });
  });

  it('leaves the page as it was', async () => {
    const {root, article, shadow} = page();
    const state = () => [
      root.innerHTML,
      shadow.innerHTML,
      document.adoptedStyleSheets.length,
      shadow.adoptedStyleSheets.length,
      document.body.getAttributeNames().join(),
      document.documentElement.getAttributeNames().join(),
    ];
    const before = state();

    await whilePrinting(article, () => {});

    expect(state()).to.deep.equal(before);
  });

  it('cleans up after a browser that never says it has printed', async () => {
    const {root, article} = page();
    const before = root.innerHTML;
    window.print = () => {};

    await printArticle(article, options);
    await printArticle(article, options);
    dispatchEvent(new Event('afterprint'));

    expect(root.innerHTML).to.equal(before);
  });

  it('finds the way out of a slot of another element', async () => {
    const root = fixtureSync<HTMLElement>(
      '<div><section><p>Trong khung</p><article>Bài</article></section><p>Ngoài</p></div>',
    );
    const host = root.querySelector('section')!;
    const shadow = host.attachShadow({mode: 'open'});
    const frame = shadow.appendChild(document.createElement('main'));
    frame.append(Object.assign(document.createElement('h2'), {textContent: 'Khung'}), document.createElement('slot'));
    const article = root.querySelector('article')!;

    await whilePrinting(article, () => {
      const end = showPaper(shadow);
      const seen = [...root.querySelectorAll<HTMLElement>('p, article'), frame.querySelector('h2')!].filter(
        el => el.getClientRects().length > 0,
      );
      expect(seen).to.deep.equal([article]);
      end();
    });
    expect(shadow.innerHTML).to.equal('<main><h2>Khung</h2><slot></slot></main>');
  });

  it('finds the way out of a shadow root', async () => {
    const root = fixtureSync<HTMLElement>('<div><section></section><p>Ngoài</p></div>');
    const shadow = root.querySelector('section')!.attachShadow({mode: 'open'});
    const article = shadow.appendChild(document.createElement('article'));
    article.textContent = 'Bài';
    shadow.append(Object.assign(document.createElement('p'), {textContent: 'Bên cạnh'}));

    await whilePrinting(article, () => {
      expect(root.querySelector('p')!.getClientRects()).to.have.length(0);
      expect(shadow.querySelector('p')!.getClientRects()).to.have.length(0);
      expect(article.getClientRects()).to.have.length(1);
    });
  });

  it('has pictures that were to be loaded later', async () => {
    const {root, article} = page();
    const bytes = Uint8Array.from(atob(DOT), character => character.charCodeAt(0));
    const src = URL.createObjectURL(new Blob([bytes], {type: 'image/gif'}));
    const image = Object.assign(document.createElement('img'), {loading: 'lazy', src, alt: ''});
    const broken = Object.assign(document.createElement('img'), {loading: 'lazy', src: 'blob:none', alt: ''});
    for (const picture of [image, broken]) picture.style.marginTop = '30000px';
    root.querySelector('.tin-body')!.append(image, broken);

    await whilePrinting(article, () => expect(image.naturalWidth).to.equal(1));
  });

  it('prints one article and then another, also where nothing told of the first', async () => {
    const root = fixtureSync<HTMLElement>('<div><p>Một</p><section><p>Hai</p></section></div>');
    const [one, two] = [...root.querySelectorAll('p')];
    window.print = () => {};
    await printArticle(one!, options);

    await whilePrinting(two!, () => {
      expect([one, two].map(article => article!.getClientRects().length)).to.deep.equal([0, 1]);
    });
  });

  it('prints within the press where no picture is awaited', () => {
    const {article} = page();
    let isPrinted = false;
    window.print = () => (isPrinted = true);

    void printArticle(article, options);
    dispatchEvent(new Event('afterprint'));

    expect(isPrinted).to.equal(true);
  });
});
