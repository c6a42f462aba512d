import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {followAnchors, renderBody, renderParts, type BodyOptions, type BodyPart} from '../../src/body/render-body.js';
import {faultsOf} from './hostile.js';
import {bodyOf, fixtureText, words} from './support.js';

const options: BodyOptions = {base: 'https://xa.example/api/', headingLevel: 1};
const TINY = {first: 0, rest: 0};

/** A body put together from parts as small as can be, and how many there were. */
function inParts(html: string, more: Partial<BodyOptions> = {}): {root: HTMLElement; count: number} {
  const parts = [...renderParts(html, {...options, ...more}, TINY)];
  const root = bodyOf(document.createDocumentFragment());
  root.append(...parts.map(({nodes}) => nodes));
  followAnchors(root);
  return {root, count: parts.length};
}

const whole = (html: string, more: Partial<BodyOptions> = {}): HTMLElement =>
  bodyOf(renderBody(html, {...options, ...more}));

/** Markup without the white space between blocks. */
const markup = (root: Element): string => root.innerHTML.replace(/>\s+</g, '><').trim();

const paragraphs = (count: number): string =>
  Array.from({length: count}, (_, n) => `<p>Đoạn thứ ${n} của bài viết</p>`).join('');

/** Whatever makes one block depend on another, far apart and side by side. */
const linked: Record<string, string> = {
  paragraphs: paragraphs(30),
  'a box around all of them': `<div><div>${paragraphs(30)}</div></div>`,
  headings: paragraphs(9) + '<h3>A</h3>' + paragraphs(9) + '<h5>B</h5>' + paragraphs(9) + '<h2>C</h2>' + paragraphs(3),
  'typed lists':
    paragraphs(12) +
    ['a', 'b', 'c', 'd', 'đ'].map(x => `<p>${x}) Điểm ${x} dài hơn hai mươi</p>`).join('') +
    paragraphs(9),
  captions: `${paragraphs(9)}<p align=center><img src=/a.jpg></p><p align=center>Lễ hội xuân của xã</p>`.repeat(3),
  tables:
    `${paragraphs(9)}<table border=1><tr><td>STT</td><td>Tên</td></tr><tr><td>1</td><td>A</td></tr></table>`.repeat(3),
  sizes: `${'<p style="font-size:20px">Cỡ thường của bài viết</p>'.repeat(12)}<p style="font-size:25px">Cỡ lớn hơn một chút</p>${'<p style="font-size:20px">Cỡ thường</p>'.repeat(12)}`,
  links: `<p><a href="#cuoi">Xuống cuối bài viết</a></p>${paragraphs(20)}<p id=cuoi>Cuối bài</p><p id=khong>Không ai tới</p>`,
  'empty places': `<p><a href="#o">Tới</a></p>${`${paragraphs(5)}<p>&nbsp;</p><p id=o></p>`.repeat(4)}${paragraphs(9)}`,
  'lines without paragraphs': `${'Một dòng chữ dài<br><br>'.repeat(20)}${paragraphs(20)}`,
  'pictures only at the end': `${paragraphs(20)}${'<p><img src=/a.jpg></p>'.repeat(9)}`,
};

describe('a body in parts', () => {
  for (const [what, html] of Object.entries(linked))
    it(`gives what the whole gives: ${what}`, () => expect(markup(inParts(html).root)).to.equal(markup(whole(html))));

  for (const name of ['facebook-paste', 'nukeviet', 'portal-tables', 'sample-article', 'word', 'wordpress'])
    it(`gives what the whole gives: ${name}.html`, async () => {
      const html = await fixtureText(`${name}.html`);
      expect(markup(inParts(html).root)).to.equal(markup(whole(html)));
    });

  it('gives what the whole gives around what the view shows already', () => {
    const more = {
      title: 'Tên bài',
      publishedAt: '2019-03-08T15:46:00+07:00',
      author: 'Thanh Tặng',
      summary: 'Tóm tắt của bài viết',
    };
    const html = `<h2>Tên bài</h2><p>08/03/2019</p>${paragraphs(20)}<h2>Tên bài</h2><p align=right>Thanh Tặng</p>${paragraphs(20)}<p align=right>Thanh Tặng</p>`;
    expect(markup(inParts(html, more).root)).to.equal(markup(whole(html, more)));
  });

  it('is cut, unless lines without a block depend on each other', () => {
    expect(inParts(linked['paragraphs']!).count).to.be.greaterThan(5);
    expect(inParts(linked['a box around all of them']!).count).to.be.greaterThan(5);
    expect(inParts(linked['lines without paragraphs']!).count).to.equal(1);
  });

  it('has its first part before the last is tidied, and is short enough to fill no more than some screens', () => {
    const parts = renderParts(paragraphs(5000), options);
    const first = (parts.next().value as BodyPart).nodes;

    expect(first.textContent.startsWith('Đoạn thứ 0')).to.equal(true);
    expect(first.textContent.length).to.be.within(6000, 7000);
    expect([...parts].length).to.be.greaterThan(3);
  });

  it('is one part where it is of ordinary length', () => {
    expect([...renderParts(paragraphs(1000), options)]).to.have.length(1);
  });

  it('keeps every word in its order', () => {
    const block = fc
      .tuple(
        fc.constantFrom('p', 'div', 'h2', 'blockquote', 'li', 'center', 'section', 'figcaption', 'b', 'td', 'pre'),
        fc.constantFrom('', ' style="text-align:center"', ' id=a', ' style="font-size:18pt"', ' class=caption'),
        fc.array(
          fc.constantFrom(
            'xã',
            '1. ',
            'a) ',
            'b) ',
            '<br>',
            '<br><br>',
            '&nbsp;',
            '<img src=/a.jpg>',
            'Ảnh: ',
            '<b>tin</b> ',
            '<a href="#a">đây</a> ',
            '<p>trong</p>',
            '<table><tr><td>ô<td>ô hai</table>',
            '08/03/2019',
          ),
          {maxLength: 8},
        ),
      )
      .map(([tag, look, inner]) => `<${tag}${look}>${inner.join(' ')}</${tag}>`);
    fc.assert(
      fc.property(fc.array(block, {maxLength: 40}), blocks => {
        const source = blocks.join('\n');
        const shown = new DOMParser().parseFromString(`<body><br>${source}`, 'text/html').body;
        expect(words(inParts(source).root).join(' ')).to.equal(words(shown).join(' '));
      }),
      {numRuns: 200},
    );
  }).timeout(60_000);

  it('leaves nothing harmful in any of them', () => {
    const hostile = [
      '<p onclick="x()">Chữ<script>x()</script></p>',
      '<p><a href="javascript:x()">Chữ</a></p>',
      '<p><img src=x onerror="x()">Chữ</p>',
      '<form><input name=attributes><p>Chữ</p></form>',
      '<div><svg><style><img src onerror=x()></style></svg>Chữ</div>',
      '<p id=body name=cookie style="position:fixed" class=modal>Chữ</p>',
      '<iframe srcdoc="<script>x()</script>"></iframe><p>Chữ</p>',
    ];
    const {root} = inParts(`${paragraphs(10)}${hostile.join(paragraphs(5))}`.repeat(3));
    expect(faultsOf(root)).to.deep.equal([]);
  });
});
