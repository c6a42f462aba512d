import {openPage} from '../cdn/browser.mjs';
import {pageOf} from './pages/widgets.mjs';

/** A quarter past ten on a day in March, whatever the day of the test is. */
const NOW = Date.parse('2026-03-09T10:15:00+07:00');

/** @typedef {Awaited<ReturnType<typeof openPage>> & {cdp: import('puppeteer-core').CDPSession}} Visit */

/**
 * A page at a fixed time of day. Several pages share one browser; each is told that it has the focus.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} [width]
 * @returns {Promise<Visit>}
 */
export async function visitPage(browser, width = 1280) {
  const visit = await openPage(browser);
  const cdp = await visit.page.createCDPSession();
  await cdp.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  visit.page.setDefaultTimeout(15_000);
  await visit.page.setViewport({width, height: 900});
  await visit.page.evaluateOnNewDocument(ahead => {
    const {now} = Date;
    Date.now = () => now() + ahead;
    // What is said after a second of waiting is said at once.
    const {setTimeout} = globalThis;
    globalThis.setTimeout = (run, ms, ...rest) => setTimeout(run, ms === 1000 ? 20 : ms, ...rest);
  }, NOW - Date.now());
  return {...visit, cdp};
}

/**
 * Opens a page with a widget in all of its states, and waits until each is in its own.
 *
 * @param {Visit} visit
 * @param {Awaited<ReturnType<typeof import('./pages/site.mjs').openSite>>} site
 * @param {import('./pages/widgets.mjs').Widget} widget
 */
export async function openWidget({page}, site, widget) {
  const address = site.addPage(pageOf(widget));
  if (widget.states.includes('stale')) {
    // A copy to fall back on.
    site.outage = false;
    await page.goto(site.addPage(pageOf(widget, ['stale'])));
    await page.waitForSelector(`${widget.tag}[state=ready]`);
    await hasCopy(page);
    site.outage = true;
  }
  await page.goto(address);
  await page.waitForFunction(
    (tag, states) =>
      states.every(state => {
        const shown = document.querySelector(`#${state} ${tag}`);
        const wanted = state === 'fallback' ? 'failed' : state;
        if (state !== 'loading')
          return shown.matches(':defined') && (shown.state === undefined || shown.state === wanted);
        // Told once it takes long.
        return shown.shadowRoot?.querySelector('[part=status]')?.textContent.includes('Đang tải');
      }),
    {},
    widget.tag,
    widget.states,
  );
  await page.evaluate(() => document.fonts.ready);
}

/** The copy is written after the answer has been shown, by a part that has to come first. */
async function hasCopy(page) {
  await page.waitForFunction(async () => {
    for (const {name} of await indexedDB.databases()) {
      const request = indexedDB.open(name);
      await new Promise(done => (request.onsuccess = done));
      const database = request.result;
      const counts = await Promise.all(
        [...database.objectStoreNames].map(store => {
          const count = database.transaction(store).objectStore(store).getAllKeys();
          return new Promise(done => (count.onsuccess = () => done(count.result)));
        }),
      );
      database.close();
      if (counts.flat().some(key => String(key).includes('/stale/'))) return true;
    }
    return false;
  });
}
