// Showing the body of an article, cleaned, against the same HTML set as it is; and changing its text size.
import {costOf, visit} from '../measure/cold-load.mjs';
import {longestTask} from '../measure/long-tasks.mjs';
import {interleave} from '../measure/statistics.mjs';
import {articleAnswer} from '../pages/body-html.mjs';
import {rawPage, viewPage} from '../pages/body-pages.mjs';

const SIZES = [
  [10_000, '10 KB', undefined],
  [100_000, '100 KB', 0.95],
  [1_000_000, '1 MB', 0.55],
];

const PATHS = {
  'raw innerHTML': '/body/raw',
  'raw innerHTML, content-visibility': '/body/lazy',
  'the-tin': '/body/view',
};

export async function bodies({browser, site, isQuick}, report) {
  site.pages.set('/body/raw', rawPage());
  site.pages.set('/body/lazy', rawPage({isLazy: true}));
  site.pages.set('/body/view', viewPage);
  for (const [size] of [[100], ...SIZES])
    site.answers.set(`/bodies/${size}.json`, {type: 'application/json', body: articleAnswer(size)});
  for (const slowdown of [1, 4])
    for (const [size, name, reach] of SIZES) {
      if (slowdown > 1 && size !== 100_000) continue;
      const figure = `Article of ${name}${slowdown > 1 ? `, ${slowdown}× slower` : ''}`;
      const ways = Object.fromEntries(
        Object.entries(PATHS).map(([way, path]) => [way, () => show(browser, site, path, size, slowdown)]),
      );
      const results = await interleave(ways, isQuick ? 1 : 3);
      report.compare(figure, 'main-thread CPU / raw innerHTML', results, {
        reach: slowdown > 1 ? undefined : reach,
        base: results['raw innerHTML'].cpu,
      });
      if (slowdown > 1) continue;
      report.point('bodies', size, Object.fromEntries(Object.entries(results).map(([way, {cpu}]) => [way, cpu])));
      if (size < 1_000_000) continue;
      const raw = results['raw innerHTML'];
      report.row('Article of 1 MB, longest task', 'ms of CPU', {
        reach: 150,
        measured: results['the-tin'].longest,
        note: `${Math.round(raw.longest)} with raw innerHTML`,
      });
      report.row('Article of 1 MB, drawn before the first paint', 'share of the body', {
        reach: 0.5,
        measured: results['the-tin'].atFirstPaint,
      });
      report.row('Text size on 1 MB', 'main-thread CPU / font-size on the raw body', {
        reach: 0.3,
        measured: results['the-tin'].resize / raw.resize,
        note: `${results['the-tin'].resizeScript.toFixed(1)} ms of script`,
      });
    }
}

/** Shows an article in an open page, and then changes its text size. */
async function show(browser, site, path, size, slowdown) {
  const opened = await visit(browser, site.origin, path, {slowdown});
  const {page, cdp} = opened;
  await page.evaluate(bytes => globalThis.load(bytes), size);
  let cpu;
  const longest = await longestTask(cdp, async () => {
    ({cpu} = await costOf(opened, () => {
      globalThis.early = new Promise(done => requestAnimationFrame(() => setTimeout(() => done(length()))));
      const length = () => document.querySelector('.tin-body, #body').textContent.length;
      return globalThis.show();
    }));
  });
  const atFirstPaint = await page.evaluate(
    async () => (await globalThis.early) / document.querySelector('.tin-body, #body').textContent.length,
  );
  const {cpu: resize, script} = await costOf(opened, () => void globalThis.size());
  await opened.close();
  return {cpu, longest, atFirstPaint, resize, resizeScript: script};
}
