// `npm run check:size`: what a page downloads, minified and at brotli's best, against what was promised.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from '../build/run-bin.mjs';

const CDN = `${root}dist/cdn/`;

/** kB of brotli. DOMPurify comes with the body and is counted apart: 10.6 kB that are not ours. */
const BUDGETS = [
  {name: 'before the first headline', files: ['the-tin.js'], limit: 18},
  {name: 'the whole library', files: undefined, limit: 45},
];

const sizeOf = file =>
  brotliCompressSync(readFileSync(CDN + file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length / 1000;

const scripts = () => readdirSync(CDN).filter(name => name.endsWith('.js'));

export function printSizes() {
  for (const file of scripts()) console.log(`${sizeOf(file).toFixed(1).padStart(6)} kB  dist/cdn/${file} (brotli)`);
}

function check() {
  if (!existsSync(CDN)) throw new Error('There is no dist/cdn/ yet: run `npm run build` first.');
  printSizes();
  for (const {name, files = scripts(), limit} of BUDGETS) {
    const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
    console.log(`${size.toFixed(1).padStart(6)} kB  ${name}, of ${limit} kB`);
    if (size > limit) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) check();
