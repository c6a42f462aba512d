import {plainName} from './dictionary.js';
import {isBag, parseNested, type Bag} from './nested.js';
import {below, type Place} from './place.js';

/** A list of records somewhere in an answer. */
export interface List {
  readonly place: Place;
  readonly records: readonly unknown[];
  /** The array or object that the records are in. */
  readonly node: unknown;
  /** Keys of the records where they were in an object and not in a list. */
  readonly keys?: readonly string[];
  /** What stands around the list, from the answer down to the object that holds it. */
  readonly around: readonly Bag[];
  /** More is better, before the records themselves are looked at. */
  readonly prior: number;
  readonly isSingle?: boolean;
}

const MAX_DEPTH = 7;
const MAX_NODES = 3000;
const MAX_KEYS = 300;
/** Enough elements of a list to see whether there are lists in them. */
const MAX_INSIDE = 200;

/** What is never anything but a list. */
const LISTS = /^(?:items|articles|posts|news|results|rows|docs|entries|list|ds.*|danhsach.*)$/;
const GOOD = /^(?:data|item|result|entry|hits|nodes|edges|list.*|.*(?:tin|tintuc|baiviet|news|articles?|posts?|list))$/;
const BAD =
  /menu|banner|slide|quangcao|^ads?$|advert|lienket|widget|sidebar|relat|lienquan|categor|chuyenmuc|danhmuc|users?$|authors?|accounts?|profile|creator|card|comment|translat|^links?$|breadcrumb|tags?$|settings?|facets?|filters?|errors?|included|includes|media|attachments?|video|album|weblink|footer|header|image/;

const isId = (key: string): boolean => /^\d+$|^-[\w-]{15,}$|^[\da-f-]{20,}$/.test(key);

/** An object may be a list whose records stand under their ids, or under names of their own if they are alike. */
function isKeyed(bag: Bag, keys: readonly string[]): boolean {
  if (!keys.length || !keys.slice(0, MAX_INSIDE).every(key => isBag(parseNested(bag[key])))) return false;
  if (keys.every(isId)) return true;
  const [first = [], ...others] = keys.slice(0, 10).map(key => Object.keys(parseNested(bag[key]) as object));
  return (
    others.length > 0 &&
    first.length > 2 &&
    others.every(names => names.filter(name => first.includes(name)).length > first.length * 0.6)
  );
}

/** Names of columns, of most of which something is there. */
function namesIn(value: unknown, width: number): string[] | undefined {
  if (!Array.isArray(value) || value.length !== width) return undefined;
  const names = value.map(part =>
    typeof part === 'string'
      ? part
      : isBag(part)
        ? String(part['name'] ?? part['label'] ?? part['title'] ?? part['field'] ?? part['id'] ?? part['data'] ?? '')
        : '',
  );
  return names.filter(Boolean).length > width / 2 ? names : undefined;
}

/** The names of a table's columns beside it, or deeper in what says more about it. */
function headerIn(around: Bag, rows: readonly unknown[], width: number, depth = 0): string[] | undefined {
  for (const value of Object.values(around).slice(0, MAX_KEYS)) {
    const names =
      value === rows
        ? undefined
        : (namesIn(value, width) ?? (isBag(value) && depth < 2 ? headerIn(value, rows, width, depth + 1) : undefined));
    if (names) return names;
  }
  return undefined;
}

/**
 * Rows of a table as records: the names of the columns stand beside them or in the first row. Where there are none,
 * columns are numbered.
 */
function fromTable(rows: readonly unknown[], around: Bag = {}): unknown[] | undefined {
  const cells = rows.map(row => {
    // Google's tables: {c: [{v, f}]}; jqGrid's: {id, cell: []}.
    const list = isBag(row) ? (row['c'] ?? row['cell']) : row;
    return Array.isArray(list)
      ? list.map(cell => (isBag(cell) && ('v' in cell || 'f' in cell) ? (cell['v'] ?? cell['f']) : (cell as unknown)))
      : [];
  });
  const width = cells[0]?.length ?? 0;
  if (width < 2 || !cells.every(row => row.length)) return undefined;
  const header = headerIn(around, rows, width);
  const inside = header || cells[0]?.some(isBag) ? undefined : namesIn(cells[0], width);
  const names = header ?? (inside?.some(name => name.length > 39 || /\d{2}/.test(name)) ? undefined : inside);
  if (names) return cells.slice(header ? 0 : 1).map(row => Object.fromEntries(names.map((name, i) => [name, row[i]])));
  const isPlain = cells.every(row => row.length === width && row.every(cell => typeof cell !== 'object' || !cell));
  return isPlain && width > 2
    ? cells.map((row, i) => ({...(isBag(rows[i]) && {id: rows[i]['id']}), ...row}))
    : undefined;
}

/** Every place in an answer that may be its list. Goes breadth first and no deeper than lists are. */
export function findLists(root: unknown): List[] {
  const lists = new Map<Place, List & {readonly records: unknown[]}>();
  type Entry = Omit<List, 'records'> & {readonly depth: number; readonly isInList: boolean};
  const queue: Entry[] = [{node: parseNested(root), place: '', depth: 0, prior: 0, around: [], isInList: false}];
  // What is added on the way is gone through as well.
  for (const entry of queue) {
    const {node, place, depth, prior, around, isInList} = entry;
    if (typeof node !== 'object' || !node || depth > MAX_DEPTH) continue;
    const add = (records: readonly unknown[], more: Partial<List> = {}): void => {
      const known = lists.get(place);
      if (!known) lists.set(place, {place, node, around, prior, ...more, records: [...records]});
      else if (!more.isSingle) for (const record of records) known.records.push(record);
    };
    /** What is in a list has the same around it as the list. */
    const enter = (child: unknown, below: Place, weight: number, inside = around): void => {
      if (child && typeof child === 'object' && queue.length < MAX_NODES)
        queue.push({
          node: child,
          place: below,
          depth: depth + 1,
          prior: prior + weight,
          around: inside,
          isInList: isInList || inside === around,
        });
    };
    if (Array.isArray(node)) {
      const table = fromTable(node, around.at(-1));
      const records = table ?? node.map(parseNested).filter(isBag);
      if (records.length || !node.length) add(records);
      if (!table)
        for (const child of node.slice(0, MAX_INSIDE)) enter(parseNested(child), place, isInList ? -0.9 : -0.4);
      continue;
    }
    const bag = node as Bag;
    const keys = Object.keys(bag);
    if (isKeyed(bag, keys))
      add(
        keys.map(key => parseNested(bag[key])),
        {keys},
      );
    else if (!isInList) add([bag], {prior: prior - 2, isSingle: true});
    const inside = [...around, bag];
    // Groups under ids, such as those of categories: their lists are one.
    if (keys.length > 1 && keys.every(isId)) {
      for (const key of keys.slice(0, MAX_INSIDE)) enter(parseNested(bag[key]), below(place, '*'), -0.4, inside);
      continue;
    }
    for (const key of keys.slice(0, MAX_KEYS)) {
      const inner = parseNested(bag[key]);
      if (typeof inner !== 'object' || key === '__proto__') continue;
      const name = plainName(key);
      const at = below(place, key);
      const isList = LISTS.test(name);
      // PHP and .NET write an empty list as null.
      if (!inner && !isInList && isList) lists.set(at, {node: inner, place: at, around: inside, prior, records: []});
      enter(inner, at, BAD.test(name) ? -4.4 : isList || GOOD.test(name) ? 0.1 : -0.4, inside);
    }
  }
  return [...lists.values()];
}
