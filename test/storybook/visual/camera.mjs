// Takes the picture of a story so that the same story gives the same picture: clock, motion and timers stand still.
import {PNG} from 'pngjs';

/** A day in the life of the sample: its newest article is of the day before. */
const NOW = Date.parse('2026-11-24T10:00:00+07:00');
/** Longer pages are cut: what matters of them is in smaller stories. */
const MOST_HEIGHT = 1600;
const LEAST_HEIGHT = 120;

/** Runs before the Storybook is opened. */
export async function holdStill(page) {
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(now => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...args) {
        if (args.length > 0) super(...args);
        else super(now);
      }

      static now() {
        return now;
      }
    };
    // Texts such as "the network is slow" come with time.
    const realSetTimeout = globalThis.setTimeout;
    globalThis.setTimeout = (run, delay, ...args) => (delay >= 2000 ? 0 : realSetTimeout(run, delay, ...args));
  }, NOW);
}

/** The picture of what the page shows, as RGBA. */
export async function photograph(page, {width}) {
  await page.addStyleTag({content: '* { caret-color: transparent !important } html { scrollbar-width: none }'});
  await page.setViewport({width, height: 900});
  if (await page.evaluate(() => document.documentElement.dataset.shows === 'loading'))
    await new Promise(resolve => setTimeout(resolve, 1300));
  // An element that is ready may still fetch what stands beside it: the view its related articles, a part of the script.
  else await page.waitForNetworkIdle({idleTime: 250, timeout: 15_000});
  const height = await page.evaluate(frames);
  const seen = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height));
  await page.setViewport({width, height: seen});
  await page.waitForFunction(picturesShown, {timeout: 15_000});
  await page.evaluate(frames);
  const bytes = await page.screenshot({
    clip: {x: 0, y: 0, width, height: seen},
    captureBeyondViewport: false,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(bytes));
}

/** Runs in the page: the height, once the layout has settled. */
async function frames() {
  await document.fonts.ready;
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
  return Math.ceil(document.querySelector('#storybook-root').getBoundingClientRect().bottom + 16);
}

/** Runs in the page: pictures far below are not wanted. */
function picturesShown() {
  const roots = [document];
  for (const root of roots)
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots
    .flatMap(root => [...root.querySelectorAll('img')])
    .every(image => image.complete || image.getBoundingClientRect().top > innerHeight);
}
