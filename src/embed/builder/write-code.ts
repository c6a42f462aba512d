import type {Article} from '../../reading/article.js';
import {needsSource, writeHash, type Snippet} from '../snippet.js';
import type {Room} from './measure-room.js';

/** What the code needs besides the embedding itself. */
export interface CodeOptions {
  /** Address of the-tin.js. */
  readonly script: string;
  readonly version: string;
  /** Hash of the-tin.js; none where it is not to be checked. */
  readonly integrity?: string | undefined;
  /** The headlines that stand in the page until the script has run, and where it never does. */
  readonly articles: readonly Article[];
  /** Pixels, for the iframe. */
  readonly height: number;
  /** Accessible name of the iframe. */
  readonly title: string;
  /** What the page keeps free from the start, so that it does not jump; none where it is not known or not wanted. */
  readonly room?: Room | undefined;
}

const HEADLINES = 3;
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (text: string): string => text.replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter);

const attributes = (all: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${prefix}${name}${value === '' && !prefix ? '' : `="${escape(value)}"`}`)
    .join('');

/** The script element: pinned, and checked by the browser where the file's hash is known. */
const writeScript = ({script, integrity}: CodeOptions): string =>
  `<script src="${escape(script)}"${integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : ''} defer></script>`;

function headlines({articles}: CodeOptions): string {
  const linked = articles.filter(({url, title}) => url && title).slice(0, HEADLINES);
  if (linked.length === 0) return '';
  const rows = linked.map(({title, url}) => `    <li><a href="${escape(url ?? '')}">${escape(title)}</a></li>`);
  return `\n  <ul>\n${rows.join('\n')}\n  </ul>\n`;
}

/**
 * The least height of the element. More than a screen is never kept: what comes after it is out of sight then, and
 * moves unseen.
 */
function leastHeight({narrow, wide}: Room): string {
  const perWidth = Math.round((wide - narrow) / 0.088) / 100;
  const low = Math.min(narrow, wide);
  const high = Math.max(narrow, wide);
  const height =
    perWidth === 0 ? `${high}px` : `clamp(${low}px,${Math.ceil(narrow - perWidth * 3.2)}px + ${perWidth}vw,${high}px)`;
  return `min(100vh,${height})`;
}

/** The embedding as tags, or as the divs that stand for them. */
export function writeElement(snippet: Snippet, options: CodeOptions, form: 'tag' | 'div'): string {
  const {widget, own, source} = snippet;
  const isDiv = form === 'div';
  // Before the script has run, an unknown element is inline and would take no height.
  const style = options.room ? ` style="display:block;min-block-size:${leastHeight(options.room)}"` : '';
  const open = (name: string, all: Readonly<Record<string, string>>, more = ''): string =>
    isDiv ? `<div data-tin="${name}"${attributes(all, 'data-')}${more}>` : `<tin-${name}${attributes(all)}${more}>`;
  const close = (name: string): string => (isDiv ? '</div>' : `</tin-${name}>`);
  const isWrapped = needsSource(snippet);
  const inner = `${open(widget, isWrapped ? own : {...source, ...own}, style)}${headlines(options)}${close(widget)}`;
  return isWrapped ? `${open('source', source)}\n${inner}\n${close('source')}` : inner;
}

/** The script and the tags, ready to paste. */
export const writePage = (snippet: Snippet, options: CodeOptions, form: 'tag' | 'div'): string =>
  `${writeScript(options)}\n${writeElement(snippet, options, form)}`;

/** The iframe, for editors that let no script in. */
export function writeFrame(snippet: Snippet, {script, height, title}: CodeOptions): string {
  const address = script.replace(/[^/]*$/, 'embed.html');
  return `<iframe src="${escape(`${address}#${writeHash(snippet)}`)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** What makes such iframes as high as their content, for pages without the-tin.js. */
export const RESIZER = `<script>
addEventListener('message', function (event) {
  if (!event.data || event.data.type !== 'tin-height' || !(event.data.height > 0 && event.data.height < 30000)) return;
  document.querySelectorAll('iframe[src*="embed.html#"]').forEach(function (frame) {
    if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin)
      frame.style.height = event.data.height + 'px';
  });
});
</script>`;

/** As React writes it. */
export function writeReact(snippet: Snippet, options: CodeOptions): string {
  const {widget, own, source} = snippet;
  const jsx = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(
        ([name, value]) =>
          ` ${name}${value === '' ? '' : /["\\&{}]/.test(value) ? `={${JSON.stringify(value)}}` : `="${value}"`}`,
      )
      .join('');
  const tag = `tin-${widget}`;
  const isWrapped = needsSource(snippet);
  const style = options.room ? ` style={{display: 'block', minBlockSize: '${leastHeight(options.room)}'}}` : '';
  const inner = `<${tag}${jsx(isWrapped ? own : {...source, ...own})}${style}></${tag}>`;
  const body = isWrapped ? `<tin-source${jsx(source)}>\n      ${inner}\n    </tin-source>` : inner;
  const imports = [widget, ...(isWrapped ? ['source'] : [])].map(
    name => `import 'the-tin/elements/${name}/define.js';`,
  );
  return `// npm install the-tin@${options.version}
${imports.join('\n')}

export function TinTuc() {
  return (
    ${body}
  );
}`;
}
