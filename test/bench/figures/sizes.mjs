// What readers download, at brotli's best, beside what other libraries need for a part of it.
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {budgets} from '../../../.ci/check/size.mjs';

const kB = code => brotliCompressSync(code).length / 1000;

export async function sizes({cdn, peers}, report) {
  for (const {name, size, goal} of await budgets()) report.row(`Size: ${name}`, 'kB', {reach: goal, measured: size});
  const parts = readdirSync(cdn).filter(name => /^the-tin\b.*\.js$/.test(name));
  const size = name => kB(readFileSync(`${cdn}/${name}`));
  report.row('Size: the CDN file, which holds every element', 'kB', {measured: size('the-tin.js')});
  report.row('Size: all parts it may load later', 'kB', {
    measured: parts.filter(name => name !== 'the-tin.js').reduce((sum, name) => sum + size(name), 0),
  });
  for (const [file, code] of Object.entries(peers))
    report.row(`Size: ${file.replace('.js', '')}, for comparison`, 'kB', {measured: kB(code)});
}
