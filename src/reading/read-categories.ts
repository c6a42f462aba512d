import type {Category, ReadOptions} from './article.js';
import {CHILDREN, sourcesOf} from './category-names.js';
import {MAX_DEPTH, toRows, type Row} from './category-rows.js';
import {columnsOf} from './columns.js';
import {sampleOf} from './detect.js';
import {plainName} from './dictionary.js';
import {findLists, type List} from './find-list.js';
import {hiddenBy} from './hidden.js';
import {isBag} from './nested.js';
import {openAnswer} from './open-answer.js';
import {presetOf} from './presets/index.js';
import {REGROUP} from './presets/regroup.js';
import {nothingThere} from './read-page.js';
import {tablesOf} from './tables.js';

/** Puts rows under their parents; what has none in the answer, or is below itself, stands at the top. */
function toTree(rows: readonly Row[]): Category[] {
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  const top: Row[] = [];
  for (const row of byId.values()) {
    const parent = byId.get(row.parent ?? '');
    let above = parent;
    for (let steps = 0; above && above !== row && steps <= MAX_DEPTH; steps++) above = byId.get(above.parent ?? '');
    (parent && !above ? parent.children : top).push(row);
  }
  const finish = (list: readonly Row[]): Category[] =>
    [...list]
      .sort((a, b) => a.order - b.order)
      .map(({id, name, url, count, children}) => ({
        id,
        name,
        ...(url && {url}),
        ...(count !== undefined && {count}),
        children: finish(children),
      }));
  return finish(top);
}

const areNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string');

const SURE = /chuyenmuc|danhmuc|categor|cate?s$|theloai/;

/** What is called categories comes first, branches of other lists last. */
function rankOf({place}: List): number {
  if (CHILDREN.test(plainName(place.slice(place.lastIndexOf('\n') + 1)))) return 2;
  return SURE.test(plainName(place)) ? 0 : 1;
}

/**
 * Reads the categories in an answer as a tree: nested ones, those with a parent's id, and flat ones.
 * @throws TinError `shape` naming the keys that were there, where there are none.
 */
export function readCategories(json: unknown, options: ReadOptions = {}): Category[] {
  const open = openAnswer(json);
  const preset = presetOf(options, open);
  const root = (preset?.categories ?? REGROUP[preset?.name ?? ''])?.(open) ?? open;
  const lists = findLists(root).sort((a, b) => rankOf(a) - rankOf(b));
  for (const {records, keys, isSingle} of lists) {
    const sample = sampleOf(records, 30);
    const values = {base: options.base, tz: undefined, order: undefined, tables: tablesOf(root, records)};
    const context = {sources: sourcesOf(columnsOf(sample), !!keys), values, isHidden: hiddenBy(sample)};
    const rows = isSingle ? [] : toRows(records, keys, context);
    const hidden = records.filter(record => isBag(record) && context.isHidden(record)).length;
    if (rows.length && rows.length * 2 >= records.length - hidden) return toTree(rows);
  }
  const names = [root, ...(isBag(root) ? Object.values(root) : [])].find(areNames);
  if (names) return toTree(names.map(name => ({id: name, name, order: 0, children: []})));
  if (lists.some(({records, isSingle}) => !records.length && !isSingle)) return [];
  throw nothingThere(json, options, 'chuyên mục', 'categories');
}
