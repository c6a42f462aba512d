// Runs the black-box checker of the project's shared folder, where there is one, on a page per widget and state, on a
// friendly host and on a hostile one. `node test/a11y/run-checker.mjs [part of a page's name …]`; `--serve` only serves
// the pages. Not part of `npm test`: it takes about a minute per page.
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {openSite} from './pages/site.mjs';
import {browsing, pageOf, reading} from './pages/widgets.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const TOOL = here('../../../shared/tools/a11y-check');
/** Below our own packages, where the tool finds the two it needs. */
const COPY = here('../../node_modules/.cache/a11y-check');

const site = await openSite(Number(process.env.PORT ?? 0));
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'));
const pages = [...browsing, ...reading]
  .flatMap(widget => widget.states.map(state => ({widget, state, name: `${widget.tag}.${widget.name}.${state}`})))
  .filter(({name}) => wanted.every(word => name.includes(word)))
  .map(({widget, state, name}) => ({name, widget, state, url: site.addPage(pageOf(widget, [state]), `/${name}`)}));

if (process.argv.includes('--serve')) {
  for (const {url} of pages) console.log(url);
} else if (!existsSync(TOOL)) {
  console.log('There is no ../shared/tools/a11y-check beside the project: nothing to run.');
  await site.close();
} else {
  cpSync(TOOL, COPY, {recursive: true});
  const {check} = await import(`${COPY}/check.mjs`);
  const hostile = readFileSync(`${COPY}/pages/hostile.css`, 'utf8');
  let failures = 0;
  for (const {name, url, widget, state} of pages) {
    for (const hostCss of ['', hostile]) {
      site.outage = false;
      const results = await check(url, {
        quiet: true,
        hostCss,
        // Only what moves has to be watched for long.
        observe: ['fade', 'slide', 'scroll'].includes(widget.name) && state === 'ready' ? 12_000 : 3_000,
        ready:
          state === 'loading' ? '' : `!['idle', 'loading'].includes(document.querySelector('${widget.tag}').state)`,
      });
      const found = (results.results ?? results).filter(({status}) => status !== 'pass' && status !== 'na');
      const bad = found.filter(({status}) => status === 'fail' || status === 'error');
      failures += bad.length;
      console.log(`${bad.length > 0 ? 'FAIL' : 'ok'}  ${name}${hostCss ? ' (hostile host)' : ''}`);
      for (const {id, status, details} of found)
        console.log(`      ${status} ${id} ${JSON.stringify(details).slice(0, 600)}`);
    }
  }
  await site.close();
  process.exitCode = failures > 0 ? 1 : 0;
}
