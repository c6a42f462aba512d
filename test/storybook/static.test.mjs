// The built Storybook as nothing but files below some path: every story and every page of the docs shows its elements.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openBrowser, openPage} from '../cdn/browser.mjs';

const BUILT = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const PLACE = '/tai-lieu/the-tin/';
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

const {entries} = JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8'));

describe('the static Storybook', () => {
  let browser;
  let server;
  const strays = [];

  before(async () => {
    browser = await openBrowser();
    server = createServer(serve);
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function serve(request, response) {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const file = decodeURIComponent(pathname).replace(PLACE, '');
    const content = pathname.startsWith(PLACE) ? await readFile(BUILT + file).catch(() => undefined) : undefined;
    if (content === undefined) strays.push(pathname);
    response.writeHead(content ? 200 : 404, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
    response.end(content);
  }

  for (const {id, type, title, name, tags = []} of Object.values(entries)) {
    it(`shows ${title}: ${name}`, async () => {
      const {page, errors, close} = await openPage(browser);
      const origin = `http://127.0.0.1:${server.address().port}`;

      await page.goto(`${origin}${PLACE}iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}`);
      await page.waitForFunction(
        root => {
          const ours = [...document.querySelectorAll(`${root} *`)].filter(({localName}) =>
            localName.startsWith('tin-'),
          );
          return ours.length > 0 && ours.every(({state}) => state !== 'idle' && state !== 'loading');
        },
        {},
        type === 'docs' ? '#storybook-docs' : '#storybook-root',
      );

      // A story that is about failing says so in its tags.
      if (tags.includes('fails')) return close();
      const failed = await page.$$eval('[state=failed]', found => found.map(({localName}) => localName));
      assert.deepEqual(failed, []);
      assert.deepEqual(errors, []);
      assert.deepEqual(strays, []);
      return close();
    });
  }
});
