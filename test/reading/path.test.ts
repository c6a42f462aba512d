import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {compilePath, evaluate, nearestKey, parseMap, pathError, readPath} from '../../src/reading/path.js';
import {TinError} from '../../src/reading/tin-error.js';

const answer = {
  data: {
    items: [
      {
        id: 1,
        title: 'Một',
        tags: [
          {name: 'A', kind: 'x'},
          {name: 'B', kind: 'y'},
        ],
        photo: 'p2',
        slug: 'mot',
        first: 'An',
        last: null,
      },
      {id: 2, title: 'Hai', tags: [], photo: 'p9', slug: '', first: 'Bình', last: 'Trần'},
    ],
    total: 2,
  },
  included: [
    {sys: {id: 'p1'}, file: {url: '/1.jpg'}, owner: 7},
    {sys: {id: 'p2'}, file: {url: '/2.jpg'}, owner: 8},
  ],
  users: {7: {name: 'Lan'}, 8: {name: 'Cúc'}},
  d: '{"results": [{"Title": "Trong chuỗi"}]}',
  terms: [
    [
      {taxonomy: 'category', name: 'Tin'},
      {taxonomy: 'tag', name: 'x'},
    ],
    [{taxonomy: 'category', name: 'Văn hóa'}],
  ],
  byId: {a: {t: 1}, b: {t: 2}},
  links: [
    {rel: 'self', href: '/s'},
    {rel: 'alternate', href: '/a'},
  ],
  'a.b': 'chấm',
  'wp:term': 'hai chấm',
  'Ngày đăng': '2019-03-08',
  $t: 'chữ',
  zero: 0,
  no: false,
  blank: '  ',
  nothing: null,
  none: [],
};
const item = answer.data.items[0];

const rows: [expr: string, expected: unknown][] = [
  ['$', answer],
  ['data.total', 2],
  ['$.data.total', 2],
  ['.data.total', 2],
  [' data . total ', 2],
  ['data.items[0].title', 'Một'],
  ['data.items[-1].title', 'Hai'],
  ['data.items.1.title', 'Hai'],
  ['data.items.title', ['Một', 'Hai']],
  ['data.items.tags.name', ['A', 'B']],
  ['data.items[*].id', [1, 2]],
  ['byId[*].t', [1, 2]],
  ['terms[*][taxonomy=category].name', ['Tin', 'Văn hóa']],
  ['links[rel=alternate].href', '/a'],
  ['links[rel="alternate"].href', '/a'],
  ['included[sys.id=p2].file.url', '/2.jpg'],
  ['["a.b"]', 'chấm'],
  ["['a.b']", 'chấm'],
  ['["wp:term"]', 'hai chấm'],
  ['wp:term', 'hai chấm'],
  ['Ngày đăng', '2019-03-08'],
  ['$t', 'chữ'],
  ['d', answer.d],
  ['d.results[0].Title', 'Trong chuỗi'],
  ['nothing|blank|none|zero', 0],
  ['no|data.total', false],
  ['missing|data.total', 2],
  ['missing', undefined],
  ['data.items.missing', undefined],
  ['text:$t', 'chữ'],
  ['=/tin/{data.items[0].slug}.html', '/tin/mot.html'],
  ['=/tin/{data.items[1].slug}.html', undefined],
  ['={missing} {$t}|=x{data.total|$t}y | $t', 'x2y'],
  ['data.items[0].photo ~> $.included[sys.id].file.url', '/2.jpg'],
  ['data.items[1].photo ~> $.included[sys.id].file.url', undefined],
  ['data.items[0].photo ~> $.included[sys.id].owner ~> $.users[id].name', 'Cúc'],
  ['included.owner ~> $.users[id].name', ['Lan', 'Cúc']],
];

