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

const source = path => fileURLToPath(new URL(`../../../src/embed/${path}`, import.meta.url));

/** The builder's own code. */
async function builder() {
  const {outputFiles} = await build({
    stdin: {
      contents: `export {makeSnippet} from '${source('snippet.ts')}'; export {writePage} from '${source('builder/write-code.ts')}';`,
      resolveDir: source('.'),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

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
        script: '/cdn/the-tin.js',
        version: '0',
        articles: list.map(({title, url}) => ({title, url: site.origin + url})),
        height: 400,
        title: widget,
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
