import {expect} from '@open-wc/testing';
import {renderBody, type BodyOptions} from '../../src/body/render-body.js';
import {bodyOf} from './support.js';

const render = (html: string, options: Partial<BodyOptions> = {}): HTMLElement =>
  bodyOf(renderBody(html, {base: 'https://xa.example/api/tin.json', headingLevel: 1, ...options}));

/** What an editor left → what is shown. */
const cases: readonly (readonly [what: string, input: string, output: string])[] = [
  ['two breaks end a paragraph', 'Một<br><br />Hai', '<p>Một</p><p>Hai</p>'],
  ['breaks with spaces between them are two breaks', 'Một<br>&nbsp;\n<br>Hai', '<p>Một</p><p>Hai</p>'],
  ['one break stays', '<p>Thôn 1<br>Xã A</p>', '<p>Thôn 1<br>Xã A</p>'],
  ['breaks inside bold cut it in two', '<b>Một<br><br>Hai</b>', '<p><b>Một</b></p><p><b>Hai</b></p>'],
  ['a box is no paragraph', '<div><div>Một</div><section>Hai</section></div>', '<p>Một</p><p>Hai</p>'],
  [
    'a box hands its alignment down',
    '<center>A<p>B</p></center>',
    '<p class="tin-center">A</p><p class="tin-center">B</p>',
  ],
  [
    'bold around paragraphs goes into each',
    '<strong><p>A</p><p>B</p></strong>',
    '<p><strong>A</strong></p><p><strong>B</strong></p>',
  ],
  ['empty paragraphs go', '<p>A</p><p>&nbsp;</p><p><b><br></b></p><div> </div><p>B</p>', '<p>A</p><p>B</p>'],
  ['typed spaces become an indent', '<p>&nbsp; &nbsp; Ngày</p>', '<p class="tin-indent">Ngày</p>'],
  ['one unbreakable space before text is no indent', '<p>&nbsp;Ngày</p>', '<p>Ngày</p>'],
  ['runs of spaces become one', '<p>a &nbsp; b&nbsp;km</p>', '<p>a b&nbsp;km</p>'],
  ['a line of unbreakable spaces may break', '<p>a&nbsp;b&nbsp;c&nbsp;d&nbsp;e</p>', '<p>a b c d e</p>'],
  ['decomposed text is composed', '<p>Tie\u0302\u0301ng</p>', '<p>Tiếng</p>'],
  ['justified text is not', '<p style="text-align:justify">A</p>', '<p>A</p>'],
  [
    'colours and fonts go',
    '<p><font face="Arial" color="red"><span style="color:red;background:#fff">A</span></font></p>',
    '<p>A</p>',
  ],
  [
    'Word leaves nothing',
    '<p class="MsoNormal" style="mso-x:y"><o:p>A</o:p></p><!--[if x]><xml>B</xml><![endif]-->',
    '<p>A</p>',
  ],
  [
    'bold and italics of styles are classes',
    '<p><span style="font: italic 700 12pt Arial">A</span> b</p>',
    '<p><span class="tin-bold tin-italic">A</span> b</p>',
  ],
  ['bold that is taken back is not bold', '<b style="font-weight:normal"><p>A</p></b>', '<p>A</p>'],
  ['two points are no list', '<p>1. A</p><p>2. B</p>', '<p>1. A</p><p>2. B</p>'],
  ['points not from the first are no list', '<p>2. A</p><p>3. B</p><p>4. C</p>', '<p>2. A</p><p>3. B</p><p>4. C</p>'],
  ['letters count as in Vietnam', '<p>c) A</p><p>d) B</p><p>đ) C</p>', '<p>c) A</p><p>d) B</p><p>đ) C</p>'],
  ['a link to a place that is not there is text', '<p><a href="#x">A</a> <a href="#">B</a></p>', '<p>A B</p>'],
  ['an unknown scheme is text', '<p><a href="zalo://x">A</a></p>', '<p>A</p>'],
  ['a table with one column is text', '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>', '<p>A</p><p>B</p>'],
  [
    'a layout table is read row by row',
    '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
    '<p>A</p><p>B</p><p>C</p><p>D</p>',
  ],
  ['an empty mark between words leaves the space it held', '<p>Một<b> </b>hai</p>', '<p>Một hai</p>'],
  ['an empty mark that holds no space leaves none', '<p>Mộ<b></b>t</p>', '<p>Một</p>'],
  ['an empty box is no space', '<p>A</p><div> </div><p>B</p>', '<p>A</p><p>B</p>'],
  [
    'a place that is linked to moves to what follows, from an empty paragraph',
    '<p><a href="#x">Xem</a></p><p id="x"></p><p>B</p>',
    '<p><a href="#tin-x">Xem</a></p><p id="tin-x" tabindex="-1">B</p>',
  ],
  [
    'a place that is linked to moves to what follows, from an empty box',
    '<p><a href="#x">Xem</a></p><div><div id="x"> </div></div><p>B</p>',
    '<p><a href="#tin-x">Xem</a></p><p id="tin-x" tabindex="-1">B</p>',
  ],
  [
    'a place that is linked to moves to what follows, from an empty heading',
    '<p><a href="#x">Xem</a></p><h3><a name="x"></a></h3><p>B</p>',
    '<p><a href="#tin-x">Xem</a></p><p id="tin-x" tabindex="-1">B</p>',
  ],
  ['the closing mark stays', '<p>hết./.</p>', '<p>hết./.</p>'],
];

