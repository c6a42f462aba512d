// Many elements on one endpoint: how often it is asked, and how long it takes until all show something.
import {openPage} from '../measure/cold-load.mjs';
import {interleave} from '../measure/statistics.mjs';
import {articles} from '../pages/articles.mjs';
import {allLoaded, shell} from '../pages/shell.mjs';

const LATENCY_MS = 100;

/** What each of some elements does that know nothing of each other. */
const ALONE = `<script>
let left;
globalThis.shown = new Promise(done => (globalThis.done = done));
customElements.define('own-list', class extends HTMLElement {
  async connectedCallback() {
    left = document.querySelectorAll('own-list').length;
    const answer = await fetch(this.getAttribute('src'));
    const list = document.createElement('ul');
    for (const {title} of await answer.json()) list.appendChild(document.createElement('li')).textContent = title;
    this.append(list);
    if (--left === 0) done();
  }
});
</script>`;

export async function sharing({browser, site, isQuick}, report) {
  const answer = JSON.stringify(articles(6));
  site.answers.set('/shared.json', {type: 'application/json', body: answer, delay: LATENCY_MS});
  for (const count of isQuick ? [1, 50] : [1, 5, 10, 20, 50]) {
    const tags = name => `<${name} src="/shared.json"></${name}>`.repeat(count);
    site.pages.set(
      '/sharing/ours',
      shell(tags('tin-article-list'), {
        head: '<script src="/cdn/the-tin.js" defer></script>',
        shown: allLoaded(count),
      }),
    );
    site.pages.set('/sharing/alone', shell(tags('own-list') + ALONE));
    const time = path => async () => {
      const {page, close} = await openPage(browser, site.origin);
      const before = site.seen.length;
      await page.goto(site.origin + path);
      const ms = await page.evaluate(async () => {
        await globalThis.shown;
        return performance.now();
      });
      const requests = site.seen.slice(before).filter(one => one.path === '/shared.json').length;
      await close();
      return {ms, requests};
    };
    const results = await interleave(
      {'the-tin': time('/sharing/ours'), 'each fetches': time('/sharing/alone')},
      isQuick ? 1 : 3,
    );
    report.row(`${count} elements on one endpoint`, 'requests', {
      reach: 1,
      measured: results['the-tin'].requests,
      note: `${results['each fetches'].requests} where each fetches; ${Math.round(results['the-tin'].ms)} ms instead of ${Math.round(results['each fetches'].ms)} at ${LATENCY_MS} ms latency`,
    });
    report.point('sharing', count, {'the-tin': results['the-tin'].ms, 'each fetches': results['each fetches'].ms});
  }
}
