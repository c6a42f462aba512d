import {all, elementOf, isBlank, isBr, isText} from '../dom.js';
import {isBold, isItalic} from './bold.js';

const MAX_CAPTION = 250;

const hasWords = (node: Node): boolean => /\S/.test(node.textContent ?? '');

const isPictured = (node: Node): boolean => {
  const element = elementOf(node);
  return !!element && (element.localName === 'img' || !!element.querySelector('img'));
};

/** Joins a picture in a paragraph of its own with the caption that editors put under it. */
export function joinCaptions(root: ParentNode): void {
  for (const block of new Set(all(root, 'img').map(image => image.closest('p')))) {
    if (!block || block.closest('figure')) continue;
    const isCentred = block.matches('.tin-center') || !!block.querySelector('img.tin-center');
    splitAtBreak(block, isCentred);
    if (hasWords(block)) continue;
    const next = elementAfter(block);
    if (next?.matches('p') && isCaption(next, isCentred)) toFigure(block, next);
    else block.classList.add('tin-picture');
  }
}

/** The next element, where no words stand between. */
function elementAfter(block: Element): Element | undefined {
  let next = block.nextSibling;
  while (next && isText(next) && isBlank(next)) next = next.nextSibling;
  return elementOf(next);
}

/** Picture and caption in one paragraph, a line break between them, become two. */
function splitAtBreak(block: Element, isCentred: boolean): void {
  const nodes = [...block.childNodes];
  const br = nodes.findIndex(isBr);
  const head = nodes.slice(0, br);
  if (br < 1 || head.some(hasWords) || !head.some(node => isPictured(node))) return;
  const text = block.cloneNode(false) as Element;
  text.append(...nodes.slice(br + 1));
  if (isCaption(text, isCentred)) {
    nodes[br]?.remove();
    block.after(text);
  } else block.append(...text.childNodes);
}

/** Centred under a centred picture, in italics, or called so. A bold line is a heading, and long text an article. */
function isCaption(text: Element, isCentred: boolean): boolean {
  const words = (text.textContent ?? '').normalize().trim();
  if (!words || words.length > MAX_CAPTION || text.querySelector('img,table,video,button') || isBold(text))
    return false;
  return (
    (isCentred && text.matches('.tin-center')) ||
    isItalic(text) ||
    !!text.matches('.tin-caption') ||
    !!text.querySelector('.tin-caption') ||
    /^\(?(?:Ảnh|Hình)(?: \d+| minh họa)?\s*[:.]/i.test(words)
  );
}

function toFigure(block: Element, text: Element): void {
  const figure = block.ownerDocument.createElement('figure');
  const caption = block.ownerDocument.createElement('figcaption');
  caption.className = text.className;
  caption.append(...text.childNodes);
  block.replaceWith(figure);
  figure.append(...block.childNodes, caption);
  if (text.id) figure.id = text.id;
  text.remove();
}
