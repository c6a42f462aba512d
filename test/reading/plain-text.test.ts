import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decodeEntities, plainText} from '../../src/reading/plain-text.js';

const rows: [why: string, value: unknown, expected: string][] = [
  ['takes tags out', '<b>Sau 5 năm</b>, xã đạt 18/19 tiêu chí.', 'Sau 5 năm, xã đạt 18/19 tiêu chí.'],
  ['keeps a word whole that is partly bold', '<strong>T</strong>hông b<i>á</i>o', 'Thông báo'],
  ['keeps paragraphs and lines apart', '<p>Một</p><p>Hai<br>Ba</p>', 'Một Hai Ba'],
  [
    'leaves out comments, scripts and styles',
    'A<!-- <b>x</b> --><script>alert("</p>")</script>B<style>p{}</style>',
    'A B',
  ],
  ['knows ">" inside an attribute', '<img alt="a > b" src="x">Tin', 'Tin'],
  ['drops a tag that an excerpt cuts in two', 'Tóm tắt <a href="https://xa.vn/tin', 'Tóm tắt'],
  ['keeps signs of comparison', 'a < b và c > d', 'a < b và c > d'],
  ['keeps a number in angle brackets', 'Mã <6 số>', 'Mã <6 số>'],
  ['keeps Vietnamese words in angle brackets', 'Mẫu <Họ tên>', 'Mẫu <Họ tên>'],
  ['keeps escaped brackets as text', 'Mã &lt;6 số&gt;', 'Mã <6 số>'],
  ['keeps escaped markup inside a text as text', 'Thẻ &lt;b&gt; là gì?', 'Thẻ <b> là gì?'],
  ['reads what was escaped as a whole', '&lt;p&gt;Ch&amp;agrave;o &lt;b&gt;bạn&lt;/b&gt;&lt;/p&gt;', 'Chào bạn'],
  ['decodes once', '&amp;lt;b&amp;gt; an toàn', '&lt;b&gt; an toàn'],
  ['decodes numbers', '&#8220;Dân&#x20;vận&#x201D; &#7873;', '“Dân vận” ề'],
  ['decodes numbers without a semicolon', '&#8220Dân', '“Dân'],
  ['reads numbers 128 to 159 as Windows-1252', 'A &#150; B &#145;C&#146; &#128;', 'A – B ‘C’ €'],
  [
    'decodes Vietnamese letters',
    'H&ocirc;m nay x&atilde; &Yacute; Y&ecirc;n, &Dstrok;&abreve;ng &ETH;&aacute;',
    'Hôm nay xã Ý Yên, Đăng Đá',
  ],
  [
    'decodes punctuation',
    '&ldquo;A&rdquo;&hellip; B&nbsp;&ndash;&nbsp;C &amp; D &quot;E&quot; F&apos;',
    '“A”… B – C & D "E" F\'',
  ],
  ['leaves references alone that nobody knows', 'A &tinh; B & C; &;', 'A &tinh; B & C; &;'],
  ['makes numbers of no character harmless', '&#0;&#x110000;&#xd800;', '\ufffd\ufffd\ufffd'],
  ['composes', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
  ['corrects look-alikes of Đ', '\u00d0ảng bộ, \u0189ảng viên', 'Đảng bộ, Đảng viên'],
  ['makes one space of many, no-break ones too', ' Xã\u00a0 Tân\r\n\tKhánh \u2003 Hòa ', 'Xã Tân Khánh Hòa'],
  ['drops what nobody sees', '\ufeffTin\u200b t\u00adức\u202e\u0000', 'Tin tức'],
  ['keeps emoji that are joined', '👩‍🌾', '👩‍🌾'],
  ['replaces half a character', 'A\ud800B 😀', 'A\ufffdB 😀'],
  ['shows mojibake as it is', 'Tiáº¿ng Viá»‡t', 'Tiáº¿ng Viá»‡t'],
  ['takes numbers', 2026, '2026'],
  ['takes nothing else', {toString: () => 'x'}, ''],
];

describe('plainText', () => {
  for (const [why, value, expected] of rows)
    it(why, () => {
      expect(plainText(value)).to.equal(expected);
    });

  it('gives text that can go anywhere, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.anything()), value => {
        const text = plainText(value);
        encodeURIComponent(text);
        return text === text.trim() && text === text.normalize();
      }),
    );
  });

  it('takes time in step with length, whatever is in the text', () => {
    for (const piece of [
      '<a "',
      "<a '",
      '<!--',
      '<script>',
      '<a <',
      '&',
      '&#',
      '<p>',
      '</',
      '<a =',
      '&lt;p&gt;',
      '< ',
      '\u0301',
      '<a ">\'',
    ]) {
      growsLinearly(size => void plainText(piece.repeat(size)), 25_000, piece);
    }
  });
});

describe('decodeEntities', () => {
  it('undoes what escaping does, once', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
        return decodeEntities(escaped) === text;
      }),
    );
  });
});
