/** The part of Strapi's query language that lists of articles are asked with. */

/** A tree of the bracketed names of a query: `filters[category][slug][$eq]=x` → `{filters: {category: {slug: {$eq: 'x'}}}}`. */
export interface Brackets {
  [name: string]: Brackets | string;
}

/** Reads bracketed names into a tree. */
export function readBrackets(query: URLSearchParams): Brackets {
  const tree: Brackets = Object.create(null) as Brackets;
  for (const [name, value] of query) {
    const keys = name.split(/[[\]]+/).filter(Boolean);
    const last = keys.pop();
    if (last === undefined) continue;
    let branch = tree;
    for (const key of keys) {
      const next = branch[key];
      branch = typeof next === 'object' ? next : (branch[key] = Object.create(null) as Brackets);
    }
    branch[last] = value;
  }
  return tree;
}

type Compare = (value: string, wanted: string) => boolean;

// Strapi leaves comparing to the database: exact for $eq, blind to case for the "i" operators, never blind to marks.
const operators: Readonly<Record<string, Compare>> = {
  $eq: (value, wanted) => value === wanted,
  $eqi: (value, wanted) => value.toLowerCase() === wanted.toLowerCase(),
  $ne: (value, wanted) => value !== wanted,
  $contains: (value, wanted) => value.includes(wanted),
  $containsi: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
  $startsWith: (value, wanted) => value.startsWith(wanted),
  $lt: (value, wanted) => value < wanted,
  $lte: (value, wanted) => value <= wanted,
  $gt: (value, wanted) => value > wanted,
  $gte: (value, wanted) => value >= wanted,
};

/** Whether a record passes the filters. An operator Strapi does not know throws its name. */
export function passes(record: unknown, filters: Brackets): boolean {
  return Object.entries(filters).every(([key, wanted]) => {
    const branches = typeof wanted === 'object' ? wanted : {$eq: wanted};
    if (key === '$or') return Object.values(branches).some(one => typeof one === 'object' && passes(record, one));
    if (key === '$and') return Object.values(branches).every(one => typeof one === 'object' && passes(record, one));
    if (key === '$not') return !passes(record, branches);
    if (key === '$in') return Object.values(branches).includes(String(record));
    if (key === '$notNull') return record !== null && record !== undefined;
    if (key === '$null') return record === null || record === undefined;
    if (key.startsWith('$')) return compare(record, key, wanted);
    return passes(fieldOf(record, key), branches);
  });
}

function compare(record: unknown, operator: string, wanted: Brackets | string): boolean {
  const test = operators[operator];
  if (!test || typeof wanted !== 'string') throw new RangeError(operator);
  return record !== null && record !== undefined && typeof record !== 'object' && test(String(record), wanted);
}

function fieldOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;
}
