// What a page of cards costs, against the same page as static HTML.
import {coldLoad} from '../measure/cold-load.mjs';
import {interleave} from '../measure/statistics.mjs';
import {articles} from '../pages/articles.mjs';
import {cardLibrary, handWritten, innerHtml, ours, react, staticPage} from '../pages/card-pages.mjs';
import {drawn} from '../pages/drawn.mjs';
import {CARD_PEERS} from '../peers.mjs';

/** [cards, slowdown, reach, rounds, rounds in a quick run, whether peers take part] */
const SCALES = [
  [10, 1, 1.1, 7, 3, true],
  [100, 1, undefined, 5, 1, true],
  [1000, 1, 0.35, 5, 1, true],
  [10_000, 1, undefined, 3, 0, false],
  [10, 4, undefined, 3, 0, true],
  [100, 4, 0.8, 3, 1, true],
];

export async function cards({browser, site, isQuick}, report) {
  const first = new Map();
  for (const [count, slowdown, reach, rounds, quickRounds, hasPeers] of SCALES) {
    if (isQuick && quickRounds === 0) continue;
    const pages = await pagesOf(count, {browser, site, hasPeers});
    const ways = Object.fromEntries(
      Object.entries(pages).map(([name, html]) => {
        const path = `/cards/${count}/${Object.keys(pages).indexOf(name)}`;
        site.pages.set(path, html);
        return [name, () => coldLoad(browser, site.origin, path, {slowdown})];
      }),
    );
    const results = await interleave(ways, isQuick ? quickRounds : rounds);
    const base = results['static HTML'].cpu;
    const name = `${count} cards${slowdown > 1 ? `, ${slowdown}× slower` : ''}`;
    report.compare(name, 'main-thread CPU / static HTML', results, {reach, base});
    if (slowdown > 1) continue;
    first.set(count, results);
    report.point('cards', count, Object.fromEntries(Object.entries(results).map(([way, {cpu}]) => [way, cpu])));
  }
  const [thousand, tenThousand] = [first.get(1000), first.get(10_000)];
  if (!tenThousand) return;
  report.row('10,000 cards', 'CPU per card / CPU per card of 1,000', {
    reach: 1.1,
    measured: tenThousand['the-tin'].cpu / 10 / thousand['the-tin'].cpu,
  });
}

/** Way → page. */
async function pagesOf(count, {browser, site, hasPeers}) {
  const page = await drawn({browser, site}, count);
  const all = articles(count);
  return {
    'static HTML': staticPage(page),
    'static HTML, content-visibility': staticPage(page, {isLazy: true}),
    'hand-written element': handWritten(count, page),
    innerHTML: innerHtml(count, page),
    'the-tin': ours(count),
    ...(hasPeers && {
      React: react(count, page),
      ...Object.fromEntries(Object.entries(CARD_PEERS).map(([name, peer]) => [name, cardLibrary(peer, all)])),
    }),
  };
}
