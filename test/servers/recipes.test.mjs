// `npm run test:servers`: what the builder and both READMEs tell webmasters to write into their servers' settings, on
// these servers. IIS and ASP.NET run on Windows alone; their web.config is held to be XML in test/embed.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {startApache, startNginx, startPhp} from './servers.mjs';

const {outputFiles} = await build({
  entryPoints: [new URL('../../src/embed/builder/fixes.ts', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  write: false,
});
const {fixFor} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

/** What addresses of old systems have in them, and what settings have a meaning for. */
const HARD = `/tin%20t%E1%BB%A9c/api?a=1&%24top=5&$filter=x&q=100%25&m={b}&s=%20x;y&t='"`;
const NEWS = '[{"title":"Xã họp"}]';

async function get(url, headers = {}) {
  const response = await fetch(url, {headers});
  return {status: response.status, headers: response.headers, text: await response.text()};
}

/** What is written in a README's blocks of one language, of those about servers. */
const blocks = (file, language) =>
  [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, name, code]) => name === language && /Access-Control|proxy_cache/.test(code))
    .map(([, , code]) => code);

describe("the builder's settings", () => {
  let upstream;
  let asked;
  before(async () => {
    upstream = createServer((request, response) => {
      asked = request.url;
      response.setHeader('content-type', 'application/json');
      response.end(NEWS);
    });
    await new Promise(resolve => upstream.listen(0, '127.0.0.1', resolve));
  });
  after(() => upstream.close());
  const upstreamUrl = () => `http://127.0.0.1:${upstream.address().port}${HARD}`;

  it('let other sites read: Apache', async t => {
    const origin = await startApache(t, {
      'api/tin.json': NEWS,
      'api/.htaccess': fixFor('cors', 'Apache', '/api/tin.json'),
    });
    for (const [path, status] of [
      ['/api/tin.json', 200],
      ['/api/khac', 404],
    ]) {
      const answer = await get(origin + path);
      assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [status, '*']);
    }
    assert.equal((await get(`${origin}/`)).headers.get('access-control-allow-origin'), null);
  });

  it('let other sites read: nginx', async t => {
    const server = `location /api/ { ${fixFor('cors', 'nginx', '/api/tin.json')}\n }`;
    const origin = await startNginx(t, {'api/tin.json': NEWS}, {server});
    for (const [path, status] of [
      ['/api/tin.json', 200],
      ['/api/khac', 404],
    ]) {
      const answer = await get(origin + path);
      assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [status, '*']);
    }
  });

  it('let other sites read, and say it is JSON: PHP', async t => {
    const file = `${fixFor('cors', 'PHP', '/tin.php')}\n$bai_viet = [['title' => 'Xã họp']];\n${fixFor('html', 'PHP', '/tin.php').replace('<?php', '')}`;
    const answer = await get(`${await startPhp(t, {'tin.php': file})}/tin.php`);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(JSON.parse(answer.text), {danh_sach: [{title: 'Xã họp'}]});
  });

  for (const [name, start] of Object.entries({
    Apache: t => startApache(t, {}, fixFor('mixed-content', 'Apache', upstreamUrl())),
    nginx: t => startNginx(t, {}, {server: fixFor('mixed-content', 'nginx', upstreamUrl())}),
    PHP: t => startPhp(t, {'du-lieu-tin.php': fixFor('mixed-content', 'PHP', upstreamUrl())}),
  }))
    it(`fetch on the site's behalf, whatever is in the address: ${name}`, async t => {
      asked = undefined;
      const answer = await get(`${await start(t)}/du-lieu-tin${name === 'PHP' ? '.php' : ''}`);
      assert.deepEqual([answer.status, answer.text], [200, NEWS]);
      const sent = url => [...new URL(url, 'http://a').searchParams];
      assert.equal(new URL(asked, 'http://a').pathname, '/tin%20t%E1%BB%A9c/api');
      assert.deepEqual(sent(asked), sent(HARD));
      assert.equal(sent(asked).length, 7);
    });

  it('says that the other server failed: PHP', async t => {
    const origin = await startPhp(t, {'du-lieu-tin.php': fixFor('mixed-content', 'PHP', 'http://127.0.0.1:1/')});
    assert.equal((await get(`${origin}/du-lieu-tin.php`)).status, 502);
  });

  const PATH = '/tin%20t%E1%BB%A9c/';
  const files = {'tin tức/tin.json': NEWS, 'rieng/a.json': '1'};
  const opened = async origin => [
    (await get(`${origin}${PATH}tin.json`)).status,
    (await get(`${origin}/rieng/a.json`)).status,
  ];

  it('ask nobody to log in: Apache', async t => {
    const closed = `<Location "/">\nAuthType Basic\nAuthName "Xa"\nRequire valid-user\n</Location>\n`;
    assert.deepEqual(await opened(await startApache(t, files, closed)), [401, 401]);
    assert.deepEqual(await opened(await startApache(t, files, closed + fixFor('login', 'Apache', PATH))), [200, 401]);
  });

  it('ask nobody to log in: nginx', async t => {
    const closed = 'auth_basic "Xa"; auth_basic_user_file /dev/null;\n';
    assert.deepEqual(await opened(await startNginx(t, files, {server: closed})), [401, 401]);
    assert.deepEqual(
      await opened(await startNginx(t, files, {server: closed + fixFor('login', 'nginx', PATH)})),
      [200, 401],
    );
  });

  it('ask nobody to log in: PHP', async t => {
    const index = `<?php function yeu_cau_dang_nhap() { http_response_code(401); exit; }\n${fixFor('login', 'PHP', PATH).replace(/^<\?php/, '')}\necho '${NEWS}';`;
    const origin = await startPhp(t, {'index.php': index}, 'index.php');
    assert.deepEqual(await opened(origin), [200, 401]);
  });

  it('say that a file is JSON: Apache, nginx', async t => {
    const url = '/api/tin.json';
    const servers = [
      await startApache(t, {'api/tin.json': NEWS, 'api/.htaccess': fixFor('html', 'Apache', url)}),
      await startNginx(t, {'api/tin.json': NEWS}, {server: fixFor('html', 'nginx', url)}),
    ];
    for (const origin of servers)
      assert.equal((await get(origin + url)).headers.get('content-type'), 'application/json; charset=utf-8');
  });
});

