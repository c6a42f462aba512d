import {findLists} from '../../reading/find-list.js';
import {openAnswer} from '../../reading/open-answer.js';
import {parseMap, readPath} from '../../reading/path.js';
import {printPlace} from '../../reading/print-place.js';

/** One value of a record, and the path that leads to it. */
export interface Leaf {
  readonly path: string;
  readonly sample: string;
}

const MOST = 80;
const DEPTH = 5;
const LETTERS = 90;

/** The values of the first record of a list, to choose from. Rows of a table have the names of its columns. */
export function leavesOf(json: unknown, items: string): Leaf[] {
  const leaves: Leaf[] = [];
  walk(firstOf(openAnswer(json), items || '$'), '', 0, leaves);
  return leaves;
}

function firstOf(root: unknown, items: string): unknown {
  const known = findLists(root).find(({place, isSingle}) => !isSingle && printPlace(place) === items);
  if (known) return known.records[0];
  try {
    return readPath(root, items);
  } catch {
    return undefined;
  }
}

function walk(value: unknown, path: string, depth: number, leaves: Leaf[]): void {
  if (leaves.length >= MOST || depth > DEPTH || value === null || value === undefined) return;
  // A name goes through arrays, so that the first one stands for all.
  if (Array.isArray(value)) return walk(value[0], path, depth + 1, leaves);
  if (typeof value !== 'object') {
    if (path && value !== '') leaves.push({path, sample: String(value).slice(0, LETTERS)});
    return;
  }
  for (const [key, inner] of Object.entries(value)) walk(inner, join(path, key), depth + 1, leaves);
}

const join = (path: string, key: string): string =>
  /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `${path && `${path}.`}${key}` : `${path}[${JSON.stringify(key)}]`;

/** A `map` with one more field said, or one fewer. */
export function changeMap(map: string | undefined, field: string, path: string | undefined): string {
  const fields = Object.entries({...readMap(map), [field]: path ?? ''}).filter(([, expr]) => expr);
  return fields.map(([name, expr]) => `${name}: ${expr}`).join('; ');
}

/** What a map says; a broken one is replaced by what is chosen next. */
function readMap(map = ''): Readonly<Record<string, string>> {
  try {
    return parseMap(map);
  } catch {
    return {};
  }
}
