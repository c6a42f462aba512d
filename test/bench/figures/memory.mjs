// What 1,000 cards hold in memory, and what is left once they are gone.
import {openPage, settled} from '../measure/cold-load.mjs';
import {interleave} from '../measure/statistics.mjs';
import {handWritten, ours} from '../pages/card-pages.mjs';
import {drawn} from '../pages/drawn.mjs';

const FEW = 10;
const MANY = 1010;
const TAG = 'tin-article-list, hand-written';

async function held({page, cdp}) {
  for (let n = 0; n < 3; n++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise(done => setTimeout(done, 50)));
  }
  const {usedSize, embedderHeapUsedSize = 0} = await cdp.send('Runtime.getHeapUsage');
  const {nodes} = await cdp.send('Memory.getDOMCounters');
  return {js: usedSize, all: usedSize + embedderHeapUsedSize, nodes};
}

export async function memory({browser, site, isQuick}, report) {
  for (const count of [FEW, MANY]) {
    site.pages.set(`/memory/the-tin/${count}`, ours(count));
    site.pages.set(`/memory/hand/${count}`, handWritten(count, await drawn({browser, site}, count)));
  }
  const measure = name => async () => {
    const sizes = [];
    for (const count of [FEW, MANY]) {
      const opened = await openPage(browser, site.origin);
      const {page, close} = opened;
      await page.goto(`${site.origin}/memory/${name}/${count}`);
      await settled(page);
      sizes.push(await held(opened));
      if (count === MANY) {
        await page.evaluate(tag => document.querySelector(tag).remove(), TAG);
        sizes.push(await held(opened));
      }
      await close();
    }
    const [few, many, gone] = sizes;
    return {js: many.js - few.js, all: many.all - few.all, left: gone.nodes - few.nodes};
  };
  const results = await interleave(
    {'the-tin': measure('the-tin'), 'hand-written element': measure('hand')},
    isQuick ? 1 : 3,
  );
  const [mine, hand] = [results['the-tin'], results['hand-written element']];
  const kB = bytes => `${Math.round(bytes / 1000)} kB`;
  report.row('Memory of 1,000 cards, with their elements', 'heap / hand-written element', {
    reach: 1.5,
    measured: mine.all / hand.all,
    note: `${kB(mine.all)}, ${kB(hand.all)} by hand; of it objects of script ${kB(mine.js)} and ${kB(hand.js)}`,
  });
  report.row('Nodes left once the list is removed', 'nodes', {reach: 0, measured: Math.max(0, mine.left)});
}
