// Whether anything jumps when the builder's snippets come to life: every element, two widths, two networks.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {openPage} from '../measure/cold-load.mjs';
import {articleAnswer} from '../pages/body-html.mjs';
import {articles} from '../pages/articles.mjs';
import {shell} from '../pages/shell.mjs';

const WIDGETS = {
  'news-ticker': {src: '/shift/list.json'},
  'article-list': {src: '/shift/list.json'},
  'article-card': {src: '/shift/list.json'},
  'category-list': {src: '/shift/categories.json'},
  'article-view': {src: '/shift/article.json'},
};
const NETWORKS = {
  fast: undefined,
  slow: {offline: false, latency: 400, downloadThroughput: 150_000, uploadThroughput: 50_000},
};

const BARE = {script: '/cdn/the-tin.js', version: '0', height: 400, title: ''};

const source = path => fileURLToPath(new URL(`../../../src/embed/${path}`, import.meta.url));

/** The builder's own code, as a script. */
async function bundle(contents, format) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: source('.')},
    bundle: true,
    format,
    globalName: 'builder',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function builder() {
  const code = await bundle(
    `export {makeSnippet} from '${source('snippet.ts')}'; export {writePage} from '${source('builder/write-code.ts')}';`,
    'esm',
  );
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

const measureRoomScript = () => bundle(`export {measureRoom} from '${source('builder/measure-room.ts')}';`, 'iife');

export async function shift({browser, site, isQuick}, report) {
  const {makeSnippet, writePage} = await builder();
  const json = value => ({type: 'application/json', body: JSON.stringify(value)});
  const list = articles(12);
  site.answers.set('/shift/list.json', json(list));
  site.answers.set('/shift/article.json', {type: 'application/json', body: articleAnswer(3000)});
  const names = [...new Set(list.map(({category}) => category))];
  site.answers.set(
    '/shift/categories.json',
    json(names.map((name, n) => ({id: n + 1, name, slug: `c${n}`, count: 3}))),
  );
  for (const [widget, own] of Object.entries(WIDGETS)) {
    const snippet = makeSnippet(widget, Object.entries(own), site.origin);
    const html = writePage(
      snippet,
      {
        ...BARE,
        articles: list.map(({title, url}) => ({title, url: site.origin + url})),
        room: await measure(browser, site, writePage(snippet, {...BARE, articles: []}, 'tag')),
      },
      'tag',
    );
    site.pages.set(`/shift/${widget}`, shell(`<p>Trước.</p>${html}<p>Sau.</p><p>${'Chữ của trang. '.repeat(80)}</p>`));
    const scores = [];
    for (const width of [320, 1280])
      for (const [network, conditions] of Object.entries(NETWORKS)) {
        if (isQuick && conditions) continue;
        scores.push({network, width, score: await layoutShift(browser, site, `/shift/${widget}`, width, conditions)});
      }
    report.row(`Layout shift with the builder's snippet: ${widget}`, 'CLS', {
      reach: 0,
      measured: Math.max(...scores.map(({score}) => score)),
      note: scores.map(({network, width, score}) => `${width} px ${network} ${score}`).join(', '),
    });
  }
}

/** How high the element is in a frame, as the builder measures it in its preview. */
async function measure(browser, site, html) {
  site.pages.set('/shift/frame', `<!doctype html><html lang="vi"><style>body{margin:0}</style><main>${html}</main>`);
  site.pages.set('/shift/preview', '<!doctype html><html lang="vi"><iframe src="/shift/frame" height="300"></iframe>');
  const {page, close} = await openPage(browser, site.origin);
  await page.goto(`${site.origin}/shift/preview`, {waitUntil: 'networkidle0'});
  await page.addScriptTag({content: await measureRoomScript()});
  const room = await page.evaluate(() => globalThis.builder.measureRoom(document.querySelector('iframe')));
  await close();
  return room;
}

async function layoutShift(browser, site, path, width, conditions) {
  const {page, cdp, close} = await openPage(browser, site.origin, {width});
  await cdp.send('Network.enable');
  if (conditions) await cdp.send('Network.emulateNetworkConditions', conditions);
  await page.evaluateOnNewDocument(() => {
    globalThis.shifted = 0;
    new PerformanceObserver(list => {
      for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) globalThis.shifted += value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(site.origin + path, {waitUntil: 'networkidle0', timeout: 60_000});
  await page.evaluate(() => new Promise(done => setTimeout(done, 500)));
  const score = await page.evaluate(() => Math.round(globalThis.shifted * 1000) / 1000);
  await close();
  return score;
}
