const BLANK = '/blank';

/** What the browser counts of its main thread: CPU seconds, so that other programs on the machine are not counted. */
async function counted(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** A page that nobody has visited, in a profile of its own. */
export async function openPage(browser, origin, {slowdown = 1, width = 1280, height = 800} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height});
  const cdp = await page.createCDPSession();
  // Same origin as what is measured, so that it happens in the process that the counters are of.
  await page.goto(origin + BLANK);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  return {page, cdp, close: () => context.close()};
}

/** Main-thread CPU of something in a page, in milliseconds, and how often it laid out. */
export async function cost(cdp, run) {
  const before = await counted(cdp);
  await run();
  const after = await counted(cdp);
  const ms = name => (after[name] - before[name]) * 1000;
  return {
    cpu: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration'),
    style: ms('RecalcStyleDuration'),
    layouts: after.LayoutCount - before.LayoutCount,
    styles: after.RecalcStyleCount - before.RecalcStyleCount,
  };
}

/** Waits until the page's promise `shown` is kept, and what it brought about is painted. */
export const settled = page =>
  page.evaluate(async () => {
    await globalThis.shown;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done, 50));
  });

/** Opens a page as a first visitor does and says what it cost until everything was on screen. */
export async function coldLoad(browser, origin, path, options) {
  const {page, cdp, close} = await openPage(browser, origin, options);
  try {
    return await cost(cdp, async () => {
      await page.goto(origin + path, {waitUntil: 'load'});
      await settled(page);
    });
  } finally {
    await close();
  }
}

/** What something done in an open page costs, until it is painted. */
export const costOf = ({page, cdp}, act, ...args) =>
  cost(cdp, async () => {
    await page.evaluate(act, ...args);
    await painted(page);
  });

/** Waits until what was done is on screen. */
export const painted = page =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done));
  });

/** Opens a page, waits until it is drawn, and leaves it open. */
export async function visit(browser, origin, path, options) {
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(origin + path, {waitUntil: 'load'});
  await settled(opened.page);
  return opened;
}
