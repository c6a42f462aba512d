// `npx the-tin …` against a server of its own.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const LIST = {
  du_lieu: {
    danh_sach: [
      {id_tin: 18, tieu_de: 'Lịch tiêm phòng', ngay_dang: '27/08/2026 11:30', duong_dan: '/lich-18.html'},
      {id_tin: 17, tieu_de: 'Họp dân & bầu <trưởng ấp>', ngay_dang: '05/08/2026 10:12', duong_dan: '/hop-17.html'},
    ],
  },
};
const ANSWERS = {
  '/tin': ['application/json', JSON.stringify(LIST), {'access-control-allow-origin': '*'}],
  '/rss': [
    'application/rss+xml',
    '<rss version="2.0"><channel><title>Xã</title><item><title>Tin RSS</title><link>https://xa.example/1</link></item></channel></rss>',
  ],
  '/html': ['text/html', '<!doctype html><title>Đăng nhập</title>'],
};

describe('npx the-tin', () => {
  let server;
  let site;
  before(async () => {
    server = createServer(({url}, response) => {
      const [type, body, headers] = ANSWERS[url] ?? ['text/plain', 'not here'];
      response.writeHead(ANSWERS[url] ? 200 : 404, {'content-type': type, ...headers}).end(body);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  const run = (...args) =>
    new Promise(resolve => {
      execFile(process.execPath, [main, ...args], {env: {...process.env, NODE_OPTIONS: ''}}, (error, stdout, stderr) =>
        resolve({code: error?.code ?? 0, stdout, stderr}),
      );
    });

  it('says what it recognises at an address, and whether other sites may read it', async () => {
    const {code, stdout} = await run('check', `${site}/tin`);

    assert.equal(code, 0);
    assert.match(stdout, /du_lieu\.danh_sach \(2\)/);
    assert.match(stdout, /title +tieu_de +\d+ % +Lịch tiêm phòng/);
    assert.match(stdout, new RegExp(`2026-08-27T11:30:00\\+07:00 +${site}/lich-18\\.html`));
    assert.match(stdout, /trang web nào cũng đọc được/);
  });

  it('reads RSS', async () => {
    const {stdout} = await run('check', `${site}/rss`);

    assert.match(stdout, /RSS[\s\S]*• Tin RSS/);
    assert.match(stdout, /chỉ trang cùng địa chỉ gốc đọc được/);
  });

  it('prints a tag with its headlines in it', async () => {
    const {code, stdout} = await run(
      'bake',
      `${site}/tin`,
      '--widget',
      'news-ticker',
      '--limit=1',
      '--heading',
      'Tin xã',
    );

    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`^<tin-news-ticker src="${site}/tin" limit="1" heading="Tin xã">`));
    assert.match(stdout, new RegExp(`<a href="${site}/lich-18\\.html">Lịch tiêm phòng</a>`));
    assert.doesNotMatch(stdout, /Họp dân/);
  });

  it('puts a source around the tag where the tag alone cannot say how to read', async () => {
    const {stdout} = await run(
      'bake',
      `${site}/tin`,
      '--widget',
      'article-list',
      '--map',
      'title: id_tin',
      '--link',
      '/b?i={id}',
    );

    assert.match(
      stdout,
      new RegExp(`^<tin-source src="${site}/tin" map="title: id_tin" link="/b\\?i=\\{id\\}"><tin-article-list>`),
    );
    assert.match(stdout, /<a class="tin-lines" href="\/b\?i=18">18<\/a>/);
  });

  it('writes one article by its id, escaped', async () => {
    const {stdout} = await run('bake', `${site}/tin`, '--widget', 'article-view', '--id', '17');

    assert.match(stdout, /<h1>Họp dân &amp; bầu &lt;trưởng ấp&gt;<\/h1>/);
  });

  it('tells why an address does not do, and exits with 1', async () => {
    for (const [path, reason] of [
      ['/html', /HTML, không phải JSON/],
      ['/gone', /404/],
    ]) {
      const {code, stdout, stderr} = await run('check', site + path);

      assert.equal(code, 1, path);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
    }
  });

  it('explains itself, and exits with 2 where the command is wrong', async () => {
    assert.match((await run()).stdout, /npx the-tin check/);
    for (const args of [['chek', site], ['check'], ['check', 'ftp://x'], ['bake', site], ['check', site, '--tz', 'x']])
      assert.equal((await run(...args)).code, 2, args.join(' '));
  });
});
