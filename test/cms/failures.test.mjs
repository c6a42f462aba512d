// What readers see when a post goes, or WordPress does. It comes last: each check leaves less standing.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {published} from './content.mjs';
import {cms} from './context.mjs';
import {source, visit} from './page.mjs';

const LIST = 'tin-article-list';
const VIEW = 'tin-article-view';
const STALE = /^Đang xem bản đã lưu lúc .+ Nội dung có thể chưa được cập nhật\.$/;

describe('when something is missing', () => {
  let context;

  beforeEach(async () => (context = await cms.browser.createBrowserContext()));
  afterEach(async () => {
    await context.close();
    await cms.wordpress.bringUp();
  });

  const open = body => visit(source(body), {context});
  const codes = async reader => (await reader.said()).filter(({type}) => type === 'tin-error').map(({code}) => code);

  it('says that a deleted post is gone, even to those who have read it', async () => {
    const id = cms.wordpress.ids.posts['le-hoi'];
    const view = `<tin-article-view article-id="${id}"></tin-article-view>`;
    const before = await open(view);
    assert.equal(await before.state(VIEW), 'ready');
    await cms.wordpress.deletePost(id);

    const reader = await open(view);

    assert.equal(await reader.state(VIEW), 'failed');
    await reader.waitForText(VIEW, 'Không tìm thấy bài viết. Bài viết có thể đã được gỡ hoặc chuyển địa chỉ.');
    assert.deepEqual(
      (await reader.said()).map(({code, status}) => [code, status]),
      [['not-found', 404]],
    );
    assert.equal(reader.warnings.length, 1);
  });

  it('shows the saved copy while WordPress is down', async () => {
    const body = '<tin-article-list></tin-article-list>';
    const before = await open(body);
    assert.equal(await before.state(LIST), 'ready');
    const titles = (await before.cards(LIST)).map(({title}) => title);
    await before.copyIsKept();
    await before.page.close();
    await cms.wordpress.stopServer();

    const reader = await open(body);

    assert.equal(await reader.state(LIST), 'stale');
    assert.match((await reader.texts(LIST, '[part~="status"]'))[0], STALE);
    assert.deepEqual(
      (await reader.cards(LIST)).map(({title}) => title),
      titles,
    );
    assert.deepEqual(await codes(reader), ['network']);
  });

  it('says so where there is no copy, and has everything back at a press', async () => {
    await cms.wordpress.stopServer();
    const reader = await open('<tin-article-list></tin-article-list>');
    assert.equal(await reader.state(LIST), 'failed');
    await reader.waitForText(LIST, 'Không tải được tin. Vui lòng kiểm tra kết nối mạng rồi thử lại.');
    assert.deepEqual(await codes(reader), ['network']);
    assert.equal(reader.warnings.length, 1);

    await cms.wordpress.startServer();
    await reader.click(LIST, 'button', 'Thử lại');

    await reader.waitForState(LIST, 'ready');
    assert.equal((await reader.cards(LIST)).length, 6);
  });

  it('leaves the fallback of the page where there is one', async () => {
    await cms.wordpress.stopServer();
    const reader = await open('<tin-article-list><a href="/tin">Tất cả tin</a></tin-article-list>');

    assert.equal(await reader.state(LIST), 'failed');
    assert.ok(await reader.page.$eval(`${LIST} > a`, link => link.checkVisibility()));
  });

  it('has the copy of an article at hand when only the database of WordPress is gone', async () => {
    const {key, title} = published[4];
    const view = `<tin-article-view article-id="${cms.wordpress.ids.posts[key]}"></tin-article-view>`;
    const before = await open(view);
    assert.equal(await before.state(VIEW), 'ready');
    await before.copyIsKept();
    await before.page.close();
    await cms.wordpress.stopDatabase();

    const reader = await open(view);

    assert.equal(await reader.state(VIEW), 'stale');
    assert.deepEqual(await reader.texts(VIEW, '[part~="title"]'), [title]);
  });
});
