// The data layer alone, in Node, on what this WordPress really answers.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {authors, categories, longPost, published} from './content.mjs';
import {cms} from './context.mjs';

const postOf = key => published.find(post => post.key === key);

describe('the data layer', () => {
  let data;
  let ids;
  let embedded;
  let plain;

  const read = async address => {
    const answer = await fetch(address);
    return {json: await answer.json(), base: answer.url};
  };
  const articleOf = (page, key) => page.articles.find(({id}) => id === String(ids.posts[key]));

  before(async () => {
    ({data} = cms.library);
    ({ids} = cms.wordpress);
    const list = async query => {
      const {json, base} = await read(`${cms.wordpress.posts}?per_page=100${query}`);
      return data.readArticles(json, {base});
    };
    embedded = await list('&_embed');
    plain = await list('');
  });

  it('reads every post, with its title as text and its instant in Vietnam time', () => {
    for (const page of [embedded, plain])
      assert.deepEqual(
        page.articles.map(({id, title, publishedAt}) => ({id, title, publishedAt})),
        published.map(({key, title, publishedAt}) => ({
          id: String(ids.posts[key]),
          title: key === 'khong-tieu-de' ? '' : title,
          publishedAt,
        })),
      );
  });

  it('reads names of categories and authors where they are embedded', () => {
    const expected = published.map(({key, categories: slugs, author = 0}) => ({
      key,
      categories: slugs.map(slug => categories[slug].name).sort(),
      author: authors[author],
    }));

    assert.deepEqual(
      embedded.articles.map((article, index) => ({
        key: published[index].key,
        categories: [...article.categories].sort(),
        author: article.author,
      })),
      expected,
    );
  });

  it('takes no number for a name where they are not', () => {
    for (const article of plain.articles) assert.deepEqual([article.categories, article.author], [[], undefined]);
  });

  it('reads the picture of a post and what it shows, and none where there is none', () => {
    const {image} = articleOf(embedded, 'le-hoi');
    assert.ok(image.src.startsWith(`${cms.wordpress.origin}/wp-content/uploads/2024/03/le-hoi-lang`), image.src);
    assert.equal(image.alt, 'Bà con rước kiệu trong lễ hội làng');
    assert.equal(articleOf(embedded, 'qua-nua-dem').image, undefined);
  });

  it('reads addresses, summaries and bodies', () => {
    const article = articleOf(embedded, longPost);

    assert.equal(article.url, `${cms.wordpress.origin}/xa-binh-minh-so-ket-sau-thang-nhiem-vu-cuoi-nam/`);
    assert.equal(article.summary, postOf(longPost).excerpt);
    assert.match(article.html, /<h2>Kết quả nổi bật<\/h2>/);
    assert.equal(articleOf(embedded, 'gat-lua').summary, 'Vụ xuân năm nay cả xã gieo cấy 320 héc-ta.');
  });

  it('reads one post', async () => {
    const {json, base} = await read(`${cms.wordpress.posts}/${ids.posts['le-hoi']}?_embed`);

    assert.deepEqual(data.readArticle(json, {base}), articleOf(embedded, 'le-hoi'));
  });

  it('reads the tree of categories', async () => {
    const {json, base} = await read(`${cms.wordpress.origin}/wp-json/wp/v2/categories?per_page=100`);

    const tree = data.readCategories(json, {base});

    const names = list =>
      Object.fromEntries(list.map(({name, children}) => [name, children.map(child => child.name).sort()]));
    assert.deepEqual(names(tree), {
      'Cải cách hành chính': ['Thủ tục & Dịch vụ công'],
      'Chuyển đổi số': [],
      'Chưa phân loại': [],
      'Lịch công tác': [],
      'Thông báo': [],
      'Tin tức – Sự kiện': ['Kinh tế – Xã hội', 'Quốc phòng – An ninh', 'Văn hóa – Thể thao'],
    });
    const digital = tree.find(({name}) => name === 'Chuyển đổi số');
    assert.deepEqual([digital.id, digital.count], [String(ids.categories['chuyen-doi-so']), 6]);
    assert.equal(digital.url, `${cms.wordpress.origin}/category/chuyen-doi-so/`);
  });

  it('reads no list out of an error answer', async () => {
    const {json} = await read(`${cms.wordpress.posts}/999999`);

    assert.throws(() => data.readArticles(json), {name: 'TinError', code: 'shape'});
    assert.equal(data.readArticle(json), undefined);
  });

  it('says that it knows the system', async () => {
    const {json, base} = await read(`${cms.wordpress.posts}?per_page=2`);

    assert.match(JSON.stringify(data.explain(json, {base})), /wordpress/);
  });
});
