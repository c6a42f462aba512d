// The built Storybook as nothing but files below some path, as it is published.
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

const BUILT = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const PLACE = '/tai-lieu/the-tin/';
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

/** Every story and every page of docs, as the index has them. */
export const entries = () => Object.values(JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8')).entries);

/** Serves the built Storybook. */
export async function serveStorybook() {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const file = decodeURIComponent(pathname).replace(PLACE, '') || 'index.html';
    const content = pathname.startsWith(PLACE) ? await readFile(BUILT + file).catch(() => undefined) : undefined;
    response.writeHead(content ? 200 : 404, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
    response.end(content);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {base: `http://127.0.0.1:${server.address().port}${PLACE}`, close};
}
