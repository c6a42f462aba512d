// What a person looks at when pictures differ: one page with before, after and difference side by side.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';

const PLACE = fileURLToPath(new URL('../../../coverage/visual/', import.meta.url));

/** Writes the differences; returns where to look. */
export async function writeReport(differences) {
  await rm(PLACE, {recursive: true, force: true});
  if (differences.length === 0) return undefined;
  await mkdir(PLACE, {recursive: true});
  for (const {shot, before, after, diff} of differences)
    for (const [name, image] of Object.entries({before, after, diff}))
      if (image) await writeFile(`${PLACE}${shot.file.replace(/png$/, name)}.png`, PNG.sync.write(image));
  await writeFile(`${PLACE}index.html`, pageOf(differences));
  return `${PLACE}index.html`;
}

const pageOf = differences => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Visual differences</title>
<style>body { font: 16px/1.5 sans-serif; margin: 2rem } figure { display: inline-block; vertical-align: top; margin: 0 1rem 2rem 0 }
img { display: block; max-width: 30vw; border: 1px solid #888 }</style>
<h1>${differences.length} pictures differ</h1>
${differences.map(sectionOf).join('\n')}
</html>`;

const sectionOf = ({shot, why, before, after, diff}) => `<h2>${shot.title}</h2><p>${why}</p>
${Object.entries({before, after, diff})
  .filter(([, image]) => image)
  .map(
    ([name]) =>
      `<figure><img src="${encodeURI(shot.file.replace(/png$/, name))}.png" alt=""><figcaption>${name}</figcaption></figure>`,
  )
  .join('')}`;