describe('tidying', () => {
  for (const [what, input, output] of cases) it(what, () => expect(render(input).innerHTML).to.equal(output));

  it('makes a list of three typed points or more, numbers kept', () => {
    const list = render('<p>Gồm:<br>a) A;<br>b) B;<br>c) C;<br>d) D;<br>đ) Đ.</p>').querySelector('ol.tin-typed')!;
    expect([...list.children].map(item => item.textContent)).to.deep.equal([
      'a) A;',
      'b) B;',
      'c) C;',
      'd) D;',
      'đ) Đ.',
    ]);
  });

  it('puts headings below the title, without a gap', () => {
    const root = render('<h3>A</h3><h5>B</h5><h2>C</h2><h6>D</h6><h1> </h1>', {headingLevel: 2});
    expect([...root.children].map(({localName, textContent}) => localName + textContent)).to.deep.equal([
      'h3A',
      'h4B',
      'h3C',
      'h4D',
    ]);
  });

  describe('sizes', () => {
    const sizes = (html: string): string[] =>
      [...render(html).querySelectorAll<HTMLElement>('.tin-size')].map(element =>
        element.style.getPropertyValue('--tin-size'),
      );

    it('say nothing where all text has one', () => {
      expect(sizes('<p style="font-size:14pt">Một hai ba</p><p><font size="5"></font></p>')).to.deep.equal([]);
    });

    it('become relative to the commonest', () => {
      expect(sizes('<p style="font-size:20px">Một hai ba bốn <span style="font-size:25px">A</span></p>')).to.deep.equal(
        ['1.25'],
      );
    });

    it('do not multiply', () => {
      expect(
        sizes(
          '<div style="font-size:20px"><p style="font-size:25px">A<b style="font-size:25px">B</b></p><p>một hai ba bốn</p></div>',
        ),
      ).to.deep.equal(['1.25']);
    });

    it('stay legible and modest', () => {
      expect(
        sizes('<p style="font-size:10px">Một hai ba</p><p style="font-size:99px">A</p><p style="font-size:1px">B</p>'),
      ).to.deep.equal(['1.50', '0.85']);
    });
  });

  describe('data tables', () => {
    const table = '<table border=1 width=900><tr><td>STT</td><td>Tên</td></tr><tr><td>1</td><td>A</td></tr></table>';

    it('scroll in a box that has a name and takes focus', () => {
      const box = render(table + table).querySelectorAll<HTMLElement>('.tin-table')[1]!;
      expect([box.getAttribute('role'), box.tabIndex, box.getAttribute('aria-label')]).to.deep.equal([
        'group',
        0,
        'Bảng 2',
      ]);
      expect(box.innerHTML).to.not.contain('900');
    });

    it('are called by their caption', () => {
      const html = '<table><caption>Thu <b>chi</b></caption><tr><th>A</th></tr><tr><td>1</td></tr></table>';
      expect(render(html).querySelector('.tin-table')!.getAttribute('aria-label')).to.equal('Thu chi');
    });

    it('get header cells where the first row is one', () => {
      const root = render(table);
      expect([...root.querySelectorAll('th[scope=col]')].map(cell => cell.textContent)).to.deep.equal(['STT', 'Tên']);
    });
  });

  describe('images', () => {
    const image = (html: string, options?: Partial<BodyOptions>): HTMLImageElement =>
      render(html, options).querySelector('img')!;

    it('load late, from the endpoint, with their place kept free', () => {
      const {loading, decoding, src, width, height} = image('<p>x<img src="../a.jpg" width="300" height="200px"></p>');
      expect([loading, decoding, src, width, height]).to.deep.equal([
        'lazy',
        'async',
        'https://xa.example/a.jpg',
        300,
        200,
      ]);
    });

    it('take the root of the site for "~/"', () => {
      expect(image('<img src="~/Uploads/a.jpg">').src).to.equal('https://xa.example/Uploads/a.jpg');
    });

    it('come from where a lazy loader keeps the address', () => {
      expect(image('<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg">').src).to.equal(
        'https://xa.example/a.jpg',
      );
    });

    for (const [what, html, alt] of [
      ['keep their description', '<img src=a.jpg alt="Cổng xã">', 'Cổng xã'],
      ['are never described by a file name', '<img src=a.jpg alt="IMG_01.JPG">', 'Ảnh minh họa: Tên bài'],
      ['are named by their caption', '<figure><img src=a.jpg><figcaption>Lễ  hội</figcaption></figure>', 'Lễ hội'],
      ['without one by the article', '<p><img src=a.jpg alt=""></p>', 'Ảnh minh họa: Tên bài'],
      ['are silent when small', '<p>a <img src=a.gif width=16 height=16></p>', ''],
      ['are silent in a link with words', '<p><a href=/x><img src=a.gif> Xem</a></p>', ''],
    ] as const)
      it(what, () => expect(image(html, {title: 'Tên bài'}).alt).to.equal(alt));

    for (const [what, html] of [
      ['centred under it', '<p align=center><img src=a.jpg></p><p align=center>Lễ hội</p>'],
      ['after a break', '<p><img src=a.jpg><br><em>Lễ hội</em></p>'],
      ['in the table cell below', '<table><tr><td><img src=a.jpg></td></tr><tr><td>Lễ hội</td></tr></table>'],
      [
        'with a class that says so',
        '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">Lễ hội</p></div>',
      ],
    ] as const)
      it(`join the caption ${what}`, () =>
        expect(render(html).querySelector('figure > img + figcaption, figure > a + figcaption')?.textContent).to.equal(
          'Lễ hội',
        ));

    it('do not take a paragraph for a caption', () => {
      expect(render('<p><img src=a.jpg></p><p>Sáng nay, xã tổ chức lễ.</p>').querySelectorAll('figure')).to.have.length(
        0,
      );
    });

    it('of a document are said to be that', () => {
      expect(render('<p><img src=1.jpg></p><p><img src=2.jpg></p>').querySelector('.tin-note')!.textContent).to.equal(
        'Bài này là ảnh chụp văn bản. Mở ảnh 1 Mở ảnh 2',
      );
    });
  });

  describe('what the view shows already', () => {
    const options = {title: 'Lễ hội “Xuân”', publishedAt: '2019-03-08T15:46:00+07:00', author: 'Thanh Tặng'};

    for (const html of ['<h2>LỄ HỘI "XUÂN"</h2>', '<p>(15:46 | 08/03/2019)</p>', '<p>Thứ sáu - 08/03/2019 15:46</p>'])
      it(`goes: ${html}`, () => expect(render(`${html}<p>x</p>`, options).innerHTML).to.equal('<p>x</p>'));

    for (const html of ['<p align="right"><b>Thanh Tặng</b></p>', '<p>Tác giả: Thanh Tặng</p>'])
      it(`goes: ${html}`, () => expect(render(`<p>x</p>${html}`, options).innerHTML).to.equal('<p>x</p>'));

    for (const html of [
      '<p>Ngày 08/03/2019 xã họp.</p>',
      '<p>07/03/2019</p>',
      '<p>Tin, ảnh: Thanh Tặng</p>',
      '<p>Lễ hội</p>',
    ])
      it(`stays: ${html}`, () => expect(render(`${html}`, options).innerHTML).to.equal(html));
  });

  describe('links', () => {
    const link = (html: string): HTMLAnchorElement => render(html).querySelector('a')!;

    it('are made absolute, stay in their tab and tell the other site nothing', () => {
      expect(link('<a href="../../tin/1" target="_blank">A</a>').outerHTML).to.equal(
        '<a href="https://xa.example/tin/1" rel="noopener noreferrer">A</a>',
      );
    });

    it('say the type of a file where their words do not', () => {
      expect(link('<a href="/a.pdf">Kế hoạch</a>').dataset['tinType']).to.equal('PDF');
      expect(link('<a href="/a.pdf">Kế hoạch (pdf)</a>').dataset['tinType']).to.equal(undefined);
    });

    it('write mail and call', () => {
      expect(link('<a href="mailto:ubnd@xa.example">A</a>').href).to.equal('mailto:ubnd@xa.example');
      expect(link('<a href="tel:+84123">A</a>').href).to.equal('tel:+84123');
    });
  });
});
