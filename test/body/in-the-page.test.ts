import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import {adoptBodyStyles, renderBody, tidyInPlace} from '../../src/body/render-body.js';
import {bodyOf, fixtureText} from './support.js';

const options = {base: 'https://xa.example/', headingLevel: 1};

/** Rules of old portals that spoil a text. */
const HOSTILE = `
  html { font-size: 62.5% } * { margin: 0; padding: 0; letter-spacing: -1px }
  p, li, td, span { font-size: 12px !important; line-height: 14px; text-transform: uppercase; text-align: justify !important }
  #host div p { font-size: 9px !important } #host h2 { font-size: 10px !important; text-transform: uppercase }
  table { width: 980px } img { width: 980px; float: left } ul, ol { list-style: none } li { float: left; display: inline }
`;

const SIZES =
  '<p>a</p><p style="font-size:9pt">b <span style="font-size:30px">c <font size="1">d</font></span></p><h2 style="font-size:8px">e</h2>' +
  '<ul><li>f<ol><li style="font-size:small">g</li></ol></li></ul><table border=1><tr><th>h<td style="font:8pt x">i<tr><td>j<td>k</table>' +
  '<blockquote><p>l</p></blockquote><pre>m</pre><p><sup>n</sup><small>o</small><big>p</big><code>q</code></p>' +
  '<figure><img src="/a.png"><figcaption>r</figcaption></figure><p><iframe src="https://www.youtube.com/embed/x"></iframe></p>';

describe('a body in a page', () => {
  let host: HTMLElement;
  let page: CSSStyleSheet;
  let release: () => void;

  beforeEach(() => {
    page = new CSSStyleSheet();
    page.replaceSync(HOSTILE);
    document.adoptedStyleSheets = [page];
    host = document.createElement('div');
    host.id = 'host';
    document.body.append(host);
    release = adoptBodyStyles(document);
  });

  afterEach(() => {
    release();
    host.remove();
    document.adoptedStyleSheets = [];
  });

  const show = (html: string): HTMLElement => {
    const root = bodyOf(renderBody(html, options));
    host.append(root);
    return root;
  };

  const textSizes = (root: HTMLElement): number[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    while (walker.nextNode())
      if (/\S/.test(walker.currentNode.nodeValue!))
        sizes.push(parseFloat(getComputedStyle(walker.currentNode.parentElement!).fontSize));
    return sizes;
  };

  it('scales every text by one number, whatever sizes editor and page gave', () => {
    const root = show(SIZES);
    const normal = textSizes(root);
    expect(Math.min(...normal)).to.be.at.least(10);

    for (const scale of [0.875, 1.25, 2, 2.5]) {
      root.style.setProperty('--tin-text-scale', String(scale));
      textSizes(root).forEach((size, n) => expect(size / normal[n]!).to.be.closeTo(scale, 0.01));
    }
  });

  it('never scrolls sideways at 320 pixels, at the largest size', () => {
    host.style.width = '320px';
    const root = show(SIZES + '<p>' + 'https://xa.example/rat-dai'.repeat(8) + '</p>');
    root.style.setProperty('--tin-text-scale', '2.5');
    for (const element of root.querySelectorAll('*'))
      if (!element.closest('table'))
        expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(
          host.getBoundingClientRect().right + 1,
        );
  });

  it('keeps its look under hostile rules', () => {
    const root = show('<p>a</p><p>b</p><ol><li>c</li></ol><h2>d</h2>');
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(selector)!);
    expect(style('p').fontSize).to.equal('16px');
    expect(style('p').lineHeight).to.equal('25.6px');
    expect(style('p').textTransform).to.equal('none');
    expect(style('p').textAlign).to.equal('start');
    expect(style('p').letterSpacing).to.equal('normal');
    expect(style('p').marginBottom).to.equal('16px');
    expect(style('li').listStyleType).to.equal('decimal');
    expect(style('li').display).to.equal('list-item');
    expect(parseFloat(style('h2').fontSize)).to.be.above(20);
  });

  it('lets readers override line height and spacing', () => {
    const root = show('<p>a</p><h2>b</h2>');
    page.replaceSync(
      '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    const {lineHeight, letterSpacing, wordSpacing, marginBottom} = getComputedStyle(root.querySelector('p')!);
    expect([lineHeight, letterSpacing, wordSpacing, marginBottom]).to.deep.equal(['32px', '1.92px', '2.56px', '32px']);
  });

  it('takes its styles back when the last body leaves', () => {
    const again = adoptBodyStyles(document);
    again();
    again();
    expect(document.adoptedStyleSheets).to.have.length(2);
    release();
    expect(document.adoptedStyleSheets).to.deep.equal([page]);
  });

  it('is accessible', async () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== page);
    for (const name of [
      'sample-article',
      'word',
      'nukeviet',
      'portal-tables',
      'wordpress',
      'facebook-paste',
      'scanned',
    ]) {
      const root = show(await fixtureText(`${name}.html`));
      await expect(root).to.be.accessible();
      root.remove();
    }
  }).timeout(60_000);

  describe('with a film', () => {
    const film =
      '<iframe src="//www.youtube.com/embed/abc?x=1" srcdoc="<p>" name="top" allow="camera" style="position:fixed"></iframe>';

    it('asks the other site for nothing until the reader wants it, and then only in a sandbox', () => {
      const root = show(film);
      expect(root.querySelectorAll('iframe')).to.have.length(0);

      root.querySelector('button')!.click();

      const frame = root.querySelector('iframe')!;
      expect(frame.src).to.equal('https://www.youtube.com/embed/abc?x=1');
      expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-popups allow-presentation');
      expect(frame.title).to.equal('Video từ YouTube');
      expect(frame.getAttributeNames()).to.not.include.members(['srcdoc', 'name', 'allow', 'style']);
      expect(document.activeElement === frame).to.equal(true);
      frame.remove();
    });

    for (const address of [
      'https://gia-www.youtube.com/embed/x',
      'https://www.youtube.com.xa.example/embed/x',
      'https://www.youtube.com@xa.example/embed/x',
      'https://xa.example/www.youtube.com/embed/x',
      'https://www.youtube.com:8443/embed/x',
      'https://www.youtube.com/embed/../redirect?q=x',
      'https://www.google.com/maps/embedded',
      'https://www.google.com/url?q=/maps/embed',
    ])
      it(`offers no preview of ${address}`, () => {
        expect(show(`<iframe src="${address}"></iframe>x`).querySelectorAll('button')).to.have.length(0);
      });

    it('is a link where the list says so', () => {
      const root = bodyOf(renderBody(film, {...options, embeds: ['film.xa.example/xem/']}));
      expect(root.querySelectorAll('button')).to.have.length(0);
      expect(root.querySelector('a')!.href).to.equal('https://www.youtube.com/embed/abc?x=1');
    });
  });

  describe('with footnotes', () => {
    const notes = '<p>a<a href="#ghi-chú">[1]</a></p><p id="khác">b</p><p id="ghi-chú">c</p>';

    it('links to its own ids, which cannot meet the page’s', () => {
      const root = show(notes);
      const link = root.querySelector('a')!;
      expect(decodeURIComponent(link.hash)).to.equal('#tin-ghi-chú');
      expect([...root.querySelectorAll('[id]')].map(({id}) => id)).to.deep.equal(['tin-ghi-chú']);
    });

    it('moves scroll and focus inside a shadow root too', () => {
      const shadow = host.attachShadow({mode: 'open'});
      const root = bodyOf(renderBody(notes, options));
      shadow.append(root);

      root.querySelector('a')!.click();

      expect(shadow.activeElement?.textContent).to.equal('c');
    });
  });

  it('works where no string may become markup and no style may be inline', async () => {
    const frame = document.createElement('iframe');
    // By its address: to Firefox the own origin of a document in `srcdoc` is no address.
    const own = location.origin;
    const policy = `default-src ${own}; script-src ${own}; style-src ${own}; require-trusted-types-for 'script'; trusted-types dompurify`;
    const module = new URL('./strict-page.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${module}"></script>`;
    const answer = new Promise<unknown>(resolve =>
      addEventListener('message', event => resolve(event.data), {once: true}),
    );
    host.append(frame);
    expect(await answer).to.deep.equal({text: 'Chữ to', size: '20px'});
  });

  it('takes a megabyte as it takes a page', () => {
    const article =
      '<p style="font-size:14pt"><span>' + 'Ủy ban nhân dân xã tổ chức hội nghị. '.repeat(16) + '</span></p>';
    const html = article.repeat(Math.ceil(1_000_000 / article.length));
    growsLinearly(size => void renderBody(html.slice(0, size), options), html.length / 4);
  });
});

