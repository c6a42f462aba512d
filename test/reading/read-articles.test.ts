import {expect} from '@open-wc/testing';
import {readArticle, readArticles} from '../../src/reading/read-articles.js';
import {TinError} from '../../src/reading/tin-error.js';
import {shapes} from '../fixtures/shapes.js';
import {differences, loadShape, NO_PAGING, pagingOf} from '../support/endpoint-shape.js';

const error = (json: unknown): TinError => {
  try {
    readArticles(json);
  } catch (thrown) {
    if (thrown instanceof TinError) return thrown;
  }
  throw new Error('no TinError');
};

describe('an answer of any system', () => {
  for (const folder of ['articles', 'unseen'] as const)
    for (const name of shapes[folder])
      describe(name, () => {
        it('is read as a list', async () => {
          const shape = await loadShape(`${folder}/${name}`);
          const {articles} = readArticles(shape.list, {base: shape.base});
          expect(differences(articles, shape.expected.items, shape)).to.deep.equal([]);
        });

        it('says what follows', async () => {
          const {list, base, expected} = await loadShape(`${folder}/${name}`);
          expect(pagingOf(readArticles(list, {base}))).to.deep.equal(expected.paging ?? NO_PAGING);
        });
      });

  for (const name of shapes.articles) {
    it(`${name}: reads one article`, async () => {
      const shape = await loadShape(`articles/${name}`);
      if (!shape.detail) return;
      const article = readArticle(shape.detail, {base: shape.base});
      const expected = shape.expectedDetail ?? shape.expected.items.find(({id}) => id === article?.id);
      const wrong = differences([article], expected ? [expected] : [], shape);
      // What only the list says is not in the answer about one article.
      expect(wrong.filter(line => !/: (?:null|\[\]) instead of /.test(line))).to.deep.equal([]);
    });

    it(`${name}: is read by its paths`, async () => {
      const shape = await loadShape(`articles/${name}`);
      const {root, tz, fields} = shape.mapping!;
      const map = Object.fromEntries(Object.entries(fields).map(([field, path]) => [field, path ?? '']));
      const {articles} = readArticles(shape.list, {base: shape.base, items: root, map, ...(tz !== undefined && {tz})});
      expect(differences(articles, shape.expected.items, {...shape, lenient: {}})).to.deep.equal([]);
    });
  }
});

describe('an answer without articles', () => {
  for (const json of [[], '[]', {items: null}, {data: []}, {items: [], total: 0}])
    it(`${JSON.stringify(json)} is an empty list`, () => {
      expect(readArticles(json).articles).to.deep.equal([]);
    });

  for (const json of [null, 0, '', 'abc', {}, {error: 'x'}, {success: false, data: []}, {data: null}, [1, 2], ['a']])
    it(`${JSON.stringify(json)} is an error of shape`, () => {
      expect(error(json).code).to.equal('shape');
    });

  it('is told by the keys that are there', () => {
    const {message, detail} = error({ma_loi: 5, thong_bao: 'Hết phiên'});
    expect(message).to.contain('ma_loi, thong_bao');
    expect(detail.keys).to.deep.equal(['ma_loi', 'thong_bao']);
  });
});

describe('hostile answers', () => {
  it('lose no list by one record with twenty thousand lists in lists', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    for (const key of ['status', 'image', 'category', 'author', 'id', 'foo']) {
      const odd = {id: 1, title: 'Tin một của xã', url: '/1', date: '2024-01-01', [key]: deep};
      const good = {id: 2, title: 'Tin hai của xã', url: '/2', date: '2024-01-02'};
      const {articles} = readArticles({items: [odd, good]}, {base: 'https://xa.example/'});
      expect(articles.at(-1)!.title, key).to.equal('Tin hai của xã');
    }
  });

  it('are read where no record has a title', () => {
    const items = [1, 2, 3].map(id => ({
      id,
      url: `/tin/${id}`,
      summary: `Tóm tắt của tin số ${id}.`,
      date: `2024-01-0${id}`,
      category: 'Tin xã',
    }));
    const {articles} = readArticles({items}, {base: 'https://xa.example/'});
    expect(articles.map(({title, url}) => [title, url])).to.deep.equal(
      items.map(({url}) => ['', `https://xa.example${url}`]),
    );
  });

  const record = {id: 1, title: 'Tin của xã', date: '2026-01-02T03:04:05Z', content: '<p>Một.</p>'};
  const nest = (value: unknown, wrap: (inner: unknown) => unknown): unknown => {
    for (let i = 0; i < 20_000; i++) value = wrap(value);
    return value;
  };

  it('nested 20,000 deep are refused', () => {
    expect(error(nest([record], data => ({data}))).code).to.equal('shape');
    expect(error(nest([record], data => [data])).code).to.equal('shape');
  });

  it('nested 20,000 deep in a field cost that field', () => {
    const deep = nest('x', content => ({content}));
    const [article] = readArticles([{...record, content: deep, author: deep, image: deep, categories: deep}]).articles;
    expect(article).to.include({id: '1', title: 'Tin của xã'});
    expect(article?.author).to.equal(undefined);
  });

  it('of 100,000 records are read to the end', () => {
    const {articles} = readArticles(Array.from({length: 100_000}, (_, id) => ({...record, id})));
    expect(articles.at(-1)?.id).to.equal('99999');
  });

  it('with lists in lists in lists are read no further than sense goes', () => {
    const bomb = (depth: number): unknown => (depth ? Array(30).fill(bomb(depth - 1)) : {x: 1});
    expect(readArticles([{...record, author: bomb(4)}]).articles.length).to.equal(1);
  });

  it('never lead to the prototype', () => {
    const json: unknown = JSON.parse(
      '[{"__proto__": {"url": "https://a.example/x", "summary": "Không phải"}, "constructor": {"author": "Ai đó"}, "title": "Tin của xã", "date": "2026-01-01"}]',
    );
    const [article] = readArticles(json).articles;
    expect(article).to.deep.equal({
      title: 'Tin của xã',
      publishedAt: '2026-01-01',
      categories: [],
      attachments: [],
    });
  });

  it('lose a record that is none, and no other', () => {
    const {articles} = readArticles([record, null, 7, 'x', [], {}, {...record, id: 2}]);
    expect(articles.map(({id}) => id)).to.deep.equal(['1', '2']);
  });
});