describe('readPath', () => {
  for (const [expr, expected] of rows)
    it(`reads ${expr}`, () => {
      expect(readPath(answer, expr)).to.deep.equal(expected);
    });

  it('reads from an item, and with $ from the whole answer', () => {
    const path = compilePath('={first} {last} | =%{$.data.total}: {title}');

    expect(evaluate(path, item, answer)?.value).to.equal('%2: Một');
    expect(evaluate(path, answer.data.items[1], answer)?.value).to.equal('Bình Trần');
  });

  it('says which alternative is plain text', () => {
    const path = compilePath('html | text:title');

    expect(evaluate(path, item)).to.deep.equal({value: 'Một', isText: true});
    expect(evaluate(path, {html: '<p>'})).to.deep.equal({value: '<p>', isText: false});
  });

  it('composes keys as the answer does', () => {
    expect(readPath({Ngày: 1}, 'Nga\u0300y')).to.equal(1);
  });

  for (const expr of [
    '__proto__',
    'constructor',
    'constructor.prototype',
    'data.__proto__.polluted',
    'data.items.map',
    'data.items.length',
    'data.toString',
    '$t.length',
    '["__proto__"].polluted',
    '={constructor.name}',
    'links[constructor.name=Object].href',
    'data.items[0].photo ~> $.__proto__[polluted]',
  ])
    it(`reaches nothing through ${expr}`, () => {
      const json: unknown = JSON.parse(
        `{"__proto__": {"polluted": "p2"}, "constructor": {"prototype": 1, "name": "Object"}, ${JSON.stringify(answer).slice(1)}`,
      );

      expect(readPath(json, expr)).to.equal(undefined);
    });

  it('reads own properties only, whatever a page has put on a prototype', () => {
    const json: unknown = Object.create({inherited: 'x'});

    expect(readPath(json, 'inherited')).to.equal(undefined);
  });

  for (const [expr, position] of [
    ['', 0],
    ['a..b', 1],
    ['a.', 1],
    ['a.b[', 3],
    ['a["x]', 1],
    ['a[x]', 1],
    ['a]', 1],
    ['a|', 2],
    ['=/x/{a', 6],
    ['=/x/}', 4],
    ['a ~> b[c]', 5],
    ['a ~> $.b', 8],
    ['text:', 5],
    ['a'.padEnd(40, '.a'), 33],
  ] as const)
    it(`names position ${position} of "${expr}"`, () => {
      let error: unknown;
      try {
        compilePath(expr);
      } catch (caught) {
        error = caught;
      }

      expect(error).to.be.instanceOf(TinError).and.include({code: 'config'});
      expect((error as TinError).detail.position).to.equal(position);
      expect((error as TinError).message).to.include(`${position}`);
    });

  it('either reads or throws a TinError, whatever the expression and the answer', () => {
    const token = fc.constantFrom(
      'a',
      '.',
      '[',
      ']',
      '"',
      '*',
      '=',
      '{',
      '}',
      '|',
      '~>',
      '$',
      ' ',
      '0',
      'text:',
      '__proto__',
      "'",
      'é',
    );
    fc.assert(
      fc.property(fc.array(token, {maxLength: 20}), fc.json(), (tokens, json) => {
        try {
          return typeof readPath(JSON.parse(json), tokens.join('')) !== 'function';
        } catch (error) {
          return error instanceof TinError;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is not held up by depth, size or strings in strings', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const wide = (size: number) => ({list: Array.from({length: size}, (_, id) => ({id, ref: id}))});

    expect(readPath(deep, 'a.b.c')).to.equal(undefined);
    growsLinearly(size => void readPath(wide(size), 'list.ref ~> $.list[id].id'), 25_000);
  });
});

describe('parseMap', () => {
  it('takes fields apart, not what is in brackets and braces', () => {
    expect(parseMap('title: tieu_de; url: =/tin/{slug|["a;b"]};\n  image:["a:b;c"].url ;')).to.deep.equal({
      title: 'tieu_de',
      url: '=/tin/{slug|["a;b"]}',
      image: '["a:b;c"].url',
    });
  });

  it('takes an object as it is', () => {
    const map = {title: 'tieu_de'};
    expect(parseMap(map)).to.equal(map);
  });

  it('names the position of what is no field', () => {
    expect(() => parseMap('title: a; tieu_de')).to.throw(TinError, /9/);
  });

  it('makes own fields only', () => {
    expect(Object.getPrototypeOf(parseMap('__proto__: a'))).to.equal(Object.prototype);
  });
});

describe('pathError', () => {
  const explain = (expr: string) => pathError(compilePath(expr), answer);

  it('names where a path stops, the keys there and the one that may be meant', () => {
    const error = explain('data.iems.title');

    expect(error).to.include({code: 'config'});
    expect(error?.detail).to.deep.equal({position: 5, keys: ['items', 'total']});
    expect(error?.message).to.include('"items"');
  });

  it('looks into lists', () => {
    expect(explain('data.items.titel')?.message).to.include('"title"');
  });

  it('speaks of the alternative that comes furthest', () => {
    expect(explain('x.y|data.Items')?.detail.position).to.equal(9);
  });

  it('says nothing of a path that finds something', () => {
    expect(explain('data.items')).to.equal(undefined);
  });
});

describe('nearestKey', () => {
  for (const [name, keys, expected] of [
    ['iems', ['total', 'items'], 'items'],
    ['tieude', ['TieuDe', 'TieuDe2'], 'TieuDe'],
    ['ngay_dang', ['NgayTao', 'Ngày đăng'], 'Ngày đăng'],
    ['posts', ['users', 'total'], undefined],
    ['x', [], undefined],
  ] as const)
    it(`takes ${expected ?? 'nothing'} for ${name}`, () => {
      expect(nearestKey(name, keys)).to.equal(expected);
    });
});
