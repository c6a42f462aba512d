import type {Part, Sources} from './category-names.js';
import {isBag, type Bag} from './nested.js';
import {valueAt} from './place.js';
import {toAddress, toNumber, toText, unwrap, type Context} from './values.js';

/** A category as it stands in its list. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly count?: number | undefined;
  readonly parent?: string | undefined;
  readonly order: number;
  readonly children: Row[];
}

/** Deeper trees are hostile, longer lists no menu. */
export const MAX_DEPTH = 12;
const MAX_ROWS = 5000;

/** What is needed to read the rows of a list. */
export interface RowsContext {
  readonly sources: Sources;
  readonly values: Context;
  readonly isHidden: (record: Bag) => boolean;
}

/** An id out of whatever refers to something. */
function idOf(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) return idOf(value[0], depth + 1);
  if (!isBag(value)) return toText(value);
  return toText(value['documentId'] ?? value['id'] ?? value['ID']) || idOf(unwrap(value), depth + 1);
}

/** The list for a select box draws its tree with signs. */
const bare = (name: string): string => name.replace(/^[-–—|└├─_\s]+(?=[\p{L}\d])/u, '');

/** @param keys What the records stood under, where that was an object and not a list. */
export function toRows(
  records: readonly unknown[],
  keys: readonly string[] | undefined,
  context: RowsContext,
  depth = 0,
): Row[] {
  return records.slice(0, MAX_ROWS).flatMap((record, index) => {
    if (!isBag(record) || context.isHidden(record)) return [];
    return toRow(record, keys?.[index], context, depth) ?? [];
  });
}

function toRow(record: Bag, key: string | undefined, context: RowsContext, depth: number): Row | undefined {
  const {sources, values} = context;
  const first = <T>(part: Part, read: (value: unknown) => T): T | undefined => {
    for (const place of sources[part] ?? []) {
      const value = read(valueAt(record, place));
      if (value || value === 0) return value;
    }
    return undefined;
  };
  // Ghost counts by kind: {posts: 12}.
  const count = first('count', value => toNumber(isBag(value) ? Object.values(value)[0] : value));
  const called = first('name', toText) ?? first('slug', toText);
  const id = first('id', value => idOf(value)) ?? key ?? (sources.id?.length ? undefined : called);
  // Search engines count by name, which is all that they say: {key: "Kinh tế", doc_count: 12}.
  const name = called ?? (count === undefined || !/\p{L}/u.test(id ?? '') ? undefined : id);
  if (!id || id === '0' || !name) return undefined;
  // GraphQL: {children: {nodes: []}}.
  const inner = first('children', value =>
    isBag(value) ? (unwrap(value) ?? Object.values(value).find(Array.isArray) ?? value) : value,
  );
  const isKeyed = isBag(inner);
  const below = isKeyed ? Object.values(inner) : inner;
  return {
    id,
    name: bare(name),
    url: first('url', value => toAddress(value, values)),
    count,
    parent: first('parent', value => idOf(value)),
    order: first('order', toNumber) ?? 0,
    children:
      Array.isArray(below) && depth < MAX_DEPTH
        ? toRows(below, isKeyed ? Object.keys(inner) : undefined, context, depth + 1)
        : [],
  };
}
