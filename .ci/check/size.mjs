// `npm run check:size`: what readers download, minified and at brotli's best, against what was promised.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {root} from '../build/run-bin.mjs';
import {shrinkTemplates} from '../build/shrink-templates.mjs';

const CDN = `${root}dist/cdn/`;
const LIST_PAGE = ['elements/news-ticker/define', 'elements/article-list/define', 'elements/category-list/define'];
const kB = code => brotliCompressSync(code).length / 1000;

/** The CDN files as they were built: name and kB of brotli. */
function cdnSizes() {
  if (!existsSync(CDN)) throw new Error('There is no dist/cdn/ yet: run `npm run build` first.');
  const files = readdirSync(CDN).filter(name => /^the-tin\b.*\.js$/.test(name));
  return files.map(name => ({name, size: kB(readFileSync(CDN + name))}));
}

const wholeSize = () => cdnSizes().reduce((sum, {size}) => sum + size, 0);

/** Says what the CDN files weigh, and what all of them do together. */
export function printSizes() {
  for (const {name, size} of cdnSizes()) print(size, `dist/cdn/${name}`);
  return wholeSize();
}

/** What a page that uses some modules of src/ downloads, with the parts named that it is sure to load later. */
async function sizeOf(modules, laterParts = []) {
  const entry = 'virtual:entry';
  const {output} = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? entry : undefined),
        load: id => (id === entry ? modules.map(path => `export * from '/src/${path}.ts';`).join('\n') : undefined),
      },
      shrinkTemplates,
    ],
    build: {
      write: false,
      target: 'chrome109',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: ['dompurify', /locale\/generated/],
        preserveEntrySignatures: 'strict',
        treeshake: {moduleSideEffects: [{test: /@lit\/localize/, sideEffects: false}]},
        output: {minify: true},
      },
    },
  });
  const wanted = new Set();
  const want = name => {
    const chunk = output.find(({fileName}) => fileName === name);
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    chunk.imports.forEach(want);
  };
  for (const {fileName, isEntry, name} of output) if (isEntry || laterParts.includes(name)) want(fileName);
  return [...wanted].reduce((sum, {code}) => sum + kB(code), 0);
}

/** What was promised, and what it has come to. */
export async function budgets(whole = wholeSize()) {
  const listPage = await sizeOf(LIST_PAGE);
  const withArticle = await sizeOf([...LIST_PAGE, 'elements/article-view/define'], ['render-body', 'structured-data']);
  // The limit holds what has been reached, so that nothing grows unseen; the goal is what is to be reached.
  return [
    {name: 'the data layer alone', size: await sizeOf(['data']), limit: 23.3, goal: 9},
    {name: 'ticker, list and categories', size: listPage, limit: 53.3, goal: 18},
    {name: 'what the article view adds, without DOMPurify', size: withArticle - listPage, limit: 25.2, goal: 12},
    {name: 'the whole library', size: whole, limit: 115.9, goal: 45},
  ];
}

async function check() {
  for (const {name, size, limit, goal} of await budgets(printSizes())) {
    print(size, `of ${limit} kB (goal ${goal}): ${name}`);
    if (size > limit) process.exitCode = 1;
  }
}

const print = (size, text) => console.log(`${size.toFixed(1).padStart(6)} kB ${text}`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) await check();
