import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {renderBody} from '../../src/body/render-body.js';
import {bodyOf, shownWords, words} from './support.js';

/** Words that meet every rule there is: numbers, dates, initials, captions, marks that end an article. */
const word = fc.constantFrom(
  ...'xã Phú Mỹ UBND (1) (2) (3) 1. 2. 3. a) b) đ) STT Ảnh: Hình 08/03/2019 ./. – “Đảng” tối Thanh Tặng q.1 01 02'.split(
    ' ',
  ),
  'Tie\u0302\u0301ng',
);
const gap = fc.constantFrom(
  ' ',
  '&nbsp;',
  '&nbsp;&nbsp;&nbsp; ',
  '<br>',
  '<br><br>',
  '<br />&nbsp;<br>\n&nbsp; &nbsp;',
  '\n\t',
);
const text = fc.array(fc.tuple(word, gap), {minLength: 0, maxLength: 9}).map(parts => parts.flat().join(''));

const look = fc.constantFrom(
  '',
  ' style="text-align:center"',
  ' style="font-size:18pt;font-weight:bold"',
  ' align="right"',
  ' class="caption" style="font-style:italic"',
  ' id="a" role="main" onclick="x()"',
  ' style="mso-list:l0 level1;text-indent:36pt"',
);
const block = fc.constantFrom(
  'p',
  'div',
  'h1',
  'h4',
  'blockquote',
  'center',
  'section',
  'pre',
  'form',
  'td',
  'li',
  'figcaption',
  'article',
);
const inline = fc.constantFrom(
  'b',
  'strong',
  'em',
  'span',
  'font',
  'a',
  'u',
  'sup',
  'o:p',
  'st1:place',
  'a href="#a"',
  'a href="javascript:1"',
);
const wrap = (tag: string, attributes: string, inner: string): string =>
  `<${tag}${attributes}>${inner}</${tag.split(' ')[0]}>`;

const {html} = fc.letrec<{html: string; node: string}>(tie => ({
  html: fc.array(tie('node'), {maxLength: 5}).map(nodes => nodes.join(' ')),
  node: fc.oneof(
    {maxDepth: 5, depthIdentifier: 'body'},
    text,
    fc.tuple(inline, look, tie('html')).map(([tag, attributes, inner]) => wrap(tag, attributes, inner)),
    fc.tuple(block, look, tie('html')).map(([tag, attributes, inner]) => wrap(tag, attributes, inner)),
    fc.tuple(look, text).map(([attributes, inner]) => wrap('p', attributes, inner)),
    fc
      .array(fc.array(tie('html'), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4})
      .map(
        rows =>
          `<table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc.array(text, {minLength: 1, maxLength: 4}).map(items => `<ul><li>${items.join('</li><li>')}</li></ul>`),
    text.map(caption => `<p align=center><img src=/a.jpg><br>${caption}</p>`),
  ),
}));

describe('the words of a body', () => {
  it('are all there, in order, whatever they stood in', () => {
    fc.assert(
      fc.property(html, source => {
        const root = bodyOf(renderBody(source, {base: 'https://x.vn/', headingLevel: 1}));
        expect(words(root).join(' ')).to.equal(shownWords(source).join(' '));
      }),
      {numRuns: 400},
    );
  }).timeout(60_000);

  it('are all there but for a repeated title, date and author', () => {
    fc.assert(
      fc.property(html, source => {
        const repeated = `<h1>Tên bài</h1><p>(15:46 | 02/01/2020)</p><div>${source}</div><p align=right>Lê Văn Tám</p>`;
        const options = {
          base: 'https://x.vn/',
          headingLevel: 1,
          title: 'Tên bài',
          publishedAt: '2020-01-02T15:46:00+07:00',
          author: 'Lê Văn Tám',
        };
        const left = words(bodyOf(renderBody(repeated, options)));
        expect(left.join(' ')).to.equal(shownWords(repeated).slice(5, -3).join(' '));
      }),
      {numRuns: 100},
    );
  }).timeout(60_000);
});
