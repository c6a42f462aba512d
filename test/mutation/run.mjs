// npm run mutation -- --area reading --sample 300 --seed 1      (or --all; --out <file> for the survivors)
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {setPriority, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {BrowserRunner, serve} from './browser-runner.mjs';
import {bundle} from './bundle.mjs';
import {instrument} from './instrument.mjs';
import {sample} from './sample.mjs';

const PAGES = 2;
const LEAST_LIMIT = 6000;
const DRY_LIMIT = 120_000;

const {values: asked} = parseArgs({
  options: {
    area: {type: 'string', default: 'reading'},
    sample: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    all: {type: 'boolean', default: false},
    out: {type: 'string'},
  },
});

setPriority(15);
const began = Date.now();
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const bundles = await mkdtemp(join(tmpdir(), 'tin-mutation-'));
const {mutants, sources} = await instrument(root, asked.area);
const files = await bundle(root, asked.area, sources, bundles);
const server = await serve(root, bundles);
const runners = Array(PAGES)
  .fill()
  .map(() => new BrowserRunner(server.origin));

/** Does a piece of work for each item, as many at once as there are browsers. */
async function share(items, work) {
  const rest = [...items];
  const worker = async runner => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(runner, item);
  };
  await Promise.all(runners.map(worker));
}

const dry = new Map();
await share(files, async (runner, file) => {
  const start = Date.now();
  const {failure, late, covered} = await runner.run(file, '', DRY_LIMIT);
  if (failure || late) console.log(`left out: ${file} (${failure ?? 'too slow'})`);
  else dry.set(file, {time: Date.now() - start, covered: new Set(covered)});
});

const tally = {killed: 0, timeout: 0, survived: 0, 'no coverage': 0};
const left = [];
const chosen = asked.all ? mutants : sample(mutants, Number(asked.sample), Number(asked.seed));

async function fate(runner, {id}) {
  const covering = [...dry].filter(([, {covered}]) => covered.has(id)).sort(([, a], [, b]) => a.time - b.time);
  if (!covering.length) return 'no coverage';
  for (const [file, {time}] of covering) {
    const {failure, late} = await runner.run(file, id, Math.max(LEAST_LIMIT, time * 4));
    if (late) return 'timeout';
    if (failure) return 'killed';
  }
  return 'survived';
}

await share(chosen, async (runner, mutant) => {
  const end = await fate(runner, mutant);
  tally[end]++;
  if (end === 'survived' || end === 'no coverage') left.push({...mutant, end});
});

await Promise.all(runners.map(runner => runner.close()));
await server.close();
await rm(bundles, {recursive: true});

const oneLine = text => text.replace(/\s+/g, ' ').slice(0, 90);
left.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
const score = ((100 * (tally.killed + tally.timeout)) / chosen.length).toFixed(1);
const lines = [
  `${asked.area}: ${score} % of ${chosen.length} (of ${mutants.length} mutants, ${asked.all ? 'all' : `seed ${asked.seed}`}): ` +
    `${Object.entries(tally)
      .map(([end, count]) => `${count} ${end}`)
      .join(', ')}; ${Math.round((Date.now() - began) / 1000)} s`,
  ...left.map(
    ({file, line, kind, before, after, end}) =>
      `${file}:${line} ${kind}${end === 'survived' ? '' : ` (${end})`}: \`${oneLine(before)}\` → \`${oneLine(after)}\``,
  ),
];
console.log(lines.join('\n'));
if (asked.out) await writeFile(asked.out, `${lines.join('\n')}\n`);
