import type {Category, ReadOptions} from './article.js';
import {isPageAddress} from './choose-fields.js';
import {plainName} from './field-names.js';
import {plainText} from './plain-text.js';
import {noList, parseRoot} from './read-articles.js';
import {isObject, keysOf, type Json} from './references.js';
import {safeUrl} from './safe-url.js';

/** A row before the tree is built. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly count: number | undefined;
  readonly parent: string | undefined;
  readonly order: number | undefined;
  readonly children: readonly Category[];
}

const MOST_DEPTH = 12;
const MOST_NODES = 5_000;

const ID = /^(?:id|documentid|termid|catid|key|ma|maso|code|uuid|guid|value)$/;
const OWN_ID =
  /^(?:id)?(?:category|cat|chuyenmuc|danhmuc|loaitin|theloai|nhomtin|section|term|topic|chude|linhvuc)(?:id|code|ma)?$|^(?:id|ma)(?:category|chuyenmuc|danhmuc|loaitin|theloai|nhomtin|linhvuc)$/;
const NAME = /^(?:name|title|ten|tieude|label|text|displayname|heading)$/;
const OWN_NAME =
  /^(?:ten|name|title)(?:category|cat|chuyenmuc|danhmuc|loai|loaitin|theloai|nhom|nhomtin|section|chude|linhvuc)$|^(?:category|cat|chuyenmuc|danhmuc|section|topic|taxonomycategory|tag|term)(?:name|title|ten)$/;
const SLUG = /^(?:slug|alias|duongdan|urlalias|permalink)$/;
const PARENT =
  /^(?:parent|parentid|parentcategoryid|idparent|idcha|macha|cha|chaid|parentcatid|danhmuccha|iddanhmuccha|pid)$/;
const COUNT =
  /^(?:count|counts|articlecount|articlescount|postcount|postscount|numberofarticles|numarticles|soluong|soluongbai|sobai|sobaiviet|sotin|tongsobai|tongso|total|totalposts|itemcount)$/;
const CHILDREN =
  /^(?:children|subs?|subcategories|subcats?|childs|childcategories|con|danhsachcon|chuyenmuccon|danhmuccon|dscon|items|nodes|menucon|capcon)$/;
const ORDER = /^(?:weight|sort|order|ordering|thutu|stt|position|sapxep)$/;
const ADDRESS = /^(?:link|url|href|permalink|duongdan|htmlurl|path|alias)$/;

/**
 * Reads the categories of any JSON: nested, or flat with the id of a parent.
 *
 * @throws TinError `shape` where there are none, naming the keys that were there.
 */
export function readCategories(json: unknown, options: ReadOptions = {}): Category[] {
  const root = parseRoot(json);
  const found = findRows(root);
  if (!found) throw noList(root, options.base);
  return treeOf(found.items, found.isKeyed, options.base, 0);
}

interface Found {
  readonly items: readonly Json[];
  readonly isKeyed: boolean;
}

/** The first list of things that have a name, from the top down. */
function findRows(root: unknown): Found | undefined {
  const queue: unknown[] = [root];
  let empty: Found | undefined;
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    const items = Array.isArray(value) ? value.filter(isObject) : isObject(value) ? keyedItems(value) : undefined;
    if (
      items &&
      items.length > 0 &&
      items.filter(item => nameOf(flatten(item)) !== undefined).length * 2 > items.length
    )
      return {items, isKeyed: !Array.isArray(value)};
    if (Array.isArray(value)) {
      if (value.length === 0) empty ??= {items: [], isKeyed: false};
      else queue.push(...value.slice(0, 3));
    } else if (isObject(value)) queue.push(...keysOf(value).map(key => value[key]));
  }
  return empty;
}

/** Rows keyed by their ids, as PHP writes an array. */
function keyedItems(object: Json): readonly Json[] | undefined {
  const keys = keysOf(object);
  const items = keys.map(key => object[key]);
  return keys.length > 0 && items.every(isObject) && keys.every(key => /^\d+$/.test(key)) ? items : undefined;
}

/** What JSON:API and Strapi put into `attributes` is the row's own. */
function flatten(item: Json): Json {
  const {attributes, node} = item;
  return {...item, ...(isObject(attributes) && attributes), ...(isObject(node) && node)};
}

function treeOf(items: readonly Json[], isKeyed: boolean, base: string | undefined, depth: number): Category[] {
  const rows = uniqueRows(items.map(item => readRow(flatten(item), base, depth)));
  // An object keyed by numbers has lost its order; the weights are then all that tells it.
  if (isKeyed) rows.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const groups = groupsOf(items, rows);
  const byParent = new Map<string | undefined, Row[]>();
  const ids = new Set(rows.map(({id}) => id));
  for (const row of rows) {
    const isRoot = row.parent === undefined || row.parent === row.id || !ids.has(row.parent);
    const parent = isRoot ? undefined : row.parent;
    byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
  }
  const build = (parent: string | undefined, level: number): Category[] =>
    level > MOST_DEPTH ? [] : (byParent.get(parent) ?? []).map(row => toCategory(row, build(row.id, level + 1)));
  const roots = build(undefined, 0);
  return groups ? inGroups(roots, groups) : roots;
}

