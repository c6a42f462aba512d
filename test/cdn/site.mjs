// A plain web site around dist/cdn/: pages from strings, a small endpoint, and nothing that helps.
import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const PEM = new URL('../fixtures/localhost.pem', import.meta.url);

const posts = Array.from({length: 9}, (_, n) => ({
  id: n + 1,
  link: `/bai-viet/${n + 1}`,
  date: `2024-05-0${9 - n}T07:30:00`,
  title: {rendered: `Xã Bình Minh họp phiên thứ ${n + 1}`},
  excerpt: {rendered: `<p>Tóm tắt phiên họp thứ ${n + 1}.</p>`},
  content: {rendered: `<p>Đồng chí Chủ tịch phát biểu tại phiên họp thứ ${n + 1}.</p><p><b>Kết luận</b> ngắn gọn.</p>`},
  categories: [2],
  _embedded: {'wp:term': [[{id: 2, name: 'Chính trị', slug: 'chinh-tri', taxonomy: 'category'}]]},
}));

const categories = [
  {id: 2, name: 'Chính trị', slug: 'chinh-tri', count: 9, parent: 0, link: '/chuyen-muc/chinh-tri'},
  {id: 3, name: 'Văn hóa', slug: 'van-hoa', count: 4, parent: 0, link: '/chuyen-muc/van-hoa'},
];

const endpoint = {
  '/api/posts': posts,
  '/api/posts/1': posts[0],
  '/api/posts/2': posts[1],
  '/api/categories': categories,
};

/**
 * Starts a site on a free local port. `change` may replace what is served: it gets the path and the file's text and
 * returns another text, or `undefined` for a 404. A secure site's certificate is nobody's: the browser has to put up
 * with it.
 *
 * @param {{change?: (path: string, text: string) => string | undefined, isSecure?: boolean}} [options]
 */
export async function openSite({change = (_path, text) => text, isSecure = false} = {}) {
  const pages = new Map();
  const requests = [];
  const listener = async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    response.setHeader('access-control-allow-origin', '*');
    const page = pages.get(pathname);
    if (page) return void response.writeHead(page.headers.location ? 302 : 200, page.headers).end(page.body);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname in endpoint)
      return void response
        .writeHead(200, {'content-type': 'application/json', 'x-wp-total': '9', 'x-wp-totalpages': '1'})
        .end(JSON.stringify(found(endpoint[pathname], searchParams.get('search'))));
    const text = pathname.startsWith('/cdn/') ? await fileText(pathname.slice(5)) : undefined;
    const served = text === undefined ? undefined : change(pathname, text);
    // No charset on purpose: many an old server sends none.
    if (served === undefined) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': 'text/javascript'}).end(served);
  };
  const pem = isSecure ? readFileSync(PEM) : undefined;
  const server = pem ? createSecureServer({key: pem, cert: pem}, listener) : createServer(listener);
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http${isSecure ? 's' : ''}://127.0.0.1:${server.address().port}`,
    requests,
    /** Puts a page on the site and returns its address. */
    addPage(body, headers = {}) {
      const path = `/trang-${pages.size + 1}`;
      pages.set(path, {body, headers: {'content-type': 'text/html; charset=utf-8', ...headers}});
      return `${this.origin}${path}`;
    },
    /** From now on a page's address only leads to another one. */
    movePage: (address, location) =>
      pages.set(new URL(address).pathname, {headers: {location, 'access-control-allow-origin': '*'}}),
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** As WordPress searches. */
const found = (answer, words) =>
  words && Array.isArray(answer) ? answer.filter(({title}) => title.rendered.includes(words)) : answer;

const fileText = async name => readFile(CDN + name, 'utf8').catch(() => undefined);

/** Every tag once, on the site's own endpoint. */
export const everyTag = `
<tin-source id="nguon" src="/api/posts" article-src="/api/posts/{id}" category-src="/api/categories"
  preset="wordpress" saved="0"></tin-source>
<tin-news-ticker source="nguon"><a href="/tin">Tin mới</a></tin-news-ticker>
<tin-category-list source="nguon"><a href="/chuyen-muc">Chuyên mục</a></tin-category-list>
<tin-article-list source="nguon" limit="3"><a href="/tin">Tất cả tin</a></tin-article-list>
<tin-article-card source="nguon" article-id="2"><a href="/bai-viet/2">Bài 2</a></tin-article-card>
<tin-text-size for="bai"></tin-text-size>
<tin-article-view id="bai" source="nguon" article-id="1"><a id="fallback" href="/bai-viet/1">Bài 1</a></tin-article-view>`;
