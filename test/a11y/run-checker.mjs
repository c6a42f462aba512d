// Runs the black-box checker of the project's shared folder, where there is one, on a page per tag and state, on a friendly
// host and on a hostile one. `node test/a11y/run-checker.mjs [part of a page's name …]`; `--each` makes a page per
// layout, `--serve` only serves the pages. Not part of `npm test`: it takes a minute or two per page.
import {openChecker} from './checker.mjs';
import {openSite} from './pages/site.mjs';
import {browsing, pageOfMany, reading} from './pages/widgets.mjs';

/**
 * The hostile style sheet does to the host's own links, too, what it must not do to ours; and the fallback is the
 * host's own.
 */
const isOurs = ({el}) =>
  el === undefined || el.includes('>>>') || el.includes('tin-body') || /(?:^| )tin-[\w-]+(?:[.:#][^ ]*)?$/.test(el);

/** Once everything is there, the endpoint goes away and each is asked to load again: what was there stays, and says so. */
const GO_STALE = `<script type="module">
  const widgets = [...document.querySelectorAll('main *')].filter(({state}) => state !== undefined);
  const until = async isThere => {
    while (!isThere()) await new Promise(requestAnimationFrame);
  };
  await until(() => widgets.every(({state}) => state === 'ready'));
  await fetch('/outage');
  for (const widget of widgets) widget.reload();
</script>`;

/** A visit begins with an endpoint that answers. */
const visit = (widgets, state) => () => {
  site.outage = false;
  const html = pageOfMany(widgets, state);
  return state === 'stale' ? html.replace('</body>', `${GO_STALE}</body>`) : html;
};

const READY = {
  // The last that a waiting element says; then nothing changes any more.
  loading: `({shadowRoot}) => shadowRoot?.textContent.includes('Mạng chậm')`,
  stale: `({state}) => state === 'stale'`,
};

const site = await openSite(Number(process.env.PORT ?? 0));
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'));
const all = [...browsing, ...reading];
// What moves is watched alone: else it cannot be told who still moves. A page has one row of pages.
const isAlone = ({tag, name}) =>
  process.argv.includes('--each') || tag === 'tin-news-ticker' || name.endsWith('-pages');
const groups = new Map();
for (const widget of all) {
  const name = isAlone(widget) ? `${widget.tag}.${widget.name}` : widget.tag;
  groups.set(name, [...(groups.get(name) ?? []), widget]);
}
const pages = [...groups]
  .flatMap(([name, widgets]) => widgets[0].states.map(state => ({widgets, state, name: `${name}.${state}`})))
  .filter(({name}) => wanted.every(word => name.includes(word)))
  .map(page => ({...page, url: site.addPage(visit(page.widgets, page.state), `/${page.name}`)}));

if (process.argv.includes('--serve')) {
  for (const {url} of pages) console.log(url);
} else {
  const checker = await openChecker();
  for (const {name, url, widgets, state} of pages) {
    for (const host of ['', 'hostile']) {
      await checker.check(host ? `${name} (hostile host)` : name, url, {
        hostCss: host && checker.hostileCss,
        // Only what moves has to be watched for long.
        observe: widgets[0].tag === 'tin-news-ticker' && state === 'ready' ? 24_000 : 3_000,
        ready: `[...document.querySelectorAll('${widgets[0].tag}')].every(${READY[state] ?? `({state}) => state !== 'idle' && state !== 'loading'`})`,
        isOurs,
      });
    }
  }
  await site.close();
}
