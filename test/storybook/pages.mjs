// Pages of one browser that show one story after the other without opening the Storybook again.
import {openBrowser, openPage} from '../cdn/browser.mjs';
import {serveStorybook} from './serve.mjs';

const DATA_TAGS = 'tin-article-card, tin-article-list, tin-article-view, tin-category-list, tin-news-ticker';

/**
 * Opens `count` pages of the built Storybook.
 *
 * @param {number} count
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [prepare] Runs before the Storybook is opened.
 * @param {() => Promise<import('puppeteer-core').Browser>} [launch] Starts another browser than this machine's.
 */
export async function openStorybook(count, prepare, launch = openBrowser) {
  const [browser, served] = await Promise.all([launch(), serveStorybook()]);
  const free = await Promise.all(Array.from({length: count}, () => open(browser, served, prepare)));
  const waiting = [];
  return {
    browser,
    served,
    /** Runs with a page that nobody else uses meanwhile. */
    async use(run) {
      const view = free.pop() ?? (await new Promise(resolve => waiting.push(resolve)));
      try {
        return await run(view);
      } finally {
        const next = waiting.shift();
        if (next) next(view);
        else free.push(view);
      }
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}

async function open(browser, {base}, prepare) {
  const {page, errors} = await openPage(browser);
  /** What was asked of anybody but the Storybook itself, or of the Storybook and is not there. */
  const foreign = [];
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(base) && /^(https?|wss?):/.test(url) && !url.endsWith('/favicon.ico')) foreign.push(url);
  });
  page.on('response', response => {
    if (response.status() >= 400) foreign.push(`${response.status()} ${response.url()}`);
  });
  await prepare?.(page);
  let scheme;
  /** Opened anew for other colours: a story that is rendered again while it is left makes Storybook open its page again. */
  const visit = async wanted => {
    if (scheme === wanted) return;
    scheme = wanted;
    await page.goto(`${base}iframe.html`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
    // Not in the address, where Storybook reads them only together with a story.
    await page.evaluate(colours => {
      // The addon for axe would run it too, and it runs only once at a time.
      const globals = {scheme: colours, a11y: {manual: true}};
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals});
    }, wanted);
  };
  await visit('light');
  return {
    page,
    show: async entry => {
      await visit(entry.scheme ?? 'light');
      await show(page, entry);
    },
    troubles: () => [errors, foreign].flatMap(list => list.splice(0)),
  };
}

/** Shows an entry of the index and waits until its elements are in the state it is about. */
async function show(page, {id, type}) {
  await page.evaluate(
    (storyId, viewMode) =>
      new Promise((resolve, reject) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const failed = error => reject(new Error(error?.message ?? error?.description ?? `${storyId} does not render`));
        // A story that is left before it has finished makes Storybook open its page again.
        channel.once(viewMode === 'docs' ? 'docsRendered' : 'storyFinished', resolve);
        channel.once('storyUnchanged', resolve);
        for (const name of ['storyErrored', 'storyThrewException', 'storyMissing']) channel.once(name, failed);
        localStorage.clear();
        channel.emit('setCurrentStory', {storyId, viewMode});
      }),
    id,
    type,
  );
  const root = type === 'docs' ? '#storybook-docs' : '#storybook-root';
  await page.waitForFunction(settled, {timeout: 15_000}, root, DATA_TAGS).catch(async () => {
    const states = await page.$$eval(DATA_TAGS, found => found.map(({localName, state}) => `${localName}: ${state}`));
    throw new Error(`${id} does not settle: ${states.join(', ')}`);
  });
}

/** Runs in the page. */
function settled(root, tags) {
  const {shows} = document.documentElement.dataset;
  const elements = [...document.querySelectorAll(root)].flatMap(place => [...place.querySelectorAll(tags)]);
  const isDone = ({state, isUpdatePending}) =>
    !isUpdatePending &&
    (shows && shows !== 'any'
      ? state === shows
      : !(shows ? ['loading'] : ['idle', 'loading']).includes(state ?? 'idle'));
  return document.querySelector(root).childElementCount > 0 && elements.every(isDone);
}
