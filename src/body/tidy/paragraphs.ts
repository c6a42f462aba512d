import {elementOf, isForeign, isBlank, isBlock, isBr, isText, rename, shell, textsIn, unwrap} from '../dom.js';
import {follows, markerOf} from './markers.js';

/** Boxes whose text may stand without a paragraph while it is one. */
const MAY_HOLD_TEXT = 'td,th,li,dd,dt,figcaption,caption,summary,address';
const KEPT_WHOLE = 'pre,.tin-embed,.tin-table,video,audio,form,button,nav,header,footer,aside,script,style,template';

/** Spaces that editors type to move a line in; a plain space moves nothing. */
const TYPED_INDENT = /^[\s\u00a0]*(?:[\u00a0\u2002\u2003\u3000][ \t\r\n]*){2}/;

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
    paragraph.append(...run);
    trim([...paragraph.childNodes], rename(paragraph, 'p'));
  }
  if (!own?.matches('p,div') || isKept) return;
  for (const child of own.children) if (isBlock(child)) handDown(own, child);
  const [first] = own.children;
  if (own.id && first) first.id ||= own.id;
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

/** A break inside bold or a link ends the paragraph too: the inline element is cut in two around it. */
function hoistBreaks(box: ParentNode & Node): void {
  const inner = [...box.querySelectorAll('br')].filter(br => br.parentNode !== box && !hasBlockBetween(br, box));
  for (const br of inner.filter(endsParagraph)) {
    for (let parent = br.parentElement; parent && parent !== box; parent = br.parentElement) {
      const rest = shell(parent);
      while (br.nextSibling) rest.append(br.nextSibling);
      parent.after(br, ...(rest.hasChildNodes() ? [rest] : []));
      if (!parent.hasChildNodes() && !parent.id) parent.remove();
    }
  }
}

function hasBlockBetween(node: Node, box: Node): boolean {
  for (let up = node.parentNode; up && up !== box; up = up.parentNode) if (isBlock(up)) return true;
  return false;
}

/** What stands next to a break on the page, through inline elements but not past their block. Blank text is nothing. */
function neighbour(br: Node, step: 'nextSibling' | 'previousSibling'): Node | undefined {
  for (let node = br; ;) {
    while (!node[step]) {
      const up = elementOf(node.parentNode);
      if (!up || isBlock(up)) return undefined;
      node = up;
    }
    node = node[step];
    const into = step === 'nextSibling' ? 'firstChild' : 'lastChild';
    while (node[into] && !isBlock(node)) node = node[into];
    if (!(isText(node) && isBlank(node) && !TYPED_INDENT.test(node.data))) return node;
  }
}

/** Whether a break stands for the end of a paragraph: another one is beside it, or an indented line follows. */
function endsParagraph(br: Node): boolean {
  const next = neighbour(br, 'nextSibling');
  return (
    isBr(next) || isBr(neighbour(br, 'previousSibling')) || (!!next && isText(next) && TYPED_INDENT.test(next.data))
  );
}

/** The inline children of a box, paragraph by paragraph. Breaks between paragraphs are removed. */
function splitRuns(box: ParentNode & Node): ChildNode[][] {
  // Seen before any is removed: each of two breaks is one because of the other.
  const ends = numberedLines(box);
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

/** Breaks before the lines of a typed list of three or more points. */
function numberedLines(box: Node): Set<Node> {
  const found = new Set<Node>();
  let row: Node[] = [];
  let last: ReturnType<typeof markerOf>;
  let length = 0;
  const end = (): void => {
    if (length > 2) row.forEach(br => found.add(br));
    row = [];
    length = 0;
  };
  let start: Node | null = null;
  const lines: [br: Node | null, text: string][] = [];
  let text = '';
  for (const node of box.childNodes) {
    if (isBr(node) || isBlock(node)) {
      lines.push([start, text]);
      text = '';
      start = isBr(node) ? node : null;
    } else text += node.textContent ?? '';
  }
  lines.push([start, text]);
  for (const [br, line] of lines) {
    const marker = markerOf(line);
    if (!marker) continue;
    if (!follows(marker, last)) end();
    last = marker;
    length += 1;
    if (br) row.push(br);
  }
  end();
  return found;
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
