import {isBag, MAX_NESTING, ownValue, parseNested} from './nested.js';

/**
 * Where something was found: keys joined by line ends, '' for the start itself. `\rname\rtacgia` instead of a key stands
 * for those parts of a list whose `name` is "tacgia". `printPlace` writes it in the path language.
 */
export type Place = string;

export const below = (place: Place, key: string): Place => (place ? `${place}\n${key}` : key);

/** Goes down from a value; a key of a list is that of all its parts. */
export function valueAt(start: unknown, keys: readonly string[]): unknown {
  let value = start;
  for (const key of keys) {
    const node = parseNested(value);
    if (!Array.isArray(node)) value = ownValue(node, key);
    else if (key[0] === '\r') {
      const [, label = '', wanted] = key.split('\r');
      value = node.filter(part => isBag(part) && part[label] === wanted);
    } else value = node.flat(MAX_NESTING).flatMap(part => ownValue(part, key) ?? []);
  }
  return value;
}
