import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {expandUrl} from '../../src/network/url-template.js';
import {TinError} from '../../src/reading/tin-error.js';

type Values = Record<string, string | number>;

const filled: [template: string, values: Values, expected: string, base?: string][] = [
  ['https://a.vn/posts/{id}', {id: 5}, 'https://a.vn/posts/5'],
  ['https://a.vn/posts/{id}?_embed', {id: 5}, 'https://a.vn/posts/5?_embed'],
  ['/wp-json/wp/v2/posts/{id}', {id: 5}, 'https://xa.vn/wp-json/wp/v2/posts/5', 'https://xa.vn/tin/'],
  ['/bai-viet?bai={id}', {id: 'đê-điều'}, '/bai-viet?bai=%C4%91%C3%AA-%C4%91i%E1%BB%81u'],
  ['/tin/{slug}/{id}.html', {slug: 'a b', id: 7}, '/tin/a%20b/7.html'],
  [
    'https://a.vn/q?q={query}&p={page}',
    {query: "tin 'nóng' & <b>", page: 2},
    'https://a.vn/q?q=tin%20%27n%C3%B3ng%27%20%26%20%3Cb%3E&p=2',
  ],
  ['https://a.vn/q?q={query}&p={page}', {page: 2}, 'https://a.vn/q?q=&p=2'],
  ['https://a.vn/p{?page,limit}', {page: 2, limit: 5}, 'https://a.vn/p?page=2&limit=5'],
  ['https://a.vn/p{?page,limit,query}', {limit: 5}, 'https://a.vn/p?limit=5'],
  ['https://a.vn/p{?page}', {}, 'https://a.vn/p'],
  ['https://a.vn/p?x=1{&page,category}', {page: 2}, 'https://a.vn/p?x=1&page=2'],
  ['https://a.vn/p?x=1{?page}', {page: 2}, 'https://a.vn/p?x=1&page=2'],
  ['https://a.vn/p{&page}', {page: 2}, 'https://a.vn/p?page=2'],
  ['{?page}', {page: 0}, 'https://xa.vn/tin?page=0', 'https://xa.vn/tin?x=1'],
  ['https://a.vn/p/{+slug}', {slug: 'tin/bai so 1'}, 'https://a.vn/p/tin/bai%20so%201'],
  ['https://a.vn/p/{+slug}', {slug: 'a?b#c&d=e:f'}, 'https://a.vn/p/a%3Fb%23c%26d%3De%3Af'],
  ['https://a.vn/p?page[offset]={offset}', {offset: 20}, 'https://a.vn/p?page[offset]=20'],
  ['https://a.vn/Đ/{id}', {id: 1}, 'https://a.vn/%C4%90/1'],
  ['tin?p={page}', {page: 1}, 'https://a.vn/x/tin?p=1', 'https://a.vn/x/'],
  ['/tin/{id}', {id: 'javascript:alert(1)'}, '/tin/javascript%3Aalert%281%29'],
  ['/tin/{id}', {id: '5&x=1'}, '/tin/5%26x%3D1'],
  ['/tin/{id}', {id: '1.5'}, '/tin/1.5'],
  ['/tin', {}, '/tin'],
];

const refused: [why: string, template: string, values: Values, base?: string][] = [
  ['a value that climbs', 'https://a.vn/p/{id}', {id: '..'}],
  ['a value that stays', 'https://a.vn/p/{id}', {id: '.'}],
  ['climbing inside a value', 'https://a.vn/p/{id}', {id: '5/../../x'}],
  ['climbing with backslashes', 'https://a.vn/p/{id}', {id: '..\\x'}],
  ['coded climbing', 'https://a.vn/p/{id}', {id: '%2e%2E%2fadmin'}],
  ['twice coded climbing', 'https://a.vn/p/{id}', {id: '%252e.'}],
  ['climbing as Tomcat reads it', 'https://a.vn/p/{id}', {id: '..;/x'}],
  ['climbing where slashes are kept', 'https://a.vn/p/{+slug}', {slug: 'a/../../b'}],
  ['another host through a kept slash', '/{+slug}', {slug: '/evil.example'}],
  ['half a character', 'https://a.vn/p/{id}', {id: 'a\ud800'}],
  ['a long value', 'https://a.vn/p/{id}', {id: 'x'.repeat(201)}],
  ['nothing in the path', 'https://a.vn/p/{id}', {}],
  ['an empty text in the path', 'https://a.vn/p/{id}', {id: ''}],
  ['a name nobody knows', 'https://a.vn/p?x={typo}', {}],
  ['a name every object has', 'https://a.vn/p/{constructor}', {}],
  ['a prototype', 'https://a.vn/p/{__proto__}', {id: 5}],
  ['a host from a value', 'https://{id}.example.vn/p', {id: 'a'}],
  ['a port from a value', 'https://a.vn:{id}/p', {id: 80}],
  ['a user from a value', 'https://{id}@a.vn/p', {id: 'u'}],
  ['a scheme from a value', '{id}://a.vn/', {id: 'https'}],
  ['a whole address from a value', '{+id}', {id: 'https://evil.example'}],
  ['a whole address from a value, resolved', '{id}', {id: 'https://evil.example'}, 'https://a.vn/'],
  ['another scheme', 'javascript:{id}', {id: 'alert(1)'}],
  ['a brace without a pair', 'https://a.vn/p/{id', {id: 5}],
  ['a name that is none', 'https://a.vn/p/{}', {}],
  ['a base that is none', '/p/{id}', {id: 5}, 'a'],
];

describe('expandUrl', () => {
  for (const [template, values, expected, base] of filled)
    it(`fills ${template} with ${JSON.stringify(values)}`, () => {
      expect(expandUrl(template, values, base)).to.equal(expected);
    });

  for (const [why, template, values, base] of refused)
    it(`refuses ${why}`, () => {
      expect(() => expandUrl(template, values, base))
        .to.throw(TinError)
        .with.property('code', 'config');
    });

  it('never lets a value out of its segment or its parameter', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2F',
      '%5c',
      '?',
      '#',
      '&',
      '=',
      ':',
      '@',
      '//',
      '\t',
      '\n',
      ';',
      ' ',
      'a',
      'đ',
    );
    const value = fc.oneof(
      fc.array(piece).map(pieces => pieces.join('')),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(value, value, (id, query) => {
        let url;
        try {
          url = new URL(expandUrl('https://api.example.vn/v2/posts/{id}/full?x=1{&query}#top', {id, query}));
        } catch (error) {
          return error instanceof TinError;
        }
        const segments = url.pathname.split('/');
        return (
          url.origin === 'https://api.example.vn' &&
          segments.length === 5 &&
          decodeURIComponent(segments[3] ?? '') === id &&
          segments[4] === 'full' &&
          [...url.searchParams.keys()].join() === (query ? 'x,query' : 'x') &&
          (url.searchParams.get('query') ?? '') === query &&
          url.hash === '#top'
        );
      }),
      {numRuns: 2000},
    );
  });

  it('never lets a value with slashes out of the path it is put in', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%252e', '?', '#', '//', '\t', '\n', ';', 'a', '@', ':');
    fc.assert(
      fc.property(
        fc.array(piece).map(pieces => pieces.join('')),
        slug => {
          let url;
          try {
            url = new URL(expandUrl('/api/{+slug}', {slug}, 'https://api.example.vn/x/'));
          } catch (error) {
            return error instanceof TinError;
          }
          return (
            url.origin === 'https://api.example.vn' && url.pathname.startsWith('/api/') && !url.search && !url.hash
          );
        },
      ),
      {numRuns: 2000},
    );
  });
});
