import {all, appendAll, BLOCKS, elementOf, isBlank, unwrap} from './dom.js';
import {markerOf} from './tidy/markers.js';

/** Characters of text in a part, and in the first one: that fills a screen, and is there at once. */
export interface PartSizes {
  readonly first: number;
  readonly rest: number;
}

/** Below this a body is shown in one go. */
export const WHOLE = 60_000;

/** As many blocks at least are in the first part: what repeats the title or the date is looked for among them. */
const TOP = 8;

/** Cuts a body in parts that can be tidied one by one and give what the whole would. The parts leave the body. */
export function* cutParts(body: DocumentFragment, sizes: PartSizes): Generator<DocumentFragment, void> {
  unwrapBoxes(body);
  const nodes = [...body.childNodes];
  // Lines without a block of their own depend on what is around them.
  const canCut = nodes.every(node => (node.nodeType === 3 ? isBlank(node) : elementOf(node)?.matches(BLOCKS)));
  let part: ChildNode[] = [];
  let size = 0;
  let wanted = sizes.first;
  const take = (): DocumentFragment => {
    const fragment = body.ownerDocument.createDocumentFragment();
    appendAll(fragment, part);
    part = [];
    size = 0;
    return fragment;
  };
  let count = 0;
  for (const node of nodes) {
    if (size >= wanted && count >= TOP && canCut && isGap(part.at(-1), node)) {
      yield take();
      wanted = sizes.rest;
    }
    count += 1;
    part.push(node);
    size += node.textContent?.length ?? 0;
  }
  yield take();
}

/** Boxes around all of a text that say nothing about it. */
function unwrapBoxes(body: DocumentFragment): void {
  for (;;) {
    const [box, ...others] = [...body.childNodes].filter(node => node.nodeType === 1 || !isBlank(node));
    const element = elementOf(box);
    if (others.length || element?.localName !== 'div' || element.hasAttributes()) return;
    unwrap(element);
  }
}

/** Whether nothing of what stands before concerns what follows: not a caption, the next of a row, or a place to go to. */
function isGap(before: ChildNode | undefined, after: ChildNode): boolean {
  const [last, next] = [elementOf(before), elementOf(after)];
  return (
    !!last &&
    !!next &&
    [last, next].every(block => !isBlank(block)) &&
    !holdsImage(last) &&
    !markerOf(next.textContent ?? '')
  );
}

const holdsImage = (block: Element): boolean => all(block, 'img').length > 0;