describe('rows that are not meant to be seen', () => {
  const row = (more: object) => ({id: 1, tieu_de: 'Tin của xã Bình An', ngay_dang: '2026-01-02', ...more});
  for (const gone of [
    {isDelete: true},
    {is_deleted: 1},
    {DaXoa: '1'},
    {deleted_at: '2026-01-03'},
    {an_hien: 0},
    {hienThi: false},
    {status: 'draft'},
    {trangThai: 'Chờ duyệt'},
    {status: false},
    {bs_status: false},
    {Online: false},
    {review_state: 'private'},
    {published: {booleanValue: false}},
    {publishingState: {versionId: '0.1', level: 'draft'}},
    {trang_thai: {id: 3, ten: 'Nháp'}},
    {attributes: {hidden: true}},
    {Published: 'No'},
    {archived_at: 1794268800000},
    {state: 'SCHEDULED'},
    {app$control: {app$draft: {$t: 'yes'}}},
    {'__Never publish': '1'},
  ])
    it(`${JSON.stringify(gone)} are left out`, () => {
      expect(readArticles([row({}), row(gone)]).articles.length).to.equal(1);
    });
  for (const shown of [
    {isDelete: false},
    {deleted_at: null},
    {an_hien: 1},
    {status: 2},
    {status: 'publish'},
    {trangThai: 'Đã duyệt'},
    {status: true},
    {archived_at: 0},
    {archivedAt: '1970-01-01T00:00:00Z'},
    {Published: 'Yes'},
    {publishingState: {level: 'published'}},
    {trang_thai: {id: 3, ten: 'Đã đăng'}},
  ])
    it(`${JSON.stringify(shown)} are shown`, () => {
      expect(readArticles([row({}), row(shown)]).articles.length).to.equal(2);
    });

  const shownOf = (...states: readonly unknown[]) =>
    readArticles(states.map((status, id) => row({id, status}))).articles.map(({id}) => id);

  it('are those of state 0 among many of state 1, but not the other way round', () => {
    expect(shownOf('1', '1', '0')).to.deep.equal(['0', '1']);
    expect(shownOf(1, 0, 1)).to.deep.equal(['0', '2']);
    expect(shownOf(1, -2, 1, 0, 1)).to.deep.equal(['0', '2', '4']);
    expect(shownOf(0, 0, 1)).to.deep.equal(['0', '1', '2']);
    expect(shownOf(0, 0)).to.deep.equal(['0', '1']);
    expect(shownOf(1, 1, 0, 2)).to.deep.equal(['0', '1', '2', '3']);
  });
});

describe('dates of a list', () => {
  const read = (...dates: readonly string[]) =>
    readArticles(dates.map((CreatedDate, id) => ({id, Title: `Tin số ${id} của xã`, CreatedDate}))).articles.map(
      ({publishedAt}) => publishedAt,
    );

  it('are all month first where one cannot be otherwise', () => {
    expect(read('3/5/2026', '2/28/2026')).to.deep.equal(['2026-03-05', '2026-02-28']);
  });
  it('are day first where nothing tells', () => {
    expect(read('3/5/2026', '4/6/2026')).to.deep.equal(['2026-05-03', '2026-06-04']);
  });
  it('are UTC where a column says so', () => {
    const publishedAt = (zone: string) =>
      readArticles([{title: 'Tin của xã', pubDate: '2026-01-01 01:00:00', pubDateTZ: zone}]).articles[0]?.publishedAt;
    expect(publishedAt('UTC')).to.equal('2026-01-01T08:00:00+07:00');
    expect(publishedAt('Asia/Ho_Chi_Minh')).to.equal('2026-01-01T01:00:00+07:00');
  });
  it('under a name in UTC are UTC', () => {
    const [article] = readArticles([{id: 1, title: 'Tin của xã', publishedUtc: '2026-01-01T01:00:00'}]).articles;
    expect(article?.publishedAt).to.equal('2026-01-01T08:00:00+07:00');
  });
});

describe('a path to the list', () => {
  it('that leads nowhere names what is there', () => {
    let thrown: unknown;
    try {
      readArticles({du_lieu: {tin_tuc: [{title: 'Tin của xã'}]}}, {items: 'du_lieu.tintuc'});
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.be.instanceOf(TinError);
    expect((thrown as TinError).message).to.contain('tin_tuc');
  });
});
