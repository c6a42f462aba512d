// The packed library in fresh projects: each is installed, type-checked, built, and opened in a browser.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TITLES = ['Lịch tiêm phòng', 'Họp dân', 'Tuyển quân', 'Thu gom rác'];
const LIST = TITLES.map((title, n) => ({id: n, title, url: `/tin/${n}`, date: `2026-08-0${n + 1}`}));
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};
const HEADLINES = `document.querySelector('tin-article-list[class]').shadowRoot.querySelectorAll('h3 a')`;

describe('the packed library', () => {
  let folder;
  let pack;
  let browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'the-tin-frameworks-'));
    const [{filename}] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
    pack = join(folder, filename);
    browser = await puppeteer.launch({executablePath: ensureBrowser(), args: browserFlags});
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const name of readdirSync(new URL('projects/', import.meta.url))) {
    describe(`in a project of ${name}`, () => {
      let project;

      before(() => {
        project = join(folder, name);
        cpSync(new URL(`projects/${name}/`, import.meta.url), project, {recursive: true});
        npm(project, 'install', '--no-audit', '--no-fund', '--ignore-scripts', pack);
      });

      it('passes the type checks and builds', () => void npm(project, 'run', 'build'));

      // What runs in Node alone has been run by its build.
      if (name === 'nodenext') return;

      it('shows the headlines, tells of a click, and holds only the tags it imports', async test => {
        const site = await serve(join(project, 'dist'));
        test.after(() => site.close());
        const page = await browser.newPage();
        const problems = [];
        page.on('pageerror', error => problems.push(String(error)));
        await page.goto(site.address);
        await page.waitForFunction(`${HEADLINES}.length === 3`);
        await page.evaluate(`${HEADLINES}[0].click()`);
        await page.waitForFunction(`document.querySelector('output').textContent !== ''`);

        assert.deepEqual(await page.evaluate(`[...${HEADLINES}].map(a => a.textContent.trim())`), TITLES.slice(0, 3));
        assert.equal(await page.evaluate(`document.querySelector('output').textContent`), TITLES[0]);
        assert.equal(await page.evaluate(`document.querySelector('tin-article-list[class]').className`), 'rong');
        assert.deepEqual(problems, []);
        const scripts = readdirSync(join(project, 'dist'), {recursive: true}).filter(file => /\.js$/.test(file));
        const code = scripts.map(file => readFileSync(join(project, 'dist', file), 'utf8')).join('\n');
        assert.match(code, /tin-article-list/);
        for (const tag of ['tin-news-ticker', 'tin-category-list', 'tin-text-size'])
          assert.ok(!code.includes(`"${tag}"`), tag);
        await page.close();
      });
    });
  }
});

/** Runs npm with the Node that runs this, and gives what it says; throws with all of it. */
function npm(cwd, ...args) {
  try {
    return execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, CI: '1', NODE_OPTIONS: ''},
    });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Serves a built folder and the articles, wherever the page asks for them. */
async function serve(path) {
  const server = createServer(({url}, response) => {
    if (url.endsWith('/tin.json')) {
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(LIST));
      return;
    }
    const file = url === '/' ? '/index.html' : url.split('?')[0];
    try {
      const body = readFileSync(join(path, file));
      response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => void server.close().closeAllConnections(),
  };
}
