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

const GOOD =
  /^(?:data|items?|articles?|posts?|news|results?|rows|docs|entr(?:y|ies)|hits|nodes|edges|list|ds.*|danhsach.*|list.*|.*(?:tin|tintuc|baiviet|news|articles?|posts?|list))$/;
/** What is never anything but a list. */
const LISTS = /^(?:items|articles|posts|news|results|rows|docs|entries|list|ds.*|danhsach.*)$/;
const BAD =
  /menu|banner|slide|quangcao|^ads?$|advert|lienket|widget|sidebar|relat|lienquan|categor|chuyenmuc|danhmuc|users?$|authors?|accounts?|profile|creator|card|comment|^links?$|breadcrumb|tags?$|settings?|facets?|filters?|errors?|included|includes|media|attachments?|video|album|weblink|footer|header|image/;

const isKeyed = (bag: Bag, keys: readonly string[]): boolean => {
  if (!keys.length || !keys.slice(0, MAX_INSIDE).every(key => isBag(parseNested(bag[key])))) return false;
  if (keys.every(key => /^\d+$|^-[\w-]{15,}$|^[\da-f-]{20,}$/.test(key))) return true;
  if (keys.length < 2) return false;
  // Under names of their own, records are told by being alike.
  const [first, ...others] = keys.slice(0, 10).map(key => Object.keys(parseNested(bag[key]) as object));
  return (
    !!first &&
    first.length > 2 &&
    others.every(names => names.filter(name => first.includes(name)).length > first.length * 0.6)
  );
};

const textsOf = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value) || !value.length) return undefined;
  const names = value.map(part => {
    if (typeof part === 'string') return part;
    if (!isBag(part)) return '';
    return String(part['name'] ?? part['label'] ?? part['title'] ?? part['field'] ?? part['id'] ?? part['data'] ?? '');
  });
  return names.filter(Boolean).length > value.length / 2 ? names : undefined;
};

/** Rows of a table as records: the names of the columns stand beside them or in the first row. */
function fromTable(rows: readonly unknown[], around: Bag | undefined): unknown[] | undefined {
  const cells = rows.map(row => {
    if (Array.isArray(row)) return row as unknown[];
    const c = isBag(row) ? row['c'] : undefined;
    return Array.isArray(c) ? c.map(cell => (isBag(cell) ? (cell['v'] ?? cell['f']) : cell)) : undefined;
  });
  const width = cells[0]?.length;
  if (!width || width < 2 || !cells.every(row => row)) return undefined;
  const header = Object.values(around ?? {})
    .map(value => (value === rows ? undefined : textsOf(value)))
    .find(names => names?.length === width);
  const inside = header ? undefined : textsOf(cells[0]);
  const names =
    header ??
    (inside?.length === width &&
    inside.every(name => typeof name === 'string' && name.length < 40 && !/\d{2}/.test(name))
      ? inside
      : undefined);
  if (!names) return undefined;
  return cells
    .slice(header ? 0 : 1)
    .map(row => Object.fromEntries(names.map((name, i) => [name, row?.[i]]).filter(([name]) => name !== '__proto__')));
}

/** Every place in an answer that may be its list. Goes breadth first and no deeper than lists are. */
export function findLists(root: unknown): List[] {
  const lists = new Map<string, Omit<List, 'records'> & {readonly records: unknown[]}>();
  type Entry = {node: unknown; place: string; depth: number; prior: number; around: List['around']; isInList: boolean};
  const queue: Entry[] = [{node: root, place: '', depth: 0, prior: 0, around: [], isInList: false}];
  const add = (
    place: string,
    records: readonly unknown[],
    {around, prior, node}: Entry,
    more: Partial<Omit<List, 'records'>> = {},
  ): void => {
    const known = lists.get(place);
    if (known && !more.isSingle) for (const record of records) known.records.push(record);
    else if (!known) lists.set(place, {place, records: [...records], node, around, prior, ...more});
  };
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const entry = queue[at];
    if (!entry) break;
    const {place, depth, prior, around, isInList} = entry;
    const node = parseNested(entry.node);
    if (typeof node !== 'object' || !node || depth > MAX_DEPTH) continue;
    const enter = (child: unknown, key: string | undefined, extra = 0): void => {
      const name = key === undefined ? '' : plainName(key);
      queue.push({
        node: child,
        place: key === undefined ? place : below(place, key),
        depth: depth + 1,
        prior: prior - 0.4 + extra + (key === undefined ? 0 : BAD.test(name) ? -4 : GOOD.test(name) ? 0.5 : 0),
        around: isBag(node) ? [...around, node] : around,
        isInList: isInList || Array.isArray(node),
      });
    };
    if (Array.isArray(node)) {
      const inside = around[around.length - 1];
      const table = fromTable(node, inside);
      if (table) {
        add(place, table, entry);
        continue;
      }
      const records = node.map(parseNested).filter(isBag);
      if (records.length || !node.length) add(place, records, entry);
      for (const child of node.slice(0, MAX_INSIDE))
        if (typeof child === 'object' || isBag(parseNested(child))) enter(child, undefined, isInList ? -0.5 : 0);
      continue;
    }
    const keys = Object.keys(node).slice(0, 100_000);
    const bag = node as Bag;
    if (isKeyed(bag, keys))
      add(
        place,
        keys.map(key => parseNested(bag[key])),
        entry,
        {keys},
      );
    else if (!isInList) add(place, [bag], {...entry, prior: prior - 2}, {isSingle: true});
    for (const key of keys.slice(0, MAX_KEYS)) {
      // PHP and .NET write an empty list as null.
      if (bag[key] === null && !isInList && LISTS.test(plainName(key)))
        lists.set(below(place, key), {
          place: below(place, key),
          records: [],
          node: null,
          around: [...around, bag],
          prior,
        });
      else if (key !== '__proto__') enter(bag[key], key);
    }
  }
  return [...lists.values()];
}
