import {
  appendAll,
  elementOf,
  isForeign,
  isBlank,
  isBlock,
  isBr,
  isText,
  keepPlace,
  rename,
  shell,
  textsIn,
  unwrap,
} from '../dom.js';
import {breaksBeforePoints, endsParagraph, hoistBreaks} from './breaks.js';

/** Boxes whose text may stand without a paragraph while it is one. */
const MAY_HOLD_TEXT = 'td,th,li,dd,dt,figcaption,caption,summary,address';
const KEPT_WHOLE = 'pre,.tin-embed,.tin-table,video,audio,form,button,nav,header,footer,aside,script,style,template';

/**
 * Makes paragraphs of what was lines: two line breaks, or one before an indented or numbered line, end a paragraph.
 * Boxes without a meaning go; what they said about alignment stays with each paragraph.
 */
export function makeParagraphs(box: ParentNode & Node): void {
  for (const child of [...box.childNodes]) {
    const element = elementOf(child);
    if (element && isBlock(element) && !element.matches(KEPT_WHOLE) && !element.localName.includes('-'))
      makeParagraphs(element);
  }
  const own = elementOf(box);
  if (own?.matches('ul,ol,dl,table,thead,tbody,tfoot,tr,figure,details')) return;
  // A heading in several lines is still one heading.
  if (own?.matches('h1,h2,h3,h4,h5,h6')) return trim([...own.childNodes], own);
  hoistBreaks(box);

  const runs = splitRuns(box);
  const hasBlocks = [...box.childNodes].some(isBlock);
  if (own?.matches(MAY_HOLD_TEXT) && runs.length < 2 && (!hasBlocks || own.matches('li'))) {
    if (!hasBlocks) runs.forEach(run => trim(run, own));
    return;
  }
  // A box that the page's styles may know stays, and one line in it stays as it is.
  const isKept = !!own && own.localName === 'div' && isForeign(own);
  if (isKept && runs.length < 2 && !hasBlocks) return;
  for (const run of runs) {
    const paragraph = own?.matches('p,div') && !isKept ? shell(own) : createParagraph(box);
    run[0]?.parentNode?.insertBefore(paragraph, run[0]);
    appendAll(paragraph, run);
    trim([...paragraph.childNodes], rename(paragraph, 'p'));
  }
  if (!own?.matches('p,div') || isKept) return;
  for (const child of own.children) if (isBlock(child)) handDown(own, child);
  const [first] = own.children;
  // Where nothing is left, the place that a link may lead to finds another one with the empty elements.
  if (own.id && !first) return;
  if (first) keepPlace(own.id, first);
  if (own.parentNode) unwrap(own);
}

const createParagraph = (box: Node): Element => (box.ownerDocument as Document).createElement('p');

/** A flattened box's alignment, weight and language go to a block that has none of its own. */
function handDown(box: Element, block: Element): void {
  const isPlaced = /tin-(?:center|right)/.test(block.className);
  for (const name of box.classList) if (!isPlaced || !/tin-(?:center|right)/.test(name)) block.classList.add(name);
  for (const name of ['lang', 'dir']) {
    const value = box.getAttribute(name);
    if (value && !block.hasAttribute(name)) block.setAttribute(name, value);
  }
}

/** The inline children of a box, paragraph by paragraph. Breaks between paragraphs are removed. */
function splitRuns(box: ParentNode & Node): ChildNode[][] {
  // Seen before any is removed: each of two breaks is one because of the other.
  const ends = breaksBeforePoints(box);
  for (const node of box.childNodes) if (isBr(node) && endsParagraph(node)) ends.add(node);
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  const close = (): void => {
    if (run.some(node => !isBlank(node) || elementOf(node)?.id)) runs.push(run);
    // An empty element may be an icon or a place of the page's own; what is not goes later.
    else run.forEach(node => (isText(node) || isBr(node)) && node.remove());
    run = [];
  };
  for (const node of [...box.childNodes]) {
    if (isBlock(node)) close();
    else if (ends.has(node)) {
      close();
      node.remove();
    } else run.push(node);
  }
  close();
  return runs;
}

/** Typed spaces before a paragraph become its indent; spaces and breaks after it go. */
function trim(run: ChildNode[], block: Element): void {
  let typed = 0;
  for (const node of run.flatMap(textsIn)) {
    const [lead = ''] = /^[\s\u00a0]*/.exec(node.data) ?? [];
    typed += lead.replace(/[ \t\r\n\f]/g, '').length;
    node.data = node.data.slice(lead.length);
    if (node.data) break;
  }
  if (typed > 1 && block.localName === 'p') block.classList.add('tin-indent');
  while (isBr(block.firstChild)) block.firstChild?.remove();
  trimEnd(block);
}

/** Breaks and spaces at the end of a block, also those inside bold or a link there. */
function trimEnd(block: Element): void {
  for (let last = block.lastChild; last; last = block.lastChild) {
    while (elementOf(last)?.lastChild) last = last?.lastChild as ChildNode;
    if (isText(last) && !isBlank(last)) last.data = last.data.replace(/[\s\u00a0]+$/, '');
    if (!isBr(last) && !(isText(last) && isBlank(last))) return;
    const parent = last.parentElement;
    last.remove();
    if (parent && parent !== block && !parent.hasChildNodes()) {
      if (parent.id) return;
      parent.remove();
    }
  }
}
