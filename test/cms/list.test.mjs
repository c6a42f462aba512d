// <tin-article-list> and <tin-news-ticker> on a WordPress of which nothing is known but its address.
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {categories, published, rareWord} from './content.mjs';
import {cms} from './context.mjs';
import {source, visit} from './page.mjs';

const LIST = 'tin-article-list';
const dayOf = publishedAt => publishedAt.slice(0, 10).split('-').reverse().join('/');
const titles = cards => cards.map(({title}) => title);
const titlesOf = posts => posts.map(({title}) => title);
const inCategory = slug => published.filter(post => post.categories.includes(slug));

describe('the list', () => {
  let reader;

  const open = async (body, src) => (reader = await visit(source(body, src)));
  afterEach(async () => {
    await reader?.close();
  });

  it('shows the newest posts in the order of WordPress, with all that belongs on a card', async () => {
    await open('<tin-article-list></tin-article-list>');

    assert.equal(await reader.state(LIST), 'ready');
    const cards = await reader.cards(LIST);
    assert.deepEqual(
      cards.map(({title, datetime, date, links}) => ({title, datetime, date, links})),
      published
        .slice(0, 6)
        .map(({title, publishedAt}) => ({title, datetime: publishedAt, date: dayOf(publishedAt), links: 1})),
    );
    for (const [index, {category, href, image, summary}] of cards.entries()) {
      const post = published[index];
      assert.ok(
        post.categories.some(slug => categories[slug].name === category),
        `${category} of ${post.key}`,
      );
      assert.match(href, new RegExp(`^${cms.wordpress.origin}/[a-z0-9-]+/$`));
      if (post.image) assert.match(image, new RegExp(`/uploads/2024/03/${post.image}[\\w-]*\\.png$`));
      else assert.equal(image, undefined);
      if (post.excerpt) assert.equal(summary, post.excerpt);
    }
    assert.deepEqual([reader.errors, reader.warnings], [[], []]);
  });

  it('asks WordPress once, without a preflight, for little more than it shows', async () => {
    await open('<tin-article-list></tin-article-list>');
    await reader.state(LIST);

    const [request, ...others] = reader.requests();
    assert.deepEqual(others, []);
    assert.match(request, /^GET .*[?&]per_page=(?:[6-9]|10)\b/);
  });

  it('goes on to the following pages and ends where WordPress says', async () => {
    await open('<tin-article-list limit="10"></tin-article-list>');
    await reader.state(LIST);
    for (let shown = 20; shown < published.length + 10; shown += 10) {
      await reader.click(LIST, '[part~="more"]');
      await reader.waitForCards(LIST, Math.min(shown, published.length));
    }

    assert.deepEqual(titles(await reader.cards(LIST)), titlesOf(published));
    assert.deepEqual(await reader.texts(LIST, '[part~="more"]'), ['Đã hiển thị tất cả']);
    assert.equal(reader.requests().length, 3);
    const [said] = await reader.texts(LIST, '[role="status"]');
    assert.equal(
      said,
      `Đã tải thêm ${published.length - 20} tin, đang hiển thị ${published.length} trên ${published.length}`,
    );
    assert.deepEqual(reader.errors, []);
  });

  it('knows from the headers how many pages there are', async () => {
    await open('<tin-article-list more="pages" limit="8"></tin-article-list>');
    await reader.state(LIST);
    await reader.waitForText(LIST, 'Trang 1/4');

    await reader.click(LIST, '[part~="more"] :is(a, button)', 'Trang cuối');

    await reader.waitForText(LIST, 'Trang 4/4');
    await reader.waitForCards(LIST, published.length - 24);
    assert.deepEqual(titles(await reader.cards(LIST)), titlesOf(published.slice(24)));
  });

  it('lets WordPress choose by category', async () => {
    const id = cms.wordpress.ids.categories['chuyen-doi-so'];
    await open(`<tin-article-list category="${id}"></tin-article-list>`);

    assert.equal(await reader.state(LIST), 'ready');
    assert.deepEqual(titles(await reader.cards(LIST)), titlesOf(inCategory('chuyen-doi-so')));
    assert.ok(reader.requests().every(request => request.includes(`categories=${id}`)));
  });

  for (const wanted of ['van-hoa', 'Văn hóa – Thể thao', 'van-hoa-the-thao'])
    it(`asks WordPress for the category of ${wanted}, which it only knows by its id`, async () => {
      const id = cms.wordpress.ids.categories['van-hoa'];
      await open(`<tin-article-list category="${wanted}"></tin-article-list>`);

      assert.equal(await reader.state(LIST), 'ready');
      const expected = titlesOf(inCategory('van-hoa'));
      assert.deepEqual(titles(await reader.cards(LIST)), expected.slice(0, 6));
      const lists = reader.requests().filter(request => request.includes('/posts?'));
      assert.equal(lists.length, 1);
      assert.match(lists[0], RegExp(`[?&]categories=${id}\\b`));
      assert.deepEqual([reader.errors, reader.warnings], [[], []]);
    });

  it('shows an empty list for a category that nobody has heard of', async () => {
    await open('<tin-article-list category="khong-co"></tin-article-list>');

    assert.equal(await reader.state(LIST), 'empty');
  });

  it('says that a category is empty', async () => {
    await open(`<tin-article-list category="${cms.wordpress.ids.categories['lich-cong-tac']}"></tin-article-list>`);

    assert.equal(await reader.state(LIST), 'empty');
    await reader.waitForText(LIST, 'Chuyên mục này chưa có tin bài.');
  });

  it('searches what WordPress has, not only what is on screen', async () => {
    await open(`<tin-article-list query="${rareWord}"></tin-article-list>`);

    assert.equal(await reader.state(LIST), 'ready');
    assert.deepEqual(
      titles(await reader.cards(LIST)),
      titlesOf(published.filter(({content, title}) => `${title} ${content}`.includes(rareWord))),
    );
  });

  it('says that nothing was found', async () => {
    await open('<tin-article-list query="xyzxyz"></tin-article-list>');

    assert.equal(await reader.state(LIST), 'empty');
    await reader.waitForText(LIST, 'Không tìm thấy tin bài phù hợp với “xyzxyz”.');
  });

  it('reads a WordPress without pretty addresses the same way', async () => {
    await open('<tin-article-list limit="20"></tin-article-list>', `${cms.wordpress.origin}/?rest_route=/wp/v2/posts`);
    await reader.state(LIST);
    await reader.click(LIST, '[part~="more"]');
    await reader.waitForCards(LIST, published.length);

    assert.deepEqual(titles(await reader.cards(LIST)), titlesOf(published));
  });

  it('shares its answer with the ticker beside it', async () => {
    await open('<tin-news-ticker limit="6"></tin-news-ticker><tin-article-list></tin-article-list>');

    assert.deepEqual([await reader.state('tin-news-ticker'), await reader.state(LIST)], ['ready', 'ready']);
    await reader.waitForText('tin-news-ticker', published[0].title);
    assert.equal(reader.requests().length, 1);
  });
});
