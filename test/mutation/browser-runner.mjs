import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {startFaultServer} from '../support/fault-server.mjs';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';

const TYPES = {html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json', css: 'text/css'};
const here = path => fileURLToPath(new URL(path, import.meta.url));

/** Serves the page, the bundles and the fixtures, with the fault server beside it. */
export async function serve(root, bundles) {
  const faults = await startFaultServer();
  const server = createServer(async ({url}, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (path === '/__fault-server.js') {
      response.writeHead(200, {'content-type': TYPES.js});
      response.end(`export const origin = ${JSON.stringify(faults.origin)};`);
      return;
    }
    let file = join(root, path);
    if (path === '/page.html') file = here('./page.html');
    else if (path === '/mocha.js') file = here('./node_modules/mocha/mocha.js');
    else if (path.startsWith('/bundle/')) file = join(bundles, path.slice('/bundle/'.length));
    try {
      const body = await readFile(file);
      response.writeHead(200, {'content-type': TYPES[file.split('.').pop()] ?? 'text/plain; charset=utf-8'});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      await faults.close();
    },
  };
}

/** One browser that runs one test file at a time; a page that hangs costs the browser. */
export class BrowserRunner {
  #origin;
  #browser;

  constructor(origin) {
    this.#origin = origin;
  }

  async run(file, mutant, limit) {
    this.#browser ??= await puppeteer.launch({executablePath: ensureBrowser(), args: browserFlags});
    let timer;
    const late = new Promise(resolve => {
      timer = setTimeout(() => resolve({late: true, covered: []}), limit);
    });
    const result = await Promise.race([this.#inPage(file, mutant, limit), late]).catch(error => ({
      failure: String(error),
      covered: [],
    }));
    clearTimeout(timer);
    if (result.late) this.#kill();
    return result;
  }

  async close() {
    await this.#browser?.close();
  }

  async #inPage(file, mutant, limit) {
    // A storage of its own for each run, as each reader has.
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    const result = await new Promise((resolve, reject) => {
      page
        .exposeFunction('report', resolve)
        .then(() => {
          const query = new URLSearchParams({file, mutant, limit: String(limit)});
          return page.goto(`${this.#origin}/page.html?${query}`, {timeout: 0});
        })
        .catch(reject);
    });
    await context.close();
    return result;
  }

  #kill() {
    this.#browser.process()?.kill('SIGKILL');
    this.#browser = undefined;
  }
}
