// Turns Vite's CommonJS chunks into what a plain page can use: one script, and parts beside it that the script loads by
// relative address through script elements with an integrity, since import() has none.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {minify} from 'vite';

const MAIN = 'the-tin.js';
// The bundler does not know that its code will call this: no name in the sources may hide it.
const LOAD = '__loadPart';
const PART = /^the-tin\.(.+)\.js$/;

// Old pages are served as windows-1258 or with no charset at all, and a classic script takes the page's unless it says
// otherwise itself: a byte order mark does.
const BOM = '\uFEFF';

/** The integrity of a file as SRI wants it. */
export const integrityOf = code => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * @param {{banner: string}} options First line of every file.
 * @returns {import('vite').Plugin}
 */
export function cdnPlugin({banner}) {
  return {
    name: 'the-tin-cdn',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
      const parts = {};
      const integrity = {};
      const write = async (chunk, code) => {
        chunk.code = `${BOM}${banner}\n${await squeeze(chunk.fileName, code)}`;
        integrity[chunk.fileName] = integrityOf(chunk.code);
      };

      // What both the main file and later parts use is a chunk of its own, and goes into the main file.
      const within = [...chunksBehind(MAIN, bundle)].filter(fileName => fileName !== MAIN);
      for (const chunk of chunks.filter(({fileName}) => fileName !== MAIN && !within.includes(fileName))) {
        const name = partName(chunk.fileName);
        await write(chunk, `self[Symbol.for('the-tin')]?.(${JSON.stringify(name)},${factoryOf(chunk)})`);
        const needed = [...chunksBehind(chunk.fileName, bundle)].filter(
          fileName => ![chunk.fileName, MAIN, ...within].includes(fileName),
        );
        parts[name] = [integrity[chunk.fileName], ...needed.map(partName)];
      }

      const main = bundle[MAIN];
      const loader = readFileSync(new URL('cdn-loader.js', import.meta.url), 'utf8');
      const inner = within.map(fileName => `${JSON.stringify(partName(fileName))}:${factoryOf(bundle[fileName])}`);
      for (const fileName of within) delete bundle[fileName];
      const code = loader
        .replace('parts = PARTS', () => `parts = ${JSON.stringify(parts)}`)
        .replace('factories = {}', () => `factories = {${inner}}`)
        .replace('MAIN;', () => `((exports, ${LOAD}) => {${linkParts(main.code)}})(modules.main = {}, load);`);
      await write(main, code);
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source: licensesOf(chunks)});
      this.emitFile({type: 'asset', fileName: 'sri.json', source: `${JSON.stringify(integrity, null, 2)}\n`});
    },
  };
}

/** The licences of the packages that went into the files: minifying took their notices out. */
function licensesOf(chunks) {
  const ids = chunks.flatMap(({moduleIds}) => moduleIds);
  const folders = ids.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(folder => {
      const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/LICENSE`, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A file and those that must be there before it runs, whatever the depth. */
function chunksBehind(fileName, bundle, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const other of bundle[fileName].imports) chunksBehind(other, bundle, seen);
  return seen;
}

const factoryOf = ({code}) => `(exports,require,${LOAD})=>{${linkParts(code)}}`;

/** File names in the chunk become names of parts, and its dynamic imports calls of the loader. */
function linkParts(code) {
  return code
    .replace(
      /Promise\.resolve\(\)\.then\(\(\) => require\("\.\/([^"]+)"\)\)/g,
      (_, file) => `${LOAD}("${partName(file)}")`,
    )
    .replace(/\brequire\("\.\/([^"]+)"\)/g, (_, file) => `require("${partName(file)}")`)
    .replace(/^["']use strict["'];/m, '');
}

function partName(fileName) {
  if (fileName === MAIN) return 'main';
  const name = PART.exec(fileName)?.[1];
  if (!name) throw new Error(`${fileName} does not follow the-tin.<part>.js`);
  return name;
}

async function squeeze(fileName, code) {
  const {code: small, errors} = await minify(fileName, code, {
    module: false,
    compress: {target: 'chrome109'},
    mangle: {toplevel: false},
    codegen: {removeWhitespace: true, legalComments: 'none'},
  });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors.map(error => error.message).join('\n')}`);
  return small;
}
