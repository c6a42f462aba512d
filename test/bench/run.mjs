// `npm run bench`: measures every figure of "cheaper than a static page", and writes what came out.
//   --quick     a short run, rougher; nothing is written, unless --write is said too
//   --only a,b  some figures only, by name; nothing is written then
//   --cdn path  another folder of built files than dist/cdn/
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {browserFlags, ensureBrowser} from '../support/browser.mjs';
import {cards} from './figures/cards.mjs';
import {bodies} from './figures/bodies.mjs';
import {endpoint} from './figures/endpoint.mjs';
import {interaction} from './figures/interaction.mjs';
import {memory} from './figures/memory.mjs';
import {sharing} from './figures/sharing.mjs';
import {shift} from './figures/shift.mjs';
import {sizes} from './figures/sizes.mjs';
import {ticker} from './figures/ticker.mjs';
import {updates} from './figures/updates.mjs';
import {openSite} from './pages/site.mjs';
import {bundlePeers} from './peers.mjs';
import {Report} from './report/report.mjs';
import {writeResults} from './report/write.mjs';

const FIGURES = {sizes, cards, updates, sharing, ticker, bodies, interaction, memory, shift, endpoint};

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    only: {type: 'string'},
    cdn: {type: 'string', default: fileURLToPath(new URL('../../dist/cdn', import.meta.url))},
  },
});
if (!existsSync(`${options.cdn}/the-tin.js`)) throw new Error('There is no dist/cdn/ yet: run `npm run build` first.');

const started = Date.now();
const report = new Report();
const peers = await bundlePeers();
const site = await openSite(name => readFileSync(`${options.cdn}/${name}`), peers);
const browser = await puppeteer.launch({executablePath: ensureBrowser(), args: browserFlags, protocolTimeout: 120_000});
try {
  const names = options.only?.split(',') ?? Object.keys(FIGURES);
  for (const name of names) {
    const begun = Date.now();
    await FIGURES[name]({browser, site, peers, isQuick: options.quick, cdn: options.cdn}, report);
    console.log(`  – ${name}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
  }
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const minutes = Math.round((Date.now() - started) / 60_000);
  if (options.write || !(options.quick || options.only))
    writeResults(report, {browser: await browser.version(), minutes, isQuick: options.quick, version});
} finally {
  await browser.close();
  site.close();
}
console.log(`${Math.round((Date.now() - started) / 1000)} s in all`);
