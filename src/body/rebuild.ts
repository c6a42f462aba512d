import type {BodyOptions} from './body-options.js';
import {copyAttributes} from './copy-attributes.js';
import {frameOrLink} from './embed.js';
import {lastGap, MOST_TEXT} from './limits.js';
import {lookOf} from './look.js';

/** Names that change: landmarks would clutter the page's own, old ones have heirs. */
const RENAMED: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  big: 'span',
  dir: 'ul',
  font: 'span',
  listing: 'pre',
  menu: 'ul',
  strike: 's',
  tt: 'code',
};
const AS_DIV = /^(?:article|aside|center|footer|header|main|nav|section)$/;

/** Deeper nesting only makes the text narrow; past it the tags go and the text stays. */
const MAX_DEPTH = 60;

/**
 * Copies what is allowed into fresh elements of a document without a window: nothing loads before it is inserted,
 * no custom element of the page wakes up, and what is not named here is not there.
 */
export function rebuild(source: DocumentFragment, options: BodyOptions): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  let left = MOST_TEXT;

  const copyText = (text: string, to: Node): void => {
    const shown = text.length > left ? text.slice(0, lastGap(text, left)) : text;
    left = shown === text ? left - text.length : 0;
    to.appendChild(inert.createTextNode(shown));
    if (!left) options.onCut?.();
  };

  const copyChildren = (from: Node, to: Node, depth: number): void => {
    for (const node of from.childNodes) {
      if (!left) return;
      if (node.nodeType === 3) copyText(node.nodeValue ?? '', to);
      else if (node.nodeType === 1) copyElement(node as Element, to, depth);
    }
  };

  const copyElement = (from: Element, to: Node, depth: number): void => {
    const name = from.localName;
    if (name === 'param') return;
    if (isFrame(from)) {
      const shown = frameOrLink(from, options, inert);
      if (shown) to.appendChild(shown);
      // What stands in a frame is for browsers without frames.
      if (name === 'iframe') return;
    } else if (depth < MAX_DEPTH && name !== 'picture' && !(INLINE.test(name) && isDeepInline(to))) {
      const fresh = inert.createElement(freshName(from));
      copyLook(from, fresh);
      copyAttributes(from, fresh, options);
      to.appendChild(fresh);
      to = fresh;
    }
    copyChildren(from, to, depth + 1);
  };

  const target = inert.createDocumentFragment();
  copyChildren(source, target, 0);
  return target;
}

/** Facebook's script makes a video of a box. */
const isFrame = (from: Element): boolean =>
  /^(?:iframe|embed|object|oembed)$/.test(from.localName) ||
  (from.classList.contains('fb-video') && from.hasAttribute('data-href'));

const INLINE = /^(?:b|big|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|tt|u)$/;
/** Nobody sees what a tenth tag around the same words would add; each is copied into every block that it is around. */
const MAX_INLINE = 10;

function isDeepInline(to: Node): boolean {
  let depth = 0;
  for (let up: Node | null = to; up && INLINE.test((up as Element).localName); up = up.parentNode) depth++;
  return depth >= MAX_INLINE;
}

function freshName(from: Element): string {
  const name = from.localName;
  if (AS_DIV.test(name)) return 'div';
  // Google Docs wraps a whole text in <b style="font-weight: normal">.
  if (/^(?:b|strong)$/.test(name) && lookOf(from).isPlain) return 'span';
  return RENAMED[name] ?? name;
}

/** Turns looks into classes; the size waits in an attribute until the commonest one is known. */
export function copyLook(from: Element, to: Element): void {
  const {classes, size} = lookOf(from);
  if (classes.length) to.classList.add(...classes);
  if (size) to.setAttribute('data-tin-size', size);
}