for (const file of ['README.md', 'README.vi.md'])
  describe(file, () => {
    const [open, some] = blocks(file, 'apache');
    const [location, someOrigins, cache] = blocks(file, 'nginx');
    const [php, somePhp] = blocks(file, 'php');
    const ALLOWED = 'https://xa-a.example.vn';

    it('opens the data to all: Apache, nginx, PHP', async t => {
      const servers = [
        await startApache(t, {'api/tin-tuc': NEWS, 'api/.htaccess': open}),
        await startNginx(t, {'api/tin-tuc': NEWS}, {server: location}),
        await startPhp(t, {'api/tin-tuc': '', 'index.php': php.replace('<?php', "<?php $bai_viet = ['Xã'];")}),
      ];
      for (const [n, origin] of servers.entries()) {
        const {status, headers} = await get(`${origin}${n === 2 ? '/index.php' : '/api/tin-tuc'}`);
        assert.deepEqual(
          [status, headers.get('access-control-allow-origin'), headers.get('cache-control')],
          [200, '*', 'public, max-age=60, s-maxage=300'],
        );
        if (n === 2) continue;
        assert.equal(headers.get('access-control-expose-headers'), 'Link, X-WP-Total, X-WP-TotalPages');
        const missing = await get(`${origin}/api/tin-tuc/khac`);
        assert.ok(missing.status >= 400);
        assert.equal(missing.headers.get('access-control-allow-origin'), '*');
        assert.equal(missing.headers.get('cache-control'), null, 'an error is not kept');
      }
    });

    it('opens the data to some sites: Apache, nginx, PHP', async t => {
      const [map, lines] = someOrigins.split(/^# (?:inside the|trong) location.*$/m);
      const http = map.replace(/^#.*$/m, '');
      const servers = [
        await startApache(t, {'api/tin-tuc': NEWS, 'api/.htaccess': some}),
        await startNginx(t, {'api/tin-tuc': NEWS}, {http, server: `location / { ${lines} }`}),
        await startPhp(t, {'index.php': `<?php ${somePhp.replace('<?php', '')}`}),
      ];
      for (const [n, origin] of servers.entries()) {
        const ask = asking => get(`${origin}${n === 2 ? '/index.php' : '/api/tin-tuc'}`, {origin: asking});
        for (const [asking, allowed] of [
          [ALLOWED, ALLOWED],
          ['https://xa-c.example.vn', null],
          ['https://xa-a.example.vn.evil.example', null],
        ]) {
          const {status, headers} = await ask(asking);
          assert.deepEqual(
            [status, headers.get('access-control-allow-origin'), headers.get('vary')],
            [200, allowed, 'Origin'],
          );
        }
      }
    });

    it('keeps the answers of a server that fails: nginx', async t => {
      let fails = false;
      let count = 0;
      const slow = createServer((_request, response) => {
        count++;
        response.writeHead(fails ? 500 : 200, {'cache-control': 'max-age=1'});
        response.end(NEWS);
      });
      await new Promise(resolve => slow.listen(0, '127.0.0.1', resolve));
      t.after(() => slow.close());
      const [path, place] = cache.split('\n\n');
      const folder = mkdtempSync(join(tmpdir(), 'tin-cache-'));
      t.after(() => rmSync(folder, {recursive: true, force: true}));
      const origin = await startNginx(
        t,
        {},
        {
          http: path.replace('/var/cache/nginx/tin', folder),
          server: place.replace('127.0.0.1:8080', `127.0.0.1:${slow.address().port}`),
        },
      );
      const ten = () => Promise.all(Array.from({length: 10}, () => get(`${origin}/api/tin-tuc`)));
      assert.ok((await ten()).every(({text}) => text === NEWS));
      assert.equal(count, 1, 'one request goes through');
      fails = true;
      await new Promise(resolve => setTimeout(resolve, 2_100));
      assert.ok((await ten()).every(({status, text}) => status === 200 && text === NEWS));
    });
  });
