// The libraries that are measured beside ours, each bundled with no more of it than the page needs.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

const REACT = `import {createElement as h, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
const Card = ({title, summary, date, category, image, url}) =>
  h('li', null, h('article', {className: 'card'},
    h('div', {className: 'text'},
      h('h3', null, h('a', {className: 'lines', href: url}, title)),
      h('p', {className: 'meta'}, h('time', {dateTime: date}, date.slice(8, 10), '/', date.slice(5, 7), '/', date.slice(0, 4)), h('span', null, category)),
      h('p', {className: 'summary'}, summary)),
    h('div', {className: 'image'}, h('img', {loading: 'lazy', decoding: 'async', alt: '', src: image}))));
const List = ({src, done}) => {
  const [articles, set] = useState([]);
  useEffect(() => { fetch(src).then(answer => answer.json()).then(set); }, [src]);
  useEffect(() => { if (articles.length) done(); }, [articles]);
  return h('ul', {className: 'cards grid', role: 'list'}, articles.map(one => h(Card, {...one, key: one.id})));
};
globalThis.showCards = (src, done) => createRoot(document.getElementById('root')).render(h(List, {src, done}));`;

/** File → what it is made of. */
const SOURCES = {
  'react.js': REACT,
  'shoelace.js': `import '@shoelace-style/shoelace/dist/components/card/card.js';`,
  'web-awesome.js': `import '@awesome.me/webawesome/dist/components/card/card.js';`,
  'sgds.js': `import '@govtechsg/sgds-web-component/components/Card/index.js';`,
  'splide.js': `import Splide from '@splidejs/splide';
import {AutoScroll} from '@splidejs/splide-extension-auto-scroll';
globalThis.startSplide = (box, options) => new Splide(box, options).mount({AutoScroll});`,
  'swiper.js': `import {register} from 'swiper/element/bundle';
register();`,
};

/** Card elements: what their markup looks like. */
export const CARD_PEERS = {
  Shoelace: {
    file: 'shoelace.js',
    tag: 'sl-card',
    imageSlot: 'image',
    card: (image, title, text) => `<sl-card>${image}${title}${text}</sl-card>`,
  },
  'Web Awesome': {
    file: 'web-awesome.js',
    tag: 'wa-card',
    imageSlot: 'media',
    card: (image, title, text) => `<wa-card>${image}${title}${text}</wa-card>`,
  },
  SGDS: {
    file: 'sgds.js',
    tag: 'sgds-card',
    imageSlot: 'image',
    titleSlot: 'title',
    textSlot: 'description',
    card: (image, title, text) => `<sgds-card>${image}${title}${text}</sgds-card>`,
  },
};

/** Installs the peers where they are not, from the benchmark's own lock file. */
function install() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log('Installing the libraries to compare with …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  const {status} = spawnSync(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The libraries to compare with could not be installed: is there a network?');
}

/** Bundles of all peers: file → code. */
export async function bundlePeers() {
  install();
  const bundles = await Promise.all(
    Object.entries(SOURCES).map(async ([file, contents]) => {
      const {outputFiles} = await build({
        stdin: {contents, resolveDir: folder},
        bundle: true,
        format: 'iife',
        minify: true,
        write: false,
        logLevel: 'error',
        define: {'process.env.NODE_ENV': '"production"'},
        loader: {'.css': 'empty'},
      });
      return [file, outputFiles[0].text];
    }),
  );
  return Object.fromEntries(bundles);
}
