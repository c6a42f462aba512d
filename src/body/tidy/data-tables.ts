import {msg, str} from '../../locale/msg.js';
import type {BodyOptions} from '../body-options.js';
import {all, isBlank, rename} from '../dom.js';
import {headerRow} from './layout-tables.js';

/**
 * Gives each table of data marked header cells and a box of its own to scroll in, which the keyboard reaches.
 *
 * @param before How many tables there are in the parts before.
 * @returns How many there are with those of this one.
 */
export function boxDataTables(root: ParentNode, {report}: BodyOptions, before = 0): number {
  let count = before;
  for (const table of all(root, 'table') as HTMLTableElement[]) {
    if (table.parentElement?.matches('.tin-table')) continue;
    count += 1;
    markHeaders(table);
    const caption = [table.caption, table.closest('figure')?.querySelector('figcaption')].find(
      it => it && !isBlank(it),
    );
    const name =
      caption?.textContent?.replace(/\s+/g, ' ').trim() || table.summary || msg(str`Bảng ${count}`, {id: 'table-name'});
    if (!table.querySelector('th')) report?.('table-without-headers', name);
    const box = table.ownerDocument.createElement('div');
    box.className = 'tin-table';
    // Not a region: a page with ten tables would have ten landmarks more.
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', name);
    box.tabIndex = 0;
    for (const old of ['border', 'summary', 'width', 'height', 'cellpadding', 'cellspacing'])
      table.removeAttribute(old);
    table.replaceWith(box);
    box.append(table);
  }
  return count;
}

function markHeaders(table: HTMLTableElement): void {
  const header = table.querySelector('th') ? undefined : headerRow(table);
  for (const cell of header ? [...header.cells] : []) rename(cell, 'th').setAttribute('scope', 'col');
  for (const cell of all(table, 'th:not([scope])')) {
    const row = cell.closest('tr');
    const isColumn = row === table.rows[0] || !!cell.closest('thead');
    if (isColumn || row?.firstElementChild === cell) cell.setAttribute('scope', isColumn ? 'col' : 'row');
  }
}
