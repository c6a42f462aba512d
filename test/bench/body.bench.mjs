// What it costs to show the body of an article, against the same HTML set as it is: `node test/bench/body.bench.mjs`.
// Figures, not a test: ways are measured in turn, so that a busy machine slows all of them, and medians are compared.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);

/** What PERFORMANCE.md asks for, as shares of the plain way. */
const GOALS = {'100 kB, show': 0.95, '1 MB, show': 0.55, '1 MB, text size': 0.3};

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL('../../src/body/render-body.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  globalName: 'body',
  minify: true,
  write: false,
  logLevel: 'error',
});

const browser = await puppeteer.launch({executablePath: ensureBrowser(), args: browserFlags});
try {
  const page = await browser.newPage();
  await page.setViewport({width: 412, height: 900});
  await page.setContent('<!doctype html><html lang="vi"><body style="font: 16px/1.6 sans-serif"><main></main>');
  await page.evaluate(outputFiles[0].text.replace(/^"use strict";var body=/, 'globalThis.body='));
  await page.evaluate(prepare);

  const times = {};
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, size] of [
      ['100 kB', 100_000],
      ['1 MB', 1_000_000],
    ])
      for (const way of ['plain', 'ours']) {
        const figures = await page.evaluate((...args) => globalThis.measure(...args), way, size);
        // The first round only warms up.
        if (round > 0)
          for (const [what, ms] of Object.entries(figures))
            ((times[`${name}, ${what}`] ??= {plain: [], ours: []})[way] ??= []).push(ms);
      }
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, {plain, ours}]) => [
        name,
        {
          'plain (ms)': Math.round(median(plain)),
          'ours (ms)': Math.round(median(ours)),
          ratio: median(plain) ? Number((median(ours) / median(plain)).toFixed(2)) : '',
          goal: GOALS[name] ?? '',
        },
      ]),
    ),
  );
} finally {
  await browser.close();
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** Runs in the page. */
function prepare() {
  const sentence = 'Thời gian tiếp nhận hồ sơ từ 07 giờ 30 phút đến 11 giờ 00 phút các ngày làm việc trong tuần. ';
  const block = n =>
    `<p class="MsoNormal" style="text-align:justify;font-size:14pt;font-family:'Times New Roman'"><span style="font-size:14pt">&nbsp;&nbsp;&nbsp;${n}. ${sentence.repeat(3)}</span> <b>${sentence}</b></p>` +
    (n % 9 ? '' : `<h3>Mục ${n}</h3><ul><li>${sentence}</li><li>${sentence}</li></ul>`) +
    (n % 25
      ? ''
      : `<table border="1"><tr><td>STT</td><td>Tên</td></tr>${`<tr><td>1</td><td>${sentence}</td></tr>`.repeat(5)}</table>`);
  const made = new Map();
  const bodyOf = size => {
    let html = made.get(size) ?? '';
    for (let n = 1; html.length < size; n++) html += block(n);
    made.set(size, html);
    return html;
  };
  const main = document.querySelector('main');
  const flat = new CSSStyleSheet();
  flat.replaceSync('.flat > * { content-visibility: visible !important }');
  document.adoptedStyleSheets = [flat];
  const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  globalThis.body.adoptBodyStyles(document);

  globalThis.measure = async (way, size) => {
    const html = bodyOf(size);
    const box = document.createElement('div');
    if (way === 'ours') box.className = 'tin-body';
    main.replaceChildren(box);
    await frame();

    const tasks = [];
    const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const start = performance.now();
    if (way === 'plain') box.innerHTML = html;
    else await show(box, html);
    await frame();
    const shown = performance.now() - start;
    await frame();
    tasks.push(...observer.takeRecords());
    observer.disconnect();

    // The same text with all of it laid out, not only what is on screen.
    if (way === 'plain') {
      box.className = 'tin-body flat';
      box.replaceChildren();
      await show(box, html);
      await frame();
      await frame();
    }
    const changed = performance.now();
    box.style.setProperty('--tin-text-scale', '1.5');
    await frame();
    const scaled = performance.now() - changed;
    main.replaceChildren();
    return {show: shown, 'longest task': Math.max(0, ...tasks.map(({duration}) => duration)), 'text size': scaled};
  };

  // As the article view does: a part, a frame, and the rest in turns of 60 ms.
  async function show(box, html) {
    let until = 0;
    for (const {nodes, isLast} of globalThis.body.renderParts(html, {base: 'https://xa.example/', headingLevel: 1})) {
      box.append(nodes);
      if (isLast || performance.now() < until) continue;
      await (until ? new Promise(done => setTimeout(done)) : frame());
      until = performance.now() + 60;
    }
    globalThis.body.followAnchors(box);
  }
}
