// Every widget in every state, as pages: for our own tests, and for a checker that knows nothing of us (`npm run` has
// none; see run-checker.mjs).

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} name Layout or display.
 * @property {readonly string[]} states
 * @property {(endpoint: string, id: string) => string} html
 */

/** Folders of the endpoint; how each answers is in site.mjs. `fallback` fails, and has children. */
const DATA = ['loading', 'ready', 'empty', 'stale', 'failed', 'fallback'];
// An article that was asked for is there or is not: there is no empty one.
const ONE = DATA.filter(state => state !== 'empty');

const FALLBACK = '<a href="/tin-tuc">Xem tin tức của xã</a>';

/** The children of a widget in that state. */
const inside = endpoint => (endpoint.endsWith('/fallback') ? FALLBACK : '');

const HEADINGS = {
  loading: 'Đang tải',
  ready: 'Có tin',
  empty: 'Không có tin',
  stale: 'Bản đã lưu',
  failed: 'Không tải được',
  fallback: 'Nội dung thay thế',
};

const cards = ['vertical', 'horizontal', 'headline'].map(layout => ({
  tag: 'tin-article-card',
  name: layout,
  states: DATA,
  html: endpoint =>
    `<tin-article-card layout="${layout}" new-days="7" heading-level="3" src="${endpoint}/${endpoint === '/empty' ? 'tin' : 'bai/1'}">${inside(endpoint)}</tin-article-card>`,
}));

const lists = ['grid', 'list', 'headlines'].flatMap(layout =>
  ['button', 'pages'].map(more => ({
    tag: 'tin-article-list',
    name: `${layout}-${more}`,
    states: DATA,
    html: (endpoint, id) =>
      `<tin-source id="${id}" src="${endpoint}/tin{?page,limit}" ${more === 'pages' ? `page-param="trang-${id}"` : ''}>
        <tin-article-list layout="${layout}" more="${more}" limit="4" heading="Tin ${id}" heading-level="3">${inside(endpoint)}</tin-article-list>
      </tin-source>`,
  })),
);

const categories = ['list', 'tree', 'chips', 'select'].map(display => ({
  tag: 'tin-category-list',
  name: display,
  states: DATA,
  html: (endpoint, id) =>
    `<tin-category-list display="${display}" current="12" heading="Chuyên mục ${id}" heading-level="3" src="${endpoint}/chuyen-muc">${inside(endpoint)}</tin-category-list>`,
}));

const tickers = ['still', 'fade', 'slide', 'scroll'].map(mode => ({
  tag: 'tin-news-ticker',
  name: mode,
  states: DATA,
  html: (endpoint, id) =>
    `<tin-news-ticker ${mode === 'still' ? '' : `autoplay mode="${mode}"`} limit="4" heading="Tin ${id}" heading-level="3" src="${endpoint}/tin">${inside(endpoint)}</tin-news-ticker>`,
}));

/** @type {readonly Widget[]} */
export const browsing = [...cards, ...lists, ...categories, ...tickers];

/** @type {readonly Widget[]} */
export const reading = [
  {
    tag: 'tin-article-view',
    name: 'article',
    states: ONE,
    html: endpoint =>
      `<tin-article-view heading-level="3" src="${endpoint}/bai/1" tools="text-size contrast print save share">${inside(endpoint)}</tin-article-view>`,
  },
  {tag: 'tin-text-size', name: 'control', states: ['ready'], html: () => '<tin-text-size></tin-text-size>'},
];

/**
 * A whole page with a widget, each state below a heading of its own.
 *
 * @param {Widget} widget
 * @param {readonly string[]} [states]
 */
export function pageOf(widget, states = widget.states) {
  const sections = states.map(
    state =>
      `<section id="${state}"><h2>${HEADINGS[state]}</h2>${widget.html(`/${state}`, `${widget.name}-${state}`)}</section>`,
  );
  return documentOf(`${widget.tag}: ${widget.name}`, sections.join('\n'));
}

/**
 * A page with several widgets in one state.
 *
 * @param {readonly Widget[]} some
 * @param {string} state
 */
export const pageOfMany = (some, state) =>
  documentOf(
    `${some[0].tag}: ${state}`,
    some
      .map(widget => `<section><h2>${widget.name}</h2>${widget.html(`/${state}`, `${widget.name}-${state}`)}</section>`)
      .join('\n'),
  );

/**
 * A plain host, with colours of its own in both schemes.
 *
 * @param {string} title
 * @param {string} content
 */
export const documentOf = (title, content) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { margin: 1rem; font-family: sans-serif; background: #fff; color: #1a1a1a }
@media (prefers-color-scheme: dark) { body { background: #121212; color: #e8e8e8 } a { color: #8ab4f8 } }
header a, footer a { display: inline-block; padding: .5em 0 }
@media print { :root { color-scheme: light } body, header a, footer a { background: #fff; color: #000 } }
</style>
<script src="/cdn/the-tin.js" defer></script>
</head>
<body>
<header><a href="/">Trang chủ</a></header>
<main>
<h1>Xã Bình Minh</h1>
${content}
</main>
<footer><a href="/lien-he">Liên hệ</a></footer>
</body>
</html>`;
