import {elementOf, isBlank, isBlock, isBr, isText, rename, shell, textsIn, unwrap} from '../dom.js';
import {follows, markerOf} from './markers.js';

/** Boxes whose text may stand without a paragraph while it is one. */
const MAY_HOLD_TEXT = 'td,th,li,dd,dt,figcaption,caption,summary,address';
const KEPT_WHOLE = 'pre,.tin-embed,.tin-table,video,audio';

/** Spaces that editors type to move a line in; a plain space moves nothing. */
const TYPED_INDENT = /^[\s\u00a0]*(?:[\u00a0\u2002\u2003\u3000][ \t\r\n]*){2}/;

/**
 * Makes paragraphs of what was lines: two line breaks, or one before an indented or numbered line, end a paragraph.
 * Boxes without a meaning go; what they said about alignment stays with each paragraph.
 */
export function makeParagraphs(box: ParentNode & Node): void {
  for (const child of [...box.childNodes]) {
    const element = elementOf(child);
    if (element && isBlock(element) && !element.matches(KEPT_WHOLE)) makeParagraphs(element);
  }
  const own = elementOf(box);
  if (own?.matches('ul,ol,dl,table,thead,tbody,tfoot,tr,figure,details')) return;
  hoistBreaks(box);

  const runs = splitRuns(box);
  const hasBlocks = [...box.childNodes].some(isBlock);
  if (own?.matches('h1,h2,h3,h4,h5,h6')) return;
  if (own?.matches(MAY_HOLD_TEXT) && runs.length < 2 && !hasBlocks) {
    runs.forEach(run => trim(run, own));
    return;
  }
  for (const run of runs) {
    const paragraph = own?.matches('p,div') ? shell(own) : createParagraph(box);
    run[0]?.parentNode?.insertBefore(paragraph, run[0]);
    paragraph.append(...run);
    trim([...paragraph.childNodes], rename(paragraph, 'p'));
  }
  if (!own?.matches('p,div') || own.matches('[lang],[dir]')) return;
  for (const child of own.children) if (isBlock(child) && !runs.length) handDown(own, child);
  const [first] = own.children;
  if (own.id && first) first.id ||= own.id;
  if (own.parentNode) unwrap(own);
}

const createParagraph = (box: Node): Element => (box.ownerDocument as Document).createElement('p');

/** A flattened box's alignment and weight go to a block that has none of its own. */
function handDown(box: Element, block: Element): void {
  const isPlaced = /tin-(?:center|right)/.test(block.className);
  for (const name of box.classList) if (!isPlaced || !/tin-(?:center|right)/.test(name)) block.classList.add(name);
}

/** A break inside bold or a link ends the paragraph too: the inline element is cut in two around it. */
function hoistBreaks(box: ParentNode & Node): void {
  for (const br of [...box.querySelectorAll('br')]) {
    let parent = br.parentElement;
    if (!parent || parent === box || !endsParagraph(br)) continue;
    for (let up: Element | null = parent; up && up !== box; up = up.parentElement) if (isBlock(up)) parent = null;
    while (parent && parent !== box) {
      const rest = shell(parent);
      while (br.nextSibling) rest.append(br.nextSibling);
      parent.after(br, rest);
      parent = br.parentElement;
    }
  }
}

const following = (node: Node): Node | null => {
  let next = node.nextSibling;
  while (next && isText(next) && isBlank(next) && !TYPED_INDENT.test(next.data)) next = next.nextSibling;
  return next;
};

/** Whether a break stands for the end of a paragraph: another one, an indented line, or nothing follows. */
function endsParagraph(br: Node): boolean {
  let blank: Node | null = br.nextSibling;
  while (blank && isText(blank) && isBlank(blank)) blank = blank.nextSibling;
  if (isBr(blank)) return true;
  let before: Node | null = br.previousSibling;
  while (before && isText(before) && isBlank(before)) before = before.previousSibling;
  if (isBr(before)) return true;
  const next = following(br);
  return !!next && TYPED_INDENT.test(next.textContent ?? '');
}

/** The inline children of a box, paragraph by paragraph. Breaks between paragraphs are removed. */
function splitRuns(box: ParentNode & Node): ChildNode[][] {
  const numbered = numberedLines(box);
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  const close = (): void => {
    if (run.some(node => !isBlank(node) || elementOf(node)?.id)) runs.push(run);
    else run.forEach(node => node.remove());
    run = [];
  };
  for (const node of [...box.childNodes]) {
    if (isBlock(node)) close();
    else if (isBr(node) && (endsParagraph(node) || numbered.has(node))) {
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
  if (typed > 1) block.classList.add('tin-indent');
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
