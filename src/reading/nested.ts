export type Bag = Readonly<Record<string, unknown>>;

/** Arrays in arrays are gone through this far: hostile nesting is not followed to its end. */
export const MAX_NESTING = 4;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value itself, or what is in it where it is a string that holds a JSON object or array. */
export function parseNested(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What an object itself has under a key, never what it inherits or what leads to its prototype. */
export function ownValue(from: unknown, key: string): unknown {
  const node = parseNested(from);
  return isBag(node) && Object.hasOwn(node, key) && !/^(?:__proto__|constructor|prototype)$/.test(key)
    ? node[key]
    : undefined;
}
