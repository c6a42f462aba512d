// The commune's own site: plain pages on another port than WordPress, with the library as its only script.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

/**
 * @param {{folder: string, script: string}} library
 */
export async function openSite({folder, script}) {
  const pages = new Map();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) return void response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
    const file = await readFile(join(folder, basename(pathname))).catch(() => undefined);
    if (file) response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(file);
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Puts a page on the site and returns its address. */
    addPage(body, path = `/trang-${pages.size + 1}`) {
      const head = `<meta charset="utf-8"><title>Xã Bình Minh</title><script type="module" src="/${script}"></script>`;
      pages.set(path, `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`);
      return origin + path;
    },
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  };
}
