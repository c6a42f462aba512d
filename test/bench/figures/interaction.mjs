// What a press costs on a slow machine: a page of 100 cards, a filter, another theme, a larger text.
import {costOf, openPage, settled, visit} from '../measure/cold-load.mjs';
import {longestTask} from '../measure/long-tasks.mjs';
import {interleave} from '../measure/statistics.mjs';
import {articleAnswer} from '../pages/body-html.mjs';
import {rawPage, viewPage} from '../pages/body-pages.mjs';
import {ours, staticPage} from '../pages/card-pages.mjs';
import {drawn} from '../pages/drawn.mjs';
import {shell} from '../pages/shell.mjs';

const COUNT = 100;
const SLOWDOWN = 4;
const THEME =
  '<style>.dark { color-scheme: dark; background: #111; color: #eee; --tin-accent: #ffb4a9; --tin-link: #ffd9d4; --tin-muted: #bbb }</style>';

const LIST = shell('<tin-article-list more="pages"></tin-article-list>', {
  head: `${THEME}<script src="/cdn/the-tin.js" defer></script>`,
  shown: `new Promise(done => addEventListener('load', async () => {
    const list = globalThis.list = document.querySelector('tin-article-list');
    const answer = await fetch('/articles/${2 * COUNT}.json');
    list.limit = ${COUNT};
    list.articles = TheTin.readArticles(await answer.json(), {base: location.href}).articles;
    await list.updateComplete;
    done();
  }))`,
});

/** Runs in the page. */
const PRESSES = {
  'next page': () => {
    const {list, items} = globalThis;
    if (items) items.innerHTML = globalThis.next;
    else [...list.shadowRoot.querySelectorAll('.pages button, .pages a')].find(button => !button.current).click();
  },
  filtering: () => {
    const {list, items} = globalThis;
    if (items) {
      for (const item of items.children) item.hidden = !item.textContent.includes('tiêm');
    } else list.query = 'tiem';
  },
  'other theme': () => void document.documentElement.classList.toggle('dark'),
};

export async function interaction({browser, site, isQuick}, report) {
  const rounds = isQuick ? 1 : 5;
  const drawing = await drawn({browser, site}, COUNT);
  site.pages.set('/press/ours', LIST);
  site.pages.set(
    '/press/html',
    staticPage(drawing).replace(
      '</main>',
      `</main>${THEME}<script>globalThis.items = document.querySelector(".cards"); globalThis.next = items.innerHTML;</script>`,
    ),
  );
  /** Nor does the static page have what comes after its page. */
  const cutOff = page =>
    page.evaluate(count => {
      const {list} = globalThis;
      list.articles = list.articles.slice(0, count);
    }, COUNT);
  for (const [press, act] of Object.entries(PRESSES))
    await compare(report, `100 cards, ${press}`, rounds, {
      'the-tin': () => pressed(browser, site, '/press/ours', act, press === 'filtering' ? cutOff : undefined),
      'static HTML': () => pressed(browser, site, '/press/html', act),
    });

  const size = 100_000;
  site.pages.set('/press/view', viewPage.replace('</head>', `${THEME}</head>`));
  site.pages.set('/press/raw', rawPage().replace('</head>', `${THEME}</head>`));
  for (const bytes of [100, size])
    site.answers.set(`/bodies/${bytes}.json`, {type: 'application/json', body: articleAnswer(bytes)});
  const prepare = page =>
    page.evaluate(async bytes => {
      await globalThis.load(bytes);
      await globalThis.show();
    }, size);
  for (const [press, act] of [
    ['text size', () => void globalThis.size()],
    ['other theme', PRESSES['other theme']],
  ])
    await compare(report, `Article of 100 KB, ${press}`, rounds, {
      'the-tin': () => pressed(browser, site, '/press/view', act, prepare),
      'static HTML': () => pressed(browser, site, '/press/raw', act, prepare),
    });
  await longest({browser, site, drawing}, rounds, report);
}

async function compare(report, figure, rounds, ways) {
  const results = await interleave(ways, rounds);
  report.compare(`${figure}, ${SLOWDOWN}× slower`, 'main-thread CPU / the same on static HTML', results, {
    reach: 1,
    base: results['static HTML'].cpu,
    note: `longest task ${Math.round(results['the-tin'].longest)} ms, ${Math.round(results['static HTML'].longest)} on static HTML`,
  });
}

async function pressed(browser, site, path, act, prepare) {
  const opened = await visit(browser, site.origin, path, {slowdown: SLOWDOWN});
  await prepare?.(opened.page);
  await settled(opened.page);
  let cpu;
  const longest = await longestTask(opened.cdp, async () => ({cpu} = await costOf(opened, act)));
  await opened.close();
  return {cpu, longest};
}

/** The longest task of a page of 100 cards from its first byte on. */
async function longest({browser, site, drawing}, rounds, report) {
  site.pages.set('/longest/ours', ours(COUNT));
  site.pages.set('/longest/html', staticPage(drawing));
  const load = path => async () => {
    const {page, cdp, close} = await openPage(browser, site.origin);
    const ms = await longestTask(cdp, async () => {
      await page.goto(site.origin + path);
      await settled(page);
    });
    await close();
    return {ms};
  };
  const results = await interleave({'the-tin': load('/longest/ours'), 'static HTML': load('/longest/html')}, rounds);
  report.row('List of 100, longest task of its page', 'ms of CPU', {
    reach: 50,
    measured: results['the-tin'].ms,
    note: `${Math.round(results['static HTML'].ms)} as static HTML`,
  });
}
