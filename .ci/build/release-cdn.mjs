// `npm run release:cdn`: dist/cdn/ as one zip with its hashes, for servers without internet. The same files give the
// same bytes, so that anybody can build it again and compare.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {zipSync} from 'fflate';
import {root} from './run-bin.mjs';

const CDN = `${root}dist/cdn/`;
const OUT = `${root}release/`;
// The first day that a zip can hold; local time, as zips know no zones.
const DAY = new Date(1980, 0, 1);

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');
const sumLine = (bytes, name) => `${sha256(bytes)}  ${name}\n`;

if (!existsSync(`${CDN}the-tin.js`)) throw new Error('There is no dist/cdn/ yet: run `npm run build` first.');
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = `the-tin-${version}`;
const names = readdirSync(CDN).sort();
const files = Object.fromEntries(names.map(name => [name, readFileSync(CDN + name)]));
files['LICENSE'] = readFileSync(`${root}LICENSE`);
const sums = Object.entries(files)
  .map(([name, bytes]) => sumLine(bytes, name))
  .join('');
files['SHA256SUMS'] = Buffer.from(sums);

const zip = zipSync(
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, new Uint8Array(bytes)])),
  {level: 9, mtime: DAY, os: 3, attrs: 0o644 << 16},
);
rmSync(OUT, {recursive: true, force: true});
mkdirSync(OUT);
writeFileSync(`${OUT}${folder}-cdn.zip`, zip);
writeFileSync(`${OUT}${folder}-cdn.zip.sha256`, sumLine(zip, `${folder}-cdn.zip`));
console.log(`release/${folder}-cdn.zip: ${Object.keys(files).length} files, ${(zip.length / 1000).toFixed(0)} kB`);
