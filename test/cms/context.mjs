// What run.mjs has started by the time the checks run; they all look at the same WordPress.

/** @type {{wordpress: any, site: any, library: any, browser: import('puppeteer-core').Browser}} */
export const cms = {};

/** Stops everything; once more does no harm. */
export async function stopAll() {
  await Promise.all([cms.browser?.close(), cms.site?.close(), cms.wordpress?.stop()]);
}
