// A reader's look at a page: by state, part and text, through shadow roots.
import {cms} from './context.mjs';

const ANSWERED = ['ready', 'empty', 'stale', 'failed'];

/** One endpoint, known by its address alone, around the given elements. */
export const source = (body, src = cms.wordpress.posts) => `<tin-source src="${src}">${body}</tin-source>`;

/**
 * Opens a new page of the site in a browser profile of its own, unless one is given.
 *
 * @param {string} body
 */
export async function visit(body, {context} = {}) {
  const own = context ?? (await cms.browser.createBrowserContext());
  const page = await own.newPage();
  page.setDefaultTimeout(30_000);
  const errors = [];
  const warnings = [];
  const requests = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('request', request => {
    if (request.url().startsWith(cms.wordpress.origin)) requests.push(`${request.method()} ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    self.said = [];
    const write = event =>
      self.said.push({
        on: event.target.localName,
        type: event.type,
        code: event.detail.error?.code,
        status: event.detail.error?.status,
        stale: event.detail.stale,
      });
    for (const type of ['tin-load', 'tin-error']) document.addEventListener(type, write, true);
  });
  await page.goto(cms.site.addPage(body));
  return {
    page,
    context: own,
    errors,
    warnings,
    /** What was asked of WordPress, pictures left out. */
    requests: () => requests.filter(text => !text.includes('/uploads/')),
    /** Every `tin-load` and `tin-error` so far. */
    said: () => page.evaluate(() => self.said),
    state: selector => stateOf(page, selector),
    waitForState: (selector, state) =>
      page.waitForFunction(
        (query, wanted) => document.querySelector(query)?.getAttribute('state') === wanted,
        {},
        selector,
        state,
      ),
    /** Text of every match inside the element's shadow root, as it is read. */
    texts: (selector, inside) =>
      page.$eval(
        selector,
        (element, query) =>
          [...element.shadowRoot.querySelectorAll(query)].map(node => node.textContent.replace(/\s+/g, ' ').trim()),
        inside,
      ),
    cards: selector => page.$eval(selector, readCards),
    click: (selector, inside, text) => page.$eval(selector, clickOn, inside, text),
    waitForText: (selector, text) =>
      page.waitForFunction(
        (query, wanted) => document.querySelector(query)?.shadowRoot?.textContent.includes(wanted),
        {},
        selector,
        text,
      ),
    waitForCards: (selector, count) =>
      page.waitForFunction(
        (query, wanted) =>
          document.querySelector(query)?.shadowRoot?.querySelectorAll('[part~="card"]').length === wanted,
        {},
        selector,
        count,
      ),
    /** Copies are written behind the reader's back: whoever leaves at once has none. */
    copyIsKept: () => page.waitForFunction(hasCopy, {polling: 100}),
    close: () => own.close(),
  };
}

/** The element's verdict on its data, once it has one. */
async function stateOf(page, selector) {
  const handle = await page.waitForFunction(
    (query, states) => {
      const state = document.querySelector(query)?.getAttribute('state');
      return states.includes(state) && state;
    },
    {},
    selector,
    ANSWERED,
  );
  return handle.jsonValue();
}

function readCards(element) {
  return [...element.shadowRoot.querySelectorAll('[part~="card"]')].map(card => {
    const text = query => card.querySelector(query)?.textContent.replace(/\s+/g, ' ').trim();
    return {
      title: text('[part~="title"]'),
      href: card.querySelector('a')?.href,
      datetime: card.querySelector('time')?.getAttribute('datetime'),
      date: text('time'),
      category: text('[part~="category"]'),
      summary: text('[part~="summary"]'),
      image: card.querySelector('img')?.src,
      links: card.querySelectorAll('a').length,
    };
  });
}

function clickOn(element, query, text) {
  const matches = [...element.shadowRoot.querySelectorAll(query)];
  const match = text === undefined ? matches[0] : matches.find(node => node.textContent.includes(text));
  if (!match)
    throw new Error(`No ${query} with “${text}” in <${element.localName}>: ${element.shadowRoot.textContent}`);
  match.click();
}

async function hasCopy() {
  // Opening one that is not there would make it, without what the library puts into it.
  if (!(await indexedDB.databases()).some(({name}) => name === 'the-tin')) return false;
  const resultOf = request =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await resultOf(indexedDB.open('the-tin'));
  const count = await resultOf(database.transaction('the-tin').objectStore('the-tin').count());
  database.close();
  return count > 0;
}
