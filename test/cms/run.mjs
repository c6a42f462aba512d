// `npm run test:cms`: a real WordPress, a real browser, and the library between them.
// `node test/cms/run.mjs --serve` leaves it all running and prints the addresses.
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';
import {content} from './content.mjs';
import {cms, stopAll} from './context.mjs';
import {openLibrary} from './library.mjs';
import {source} from './page.mjs';
import {ensurePackages} from './packages.mjs';
import {openSite} from './site.mjs';
import {startWordPress} from './wordpress.mjs';

/** The last one leaves nothing standing. */
const SUITES = ['answers', 'data', 'list', 'categories', 'view', 'failures'];

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const isServing = process.argv.includes('--serve');
try {
  // Older ones would run every suite in a process of its own, where there is no WordPress.
  if (parseInt(process.versions.node) < 24) throw new Error('Start it with “npm run test:cms”, which brings Node 24.');
  ensurePackages();
  cms.wordpress = await startWordPress(content);
  console.log(`WordPress answers at ${cms.wordpress.posts}`);
  if (isServing) await serve();
  else process.exitCode = (await test()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (isServing ? error.stack : error.message) : error);
  process.exitCode = 1;
}
if (!isServing || process.exitCode) process.exit();

async function test() {
  cms.library = await openLibrary();
  console.log(`Library from ${cms.library.origin}`);
  cms.site = await openSite(cms.library);
  cms.browser = await puppeteer.launch({executablePath: ensureBrowser(), headless: true, args: browserFlags});
  const count = {passed: 0, failed: 0};
  try {
    const wanted = process.argv.slice(2).filter(name => SUITES.includes(name));
    const names = wanted.length > 0 ? wanted : SUITES;
    const files = [...names, 'end'].map(name => fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url)));
    // In this process, so that the suites find what was started here; one after another, since they share it.
    const tests = run({files, isolation: 'none', concurrency: false, timeout: 120_000});
    tests.on('test:pass', ({details}) => (count.passed += details.type === 'suite' ? 0 : 1));
    tests.on('test:fail', ({details}) => (count.failed += details.type === 'suite' ? 0 : 1));
    for await (const text of tests.compose(spec)) process.stdout.write(text);
  } finally {
    await stopAll();
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 && count.passed > 0;
}

/** For trials by hand: runs until Ctrl-C. */
async function serve() {
  cms.library = await openLibrary();
  cms.site = await openSite(cms.library);
  const id = cms.wordpress.ids.posts['tong-ket'];
  const body = `<tin-news-ticker></tin-news-ticker><tin-category-list heading="Chuyên mục"></tin-category-list>
<tin-article-list heading="Tin mới nhất"></tin-article-list><tin-article-view article-id="${id}"></tin-article-view>`;
  console.log(`A page with it at ${cms.site.addPage(source(body), '/')} (Ctrl-C ends all)`);
}