describe('an article the server rendered', () => {
  const tidied = (html: string): HTMLElement => {
    const root = document.createElement('div');
    root.append(document.createRange().createContextualFragment(html));
    tidyInPlace(root, options);
    return root;
  };

  it('is tidied as a loaded one', () => {
    expect(tidied('<div><font size=3>&nbsp;&nbsp; A<br><br>B</font></div><p>&nbsp;</p>').innerHTML).to.equal(
      '<p class="tin-indent">A</p><p>B</p>',
    );
  });

  it("loses Word's own tags, and none of their text", () => {
    expect(tidied('<p>A <o:p>B</o:p></p><p>C<o:p></o:p></p>').innerHTML).to.equal('<p>A B</p><p>C</p>');
  });

  it('says of a link that it opens in a new tab, unless it says so', () => {
    const root = tidied(
      '<p><a href="/a" target="_blank">Luật</a> <a href="/b" target="_blank">Nghị định (mở cửa sổ mới)</a></p>',
    );
    expect([...root.querySelectorAll('a')].map(link => link.textContent)).to.deep.equal([
      'Luật (mở trong thẻ mới)',
      'Nghị định (mở cửa sổ mới)',
    ]);
  });

  it('stops text that runs or blinks, and keeps its words', () => {
    const root = tidied('<div><marquee>Chào mừng</marquee></div><p>Tin <blink>mới</blink></p>');
    expect(root.querySelectorAll('marquee, blink')).to.have.length(0);
    expect(root.textContent!.replace(/\s+/g, ' ').trim()).to.match(/Chào mừng ?Tin mới/);
  });

  it('keeps ids, links, frames, headings and boxes that the page may know', () => {
    const html =
      '<h1 id="t">T</h1><div class="meta" data-x="1">Ngày</div><a id="a" href="#t" target="_blank">A</a>' +
      '<iframe src="about:blank"></iframe><div id="quang-cao"></div><i class="fa fa-print"></i>';
    const root = tidied(html);
    expect(root.querySelectorAll('h1#t')).to.have.length(1);
    expect(root.querySelector('.meta[data-x]')!.innerHTML).to.equal('Ngày');
    const attributes = root.querySelector('a')!.getAttributeNames();
    expect(attributes).to.have.members(['id', 'href', 'target']);
    expect(root.querySelectorAll('iframe, #quang-cao, .fa-print')).to.have.length(3);
  });
});
