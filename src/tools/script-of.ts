import {cutPieces, splitSentences} from './sentences.js';
import {spokenText} from './spoken-text.js';

/** One sentence: where it is, and what is said for it, in pieces short enough for any speech engine. */
export interface Sentence {
  readonly range: Range;
  readonly block: HTMLElement;
  readonly pieces: readonly string[];
}

/** Remote voices die after 14 to 15 seconds; this takes about ten. */
const MAX_PIECE = 150;

const INLINE =
  'a, abbr, b, bdi, big, cite, code, dfn, em, font, i, ins, kbd, mark, q, s, small, span, strong, sub, sup, time, tt, u, var, wbr';
const SILENT =
  'script, style, noscript, template, svg, math, button, select, input, textarea, iframe, audio, video, [hidden], [aria-hidden="true"], tin-text-size';

interface Block {
  readonly element: HTMLElement;
  readonly parts: Text[];
}

/** Everything there is to be read aloud in some parts of the page, in order. */
export function scriptOf(roots: readonly HTMLElement[], lang = 'vi'): Sentence[] {
  const say = /^vie?([-_]|$)/i.test(lang) ? spokenText : plain;
  return roots.flatMap(root => blocksIn(root).flatMap(block => sentencesOf(block, say)));
}

const plain = (text: string): string => text.normalize().replace(/\s+/g, ' ').trim();

function sentencesOf({element, parts}: Block, say: (text: string) => string): Sentence[] {
  const text = parts.map(part => part.data).join('');
  return splitSentences(text).flatMap(({start, end}) => {
    const pieces = cutPieces(text.slice(start, end), MAX_PIECE, piece => say(piece).length)
      .map(say)
      // Rules, bullets and the like are silence.
      .filter(piece => /[\p{L}\d]/u.test(piece));
    return pieces.length > 0 ? [{range: rangeOf(parts, start, end), block: element, pieces}] : [];
  });
}

function rangeOf(parts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const part of parts) {
    const {length} = part;
    if (start >= at && start < at + length) range.setStart(part, start - at);
    if (end > at && end <= at + length) range.setEnd(part, end - at);
    at += length;
  }
  return range;
}

/** Stretches of text that belong together: what stands in one block without another block or a line break between. */
function blocksIn(root: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      if (node instanceof Element && !node.matches(INLINE)) current = undefined;
      continue;
    }
    const element = blockOf(node, root);
    if (current?.element !== element) blocks.push((current = {element, parts: []}));
    current.parts.push(node);
  }
  return blocks;
}

function blockOf(text: Text, root: HTMLElement): HTMLElement {
  let element = text.parentElement ?? root;
  while (element !== root && element.matches(INLINE)) element = element.parentElement ?? root;
  return element;
}
