// A web site with dist/cdn/ in a folder, pages from strings, and endpoints good and bad.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

export const posts = Array.from({length: 9}, (_, n) => ({
  ma: n + 1,
  tieu_de: `Xã Bình Minh họp phiên thứ ${n + 1}`,
  ten_khac: `Tên khác của bài ${n + 1}`,
  duong_dan: `/bai-viet/${n + 1}`,
  ngay_dang: `0${9 - n}/05/2024 07:30`,
  mo_ta: `Tóm tắt phiên họp thứ ${n + 1}.`,
}));

const json = body => ({type: 'application/json', body: JSON.stringify(body)});
const endpoints = {
  '/api/tin': json({danh_sach: posts}),
  '/api/tin-co-muc': json({danh_sach: posts.map((post, n) => ({...post, chuyen_muc: `Chuyên mục ${(n % 5) + 1}`}))}),
  '/api/chuyen-muc': json(
    ['Kinh tế', 'Văn hóa', 'Y tế'].map((name, n) => ({
      id: n + 3,
      count: 4 * n,
      description: '',
      link: `/chuyen-muc/${n + 3}/`,
      name,
      slug: `muc-${n}`,
      taxonomy: 'category',
      parent: 0,
    })),
  ),
  '/api/html': {type: 'text/html', body: '<!doctype html><html><title>Trang chủ</title><p>Xin chào'},
  '/api/login': {type: 'text/html', body: '<!doctype html><form><input type="password"></form>'},
  '/api/khac': json({phien_ban: 3}),
  '/api/cam': {status: 403, ...json({loi: 'Chưa đăng nhập'})},
};

/**
 * @param {{cors?: boolean}} [options] Whether pages of other sites may read the endpoints.
 */
export async function openSite({cors = false} = {}) {
  const pages = new Map();
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (cors) response.setHeader('access-control-allow-origin', '*');
    const send = (status, type, body) =>
      response.writeHead(status, {'content-type': `${type}; charset=utf-8`}).end(body);
    const found = pages.get(pathname) ?? endpoints[pathname];
    if (found) return void send(found.status ?? 200, found.type, found.body);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const file =
      /^\/nhung\/[\w.-]+$/.test(pathname) && (await readFile(CDN + pathname.slice(7)).catch(() => undefined));
    if (file) send(200, TYPES[extname(pathname)] ?? 'text/plain', file);
    else send(404, 'text/plain', 'Không có trang này');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    /** Puts a page on the site and returns its address. */
    addPage(body) {
      const path = `/trang-${pages.size + 1}`;
      pages.set(path, {type: 'text/html', body});
      return `${this.origin}${path}`;
    },
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  };
}
