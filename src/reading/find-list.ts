import {plainName, scoreOf, type Field} from './field-names.js';
import {isObject, keysOf, type Json} from './references.js';

/** A list found in an answer. */
export interface FoundList {
  /** Keys from the root to the list. */
  readonly keys: readonly string[];
  readonly items: readonly Json[];
  /** The array (or object) itself, to tell it from the rest of the answer. */
  readonly node: unknown;
  readonly score: number;
  /** The order of the source is lost: an object keyed by numbers is put in their order by every engine. */
  readonly isUnordered?: boolean;
}

const MOST_NODES = 5_000;
const MOST_DEPTH = 12;
const SAMPLE = 5;

const NOT_ARTICLES =
  /^(?:comments?|replies|users?|authors?|tags?|categor(?:y|ies)|terms?|menus?|nav(?:igation)?|banners?|links?|errors?|breadcrumbs?|related\w*|includes?|included|facets?|filters?|settings|widgets?|sliders?|ads?|quangcao|lienket|chuyenmuc|danhmuc|binhluan|groups?|media|attachments|translations|languages|columns|schema|actions|debug)$/;
const LIST_NAME =
  /^(?:items?|data|results?|list\w*|ds\w*|danhsach\w*|articles?|posts?|news|entries|docs|hits|rows|records|nodes|edges|value|documents|content|stories|tin\w*|bai\w*|entry|d|collection|objects|payload|response|du?lieu|ketqua)$/;

/** What a record is likely to have, and how much each speaks for a list of articles. */
const SIGNS: readonly (readonly [Field, number])[] = [
  ['title', 40],
  ['publishedAt', 20],
  ['html', 15],
  ['summary', 15],
  ['image', 10],
  ['url', 10],
  ['author', 8],
  ['category', 6],
  ['id', 4],
];

/** All lists of objects in an answer, the likeliest list of articles first. */
export function findLists(root: unknown): FoundList[] {
  const found: FoundList[] = [];
  const queue: (readonly [value: unknown, keys: readonly string[]])[] = [[root, []]];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const [raw, keys] = queue[at] as (typeof queue)[number];
    const value = parseNested(raw);
    const list = asList(value, keys);
    if (list) {
      found.push(list);
      // What is inside a good record belongs to it: comments, tags, related articles.
      if (list.score >= 45) continue;
    }
    if (keys.length >= MOST_DEPTH) continue;
    if (isObject(value)) for (const key of keysOf(value)) queue.push([value[key], [...keys, key]]);
    else if (Array.isArray(value) && !list)
      value.slice(0, SAMPLE).forEach((item, index) => queue.push([item, [...keys, String(index)]]));
  }
  return found.sort((a, b) => b.score - a.score);
}

/** An empty list at a place where lists are. */
export function hasEmptyList(root: unknown): boolean {
  const queue: (readonly [value: unknown, name: string, depth: number])[] = [[root, 'items', 0]];
  for (let at = 0; at < queue.length && at < 200; at++) {
    const [value, name, depth] = queue[at] as (typeof queue)[number];
    const isEmptyList = Array.isArray(value) ? value.length === 0 : value === null && depth > 0;
    if (isEmptyList && LIST_NAME.test(name)) return true;
    if (isObject(value) && depth < 4)
      for (const key of keysOf(value)) queue.push([value[key], plainName(key), depth + 1]);
  }
  return false;
}

