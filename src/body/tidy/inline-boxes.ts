import {all, appendAll, BLOCKS, elementOf, isBlank, isBlock, shell, unwrap} from '../dom.js';

const INLINE_BOXES = 'a,abbr,b,bdi,bdo,cite,code,del,dfn,em,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,u,var';

const EMPTY_SHELL = 'span:not([class],[lang],[dir],[id],[data-tin-size]),a:not([href],[id])';

/** Blocks that hold other blocks only: what is said of them is said of their parts. */
const FRAMES = 'ul,ol,dl,table,thead,tbody,tfoot,tr,details';

/** Takes away inline elements that say nothing, and puts those around blocks inside each block. */
export function settleInline(root: ParentNode): void {
  for (const box of all(root, INLINE_BOXES)) {
    if (box.matches(EMPTY_SHELL)) unwrap(box);
    else if (box.querySelector(BLOCKS)) sink(box);
  }
}

function sink(box: Element): void {
  const anchor = box.id;
  const into = (node: Node): void => {
    const element = elementOf(node);
    if (!element || !isBlock(element)) {
      if (isBlank(node)) return;
      const copy = shell(box);
      node.parentNode?.replaceChild(copy, node);
      copy.append(node);
    } else if (element.matches(FRAMES) || element.querySelector(BLOCKS)) [...element.childNodes].forEach(into);
    else if (!element.matches('hr,iframe,video,audio')) {
      const copy = shell(box);
      appendAll(copy, element.childNodes);
      element.append(copy);
    }
  };
  const children = [...box.childNodes];
  children.forEach(into);
  const first = elementOf(box.firstChild) ?? box.firstElementChild;
  if (anchor && first && !first.id) first.id = anchor;
  unwrap(box);
}
