// Changing a list of 1,000 cards, against putting only the new card's HTML into the same list.
import {costOf, visit} from '../measure/cold-load.mjs';
import {interleave} from '../measure/statistics.mjs';
import {drawn} from '../pages/drawn.mjs';
import {staticPage} from '../pages/card-pages.mjs';
import {shell} from '../pages/shell.mjs';

const COUNT = 1000;
/** Changes in a row, so that one is not lost in the frames around it. */
const TIMES = 10;

const OURS = shell('<tin-article-list></tin-article-list>', {
  head: '<script src="/cdn/the-tin.js" defer></script>',
  shown: `new Promise(done => addEventListener('load', async () => {
    const list = globalThis.list = document.querySelector('tin-article-list');
    const answer = await fetch('/articles/${COUNT + TIMES}.json');
    globalThis.all = TheTin.readArticles(await answer.json(), {base: location.href}).articles;
    list.limit = 2 * ${COUNT};
    list.articles = all.slice(${TIMES});
    await list.updateComplete;
    done();
  }))`,
});

/** What profiles of prepending show: 75 of 110 ms are `Document::rebuildLayoutTree`, 5 without `content-visibility`. */
const MOVED = 'most of it is the browser’s: with content-visibility it goes through every node of what is skipped';

/** Runs in the page: one change after the other, each painted. */
async function change(kind, times) {
  const {list, all, items} = globalThis;
  for (let n = 1; n <= times; n++) {
    if (items) {
      const html = items.firstElementChild.outerHTML;
      if (kind === 'prepend') items.insertAdjacentHTML('afterbegin', html);
      else if (kind === 'append') items.insertAdjacentHTML('beforeend', html);
    } else if (kind === 'prepend') list.articles = all.slice(times - n);
    else if (kind === 'append')
      list.articles = [...all.slice(times), ...all.slice(0, n)].map((one, i) =>
        i < 1000 ? one : {...one, id: `new-${i}`},
      );
    else list.articles = [...list.articles];
    await new Promise(requestAnimationFrame);
    await new Promise(done => setTimeout(done));
  }
}

export async function updates({browser, site, isQuick}, report) {
  site.pages.set('/updates/ours', OURS);
  site.pages.set(
    '/updates/same',
    OURS.replace('    done();', '    globalThis.items = list.shadowRoot.querySelector(".cards");\n    done();'),
  );
  site.pages.set(
    '/updates/html',
    staticPage(await drawn({browser, site}, COUNT), {isLazy: true}).replace(
      '</main>',
      '</main><script>globalThis.items = document.querySelector(".cards")</script>',
    ),
  );
  for (const kind of ['prepend', 'append', 'no change']) {
    const run = (path, what) => async () => {
      const opened = await visit(browser, site.origin, path);
      const {cpu, script, layouts} = await costOf(opened, change, what, TIMES);
      await opened.close();
      return {cpu: cpu / TIMES, script: script / TIMES, layouts: layouts / TIMES};
    };
    const results = await interleave(
      {
        'the-tin': run('/updates/ours', kind),
        'only the new HTML': run('/updates/same', kind === 'no change' ? 'prepend' : kind),
        'only the new HTML, into a list of static HTML': run('/updates/html', kind === 'no change' ? 'prepend' : kind),
      },
      isQuick ? 1 : 5,
    );
    report.compare(`1,000 cards, ${kind}`, 'main-thread CPU / inserting only the new HTML', results, {
      reach: 1.2,
      base: results['only the new HTML'].cpu,
      note: kind === 'prepend' ? MOVED : '',
    });
  }
}
