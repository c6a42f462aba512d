import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {renderBody} from '../../../src/body/render-body.js';
import {bodyOf, shownWords, words} from '../support.js';
import {staysHarmless, withBodies} from './attack.js';

const word = fc.constantFrom(
  'xã',
  'Phú',
  'Mỹ',
  'UBND',
  '(1)',
  '1.',
  'a)',
  'Ảnh:',
  '08/03/2019',
  './.',
  '–',
  'Tie\u0302\u0301ng',
  '&amp;',
  '&lt;b&gt;',
  '&eacute;t',
);
const text = fc.array(word, {minLength: 1, maxLength: 5}).map(words => words.join(' '));

/** What editors, Word and forty thousand pastes leave behind. */
const open = fc.constantFrom(
  '<p>',
  '<p class="MsoNormal" style="mso-margin-top-alt:auto;text-align:justify;line-height:150%">',
  '<p align=center>',
  '<div>',
  '<div align="right">',
  '<span style="font-family:&quot;Times New Roman&quot;;font-size:14.0pt">',
  '<font size=4 face=".VnTime" color=#ffffff>',
  '<b>',
  '<strong>',
  '<i>',
  '<u>',
  '<em>',
  '<o:p>',
  '<st1:place w:st="on">',
  '<center>',
  '<blockquote>',
  '<h1>',
  '<h2 style="font-size:10px">',
  '<h6>',
  '<table border=1 width=900>',
  '<tbody>',
  '<tr>',
  '<td colspan=2>',
  '<th>',
  '<caption>',
  '<ul>',
  '<ol start=3>',
  '<li>',
  '<dl>',
  '<dt>',
  '<dd>',
  '<a href="/tin">',
  '<a name="x">',
  '<sup>',
  '<pre>',
  '<nobr>',
  '<big>',
  '<tt>',
  '<strike>',
  '<ins>',
  '<section>',
  '<article>',
  '<figure>',
  '<figcaption>',
  '<address>',
  '<fieldset>',
  '<legend>',
  '<form>',
  '<label>',
  '<ruby>',
  '<rt>',
  '<details open>',
  '<summary>',
  '<!--[if gte mso 9]>',
  '<!--',
);
const close = fc.constantFrom(
  '</p>',
  '</div>',
  '</span>',
  '</font>',
  '</b>',
  '</strong>',
  '</i>',
  '</u>',
  '</o:p>',
  '</center>',
  '</blockquote>',
  '</h1>',
  '</h2>',
  '</table>',
  '</tr>',
  '</td>',
  '</ul>',
  '</ol>',
  '</li>',
  '</a>',
  '</sup>',
  '</pre>',
  '</body>',
  '</html>',
  '</form>',
  '</dl>',
  '<![endif]-->',
  '-->',
  '</fieldset>',
  '</br>',
);
const single = fc.constantFrom(
  '<br>',
  '<br><br>',
  '<br /><br />',
  '&nbsp;',
  '&nbsp;&nbsp;&nbsp;&nbsp;',
  '<p>&nbsp;</p>',
  '<p></p>',
  '<hr>',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '\n',
  '\u200b',
  '<wbr>',
  '&shy;',
  '<col width=64>',
  '<a id="_ftn1"></a>',
);

const body = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: text},
      {weight: 4, arbitrary: open},
      {weight: 3, arbitrary: close},
      {weight: 2, arbitrary: single},
    ),
    {minLength: 1, maxLength: 24},
  )
  .map(pieces => pieces.join(' '));

describe('the broken markup of content systems', () => {
  it('is harmless, and every word of it is still there, in order', () => {
    withBodies(body, source => {
      staysHarmless(source);
      const root = bodyOf(renderBody(source, {base: 'https://portal.example/', headingLevel: 1}));
      expect(words(root).join(' ')).to.equal(shownWords(source).join(' '));
    });
  }).timeout(110_000);
});
