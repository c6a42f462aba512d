import {compilePath, type CompiledPath, type LookUp, type Step} from './compile-path.js';

export {compilePath, type CompiledPath} from './compile-path.js';
export {nearestKey, pathError} from './path-error.js';
export {parseMap} from './parse-map.js';

/** Arrays in arrays are gone through this far: hostile nesting is not followed to its end. */
const MAX_NESTING = 4;

const FORBIDDEN = /^(?:__proto__|constructor|prototype)$/;

/** What an expression found. */
export interface Found {
  readonly value: unknown;
  /** Asked for with `text:`: plain text, not HTML. */
  readonly isText: boolean;
}

/** What is at the end of a way. */
interface End {
  readonly values: readonly unknown[];
  /** The way went through an array, so that there may be any number of values. */
  readonly isMany: boolean;
}

/** The value itself, or what is in it where it is a string that holds a JSON object or array. */
export function parseNested(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.every(part => part === null || part === undefined || part === ''));

function readOwn(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || !node || FORBIDDEN.test(name) || !Object.hasOwn(node, name)) return undefined;
  const value: unknown = (node as Record<string, unknown>)[name];
  return typeof value === 'function' ? undefined : value;
}

const elementsOf = (node: unknown): unknown[] | undefined =>
  Array.isArray(node) ? node.flat(MAX_NESTING).map(parseNested) : undefined;

/** One step down from one value; adds what it finds to `out`. */
function take(from: unknown, {name, isIndex, where}: Step, out: unknown[]): boolean {
  const node = parseNested(from);
  if (where) {
    for (const element of elementsOf(node) ?? [node]) {
      const {values} = walk([element], where.key);
      if (values.some(value => typeof value !== 'object' && String(value) === where.value)) out.push(element);
    }
    return false;
  }
  if (name === undefined) {
    for (const value of typeof node === 'object' && node ? Object.values(node) : []) out.push(value);
    return true;
  }
  if (Array.isArray(node) && /^-?\d+$/.test(name)) {
    out.push(node.at(Number(name)));
    return false;
  }
  const elements = isIndex ? undefined : elementsOf(node);
  for (const element of elements ?? [node]) out.push(readOwn(element, name));
  return !!elements;
}

/** Goes down from every value at once. */
export function walk(start: readonly unknown[], steps: readonly Step[]): End {
  let values = start;
  let isMany = false;
  for (const step of steps) {
    const next: unknown[] = [];
    for (const value of values) isMany = take(value, step, next) || isMany;
    values = next.filter(value => value !== undefined && value !== null);
  }
  // A filter that leaves several makes a list too; one that leaves one makes that one.
  return {values: isMany ? values.flat() : values, isMany: isMany || values.length > 1};
}

function indexOf({table, key, indexes}: LookUp, root: unknown): ReadonlyMap<string, unknown> {
  const isKept = typeof root === 'object' && root !== null;
  const kept = isKept && indexes.get(root);
  if (kept) return kept;
  const index = new Map<string, unknown>();
  const add = (id: unknown, entry: unknown) => {
    if (typeof id !== 'object' && !index.has(String(id))) index.set(String(id), entry);
  };
  for (const found of walk([root], table).values) {
    const node = parseNested(found);
    const entries = typeof node === 'object' && node ? Object.entries(node) : [];
    // A table may be a list, or an object keyed by the ids themselves.
    if (Array.isArray(found) || !Object.hasOwn(Object(node), key[0]?.name ?? ''))
      for (const [name, entry] of entries) add(walk([entry], key).values[0] ?? name, entry);
    else add(walk([node], key).values[0], node);
  }
  if (isKept) indexes.set(root, index);
  return index;
}

/** Reads a compiled expression from one item of an answer; `root` is the whole answer. */
export function evaluate({alternatives}: CompiledPath, item: unknown, root: unknown = item): Found | undefined {
  for (const {isText, fromRoot, steps, lookUps, template} of alternatives) {
    let value: unknown;
    if (template) {
      const parts = template.map(part => (typeof part === 'string' ? part : textOf(evaluate(part, item, root)?.value)));
      value = parts.includes('') ? undefined : parts.join('');
    } else {
      let {values, isMany} = walk([fromRoot ? root : item], steps);
      for (const lookUp of lookUps) {
        const index = indexOf(lookUp, root);
        const found = values
          .map(id => index.get(typeof id === 'object' ? '' : String(id)))
          .filter(entry => entry !== undefined);
        const end = walk(found, lookUp.rest);
        values = end.values;
        isMany ||= end.isMany;
      }
      value = isMany ? values : values[0];
    }
    if (!isEmpty(value)) return {value, isText};
  }
  return undefined;
}

/** What stands in a template for a value: of several the first, of an object nothing. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value.find(part => !isEmpty(part)) : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/**
 * Reads one expression of the path language from an answer; `undefined` where nothing is found.
 * @throws TinError `config` where the expression is not understood.
 */
export function readPath(json: unknown, expr: string): unknown {
  return evaluate(compilePath(expr), json)?.value;
}
