import {elementOf, isBlank, isBlock, isBr, isText, shell} from '../dom.js';
import {follows, markerOf, type Marker} from './markers.js';

/** Spaces that editors type to move a line in; a plain space moves nothing. */
const TYPED_INDENT = /^[\s\u00a0]*(?:[\u00a0\u2002\u2003\u3000][ \t\r\n]*){2}/;

/** A break inside bold or a link ends the paragraph too: the inline element is cut in two around it. */
export function hoistBreaks(box: ParentNode & Node): void {
  const isBlock = remembered();
  const inner = [...box.querySelectorAll('br')].filter(
    br => br.parentNode !== box && !hasBlockBetween(br, box, isBlock) && endsParagraph(br, isBlock),
  );
  // From the end: what follows a break is moved once then, and not once for every break before it.
  for (const br of inner.reverse()) {
    for (let parent = br.parentElement; parent && parent !== box; parent = br.parentElement) {
      const rest = shell(parent);
      while (br.nextSibling) rest.append(br.nextSibling);
      parent.after(br, ...(rest.hasChildNodes() ? [rest] : []));
      if (!parent.hasChildNodes() && !parent.id) parent.remove();
    }
  }
}

/** Whether nodes are blocks, each looked at once: for as long as nothing is moved. */
function remembered(): typeof isBlock {
  const known = new Map<Node, boolean>();
  return node => {
    const answer = known.get(node) ?? isBlock(node);
    known.set(node, answer);
    return answer;
  };
}

function hasBlockBetween(node: Node, box: Node, isBlock: (node: Node) => boolean): boolean {
  for (let up = node.parentNode; up && up !== box; up = up.parentNode) if (isBlock(up)) return true;
  return false;
}

/** What stands next to a break on the page, through inline elements but not past their block. Blank text is nothing. */
function neighbour(
  br: Node,
  step: 'nextSibling' | 'previousSibling',
  isBlock: (node: Node) => boolean,
): Node | undefined {
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
export function endsParagraph(br: Node, isBlockHere = isBlock): boolean {
  const next = neighbour(br, 'nextSibling', isBlockHere);
  return (
    isBr(next) ||
    isBr(neighbour(br, 'previousSibling', isBlockHere)) ||
    (!!next && isText(next) && TYPED_INDENT.test(next.data))
  );
}

/** Breaks before the lines of a typed list of three or more points. */
export function breaksBeforePoints(box: Node): Set<Node> {
  const lines: {br: Node | undefined; text: string}[] = [{br: undefined, text: ''}];
  for (const node of box.childNodes) {
    const line = lines.at(-1);
    if (isBr(node) || isBlock(node)) lines.push({br: isBr(node) ? node : undefined, text: ''});
    else if (line) line.text += node.textContent ?? '';
  }

  const found = new Set<Node>();
  let row: (Node | undefined)[] = [];
  let last: Marker | undefined;
  const end = (): void => {
    if (row.length > 2) for (const br of row) if (br) found.add(br);
    row = [];
  };
  for (const {br, text} of lines) {
    const marker = markerOf(text);
    // A point may go on over several lines.
    if (!marker) continue;
    if (!follows(marker, last)) end();
    last = marker;
    row.push(br);
  }
  end();
  return found;
}
