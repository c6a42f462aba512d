import {all, appendAll, isBlank, rename} from '../dom.js';
import {follows, markerOf, type Marker} from './markers.js';

/**
 * Three or more paragraphs in a row with typed numbers, rising by one from the first, become a list. The numbers stay
 * text, so that "(3)" is read, copied and quoted as the author typed it.
 */
export function listTypedNumbers(root: ParentNode): void {
  for (const parent of new Set(all(root, 'p').map(paragraph => paragraph.parentNode))) {
    let row: Element[] = [];
    let last: Marker | undefined;
    const end = (): void => {
      if (row.length > 2) toList(row);
      row = [];
    };
    for (const node of parent ? [...parent.childNodes] : []) {
      if (node.nodeType !== 1) {
        if (!isBlank(node)) end();
        continue;
      }
      const element = node as Element;
      const marker = element.matches('p:not(.tin-center,.tin-right)') ? markerOf(element.textContent ?? '') : undefined;
      if (!follows(marker, last)) end();
      if (marker && (row.length || marker.order === 1)) row.push(element);
      last = marker;
    }
    end();
  }
}

function toList(row: readonly Element[]): void {
  const list = (row[0] as Element).ownerDocument.createElement('ol');
  // WebKit forgets that a list without its own markers is a list.
  list.setAttribute('role', 'list');
  list.className = 'tin-typed';
  row[0]?.before(list);
  appendAll(list, row);
  for (const item of row) rename(item, 'li').classList.remove('tin-indent');
}
