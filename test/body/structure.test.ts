import {expect} from '@open-wc/testing';
import {renderBody, type BodyOptions} from '../../src/body/render-body.js';
import {tidyInPlace} from '../../src/body/tidy-in-place.js';
import {bodyOf} from './support.js';

const render = (html: string, options: Partial<BodyOptions> = {}): HTMLElement =>
  bodyOf(renderBody(html, {base: 'https://xa.example/api/tin.json', headingLevel: 1, ...options}));
const htmlOf = (html: string, options?: Partial<BodyOptions>): string => render(html, options).innerHTML;
const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

describe('tables of an article', () => {
  const tables = (html: string): number => render(html).querySelectorAll('table').length;

  it('lose what editors say of their looks', () => {
    const html = `<table border=1 width=900 height=80 cellpadding=3 cellspacing=2 summary=x>${row('STT', 'A')}${row('1', 'B')}</table>`;

    expect(render(html).querySelector('table')!.getAttributeNames()).to.deep.equal([]);
  });

  for (const [what, html] of [
    ['has lines', `<table border=1>${row('A', 'B')}${row('C', 'D')}</table>`],
    ['has a class of such tables', `<table class="table table-sm">${row('A', 'B')}${row('C', 'D')}</table>`],
    ['has a class of SharePoint', `<table class=ms-rteTable-4>${row('A', 'B')}${row('C', 'D')}</table>`],
    ['has lines by its style', `<table style="border: 1px solid">${row('A', 'B')}${row('C', 'D')}</table>`],
    ['has cells with lines', `<table><tr><td style="border-top:solid 1pt">A<td>B${row('C', 'D')}</table>`],
    ['has a bold first row', `<table>${row('<b>A</b>', '<b>B</b>')}${row('C', 'D')}</table>`],
    ['counts its rows', `<table>${row('Số TT', 'B')}${row('C', 'D')}</table>`],
    ['is large', `<table>${row('A', 'B', 'C').repeat(4)}</table>`],
    ['stands in a figure', `<figure><table>${row('A', 'B')}${row('C', 'D')}</table></figure>`],
  ])
    it(`stay one where it ${what}`, () => expect(tables(html ?? '')).to.equal(1));

  for (const [what, html] of [
    ['only places things', `<table>${row('A', 'B')}${row('C', 'D')}</table>`],
    ['says so itself', `<table role=presentation border=1>${row('A', 'B')}${row('C', 'D')}</table>`],
    ['has one row', `<table border=1>${row('A', 'B')}</table>`],
    ['has a bold cell, not a bold row', `<table>${row('<b>A</b>', 'B')}${row('C', 'D')}</table>`],
    ['has a border of nothing', `<table border=0>${row('A', 'B')}${row('C', 'D')}</table>`],
  ])
    it(`become text where it ${what}`, () => expect(tables(html ?? '')).to.equal(0));

  it('name their columns at the head and their rows at the side', () => {
    const html = '<table><tr><th>Ấp<th>Số hộ<tr><th>Một<td>12<tr><td>x<th>y</table>';

    const scopes = [...render(html).querySelectorAll('th')].map(cell => [cell.textContent, cell.getAttribute('scope')]);
    expect(scopes).to.deep.equal([
      ['Ấp', 'col'],
      ['Số hộ', 'col'],
      ['Một', 'row'],
      ['y', null],
    ]);
  });

  it('give pictures the captions below them, each its own', () => {
    const html = `<table>${row('<img src=/a.jpg alt="Cầu mới của ấp">', '<img src=/b.jpg alt="Đường mới của ấp">')}${row('Cầu', 'Đường')}</table>`;

    const figures = [...render(html).querySelectorAll('figure')];
    expect(figures.map(one => [one.querySelector('img')!.alt, one.textContent])).to.deep.equal([
      ['Cầu mới của ấp', 'Cầu'],
      ['Đường mới của ấp', 'Đường'],
    ]);
  });

  it('take no long text, and no text beside a picture, for a caption', () => {
    const long = 'Một đoạn văn dài của bài. '.repeat(13);

    expect(render(`<table>${row('<img src=/a.jpg>')}${row(long)}</table>`).querySelector('figure')).to.equal(null);
    const mixed = `<table>${row('<img src=/a.jpg>', 'Chữ')}${row('Dưới ảnh', 'Dưới chữ')}</table>`;
    expect(render(mixed).querySelector('figure')).to.equal(null);
  });
});

describe('the caption of a picture', () => {
  const caption = (html: string): string | undefined =>
    render(html).querySelector('figure figcaption')?.textContent ?? undefined;
  const picture = '<p><img src=/a.jpg></p>';

  for (const [what, text] of [
    ['in italics', '<p><i>Người dân đi thử cầu mới</i></p>'],
    ['called a picture', '<p>Ảnh: Người dân đi thử cầu mới</p>'],
    ['with a number', '<p>Hình 2. Người dân đi thử cầu mới</p>'],
  ])
    it(`is the line under it ${what}`, () => expect(caption(picture + text)).to.include('Người dân'));

  for (const [what, text] of [
    ['is bold, as headings are', '<p><b><i>Người dân đi thử cầu mới</i></b></p>'],
    ['has a picture of its own', '<p><i>Xem <img src=/b.jpg></i></p>'],
    ['is as long as an article', `<p><i>${'Người dân đi thử cầu mới. '.repeat(11)}</i></p>`],
    ['is an ordinary line', '<p>Người dân đi thử cầu mới</p>'],
  ])
    it(`is not the line under it that ${what}`, () => expect(caption(picture + text)).to.equal(undefined));

  it('is the line after a break in the same paragraph, but words before the picture keep it a paragraph', () => {
    expect(caption('<p><img src=/a.jpg><br><i>Cầu mới</i></p>')).to.equal('Cầu mới');
    expect(caption('<p>Xem <img src=/a.jpg><br><i>Cầu mới</i></p>')).to.equal(undefined);
  });

  it('does not leave words behind that stood before it', () => {
    const html = '<h2><p align=center><img src=/a.jpg></p> xã <p align=center>Phú</p></h2>';

    expect(render(html).textContent!.replace(/\s+/g, ' ').trim()).to.include('xã Phú');
  });

  it('keeps the place that a link leads to', () => {
    const html = `<p><a href="#c">Xem</a></p>${picture}<p id=c><i>Cầu mới</i></p>`;

    expect(render(html).querySelector('figure')!.id).to.equal('tin-c');
  });
});

