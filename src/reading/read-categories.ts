import type {Category, ReadOptions} from './article.js';
import {columnsOf, type Column} from './columns.js';
import {sampleOf} from './detect.js';
import {plainName} from './dictionary.js';
import {findLists, type List} from './find-list.js';
import {isBag} from './nested.js';
import {openAnswer} from './open-answer.js';
import {valueAt} from './place.js';
import {presetOf} from './presets/index.js';
import {REGROUP} from './presets/regroup.js';
import {nothingThere} from './read-page.js';
import {tablesOf} from './tables.js';
import {toAddress, toNumber, toText, unwrap, type Context} from './values.js';

type Part = 'id' | 'name' | 'slug' | 'parent' | 'count' | 'order' | 'url' | 'children';

const KIND =
  '(?:chuyenmuc|danhmuc|category|cate?|theloai|loai(?:tin)?|nhom(?:tin)?|term|section|topic|chude|linhvuc|muc|menu|tag)';

/** What each part of a category is called, the surest names first. */
const NAMES: Readonly<Record<Part, readonly RegExp[]>> = {
  id: [
    /^documentid$/,
    /^(?:id|ma|drupalinternaltid)$/,
    RegExp(`^(?:id|ma)?${KIND}(?:id|code|ma)?$|^(?:id|ma)${KIND}`),
    /^(?:uid|uuid|key|code|value)$/,
    /^slug|alias$/,
  ],
  name: [
    /^(?:name|ten|title|tieude)$/,
    RegExp(`^(?:ten|name|title)${KIND}|${KIND}(?:name|title|ten)$`),
    /^(?:label|term|displayname|text)$/,
    /(?:name|title)$/,
  ],
  slug: [/^(?:slug|alias)$/],
  parent: [
    /^(?:parent|parentid|idparent|parent(?:category|cat|term)(?:id)?|(?:id|ma)?(?:chuyenmuc|danhmuc)?cha(?:id)?|(?:id|ma)(?:chuyenmuc|danhmuc)?cha|pid)$/,
  ],
  count: [
    /^(?:count|(?:so|tong)(?:luong|so)?(?:bai|tin)?(?:viet)?|(?:total)?(?:posts?|articles?|news|items?)(?:count|total)?|numberofarticles|total)$/,
  ],
  order: [/^(?:weight|order|ordering|sort|sortorder|thutu|position|sapxep)$/],
  url: [/^(?:link|url|href|permalink|duongdan|weburl|htmlurl|absoluteurl)$/, /^path$/],
  children: [
    /^(?:children|childs?|subs?|subcategories|submenus?|subcats?|items|nodes|(?:ds|danhsach|chuyenmuc|danhmuc|muc)*con)$/,
  ],
};

/** Deeper trees are hostile, longer lists no menu. */
const MAX_DEPTH = 12;
const MAX_ROWS = 5000;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly count: number | undefined;
  readonly parent: string | undefined;
  readonly order: number;
  readonly children: Row[];
}

type Sources = Partial<Record<Part, readonly (readonly string[])[]>>;

function sourcesOf(columns: readonly Column[]): Sources {
  const sources: Sources = {};
  for (const part of Object.keys(NAMES) as Part[]) {
    const found = NAMES[part].flatMap(pattern => columns.filter(({name}) => pattern.test(name)));
    // An id is nowhere else where it is not here.
    sources[part] = found.slice(0, part === 'id' ? 1 : 3).map(({place}) => place.split('\n'));
  }
  return sources;
}

/** An id out of whatever refers to something. */
function idOf(value: unknown): string {
  if (Array.isArray(value)) return idOf(value[0]);
  if (!isBag(value)) return toText(value);
  return toText(value['documentId'] ?? value['id'] ?? value['ID']) || idOf(unwrap(value));
}

function toRows(
  records: readonly unknown[],
  keys: readonly string[] | undefined,
  sources: Sources,
  context: Context,
  depth = 0,
): Row[] {
  return records.slice(0, MAX_ROWS).flatMap((record, index) => {
    if (typeof record === 'string')
      return {
        id: record,
        name: toText(record),
        url: undefined,
        count: undefined,
        parent: undefined,
        order: 0,
        children: [],
      };
    if (!isBag(record)) return [];
    const first = <T>(part: Part, read: (value: unknown) => T): T | undefined => {
      for (const keys of sources[part] ?? []) {
        const value = read(valueAt(record, keys));
        if (value || value === 0) return value;
      }
      return undefined;
    };
    const name = first('name', toText) ?? first('slug', toText);
    const id = first('id', idOf) ?? keys?.[index] ?? (sources.id?.length ? undefined : name);
    if (!id || id === '0' || !name) return [];
    const inner = first('children', value => (isBag(value) ? (unwrap(value) ?? Object.values(value)) : value));
    return {
      id,
      name,
      url: first('url', value => toAddress(value, context)),
      // Ghost counts by kind: {posts: 12}.
      count: first('count', value => toNumber(isBag(value) ? Object.values(value)[0] : value)),
      parent: first('parent', idOf),
      order: first('order', toNumber) ?? 0,
      children: Array.isArray(inner) && depth < MAX_DEPTH ? toRows(inner, undefined, sources, context, depth + 1) : [],
    };
  });
}

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

/**
 * Reads the categories in an answer as a tree: nested ones, those with a parent's id, and flat ones.
 * @throws TinError `shape` naming the keys that were there, where there are none.
 */
export function readCategories(json: unknown, options: ReadOptions = {}): Category[] {
  const open = openAnswer(json);
  const preset = presetOf(options, open);
  const root = (preset?.categories ?? REGROUP[preset?.name ?? ''])?.(open) ?? open;
  const names = Array.isArray(root) && root.every(part => typeof part === 'string') ? root : undefined;
  const sure = /chuyenmuc|danhmuc|categor|cate?s$|theloai/;
  const rank = ({place}: List): number => (sure.test(plainName(place)) ? 0 : 1);
  const lists = findLists(root).sort((a, b) => rank(a) - rank(b));
  for (const list of lists) {
    const sources = sourcesOf(columnsOf(sampleOf(list.records, 30)));
    const context: Context = {
      base: options.base,
      tz: undefined,
      order: undefined,
      tables: tablesOf(root, list.records),
    };
    const rows = list.isSingle ? [] : toRows(list.records, list.keys, sources, context);
    if (rows.length * 2 >= list.records.length && rows.length) return toTree(rows);
  }
  if (names?.length) return toTree(toRows(names, undefined, {}, {} as Context));
  if (lists.some(({records, isSingle}) => !records.length && !isSingle)) return [];
  throw nothingThere(json, options, 'chuyên mục', 'categories');
}
