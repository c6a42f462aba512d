import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl} from '../../src/reading/safe-url.js';

const BASE = 'https://xa.example.vn/api/tin.aspx?trang=1';

const kept: [value: string, expected: string][] = [
  ['https://cdn.example.vn/a%20b.pdf', 'https://cdn.example.vn/a%20b.pdf'],
  ['/tin/bai-1', 'https://xa.example.vn/tin/bai-1'],
  ['bai-1.html', 'https://xa.example.vn/api/bai-1.html'],
  ['../anh/lễ hội.jpg', 'https://xa.example.vn/anh/l%E1%BB%85%20h%E1%BB%99i.jpg'],
  ['~/Portals/0/a.jpg', 'https://xa.example.vn/Portals/0/a.jpg'],
  ['\\Upload\\a.jpg', 'https://xa.example.vn/Upload/a.jpg'],
  ['//cdn.example.vn/a.png', 'https://cdn.example.vn/a.png'],
  ['www.example.gov.vn/tin/1', 'https://www.example.gov.vn/tin/1'],
  ['?id=5&amp;cat=2', 'https://xa.example.vn/api/tin.aspx?id=5&cat=2'],
  ['\u00a0\ufeff https://a.vn/ \u200b', 'https://a.vn/'],
  ['/tin?a=1&copy=2&lt=3', 'https://xa.example.vn/tin?a=1&copy=2&lt=3'],
];

const dropped: unknown[] = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript&#x3a;alert(1)',
  '\u00a0javascript:alert(1)',
  'JAVASCRIPT&#0000058alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:x',
  'file:///c:/x',
  'C:\\fakepath\\a.jpg',
  'mailto:a@xa.vn',
  'blob:https://xa.example.vn/1',
  'https://user:pass@evil.example/',
  'https://user@evil.example/',
  'https://',
  'http://[',
  '',
  '   ',
  '#',
  '#dau-trang',
  `https://a.vn/${'a'.repeat(9000)}`,
  5,
  null,
  undefined,
  {href: 'https://a.vn'},
];

describe('safeUrl', () => {
  for (const [value, expected] of kept)
    it(`makes ${JSON.stringify(value)} absolute`, () => {
      expect(safeUrl(value, BASE)).to.equal(expected);
    });

  for (const value of dropped)
    it(`gives nothing for ${JSON.stringify(value)?.slice(0, 60)}`, () => {
      expect(safeUrl(value, BASE)).to.equal(undefined);
    });

  it('knows only absolute addresses without a base, or with one that is none', () => {
    expect(safeUrl('https://a.vn/1')).to.equal('https://a.vn/1');
    expect(safeUrl('/tin/1')).to.equal(undefined);
    expect(safeUrl('/tin/1', 'tin')).to.equal(undefined);
  });

  it('never throws, and answers with an http(s) address without user or with nothing', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'java\nscript&#58;',
      'data:',
      'https://',
      'http:',
      '//',
      '\\\\',
      'a@',
      '&#x6a;',
      '~/',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scheme, fc.string())), fc.option(fc.webUrl(), {nil: undefined}), (parts, base) => {
        const url = safeUrl(parts.join(''), base);
        if (url === undefined) return true;
        const {protocol, username, password} = new URL(url);
        return /^https?:$/.test(protocol) && !username && !password;
      }),
    );
  });
});