describe('the summary before the text', () => {
  const summary = 'Từ thứ Hai, bộ phận Một cửa làm việc cả sáng thứ Bảy để người dân đỡ phải nghỉ làm.';

  it('stands first where the text does not tell it', () => {
    expect(htmlOf('<p>Nội dung.</p>', {summary})).to.equal(`<p class="tin-lead">${summary}</p><p>Nội dung.</p>`);
  });

  it('is marked where the text begins with it, and not written twice', () => {
    expect(htmlOf(`<p>${summary}</p><p>Nội dung.</p>`, {summary})).to.equal(
      `<p class="tin-lead">${summary}</p><p>Nội dung.</p>`,
    );
  });

  it('is not marked far down', () => {
    const html = `${'<p>Nội dung.</p>'.repeat(4)}<p>${summary}</p>`;

    expect(render(html, {summary}).querySelector('.tin-lead')).to.equal(null);
  });

  it('is left out where it is the text once again', () => {
    expect(render('<p>Nội dung.</p>', {summary: summary.repeat(9)}).querySelector('.tin-lead')).to.equal(null);
  });
});

describe('marks around blocks', () => {
  for (const [input, output] of [
    ['<b><ul><li>A</li><li>B</li></ul></b>', '<ul><li><b>A</b></li><li><b>B</b></li></ul>'],
    ['<i>Trước<p>A</p></i>', '<p><i>Trước</i></p><p><i>A</i></p>'],
    ['<b><p>A</p><hr><p>B</p></b>', '<p><b>A</b></p><hr><p><b>B</b></p>'],
    [
      '<p><a href="#x">Xem</a></p><span id=x><p>A</p><p>B</p></span>',
      '<p><a href="#tin-x">Xem</a></p><p id="tin-x" tabindex="-1"><span>A</span></p><p><span>B</span></p>',
    ],
  ])
    it(`go into each: ${input}`, () => expect(htmlOf(input ?? '')).to.equal(output));
});

describe('files and sizes', () => {
  it('say the type of a file, but not of a page', () => {
    const types = ['/a.pdf', '/a.docx?v=2', '/a.zip#x', '/a.pdfx', '/pdf'].map(path =>
      render(`<p><a href="https://x.example${path}">Tải</a></p>`).querySelector('a')!.getAttribute('data-tin-type'),
    );

    expect(types).to.deep.equal(['PDF', 'DOCX', 'ZIP', null, null]);
  });

  it('keep the place of a picture by its style before its attributes', () => {
    const image = render('<p><img src=/a.jpg width=10 height=20 style="max-width:9px; width: 300px;HEIGHT:200px"></p>');

    expect(image.querySelector('img')!.getAttribute('width')).to.equal('300');
    expect(image.querySelector('img')!.getAttribute('height')).to.equal('200');
  });

  it('offer pictures in several sizes', () => {
    const image = render('<p><img src=/a.jpg srcset="/a-2.jpg 2x"></p>').querySelector('img')!;

    expect(image.srcset).to.equal('https://xa.example/a-2.jpg 2x');
  });

  it('count a list as its author did, in a way that there is', () => {
    expect(htmlOf('<ol type=a start=3 reversed><li>A</li></ol>')).to.match(/<ol[^>]*start="3"/);
    expect(htmlOf('<ol type=abc start=3x><li>A</li></ol>')).to.not.match(/type|start/);
  });
});

describe('an article that the server wrote', () => {
  const inPlace = (html: string): HTMLElement => {
    const root = bodyOf(new DocumentFragment());
    root.innerHTML = html;
    tidyInPlace(root, {base: 'https://xa.example/', headingLevel: 1});
    return root;
  };

  it('does not move or blink', () => {
    const root = inPlace('<marquee>Chạy</marquee><p><blink>Nháy</blink></p>');

    expect(root.querySelector('marquee,blink')).to.equal(null);
    expect(root.textContent).to.equal('ChạyNháy');
  });

  it('loses its fonts, colours and sizes', () => {
    const root = inPlace('<p bgcolor=red align=center><font face=Arial size=2 color=red>Chữ</font></p>');

    expect(root.querySelector('font,[face],[size],[color],[bgcolor],[align],[style]')).to.equal(null);
    expect(root.querySelector('.tin-center')!.textContent).to.equal('Chữ');
  });

  it('says of a link that it opens a tab, where its words do not', () => {
    const root = inPlace(
      '<p><a target=_blank href=/a>Văn bản</a> <a target=_blank href=/b>Xem (mở trong thẻ mới)</a></p>',
    );

    expect([...root.querySelectorAll('a')].map(link => link.textContent)).to.deep.equal([
      'Văn bản (mở trong thẻ mới)',
      'Xem (mở trong thẻ mới)',
    ]);
  });
});
