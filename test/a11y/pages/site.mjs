// The pages and their endpoint on a local port. An endpoint's first folder says how it answers:
// /ready good; /empty without a record; /loading never; /failed and /fallback no JSON; /slow after a while;
// /stale good until `outage` is set, which asking for /outage does, too.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {answerOf, picture} from './answers.mjs';

/** The built script. `TIN_CDN` names the folder of another build. */
const CDN = process.env.TIN_CDN ?? fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));
const SLOW_MS = 400;

/** @param {number} [port] */
export async function openSite(port = 0) {
  const pages = new Map();
  const site = {
    origin: '',
    outage: false,
    /** Puts a page, or what writes one for each visit, on the site and returns its address. */
    addPage(body, path = `/trang-${pages.size + 1}`) {
      pages.set(path, body);
      return site.origin + path;
    },
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  };

  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const send = (body, type = 'text/html; charset=utf-8', status = 200) =>
      response.writeHead(status, {'content-type': type, 'cache-control': 'no-cache'}).end(body);
    const page = pages.get(pathname);
    if (page !== undefined) return void send(typeof page === 'function' ? page() : page);
    if (pathname === '/outage') {
      site.outage = true;
      return void send('');
    }
    if (/^\/(bai-viet|chuyen-muc)\/\d+$/.test(pathname)) return void send('<title>Trang của xã</title>');
    if (pathname.startsWith('/cdn/'))
      return void readFile(`${CDN}/${pathname.slice(5)}`).then(
        text => send(text, 'text/javascript'),
        () => send('', 'text/plain', 404),
      );
    const image = /^\/anh\/(\d+)\.svg$/.exec(pathname)?.[1];
    if (image) return void send(picture(Number(image) * 47), 'image/svg+xml');
    const [, state = '', path = ''] = /^\/([a-z]+)(\/.*)$/.exec(pathname) ?? [];
    const answer = answerOf(path, searchParams, state === 'empty');
    if (answer === undefined) return void send('', 'text/plain', pathname === '/favicon.ico' ? 204 : 404);
    if (state === 'loading') return;
    if (state === 'failed' || state === 'fallback' || (state === 'stale' && site.outage))
      return void send('<p>Bảo trì');
    const answered = () => send(JSON.stringify(answer), 'application/json');
    if (state === 'slow') setTimeout(answered, SLOW_MS);
    else answered();
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  return site;
}
