// A page with the built file, another origin than the fault server's, that notes all that is said and done on it.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {openPage} from '../cdn/browser.mjs';
import {openSite} from '../cdn/site.mjs';
import {startFaultServer} from '../support/fault-server.mjs';

const SCRIPT = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** What browsers say of a request that failed. No page can keep them from it. */
const OF_THE_NETWORK =
  /Failed to load resource|blocked by CORS|Cross-Origin Request Blocked|net::ERR|Security Error: Content at|Clear-Site-Data|XML Parsing Error|not well-formed/;

/** The site of a commune, and the server of its news. */
export async function openWorld() {
  const [site, server] = await Promise.all([openSite(), startFaultServer()]);
  return {site, server, close: () => Promise.all([site.close(), server.close()])};
}

/**
 * Opens a page on the site.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openFaultPage(browser, {site, server}) {
  const visit = await openPage(browser);
  const {page} = visit;
  const start = () =>
    page.goto(
      site.addPage(
        `<!doctype html><html lang="vi"><title>Xã</title><script>${SCRIPT}</script><script src="/cdn/the-tin.js"></script><body>`,
      ),
    );
  await start();
  /** Everything that has been put on the page: what of it was asked, and what the webmaster is to read about it. */
  const runs = [];
  const heard = () => page.evaluate(() => self.heard);

  return {
    ...visit,
    heard,
    /** Another page of the site, with the same storage. */
    again: start,

    /** An endpoint with one fault, apart from all others. */
    endpoint(name, query = '') {
      const run = randomUUID();
      const one = {name, run, src: `${server.origin}/fault/${name}?run=${run}${query}`, asked: () => server.asked(run)};
      runs.push(one);
      return {...one, mend: () => server.mend(run), spoil: () => server.spoil(run)};
    },

    /** Puts an element on the endpoint and waits for its first word. */
    async show(
      {src},
      {tag = 'article-list', attributes = '', children = '', source = '', id = `e${randomUUID()}`} = {},
    ) {
      await page.evaluate(
        (one, markup) => put(one, markup),
        id,
        `<tin-source src="${src}" ${source} saved="0"><tin-${tag} id="${id}" ${attributes}>${children}</tin-${tag}></tin-source>`,
      );
      return {
        id,
        keepCount: () => page.evaluate(one => keepCount(one), id),
        after: (count, act) => page.evaluate((one, n, what) => after(one, n, what), id, count, act),
        set: (name, value) =>
          page.evaluate((one, key, text) => document.getElementById(one).setAttribute(key, text), id, name, value),
      };
    },

    /** What the webmaster has been told about an endpoint. */
    told: async ({run}) => (await heard()).warn.filter(text => text.includes(run)),

    /** Nothing but what was expected has been said; nothing is asked any more that was not asked then. */
    async isQuiet() {
      const {warn, error, uncaught} = await heard();
      assert.deepEqual({error, uncaught}, {error: [], uncaught: []});
      assert.deepEqual(
        visit.errors.filter(text => !OF_THE_NETWORK.test(text)),
        [],
      );
      assert.deepEqual(
        warn.filter(text => !runs.some(({run}) => text.includes(run))),
        [],
      );
    },
  };
}
