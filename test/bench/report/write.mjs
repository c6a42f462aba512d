import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, platform, release, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {plot} from './plot.mjs';
import {two} from './report.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

const PLOTS = {
  cards: {title: 'A page of cards', xName: 'cards (log)', yName: 'main-thread CPU of a cold load, ms (log)'},
  bodies: {title: 'Showing the body of an article', xName: 'bytes of HTML (log)', yName: 'main-thread CPU, ms (log)'},
  sharing: {
    title: 'Elements on one endpoint, 100 ms latency',
    xName: 'elements (log)',
    yName: 'ms until all show something (log)',
  },
  polls: {
    title: '10,000 pages opened within 10 s, refresh="300"',
    xName: 'seconds since the first was opened',
    yName: 'requests a second',
    isLogX: false,
    isLogY: false,
    isDense: true,
  },
};

const VERDICTS = new Map([
  [true, 'yes'],
  [false, '**no**'],
]);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Comparisons of the same ways, as one table. */
function compared(comparisons) {
  const ways = [...new Set(comparisons.flatMap(({ratios}) => Object.keys(ratios)))];
  const cell = (way, ratio) => (ratio === undefined ? '' : way === 'the-tin' ? `**${two(ratio)}**` : two(ratio));
  return table(
    ['', ...ways],
    comparisons.map(({figure, ratios}) => [figure, ...ways.map(way => cell(way, ratios[way]))]),
  );
}

/** Writes `results.md` and the plots. */
export function writeResults({rows, comparisons, points}, {browser, minutes, isQuick, version}) {
  const [{model, speed}] = cpus();
  const machine = `${cpus().length} × ${model.trim()}${speed ? ` (${(speed / 1000).toFixed(1)} GHz)` : ''}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`;
  const reached = rows.filter(({isReached}) => isReached).length;
  const held = rows.filter(({isReached}) => isReached !== undefined).length;
  mkdirSync(`${folder}plots`, {recursive: true});
  const plots = Object.entries(PLOTS).filter(([name]) => points.has(name));
  for (const [name, options] of plots) writeFileSync(`${folder}plots/${name}.svg`, plot(points.get(name), options));
  const groups = new Map();
  for (const one of comparisons) {
    const base = Object.entries(one.ratios).find(([, ratio]) => ratio === 1)?.[0];
    const isPress = Object.keys(one.ratios).length === 2;
    const key = `${base} ${isPress}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  writeFileSync(
    `${folder}results.md`,
    `# Speed: what was measured

Written by \`npm run bench\`, never by hand. the-tin ${version}, ${new Date().toISOString().slice(0, 10)}, ${browser}, headless; ${machine}; ${minutes} minutes${isQuick ? ', a quick and rough run' : ''}. Medians of loads in turn; CPU is time of the main thread's own, so that other programs on the machine are not counted. Compare ratios; milliseconds mean nothing elsewhere.

${reached} of ${held} figures are reached.

${table(
  ['figure', 'unit', 'reach', 'measured', 'reached', ''],
  rows.map(({figure, unit, reach, measured, isReached, isLeast, note}) => [
    figure,
    unit,
    reach === undefined ? '' : `${isLeast ? '≥' : '≤'} ${two(reach)}`,
    two(measured),
    VERDICTS.get(isReached) ?? '',
    note,
  ]),
)}

## Every way, as a ratio

${[...groups.values()].map(compared).join('\n\n')}

${plots.map(([name, {title}]) => `![${title}](plots/${name}.svg)`).join('\n\n')}
`,
  );
}
