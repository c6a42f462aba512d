import {expect} from '@open-wc/testing';
import {renderBody} from '../../src/body/render-body.js';
import {growsLinearly} from '../support/growth.js';
import {bodyOf} from './support.js';

const drawn = (html: string, more: object = {}): HTMLElement =>
  bodyOf(renderBody(html, {base: 'https://xa.example/', headingLevel: 1, ...more}));

const text = (html: string, more?: object): string => (drawn(html, more).textContent ?? '').replace(/\s+/g, ' ').trim();

describe('what editors leave in a body', () => {
  for (const name of ['after', 'before', 'querySelectorAll', 'remove'])
    it(`is shown although a field of a form is called "${name}"`, () => {
      const form = `<form><input name="${name}"><button name="${name}">Gửi</button></form>`;
      const blocks = [...drawn(`<p>Đầu bài</p>${form}<p>Cuối bài</p>`).children];
      expect(blocks.map(block => block.textContent?.trim())).to.deep.equal(['Đầu bài', 'Gửi', 'Cuối bài']);
    });

  describe('of videos', () => {
    const YOUTUBE = 'https://www.youtube.com/embed/abc123DEF45';
    const FACEBOOK = 'https://www.facebook.com/xa/videos/123/';
    const rows: readonly (readonly [html: string, href: string])[] = [
      [
        '<figure class="media"><oembed url="https://www.youtube.com/watch?v=abc123DEF45&t=3"></oembed></figure>',
        YOUTUBE,
      ],
      ['<oembed url="https://youtu.be/abc123DEF45"></oembed>', YOUTUBE],
      ['<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/abc123DEF45"></iframe>', YOUTUBE],
      ['<iframe data-src="https://www.youtube.com/shorts/abc123DEF45"></iframe>', YOUTUBE],
      ['<object><param name="movie" value="https://www.youtube.com/v/abc123DEF45"></object>', YOUTUBE],
      ['<oembed url="https://vimeo.com/123456"></oembed>', 'https://player.vimeo.com/video/123456'],
      [
        `<div class="fb-video" data-href="${FACEBOOK}"></div>`,
        `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(FACEBOOK)}`,
      ],
    ];
    for (const [html, href] of rows)
      it(`is a preview: ${html}`, () => {
        const body = drawn(`${html}<p>Sau</p>`);
        expect(body.querySelectorAll('.tin-embed > button')).to.have.length(1);
        expect(body.querySelector<HTMLAnchorElement>('.tin-embed-link')!.href).to.equal(href);
        expect(body.querySelector('iframe, param, oembed, object')).to.equal(null);
      });

    it('of which the site is not known is a link, and what is meant for browsers without frames goes', () => {
      const body = drawn('<iframe src="https://view.example/x">This is <a href=x>Office</a></iframe><p>Sau</p>');
      expect(body.querySelectorAll('a')).to.have.length(1);
      expect(body.textContent).not.to.contain('Office');
    });
  });

  it('keeps the words of formulas and drawings', () => {
    const formula = '<math><mi>x</mi><mo>=</mo><mn>2</mn><annotation encoding="tex">x=2</annotation></math>';
    const drawing = '<svg><title>Hình</title><style>a{}</style><text>Năm 2024</text></svg>';
    expect(text(`<p>Nghiệm ${formula} và ${drawing}</p>`)).to.equal('Nghiệm x=2 và Năm 2024');
  });

  it('keeps words apart that only a control kept apart', () => {
    expect(text('<p>Bấm<button>Gửi</button>ngay, tin<marquee>nóng hổi</marquee>hôm nay</p>')).to.equal(
      'Bấm Gửi ngay, tin nóng hổi hôm nay',
    );
  });

  for (const list of [
    '<ol><li style="list-style-type:lower-alpha">Một</li></ol>',
    '<ol style="list-style: lower-alpha inside"><li>Một</li></ol>',
    '<ol><li type="a">Một</li></ol>',
  ])
    it(`keeps the letters of points: ${list}`, () => {
      expect(drawn(list).querySelector('ol')!.className).to.equal('tin-lower-alpha');
    });

  it('keeps both tables where a table of data holds another', () => {
    const inner = '<table border=1><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>';
    const body = drawn(
      `<table border=1><tr><th>Đơn vị</th><th>Chi tiết</th></tr><tr><td>Sở A</td><td>${inner}</td></tr></table>`,
    );
    expect(body.querySelectorAll('table')).to.have.length(2);
    expect(body.querySelectorAll('th')).to.have.length(4);
  });

  for (const place of ['table id="x"', 'tr id="x"', 'td id="x"'])
    it(`keeps the place that a link leads to in a table that only places things: ${place}`, () => {
      const table = '<table><tr><td><p id="y">Ô một</p></td></tr></table>';
      const body = drawn(
        `<p><a href="#x">tới x</a> <a href="#y">tới y</a></p>${table.replace(place.split(' ')[0]!, place)}`,
      );
      for (const link of body.querySelectorAll('a[href]'))
        expect(body.querySelector(link.getAttribute('href')!)?.closest('p')?.textContent).to.equal('Ô một');
    });

  describe('after the last words of the author', () => {
    const author = 'Thanh Tặng';
    const kept = [
      '<p><img src="/chuky.png" alt="Chữ ký"><br>Thanh Tặng</p>',
      '<p><img src="/a.jpg"></p><p style="text-align:center"><em>Thanh Tặng</em></p>',
      '<figure><img src="/a.jpg"><figcaption>Thanh Tặng</figcaption></figure>',
      '<ul><li>Thanh Tặng</li></ul>',
      '<p><a href="/tac-gia">Thanh Tặng</a></p>',
    ];
    for (const end of kept)
      it(`stays: ${end}`, () => {
        expect(text(`<p>Nội dung</p>${end}`, {author})).to.contain(author);
      });

    it('goes where it is the name alone, which the view shows', () => {
      const signed = '<p>Nội dung</p><p style="text-align:right"><b>Thanh Tặng</b></p>';
      expect(text(signed, {author})).to.equal('Nội dung');
    });
  });

  describe('by the ten thousand', () => {
    it('is drawn in a time that grows with it: breaks within bold', () => {
      growsLinearly(size => void drawn(`<b>${'dòng chữ<br><br>'.repeat(size)}</b>`), 400);
    });

    it('is drawn in a time that grows with it: what parsers take for comments', () => {
      growsLinearly(size => void drawn(`${'<?x>'.repeat(size)}<p>Chữ</p>`), 2000);
    });

    it('is drawn in a time that grows with it: tags within tags around many blocks', () => {
      const around = (html: string): string => `${'<i><b>'.repeat(25)}${html}${'</b></i>'.repeat(25)}`;
      growsLinearly(size => void drawn(around('<p>a</p>'.repeat(size))), 100);
    });

    for (const piece of ['a<br>', '<i>a</i> ', '<p>a</p>'])
      it(`is all shown: ${piece}`, () => {
        const count = 66_000;
        expect((drawn(piece.repeat(count)).textContent ?? '').match(/a/g)).to.have.length(count);
      }).timeout(60_000);
  });
});
