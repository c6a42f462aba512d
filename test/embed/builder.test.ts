import {expect} from '@open-wc/testing';
import {readSnippet} from '../../src/embed/builder/read-snippet.js';
import {changeMap, leavesOf} from '../../src/embed/builder/values.js';
import {fixFor, SERVERS} from '../../src/embed/builder/fixes.js';
import {writeElement, writeFrame, writePage, writeReact, type CodeOptions} from '../../src/embed/builder/write-code.js';
import {readHash, writeHash, type Snippet} from '../../src/embed/snippet.js';

const BASE = 'https://xa.vn/trang';
const options: CodeOptions = {
  script: 'https://xa.vn/the-tin/the-tin.js',
  version: '1.2.3',
  integrity: 'sha384-abc',
  articles: [
    {title: 'Họp <b> & "bàn"', url: 'https://xa.vn/1?a=1&b="', categories: [], attachments: []},
    {title: 'Không có địa chỉ', categories: [], attachments: []},
    ...[2, 3, 4].map(n => ({title: `Tin ${n}`, url: `https://xa.vn/${n}`, categories: [], attachments: []})),
  ],
  height: 240,
  title: 'Tin "mới"',
};
const snippets: Record<string, Snippet> = {
  plain: {widget: 'news-ticker', own: {}, source: {src: '/api/tin'}},
  rich: {
    widget: 'article-list',
    own: {heading: 'Tin "nóng" & <mới>', search: '', limit: '3'},
    source: {src: 'https://a.vn/x{?page,limit} /y?a=1&b=2', map: 'title: a["b;c"] | d; url: =/tin/{slug}', tz: '0'},
  },
  'with an id': {widget: 'article-view', own: {'article-id': '7'}, source: {src: '/api'}},
};

describe('the code of an embedding', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    for (const form of ['tag', 'div'] as const)
      it(`is read back as what it was written from (${name}, ${form})`, () => {
        expect(readSnippet(writePage(snippet, options, form), BASE)).to.deep.equal(snippet);
      });

    it(`is read back as what it was written from (${name}, iframe and address)`, () => {
      expect(readSnippet(writeFrame(snippet, options), BASE)).to.deep.equal(snippet);
      expect(readHash(`#${writeHash(snippet)}`, BASE)).to.deep.equal(snippet);
      expect(readSnippet(`https://a.vn/tao-ma-nhung.html#${writeHash(snippet)}`, BASE)).to.deep.equal(snippet);
    });
  }

  it('holds three headlines that have an address, escaped', () => {
    const code = writeElement(snippets['plain']!, options, 'tag');

    expect(code.match(/<li>/g)).to.have.length(3);
    expect(code).to.include(
      '<a href="https://xa.vn/1?a=1&amp;b=&quot;">Họp &lt;b&gt; &amp; "bàn"</a>'.replace(/"bàn"/, '&quot;bàn&quot;'),
    );
    expect(code).not.to.include('Không có địa chỉ');
  });

  it('keeps room free from the start, more where the page is narrow, and is still read back', () => {
    for (const form of ['tag', 'div'] as const) {
      const code = writePage(snippets['rich']!, {...options, room: {narrow: 900, wide: 240}}, form);
      const room = /<(?:tin-article-list|div data-tin="article-list")[^>]* style="([^"]+)">/.exec(code)?.[1] ?? '';
      const element = document.createElement('div');
      element.style.cssText = room;
      document.body.append(element);
      const {display, minHeight} = getComputedStyle(element);
      element.remove();

      expect(room).to.equal('display:block;min-block-size:min(100vh,clamp(240px,1140px + -75vw,900px))');
      expect(display).to.equal('block');
      expect(minHeight, 'a browser understands it').not.to.equal('0px');
      expect(readSnippet(code, BASE)).to.deep.equal(snippets['rich']);
    }
    const same = writeElement(snippets['plain']!, {...options, room: {narrow: 90, wide: 90}}, 'tag');
    expect(same).to.include(' style="display:block;min-block-size:min(100vh,90px)">');
    expect(writeReact(snippets['plain']!, {...options, room: {narrow: 90, wide: 90}})).to.include(
      " style={{display: 'block', minBlockSize: 'min(100vh,90px)'}}>",
    );
  });

  it('writes only what is not the default', () => {
    const read = readSnippet('<tin-news-ticker src="/a" limit="8" mode="fade" interval="9"></tin-news-ticker>', BASE);

    expect(read).to.deep.equal({widget: 'news-ticker', own: {interval: '9'}, source: {src: '/a'}});
  });

  it('is found where the source stands apart', () => {
    const code =
      '<tin-source id="n" src="/a" items="b"></tin-source><p><tin-article-card source="n"></tin-article-card>';

    expect(readSnippet(code, BASE)).to.deep.equal({widget: 'article-card', own: {}, source: {src: '/a', items: 'b'}});
  });

  for (const code of [
    '',
    'xin chào',
    '<script>alert(1)</script>',
    '<iframe src="https://a.vn/"></iframe>',
    '<tin-news-ticker src="javascript:alert(1)">',
  ])
    it(`refuses “${code}”`, () => {
      expect(readSnippet(code, BASE)).to.have.property('refused');
    });

  it('is JSX for React, whatever is in a value', () => {
    const code = writeReact(snippets['rich']!, options);

    expect(code).to.include('heading={"Tin \\"nóng\\" & <mới>"} search limit="3"');
    expect(code).to.include("import 'the-tin/elements/source/define.js';");
  });
});

