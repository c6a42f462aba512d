// <tin-article-view>: one post by its id, down to its last paragraph.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {categories, longPost, published} from './content.mjs';
import {cms} from './context.mjs';
import {source, visit} from './page.mjs';

const VIEW = 'tin-article-view';
const viewOf = key => source(`<tin-article-view article-id="${cms.wordpress.ids.posts[key]}"></tin-article-view>`);

describe('the article view', () => {
  const post = published.find(({key}) => key === longPost);
  let reader;

  before(async () => {
    reader = await visit(viewOf(longPost));
    assert.equal(await reader.state(VIEW), 'ready');
    await reader.page.waitForFunction(() => document.body.innerText.includes('Chi tiết'));
  });
  after(() => reader?.close());

  /** A property of every match in the body. */
  const inBody = (query, property) =>
    reader.page.$eval(VIEW, (view, q, name) => [...view.querySelectorAll(q)].map(node => node[name]), query, property);

  it('asks for that post alone', () => {
    assert.equal(reader.requests().length, 1);
    assert.match(
      reader.requests()[0],
      new RegExp(`^GET .*/wp-json/wp/v2/posts/${cms.wordpress.ids.posts[longPost]}\\b`),
    );
  });

  it('shows title, category, date and author', async () => {
    assert.deepEqual(await reader.texts(VIEW, '[part~="title"]'), [post.title]);
    assert.match(
      (await reader.texts(VIEW, '[part~="category"]')).join(),
      new RegExp(categories[post.categories[0]].name),
    );
    assert.deepEqual(await reader.texts(VIEW, '[part~="meta"] time'), ['15:46 | 28/06/2024']);
    assert.match((await reader.texts(VIEW, '[part~="author"]')).join(), /Nguyễn Thị Hạnh/);
  });

  it('has the whole body in the light DOM, below its title in the outline', async () => {
    const text = await reader.page.$eval(VIEW, view => view.innerText);
    for (const words of [
      '“sáu tháng đầu năm”',
      '112,5 %',
      '7,2 km',
      'Quang cảnh hội nghị',
      'Hộ nghèo',
      'Báo cáo sơ kết',
      './.',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.deepEqual(await inBody('h2', 'textContent'), ['Kết quả nổi bật']);
    assert.deepEqual(await inBody('th', 'textContent'), ['Chỉ tiêu', 'Kết quả']);
  });

  it('finds pictures and files where WordPress has them, not on the page', async () => {
    const [src] = await inBody('img', 'src');
    assert.ok(src.startsWith(`${cms.wordpress.origin}/wp-content/uploads/2024/03/hoi-nghi`), src);
    assert.ok(
      await reader.page.waitForFunction(
        query => document.querySelector(query).querySelector('img').naturalWidth > 0,
        {},
        VIEW,
      ),
    );
    const links = [
      ...(await inBody('a', 'href')),
      ...(await reader.page.$$eval(`${VIEW} >>> [part~="attachments"] a`, all => all.map(a => a.href))),
    ];
    assert.ok(links.includes(`${cms.wordpress.origin}/wp-content/uploads/2024/03/thong-bao.pdf`), links.join());
    assert.ok(links.includes(`${cms.wordpress.origin}/lien-he/`), links.join());
  });

  it('runs nothing that stands in a body', async () => {
    assert.equal(await reader.page.title().then(title => title.includes('xau')), false);
    assert.deepEqual(await inBody('script, [onclick], [onmouseover]', 'outerHTML'), []);
    assert.deepEqual([reader.errors, reader.warnings], [[], []]);
  });

  it('shows what the old editor made, and what was pasted into it', async () => {
    const other = await visit(viewOf('tiep-cong-dan'));
    try {
      assert.equal(await other.state(VIEW), 'ready');
      await other.page.waitForFunction(() => document.body.innerText.includes('Bà con mang theo căn cước khi đến.'));

      const text = await other.page.$eval(VIEW, view => view.innerText);
      assert.match(text, /Căn cứ Kế hoạch số 15\/KH-UBND/);
      assert.match(text, /Biểu trưng của xã/);
      assert.doesNotMatch(text, /\[caption|MsoNormal/);
    } finally {
      await other.close();
    }
  });

  it('shows what may be seen of a post behind a password', async () => {
    const other = await visit(viewOf('mat-khau'));
    try {
      assert.equal(await other.state(VIEW), 'ready');
      assert.deepEqual(await other.texts(VIEW, '[part~="title"]'), ['Bài chỉ dành cho cán bộ']);
      assert.doesNotMatch(await other.page.content(), /nội bộ/);
      assert.deepEqual(other.errors, []);
    } finally {
      await other.close();
    }
  });

  it('says that a draft is not public', async () => {
    const other = await visit(viewOf('nhap'));
    try {
      assert.equal(await other.state(VIEW), 'failed');
      await other.waitForText(VIEW, 'Bài viết này không được phép xem công khai.');
      assert.deepEqual(
        (await other.said()).map(({code, status}) => [code, status]),
        [['forbidden', 401]],
      );
    } finally {
      await other.close();
    }
  });
});
