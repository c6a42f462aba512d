// The black-box checker of the project's shared folder, where there is one.
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const TOOL = here('../../../shared/tools/a11y-check');
/** Below our own packages, where the tool finds the two it needs. */
const COPY = here('../../node_modules/.cache/a11y-check');

/** The checker presses A+ to its end first, which is remembered, as it must be, and then looks whether A+ enlarges. */
const ALONE = ['text-size-control', 'content-hygiene'];

/** Makes ready what checks a page and prints what was found; with a failure the process ends with 1. */
export async function openChecker() {
  if (!existsSync(TOOL)) {
    console.log('There is no ../shared/tools/a11y-check beside the project: nothing to run.');
    process.exit();
  }
  cpSync(TOOL, COPY, {recursive: true});
  const {check} = await import(`${COPY}/check.mjs`);

  return {
    hostileCss: readFileSync(`${COPY}/pages/hostile.css`, 'utf8'),
    /** `isOurs` says of a detail whether it is about our elements. */
    async check(name, url, {isOurs = () => true, ...options}) {
      const checks = [];
      for (const part of [{skip: ALONE}, ...ALONE.map(id => ({only: [id]}))])
        checks.push(...(await check(url, {quiet: true, ...options, ...part})).checks);
      const found = checks
        .map(result => ({...result, details: result.details.filter(isOurs)}))
        // Cards of one row, of which some have no picture above their title.
        .map(result =>
          result.details.every(({why}) => why === 'focus jumps up the page') ? {...result, status: 'warn'} : result,
        )
        .filter(({status, details}) => !['pass', 'na'].includes(status) && details.length > 0);
      const isBad = found.some(({status}) => status === 'fail' || status === 'error');
      if (isBad) process.exitCode = 1;
      console.log(`${isBad ? 'FAIL' : 'ok'}  ${name}`);
      for (const {id, status, details} of found)
        console.log(`      ${status} ${id} ${JSON.stringify(details).slice(0, 600)}`);
    },
  };
}
