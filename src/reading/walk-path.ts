import {MAX_NESTING, ownValue, parseNested} from './nested.js';
import type {Step} from './compile-path.js';

/** What is at the end of a way. */
export interface End {
  readonly values: readonly unknown[];
  /** The way went through an array, so that there may be any number of values. */
  readonly isMany: boolean;
}

/** What a name or a filter is looked for in: the elements of a list, or the value itself. */
const elementsOf = (node: unknown): unknown[] =>
  !Array.isArray(node) ? [node] : node.some(Array.isArray) ? node.flat(MAX_NESTING) : node;

/** One step down from one value; adds what it finds to `out`. */
function take(from: unknown, {name, isIndex, where}: Step, out: unknown[]): boolean {
  const node = parseNested(from);
  if (where) {
    for (const element of elementsOf(node)) {
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
  const isMany = !isIndex && Array.isArray(node);
  for (const element of isMany ? elementsOf(node) : [node]) out.push(ownValue(element, name));
  return isMany;
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
