import {fieldsOf, plainName, type Field} from './dictionary.js';
import {isBag, parseNested, type Bag} from './nested.js';

/** Other parts of an answer that records name by id. */
export interface Tables {
  /** What an id stands for in a table that can hold such a field. */
  find(id: unknown, field: Field): unknown;
  /** What an object that only refers to something refers to. */
  follow(reference: Readonly<Record<string, unknown>>, field: Field): unknown;
}

const MAX_NODES = 20_000;
const MAX_DEPTH = 6;
/** Things of different kinds may have the same id. */
const MAX_SAME = 8;

/** Tables of whatever is referred to. */
const ANY = /^(?:included|includes|entr(?:y|ies)|assets?|linked|references|refs|resources|objects|documents)$/;
/** Tables named after what is in them. */
const NAMED: Partial<Record<Field, RegExp>> = {
  author: /user|author|account|people|person|member|tacgia|nguoi|contributor/,
  categories: /categor|section|topic|term|tag|chuyenmuc|danhmuc|theloai|loai|chude|nhom/,
  image: /media|image|asset|file|photo|anh|hinh|attachment/,
};

const idOf = (bag: Bag): unknown => {
  for (const key of ['id', '_id', 'ID', 'Id', '_ref', 'uid', 'uuid', 'ma', 'user_id'])
    if (Object.hasOwn(bag, key) && typeof bag[key] !== 'object') return bag[key];
  const sys = bag['sys'];
  if (isBag(sys)) return sys['id'];
  for (const key of Object.keys(bag).slice(0, 20)) {
    const value = bag[key];
    if (typeof value !== 'object' && fieldsOf(key)[0]?.[0] === 'id' && /(?:^id|id$|^ma)/.test(plainName(key)))
      return value;
  }
  return undefined;
};

/** Finds the tables of an answer when something is first looked up. */
export function tablesOf(root: unknown, records: readonly unknown[]): Tables {
  let index: Map<string, [name: string, entry: Bag][]> | undefined;

  function build(): Map<string, [string, Bag][]> {
    const found = new Map<string, [string, Bag][]>();
    const skip = new Set(records);
    const queue: [node: unknown, name: string, depth: number][] = [[root, '', 0]];
    for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
      const [raw, name, depth] = queue[at] ?? [undefined, '', 0];
      const node = parseNested(raw);
      if (typeof node !== 'object' || !node || skip.has(node) || depth > MAX_DEPTH) continue;
      const isList = Array.isArray(node);
      for (const [key, entry] of Object.entries(node).slice(0, MAX_NODES)) {
        if (!isBag(entry) && !Array.isArray(entry)) continue;
        if (isBag(entry) && !skip.has(entry)) {
          const id = isList ? idOf(entry) : (idOf(entry) ?? key);
          if (id !== undefined && name) {
            const entries = found.get(String(id)) ?? [];
            if (entries.length < MAX_SAME) entries.push([name, entry]);
            found.set(String(id), entries);
          }
        }
        if (!isList || depth < 2) queue.push([entry, isList ? name : plainName(key), depth + 1]);
      }
    }
    return found;
  }

  const look = (id: unknown, field: Field, isSure: boolean, type?: unknown): unknown => {
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || id === 0) return undefined;
    index ??= build();
    return index
      .get(String(id))
      ?.find(
        ([name, entry]) =>
          (type === undefined || entry['type'] === undefined || entry['type'] === type) &&
          (NAMED[field]?.test(name) || (isSure && ANY.test(name))),
      )?.[1];
  };

  return {
    find: (id, field) => (String(id).length > 64 || /[\s/]/.test(String(id)) ? undefined : look(id, field, true)),
    follow: (bag, field) => {
      const id = idOf(bag);
      const type = typeof bag['type'] === 'string' ? bag['type'] : undefined;
      const target = look(id, field, true, type);
      return target === bag ? undefined : target;
    },
  };
}
