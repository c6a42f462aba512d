import puppeteer from 'puppeteer-core';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';
import {programOf} from '../support/browsers/program.mjs';

/**
 * One headless browser for a test file: the one of this machine, or with `TIN_BROWSER=chromium-109` that of old ones.
 *
 * @param {string} [name] `chromium`, `firefox` or `chromium-109`.
 * @param {{acceptInsecureCerts?: boolean}} [options] Not for `chromium-109`.
 */
export async function openBrowser(name = process.env['TIN_BROWSER'], options = {}) {
  if (name === 'firefox')
    return puppeteer.launch({
      ...options,
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? programOf(['firefox-esr', 'firefox'], 'firefox-esr'),
    });
  if (name === 'chromium-109') {
    const {launchChromium109} = await import('../support/browsers/chromium-109.mjs');
    return launchChromium109();
  }
  return puppeteer.launch({executablePath: ensureBrowser(), headless: true, args: browserFlags, ...options});
}

/**
 * A fresh page that writes down what goes wrong and what is said on the console.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openPage(browser) {
  // As puppeteer 20 called it.
  const context = await (browser.createBrowserContext ?? browser.createIncognitoBrowserContext).call(browser);
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const warnings = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
    // Old puppeteer says "warning".
    if (message.type().startsWith('warn')) warnings.push(message.text());
  });
  return {page, errors, warnings, close: () => context.close()};
}

/** Resolves with the element's state once it has an answer, good or bad. */
export async function settled(page, selector) {
  const states = ['ready', 'empty', 'stale', 'failed'];
  const handle = await page.waitForFunction(
    (query, wanted) => {
      const state = document.querySelector(query)?.getAttribute('state');
      return wanted.includes(state) && state;
    },
    {},
    selector,
    states,
  );
  return handle.jsonValue();
}