/** Text that holds JSON, as ASP.NET wraps it, is read as what it holds. */
function parseNested(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function asList(value: unknown, keys: readonly string[]): FoundList | undefined {
  const items = Array.isArray(value) ? itemsOf(value) : isObject(value) ? itemsOfObject(value) : undefined;
  if (!items || items.length === 0) return undefined;
  const isUnordered = isObject(value) && keysOf(value).every(key => /^\d+$/.test(key));
  return {keys, items, node: value, score: scoreOfList(items, keys), ...(isUnordered && {isUnordered})};
}

function itemsOf(array: readonly unknown[]): readonly Json[] | undefined {
  if (array.length > 1 && array.every(Array.isArray)) return fromTable(array[0] as unknown[], array.slice(1));
  const items = array.filter(isObject).map(unwrapRecord);
  return items.length * 2 > array.length || (items.length > 0 && array.length < 20) ? items : undefined;
}

function itemsOfObject(object: Json): readonly Json[] | undefined {
  const table = tableOf(object);
  if (table) return table;
  const keys = keysOf(object);
  const values = keys.map(key => object[key]);
  if (keys.length === 0 || !values.every(isObject)) return undefined;
  const isKeyed = keys.every(key => /^\d+$|^-[\w-]{15,}$|^[0-9a-f-]{24,36}$|^\w*\d+\w*$/i.test(key));
  if (!isKeyed) return undefined;
  const idOf = (item: Json, key: string): Json => (Object.hasOwn(item, 'id') ? item : {id: key, ...item});
  return values.map((item, index) => idOf(item, keys[index] ?? ''));
}

/** `{columns: […], rows: [[…]]}`, whatever the two are called. */
function tableOf(object: Json): readonly Json[] | undefined {
  const columns = keysOf(object).find(key => /^(?:columns?|cols|fields|headers?|keys|cot|names)$/i.test(key));
  const rows = keysOf(object).find(key => /^(?:rows|data|values|records|dong|items)$/i.test(key));
  const [head, body] = [columns && object[columns], rows && object[rows]];
  if (!Array.isArray(head) || !Array.isArray(body) || !body.every(Array.isArray)) return undefined;
  return fromTable(head, body);
}

function fromTable(head: readonly unknown[], rows: readonly unknown[]): readonly Json[] | undefined {
  const names = head.map(cell =>
    isObject(cell) ? (cell['name'] ?? cell['label'] ?? cell['id'] ?? cell['field']) : cell,
  );
  if (names.length === 0 || !names.every(name => typeof name === 'string' && name !== '')) return undefined;
  return (rows as unknown[][]).map(row => Object.fromEntries(names.map((name, at) => [name as string, row[at]])));
}

/** `{node: {…}}`, `{_source: {…}}`, `{post: {…}}`: the record is what is inside. */
function unwrapRecord(item: Json): Json {
  const inner = item['_source'] ?? item['node'] ?? item['content'];
  if (isObject(item['_source']) || isObject(item['node']))
    return {...(Object.hasOwn(item, '_id') && {id: item['_id']}), ...(inner as Json)};
  const keys = keysOf(item);
  const [only = ''] = keys;
  if (keys.length === 1 && isObject(item[only])) return item[only];
  return item;
}

function scoreOfList(items: readonly Json[], keys: readonly string[]): number {
  const sample = items.slice(0, SAMPLE);
  const sum = sample.reduce((total, item) => total + scoreOfRecord(item), 0);
  const name = plainName(keys[keys.length - 1] ?? '');
  const isForeign = keys.some(key => NOT_ARTICLES.test(plainName(key)));
  return (
    sum / sample.length -
    keys.length -
    (isForeign ? 30 : 0) +
    (LIST_NAME.test(name) ? 3 : 0) +
    Math.min(items.length, 5) / 5
  );
}

function scoreOfRecord(item: Json): number {
  const names = new Set<string>();
  addNames(item, 0);
  return SIGNS.reduce((total, [field, weight]) => {
    const best = Math.max(0, ...[...names].map(name => scoreOf(field, name)));
    return total + (best >= 60 ? weight : best >= 40 ? weight / 2 : 0);
  }, 0);

  function addNames(object: Json, depth: number): void {
    for (const key of keysOf(object)) {
      const name = plainName(key);
      const inner = object[key];
      if (inner !== null && inner !== undefined) names.add(name);
      if (depth < 2 && isObject(inner) && /^(?:attributes|fields|data|content|properties|frontmatter)$/.test(name))
        addNames(inner, depth + 1);
      if (Array.isArray(inner) && /^(?:contentfields|customfields|fields)$/.test(name))
        for (const one of inner)
          if (isObject(one)) names.add(plainName(String(one['fieldReference'] ?? one['name'] ?? '')));
    }
  }
}