function toCategory({id, name, url, count, children}: Row, below: readonly Category[]): Category {
  return {id, name, ...(url && {url}), ...(count !== undefined && {count}), children: [...children, ...below]};
}

/** Rows without an id, or with that of another, are none. */
function uniqueRows(rows: readonly (Row | undefined)[]): Row[] {
  const known = new Map<string, Row>();
  for (const row of rows) if (row && !known.has(row.id)) known.set(row.id, row);
  return [...known.values()];
}

function readRow(item: Json, base: string | undefined, depth: number): Row | undefined {
  const own = keysOf(item).find(key => OWN_ID.test(plainName(key)) && !PARENT.test(plainName(key)));
  const id = toId(own === undefined ? (valueOf(item, ID, isId) ?? valueOf(item, SLUG, isId)) : item[own]);
  const slug = valueOf(item, SLUG, isText);
  const name = plainText(nameOf(item)) || plainText(slug);
  if (id === undefined || id === '0' || !name) return undefined;
  const count = Number(countOf(item));
  const address = addressOf(item);
  const below = valueOf(item, CHILDREN, Array.isArray);
  const nested = Array.isArray(below) && depth < MOST_DEPTH ? below.filter(isObject) : [];
  const order = Number(valueOf(item, ORDER, isId));
  return {
    id,
    name,
    url: safeUrl(address, base),
    count: Number.isInteger(count) && count >= 0 ? count : undefined,
    parent: parentOf(item),
    order: Number.isFinite(order) ? order : undefined,
    children: nested.length > 0 ? treeOf(nested, false, base, depth + 1) : [],
  };
}

const isId = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
const isText = (value: unknown): boolean => typeof value === 'string';
const toId = (value: unknown): string | undefined => (isId(value) ? String(value).trim() : undefined);

/** The first value under a name of a kind, in the order of the row. */
function valueOf(item: Json, names: RegExp, fits: (value: unknown) => boolean): unknown {
  const key = keysOf(item).find(one => names.test(plainName(one)) && fits(item[one]));
  return key === undefined ? undefined : item[key];
}

function nameOf(item: Json): unknown {
  const found = valueOf(item, OWN_NAME, isText) ?? valueOf(item, NAME, isText);
  if (found !== undefined) return found;
  const {title} = item;
  return isObject(title) ? title['rendered'] : undefined;
}

function countOf(item: Json): unknown {
  const {count} = item;
  if (isObject(count)) return Object.values(count).find(value => typeof value === 'number');
  return valueOf(item, COUNT, isId) ?? NaN;
}

function addressOf(item: Json): unknown {
  const {path} = item;
  if (isObject(path)) return path['alias'];
  return valueOf(item, ADDRESS, isPageAddress);
}

/** An id, an object with one, or a pointer of JSON:API. */
function parentOf(item: Json): string | undefined {
  const {relationships} = item;
  const pointer = isObject(relationships) ? relationships['parent'] : undefined;
  const value = isObject(pointer) ? pointer['data'] : valueOf(item, PARENT, one => isId(one) || isObject(one));
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return toId(first);
  return toId(first['documentId'] ?? first['id'] ?? (isObject(first['data']) ? first['data']['id'] : undefined));
}

interface Group {
  readonly id: string;
  readonly name: string;
}

/** The second pair of id and name in flat rows, where several rows share it: what they are grouped by. */
function groupsOf(items: readonly Json[], rows: readonly Row[]): ReadonlyMap<string, Group> | undefined {
  if (rows.some(row => row.parent !== undefined || row.children.length > 0)) return undefined;
  const [first] = items;
  if (!first) return undefined;
  const keys = keysOf(first);
  const [ownKey, idKey] = keys.filter(key => OWN_ID.test(plainName(key)));
  const [, nameKey] = keys.filter(key => OWN_NAME.test(plainName(key)));
  if (ownKey === undefined || idKey === undefined || nameKey === undefined) return undefined;
  const groups = new Map<string, Group>();
  for (const item of items) {
    const own = toId(item[ownKey]);
    const id = toId(item[idKey]);
    const name = plainText(item[nameKey]);
    if (own !== undefined && id !== undefined && id !== '0' && name && !groups.has(own))
      groups.set(own, {id: `g:${id}`, name});
  }
  return groups;
}

function inGroups(rows: readonly Category[], groups: ReadonlyMap<string, Group>): Category[] {
  const made = new Map<string, {readonly id: string; readonly name: string; readonly children: Category[]}>();
  return rows.flatMap(row => {
    const group = groups.get(row.id);
    if (!group) return [row];
    const known = made.get(group.id);
    known?.children.push(row);
    if (known) return [];
    const category = {...group, children: [row]};
    made.set(group.id, category);
    return [category];
  });
}