describe('choosing a value for a field', () => {
  it('offers the values of the first record with the paths to them', () => {
    const json = {a: {ds: [{'Tên bài': 'X', tep: [{url: '/a'}], trong: '', o: {n: 5}}, {y: 1}]}};

    expect(leavesOf(json, 'a.ds')).to.deep.equal([
      {path: '["Tên bài"]', sample: 'X'},
      {path: 'tep.url', sample: '/a'},
      {path: 'o.n', sample: '5'},
    ]);
    expect(leavesOf([{a: 1}], '$')).to.deep.equal([{path: 'a', sample: '1'}]);
    expect(leavesOf(7, '[[')).to.deep.equal([]);
    // Records by their ids, and rows of a table with and without names of columns.
    const rows = [
      ['2026-05-04', 'Lịch tiếp dân tháng 5', '/1'],
      ['2026-05-03', 'Họp dân ấp Bốn', '/2'],
    ];
    expect(leavesOf({aaData: rows}, 'aaData')[1]).to.deep.equal({path: '["1"]', sample: 'Lịch tiếp dân tháng 5'});
  });

  it('changes that field alone', () => {
    expect(changeMap('title: a["x;y"]; url: b', 'url', 'c')).to.equal('title: a["x;y"]; url: c');
    expect(changeMap('title: a; url: b', 'title', undefined)).to.equal('url: b');
    expect(changeMap(undefined, 'title', 'a')).to.equal('title: a');
  });
});

describe('the fix for a server', () => {
  it('is there for each server where a server is at fault', () => {
    for (const trouble of ['cors', 'mixed-content', 'login', 'html', 'not-found'] as const)
      for (const server of SERVERS)
        expect(fixFor(trouble, server, 'http://a.vn/api?x=1'))
          .to.be.a('string')
          .and.not.match(/@(?:url|path|bare)\b/);
    expect(fixFor('unreachable', 'IIS', 'http://a.vn/')).to.equal(undefined);
  });

  it('does not let an address end a string of PHP', () => {
    expect(fixFor('mixed-content', 'PHP', "http://a.vn/'.system(1).'")).not.to.include("/'.system");
    expect(fixFor('mixed-content', 'PHP', 'http://a.vn/?a=\\')).to.include("'http://a.vn/?a=%5C'");
  });

  it('is XML that IIS can read, whatever is in the address', () => {
    for (const trouble of ['cors', 'mixed-content', 'login', 'html'] as const) {
      const xml = fixFor(trouble, 'IIS', 'http://a.vn/tin%20t%E1%BB%A9c/a&b/?x=1&y="<z>"') ?? '';
      const config = new DOMParser().parseFromString(xml, 'text/xml');
      expect(config.querySelector('parsererror'), xml).to.equal(null);
      expect(config.documentElement.localName).to.equal('configuration');
    }
    expect(fixFor('mixed-content', 'IIS', 'http://a.vn/?x=1&y=2')).to.include('url="http://a.vn/?x=1&amp;y=2"');
  });

  it('names a folder as servers compare it: decoded', () => {
    const url = 'http://a.vn/tin%20t%E1%BB%A9c';
    expect(fixFor('login', 'nginx', url)).to.include('location "/tin tức"');
    expect(fixFor('login', 'IIS', url)).to.include('path="tin tức"');
    expect(fixFor('login', 'Apache', 'http://a.vn/%2A%22')).to.include('<Location "/%2A%22">');
    expect(fixFor('login', 'Apache', 'http://a.vn/%FF')).to.include('<Location "/%FF">');
  });
});
