import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decodeText} from '../../src/network/decode-text.js';
import {pageLinksOf} from '../../src/network/page-links.js';
import {parseCut} from '../../src/network/parse-cut.js';

describe('decodeText', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('leaves no byte order mark at the beginning', () => {
    expect(decodeText(bytes('\ufeff\ufeff{}'))).to.equal('{}');
  });

  it('knows UTF-16 with and without a mark', () => {
    const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, char => char.charCodeAt(0)).buffer);
    expect(decodeText(utf16('\ufeff{"a":"ế"}'), 'application/json; charset=utf-8')).to.equal('{"a":"ế"}');
    expect(decodeText(utf16('{"a":"ế"}'))).to.equal('{"a":"ế"}');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d))).to.equal('{}');
  });

  it('reads windows-1258 that is labelled as UTF-8, but takes one broken letter for an accident', () => {
    const broken = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0));
    // What "Tiếng Việt, đường, người" is in windows-1258, and one stray byte in plain letters.
    const vietnamese = 'Ti\xea\xecng Vi\xea\xf2t, \xf0\xfd\xf5\xccng, ng\xfd\xf5\xcci';
    expect(decodeText(broken(vietnamese), 'text/html; charset=utf-8').normalize()).to.equal('Tiếng Việt, đường, người');
    expect(decodeText(broken('{"a":"b\xe2c"}'))).to.equal('{"a":"b\ufffdc"}');
  });

  it('takes an encoding that nobody knows for UTF-8', () => {
    expect(decodeText(bytes('"ế"'), 'text/plain; charset=tcvn-3')).to.equal('"ế"');
  });

  it('reads any text that is sent as what it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), text => {
        const json = JSON.stringify({text}).replace(/\ufffd/g, '');
        expect(decodeText(bytes(json), 'application/json')).to.equal(json);
      }),
    );
  });
});

describe('parseCut', () => {
  const items = [
    {id: 1, tags: ['a', 'b']},
    {id: 2, title: 'có "ngoặc" \\ và ]}'},
    {id: 3, body: {html: 'x'}},
  ];
  const text = JSON.stringify({total: 3, items, menu: []});

  it('keeps the whole items before the cut', () => {
    expect(parseCut(text.slice(0, text.indexOf('"html"') + 9))).to.deep.equal({total: 3, items: items.slice(0, 2)});
    expect(parseCut(text.slice(0, text.indexOf('"title"')))).to.deep.equal({total: 3, items: items.slice(0, 1)});
  });

  it('keeps the beginning of a text that is cut', () => {
    const article = JSON.stringify({id: 1, title: {rendered: 'Tin'}, content: '<p>"Dài" \u0001 lắm'});
    const cut = article.slice(0, -6);
    expect(parseCut(cut)).to.deep.equal({id: 1, title: {rendered: 'Tin'}, content: '<p>"Dài" \u0001'});
    // In the middle of an escape.
    expect(parseCut(article.slice(0, article.indexOf('\\u0001') + 3))).to.have.property('content', '<p>"Dài" ');
  });

  it('finds something or nothing wherever the cut is, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        parseCut(json.slice(0, at % (json.length + 1)));
      }),
    );
  });

  it('keeps only what was there', () => {
    for (let at = text.indexOf('[') + 1; at < text.indexOf(',"menu"'); at++) {
      const value = parseCut(text.slice(0, at)) as {items?: object[]} | undefined;
      for (const [index, item] of (value?.items ?? []).slice(0, -1).entries()) expect(item).to.deep.equal(items[index]);
    }
  });
});

describe('pageLinksOf', () => {
  for (const [link, next] of [
    ['<https://xa.example/?page=2>; rel="next"', 'https://xa.example/?page=2'],
    ['</?page=1>; rel="prev", </?page=3>; rel=next', '/?page=3'],
    ['</?p=2>; title="a, b"; rel="last next"', '/?p=2'],
    ['</?page=9>; rel="last"', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${next} in ${link}`, () => expect(pageLinksOf(new Headers({link})).next).to.equal(next));
  }

  it('takes no number that is none', () => {
    expect(pageLinksOf(new Headers({'x-wp-total': '-1', 'x-wp-totalpages': 'many'}))).to.deep.equal({});
  });
});
