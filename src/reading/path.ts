import {compilePath, type CompiledPath, type LookUp} from './compile-path.js';
import {parseNested} from './nested.js';
import {walk} from './walk-path.js';

export {compilePath, type CompiledPath} from './compile-path.js';
export {nearestKey, pathError} from './path-error.js';
export {parseNested} from './nested.js';
export {parseMap} from './parse-map.js';

/** What an expression found. */
export interface Found {
  readonly value: unknown;
  /** Asked for with `text:`: plain text, not HTML. */
  readonly isText: boolean;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.every(part => part === null || part === undefined || part === ''));

function indexOf({table, key, indexes}: LookUp, root: unknown): ReadonlyMap<string, unknown> {
  const isKept = typeof root === 'object' && root !== null;
  const kept = isKept && indexes.get(root);
  if (kept) return kept;
  const index = new Map<string, unknown>();
  // A table is a list, or an object keyed by the ids themselves. Of two with one id the first counts.
  for (const found of walk([root], table).values) {
    const node = parseNested(found);
    for (const [name, entry] of typeof node === 'object' && node ? Object.entries(node) : []) {
      const id = String(walk([entry], key).values[0] ?? name);
      if (!index.has(id)) index.set(id, entry);
    }
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
