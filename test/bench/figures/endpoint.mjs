// What one page asks of the endpoint, and how the polls of 10,000 open pages arrive.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {openPage, settled} from '../measure/cold-load.mjs';
import {articles} from '../pages/articles.mjs';
import {allLoaded, shell} from '../pages/shell.mjs';

const PAGES = 10_000;
const PERIOD_S = 300;
/** Everybody opened the page within this time: a notice was read out on the loudspeakers. */
const OPENED_WITHIN_S = 10;

const LIST = '/endpoint/list.json';
const PAGE = shell(
  `<tin-source src="${LIST}"><tin-news-ticker></tin-news-ticker><tin-article-list></tin-article-list><tin-category-list></tin-category-list></tin-source>`,
  {head: '<script src="/cdn/the-tin.js" defer></script>', shown: allLoaded(3)},
);

export async function endpoint({browser, site}, report) {
  await requests({browser, site}, report);
  await polls(report);
}

async function requests({browser, site}, report) {
  const body = JSON.stringify(articles(20));
  site.pages.set('/endpoint/page', PAGE);
  const asked = async cacheControl => {
    let conditional = 0;
    site.answers.set(LIST, ({headers}) => {
      const isKnown = headers['if-none-match'] === '"1"';
      if (isKnown) conditional++;
      return {
        type: 'application/json',
        ...(isKnown ? {status: 304} : {body}),
        headers: {'cache-control': cacheControl, etag: '"1"'},
      };
    });
    const {page, close} = await openPage(browser, site.origin);
    const counts = [];
    for (let view = 0; view < 2; view++) {
      const before = site.seen.length;
      await page.goto(`${site.origin}/endpoint/page`);
      await settled(page);
      counts.push(site.seen.slice(before).filter(({path}) => path.startsWith(LIST)).length);
    }
    await close();
    return {first: counts[0], second: counts[1], conditional};
  };
  const fresh = await asked('max-age=300');
  const checked = await asked('no-cache');
  report.row('First view of a page with ticker, list and categories', 'list requests', {
    reach: 1,
    measured: fresh.first,
  });
  report.row('Second view within Cache-Control', 'list requests', {reach: 0, measured: fresh.second});
  report.row('Second view of what is to be checked', 'requests with If-None-Match, answered by 304', {
    reach: 1,
    isLeast: true,
    measured: checked.conditional,
    note: `of ${checked.second}`,
  });
}

/** The real poll code on a clock of our own: seconds at which it asks, for one page. */
function arrivals(poll, opened, until) {
  const due = [];
  let now = opened * 1000;
  const real = {setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now};
  Date.now = () => now;
  globalThis.setTimeout = (run, ms) => due.push({run, at: now + ms});
  globalThis.clearTimeout = () => undefined;
  const asked = [];
  try {
    poll(PERIOD_S, () => asked.push(now / 1000));
    for (let next = due.shift(); next && next.at <= until * 1000; next = due.shift()) {
      now = next.at;
      next.run();
    }
  } finally {
    Object.assign(globalThis, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
    Date.now = real.now;
  }
  return asked;
}

async function polls(report) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/network/poll.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const {poll} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const until = 3600;
  const perSecond = new Array(until + 1).fill(0);
  const without = new Array(until + 1).fill(0);
  for (let n = 0; n < PAGES; n++) {
    const opened = (n / PAGES) * OPENED_WITHIN_S;
    for (const at of arrivals(poll, opened, until)) perSecond[Math.floor(at)]++;
    for (let at = opened + PERIOD_S; at < until; at += PERIOD_S) without[Math.floor(at)]++;
  }
  const round = n => Math.max(...perSecond.slice(PERIOD_S * (n - 0.5), PERIOD_S * (n + 0.5)));
  report.row(
    '10,000 pages opened within 10 s, refresh="300": first round',
    'most requests in a second / without jitter',
    {
      reach: 0.25,
      measured: round(1) / Math.max(...without),
      note: `${round(1)} in the worst second, ${Math.max(...without)} without jitter; ${round(5)} in round 5, ${round(10)} in round 10; evenly it were ${Math.round(PAGES / PERIOD_S)}`,
    },
  );
  const BIN = 5;
  for (let at = 0; at + BIN <= until; at += BIN) {
    const mean = all => all.slice(at, at + BIN).reduce((sum, n) => sum + n, 0) / BIN;
    report.point('polls', at, {'the-tin': mean(perSecond), 'without jitter': mean(without)});
  }
}
