// What headlines that move cost the main thread, per second.
import {cost, visit} from '../measure/cold-load.mjs';
import {interleave} from '../measure/statistics.mjs';
import {articles} from '../pages/articles.mjs';
import {allLoaded, shell} from '../pages/shell.mjs';

const LINES = articles(12)
  .map(({title, url}) => `<a href="${url}">${title}</a>`)
  .join('');
const BOX = 'style="overflow: hidden; white-space: nowrap"';
const ours = (attributes = '', around = tag => tag) =>
  shell(around(`<tin-news-ticker src="/articles/12.json" limit="12" mode="scroll" ${attributes}></tin-news-ticker>`), {
    head: '<script src="/cdn/the-tin.js" defer></script>',
    shown: allLoaded(),
  });
const below = tag => `<div style="height: 300vh"></div>${tag}`;

const PAGES = {
  'the-tin': ours('autoplay'),
  'the-tin, still': ours(),
  'the-tin, off-screen': ours('autoplay', below),
  'empty page': shell(''),
  marquee: shell(`<marquee>${LINES}</marquee>`),
  'rAF, jQuery-like left': shell(
    `<div ${BOX}><div id="row" style="position: relative; display: inline-block">${LINES}</div></div>
<script>let x = 0; (function move() { row.style.left = --x % 900 + 'px'; requestAnimationFrame(move); })();</script>`,
  ),
  'Splide + AutoScroll': shell(
    `<div class="splide" aria-label="Tin"><div class="splide__track"><ul class="splide__list">${LINES.replace(
      /<a.*?<\/a>/g,
      '<li class="splide__slide">$&</li>',
    )}</ul></div></div><script src="/peers/splide.js"></script>
<script>startSplide('.splide', {type: 'loop', autoWidth: true, arrows: false, pagination: false, autoScroll: {speed: 1, pauseOnHover: false}});</script>`,
    {
      head: '<style>.splide__track { overflow: hidden } .splide__list { display: flex; padding: 0; margin: 0; list-style: none } .splide__slide { flex: none }</style>',
    },
  ),
  'Swiper Element': shell(
    `<swiper-container slides-per-view="auto" loop="true" speed="5000" autoplay-delay="0">${LINES.replace(
      /<a.*?<\/a>/g,
      '<swiper-slide style="width: auto">$&</swiper-slide>',
    )}</swiper-container><script src="/peers/swiper.js"></script>`,
  ),
};

/** What is asked of ours: ms of CPU, layouts and ms of script in a second. */
const REACH = {
  'the-tin': {cpu: 5, layouts: 0, script: 0},
  'the-tin, still': {cpu: 0.5},
  'the-tin, off-screen': {cpu: 0},
};

export async function ticker({browser, site, isQuick}, report) {
  const seconds = isQuick ? 1 : 3;
  const watch = path => async () => {
    const opened = await visit(browser, site.origin, path);
    // Begun, and whatever beginning costs is over.
    await new Promise(done => setTimeout(done, 1000));
    const counted = await cost(opened.cdp, () => new Promise(done => setTimeout(done, seconds * 1000)));
    await opened.close();
    return Object.fromEntries(Object.entries(counted).map(([name, value]) => [name, value / seconds]));
  };
  const ways = {};
  for (const [name, html] of Object.entries(PAGES)) {
    const path = `/ticker/${Object.keys(ways).length}`;
    site.pages.set(path, html);
    ways[name] = watch(path);
  }
  const results = await interleave(ways, isQuick ? 1 : 2);
  // The counters themselves, and the browser's own housekeeping, are no ticker's.
  const idle = results['empty page'].cpu;
  for (const [name, {cpu, layouts, script}] of Object.entries(results)) {
    const reach = REACH[name];
    report.row(`Ticker: ${name}`, 'ms of main thread per second', {
      reach: reach?.cpu,
      measured: name === 'empty page' ? cpu : Math.max(0, Math.round((cpu - idle) * 10) / 10),
      note: `${layouts.toFixed(1)} layouts, ${script.toFixed(1)} ms of script`,
    });
    if (reach?.layouts === undefined) continue;
    report.row(`Ticker: ${name}`, 'layouts per second', {reach: 0, measured: layouts});
    report.row(`Ticker: ${name}`, 'ms of script per second', {reach: 0, measured: script});
  }
}
