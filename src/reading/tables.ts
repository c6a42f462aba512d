import {plainName, type Field} from './dictionary.js';
import {isBag, parseNested, type Bag} from './nested.js';

/** Other parts of an answer that records name by id. */
export interface Tables {
  /** What an id, or an object that only has one, stands for in a table that can hold such a field. */
  find(reference: unknown, field: Field): Bag | undefined;
}

const MAX_NODES = 20_000;
const MAX_DEPTH = 6;
/** Things of different kinds may have the same id. */
const MAX_SAME = 8;

/** Tables of whatever is referred to. */
const ANY = /^(?:included|includes|entr(?:y|ies)|assets?|linked|references|refs|resources|objects|documents)$/;
/** Tables named after what is in them. */
const NAMED: Partial<Record<Field, RegExp>> = {
  author: /user|author|account|people|person|member|tacgia|nguoi|nhanvien|contributor/,
  categories: /categor|section|topic|term|tag|chuyenmuc|danhmuc|theloai|loai|chude|nhom/,
  image: /media|image|asset|file|photo|anh|hinh|attachment/,
};

/** An id; in rows of a table also "ChuyenMucID". */
const idOf = (bag: Bag, isRow = false): unknown => {
  const sys = bag['sys'];
  if (isBag(sys)) return sys['id'];
  const key =
    ['id', '_id', 'ID', 'Id', '_ref', 'uid', 'uuid', 'ma', 'user_id'].find(
      key => Object.hasOwn(bag, key) && typeof bag[key] !== 'object',
    ) ??
    (isRow ? Object.keys(bag) : [])
      .slice(0, 20)
      .find(key => typeof bag[key] !== 'object' && /^(?!.*(?:parent|cha))(?:id|ma|.*id$)/.test(plainName(key)));
  return key && bag[key];
};

/** Everything with an id outside the records. */
function indexOf(
  root: unknown,
  records: readonly unknown[],
): ReadonlyMap<string, readonly [name: string, entry: Bag][]> {
  const index = new Map<string, [string, Bag][]>();
  const skip = new Set(records);
  const queue: [node: unknown, name: string, depth: number][] = [[parseNested(root), '', 0]];
  // What is added on the way is gone through as well.
  for (const [node, name, depth] of queue) {
    if (typeof node !== 'object' || !node || skip.has(node) || depth > MAX_DEPTH) continue;
    const isList = Array.isArray(node);
    for (const [key, raw] of Object.entries(node)) {
      const value = parseNested(raw);
      // {"3": "Kinh tế"}: mere names by id.
      const entry: unknown = typeof value === 'string' && !isList && /\d/.test(key) ? {name: value} : value;
      if (typeof entry !== 'object' || !entry || queue.length > MAX_NODES) continue;
      if (isBag(entry) && !skip.has(entry) && name) {
        const id = String(idOf(entry, isList) ?? (isList ? '' : key));
        const same = index.get(id) ?? [];
        if (same.length < MAX_SAME) index.set(id, [...same, [name, entry]]);
      }
      if (!isList || depth < 2) queue.push([entry, isList ? name : plainName(key), depth + 1]);
    }
  }
  return index;
}

/** Finds the tables of an answer when something is first looked up. */
export function tablesOf(root: unknown, records: readonly unknown[]): Tables {
  let index: ReturnType<typeof indexOf> | undefined;
  return {
    find(reference, field) {
      const bag = isBag(reference) ? reference : undefined;
      const id = bag ? idOf(bag) : reference;
      const type = bag?.['type'];
      if ((typeof id !== 'string' && typeof id !== 'number') || !id || `${id}`.length > 64 || /[\s/]/.test(`${id}`))
        return undefined;
      index ??= indexOf(root, records);
      const target = index
        .get(`${id}`)
        ?.find(
          ([name, entry]) =>
            (typeof type !== 'string' || !entry['type'] || entry['type'] === type) &&
            (NAMED[field]?.test(name) || ANY.test(name)),
        )?.[1];
      return target === reference ? undefined : target;
    },
  };
}
