// `npm run visual`: a picture of every story, compared with the committed one.
//   --accept      takes today's pictures as right: writes what is new or differs, removes what has no story any more
//   --only text   only stories whose id holds the text
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {launchChromium109} from '../../support/browsers/chromium-109.mjs';
import {openStorybook} from '../pages.mjs';
import {holdStill, photograph} from './camera.mjs';
import {describeMachine} from './machine.mjs';
import {encodePalette} from './palette-png.mjs';
import {writeReport} from './report.mjs';
import {allShots} from './shots.mjs';

const AT_ONCE = 3;
/** Edges of letters come out a shade different now and then. */
const MOST_PIXELS = 8;
const IMAGES = fileURLToPath(new URL('images/', import.meta.url));
const MACHINE = `${IMAGES}machine.json`;

const {values} = parseArgs({options: {accept: {type: 'boolean', default: false}, only: {type: 'string', default: ''}}});
const shots = allShots(values.only);
// The one browser that package-lock.json pins: a machine's own draws a little differently after each of its updates.
const storybook = await openStorybook(AT_ONCE, holdStill, launchChromium109);
try {
  await run();
} finally {
  await storybook.close();
}

async function run() {
  const machine = JSON.stringify(await describeMachine(storybook.browser), undefined, 2) + '\n';
  if (!values.accept && !(await isSameMachine(machine))) return;
  const differences = (await Promise.all(shots.map(shot => storybook.use(view => compare(view, shot))))).filter(
    Boolean,
  );
  if (values.accept) return accept(differences, machine);
  const report = await writeReport(differences);
  for (const {shot, why} of differences) console.log(`✗ ${shot.title}: ${why}`);
  console.log(`${shots.length - differences.length} of ${shots.length} pictures are as they were.`);
  if (!report) return;
  console.log(`Look: ${report}\nIf all of it is meant: npm run visual -- --accept`);
  process.exitCode = 1;
}

async function compare({page, show, troubles}, shot) {
  await show(shot);
  const bytes = encodePalette(await photograph(page, shot));
  troubles();
  const old = existsSync(IMAGES + shot.file) ? await readFile(IMAGES + shot.file) : undefined;
  if (old?.equals(bytes)) return undefined;
  // With the palette: the merged colours must not count as a difference.
  const after = PNG.sync.read(bytes);
  if (!old) return {shot, bytes, after, why: 'is new'};
  const before = PNG.sync.read(old);
  const {width, height} = after;
  if (before.width !== width || before.height !== height)
    return {shot, bytes, before, after, why: `was ${before.width} × ${before.height}, is ${width} × ${height}`};
  const diff = new PNG({width, height});
  const count = pixelmatch(before.data, after.data, diff.data, width, height, {threshold: 0.1});
  return count > MOST_PIXELS ? {shot, bytes, before, after, diff, why: `${count} pixels differ`} : undefined;
}

async function accept(differences, machine) {
  await mkdir(IMAGES, {recursive: true});
  for (const {shot, bytes} of differences) await writeFile(IMAGES + shot.file, bytes);
  const wanted = new Set(allShots().map(({file}) => file));
  const gone = (await readdir(IMAGES)).filter(file => file.endsWith('.png') && !wanted.has(file));
  for (const file of gone) await rm(IMAGES + file);
  await writeFile(MACHINE, machine);
  console.log(`${differences.length} pictures written, ${gone.length} removed.`);
}

/** Pictures of another browser or other fonts would all differ, and say nothing. */
async function isSameMachine(machine) {
  const then = await readFile(MACHINE, 'utf8').catch(() => undefined);
  if (then === machine) return true;
  console.error(
    then === undefined
      ? 'There are no pictures yet: npm run visual -- --accept'
      : `The pictures were taken on\n${then}and this is\n${machine}Compare there, or take all of them again: npm run visual -- --accept`,
  );
  process.exitCode = 2;
  return false;
}
