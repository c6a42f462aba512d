import {all, appendAll, isBlank, keepPlace} from '../dom.js';
import {isBold} from './bold.js';

const MAX_CAPTION = 300;

/** Rows by rows, what stands in a table that only places things; a picture takes the text under it as its caption. */
export function flattenLayoutTables(root: ParentNode): void {
  // Inner ones first: whether the outer one is a table of data depends on them.
  for (const table of all(root, 'table').reverse() as HTMLTableElement[]) {
    if (isData(table)) continue;
    for (const part of contentsOf(table)) table.before(part);
    table.remove();
  }
}

/** What a table says of itself counts first, then its size, in the order reader modes ask. */
function isData(table: HTMLTableElement): boolean {
  if (table.getAttribute('role')) return false;
  const heads = [...table.querySelectorAll('th,thead')].some(head => head.closest('table') === table);
  if (table.caption || table.summary || heads || table.closest('figure')) return true;
  if (table.querySelector('table')) return false;
  const rows = [...table.rows];
  const columns = Math.max(0, ...rows.map(row => row.cells.length));
  if (rows.length < 2 || columns < 2) return false;
  return Number(table.getAttribute('border')) > 0 || rows.length * columns > 10 || headerRow(table) !== undefined;
}

/** The row that names the columns, where the editor only made it bold or began it with "STT". */
export function headerRow(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const row = [...table.rows].find(({cells}) => cells.length > 1);
  const cells = [...(row?.cells ?? [])];
  const isNumbered = /^\W*(?:STT|TT|S\.TT|Số TT)\W*$/i.test((cells[0]?.textContent ?? '').normalize().trim());
  return isNumbered || (cells.length > 0 && cells.every(isBold)) ? row : undefined;
}

function contentsOf(table: HTMLTableElement): Element[] {
  const document = table.ownerDocument;
  const rows = [...table.rows].map(row => [...row.cells]);
  const parts: Element[] = table.caption ? [table.caption] : [];
  rows.forEach((cells, n) => {
    const captions = captionsOf(cells, rows[n + 1] ?? []);
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      const below = captions[column];
      const part = document.createElement(below ? 'figure' : 'div');
      if (cell.className) part.className = cell.className;
      appendAll(part, cell.childNodes);
      // Where a link leads to the table, a row or a cell, it leads to what was in it.
      const row = cell.parentElement as HTMLElement;
      for (const box of [cell, cell === row.firstElementChild && row, !parts.length && table])
        if (box) keepPlace(box.id, part);
      if (below) {
        const caption = document.createElement('figcaption');
        caption.className = below.className;
        appendAll(caption, below.childNodes);
        part.append(caption);
      }
      parts.push(part);
    });
  });
  return parts;
}

/** The cells below a row of pictures, if they are their captions, each under its own. */
function captionsOf(row: readonly Element[], below: readonly Element[]): (Element | undefined)[] {
  const arePictures = row.every(cell => isBlank(cell) || isPicture(cell));
  const areCaptions = below.every((cell, n) => isBlank(cell) || (isCaption(cell) && !!row[n] && isPicture(row[n])));
  return arePictures && areCaptions ? below.map(cell => (isBlank(cell) ? undefined : cell)) : [];
}

const isPicture = (cell: Element): boolean => !!cell.querySelector('img') && !/\S/.test(cell.textContent ?? '');

const isCaption = (cell: Element): boolean =>
  /\S/.test(cell.textContent ?? '') && (cell.textContent ?? '').length < MAX_CAPTION && !cell.querySelector('img');
