import {plainName} from './field-names.js';
import {isObject, keysOf, type Json, type References} from './references.js';

/** A place in the records of a list where values are. */
export interface Leaf {
  /** Keys to follow, through arrays; `name=value` after a NUL picks one out of a list of named values. */
  readonly keys: readonly string[];
  /** What the place is called, without the keys that only hold it together. */
  readonly names: readonly string[];
  /** The values there in the records looked at. */
  readonly values: unknown[];
}

/** An end of a way through a record: the value, and the objects it stands in, innermost last. */
export interface End {
  readonly value: unknown;
  readonly holders: readonly Json[];
}

const MOST_DEPTH = 12;
/** Places of one list; records with more are not articles any more. */
const MOST_LEAVES = 600;
const MOST_ITEMS = 20;
const PICK = '\0';

// Keys that hold things together and say nothing of them.
const CONTAINER =
  /^(?:attributes|fields?|data|nodes?|edges|relationships|embedded|results?|items?|properties|elements|record|document|array|list|frontmatter|acf|contentfieldvalue|contentfields|customfields)$/;
const TAIL =
  /^(?:rendered|t|text|cdata|value|values|processed|raw|vi|vivn|und|default|localized|plaintext|data|iv|contentfieldvalue|fieldvalue|giatri)$/;

/** All places in some records where there are values. */
export function collectLeaves(records: readonly Json[], references: References): Leaf[] {
  const leaves = new Map<string, Leaf>();
  for (const record of records) visit(record, [], 0);
  return [...leaves.values()];

  function visit(value: unknown, keys: readonly string[], depth: number): void {
    if (depth > MOST_DEPTH || value === null || value === undefined || leaves.size > MOST_LEAVES) return;
    if (Array.isArray(value)) {
      // Java writes a date as its figures.
      if (value.every(item => typeof item === 'number')) add(keys, value);
      else for (const item of value.slice(0, MOST_ITEMS)) visitItem(item, keys, depth);
    } else if (isObject(value)) visitObject(value, keys, depth);
    else add(keys, value);
  }

  function visitItem(item: unknown, keys: readonly string[], depth: number): void {
    const pick = isObject(item) ? pickOf(item) : undefined;
    if (!isObject(item) || pick === undefined) return visit(item, keys, depth + 1);
    // Of a named value, only the value is the record's.
    for (const key of VALUES) if (Object.hasOwn(item, key)) visit(item[key], [...keys, pick, key], depth + 1);
  }

  function visitObject(object: Json, keys: readonly string[], depth: number): void {
    const target = references.follow(object);
    if (!target) return;
    // What is pointed to may point back.
    if (target !== object && depth > 9) return;
    if (isDateObject(target)) return add(keys, target);
    for (const key of keysOf(target)) visit(target[key], [...keys, key], depth + 1);
  }

  function add(keys: readonly string[], value: unknown): void {
    const id = keys.join('\u0001');
    let leaf = leaves.get(id);
    if (!leaf) leaves.set(id, (leaf = {keys, names: namesOf(keys), values: []}));
    leaf.values.push(value);
  }
}

/** What is at a place of one record. */
export function endsAt(record: Json, keys: readonly string[], references: References): End[] {
  let ends: End[] = [{value: record, holders: []}];
  for (const key of keys) {
    const pick = key.startsWith(PICK);
    ends = ends.flatMap(({value, holders}) => flat(value).flatMap(item => step(item, holders)));

    function step(item: unknown, holders: readonly Json[]): End[] {
      const object = isObject(item) ? references.follow(item) : undefined;
      if (!object) return [];
      if (pick) return pickOf(object) === key ? [{value: object, holders}] : [];
      return Object.hasOwn(object, key) ? [{value: object[key], holders: [...holders, object]}] : [];
    }
  }
  return ends.flatMap(({value, holders}) =>
    (Array.isArray(value) && !value.every(item => typeof item === 'number') ? flat(value) : [value]).map(item => ({
      value: item,
      holders,
    })),
  );
}

const flat = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]).flat(3) : [value]);

const VALUES = ['contentFieldValue', 'value', 'fieldValue', 'gia_tri', 'href'];

/** `{name: 'tac_gia', value: 'Lan'}` and `{rel: 'alternate', href: …}`: which of its kind an object is. */
function pickOf(object: Json): string | undefined {
  const rel = object['rel'];
  if (typeof rel === 'string' && 'href' in object) return `${PICK}${rel}`;
  const label = ['fieldReference', 'name', 'key', 'code', 'field', 'label'].map(key => object[key]);
  const name = label.find(text => typeof text === 'string' && text !== '');
  const hasValue = VALUES.some(key => Object.hasOwn(object, key));
  return name !== undefined && hasValue ? `${PICK}${name as string}` : undefined;
}

function namesOf(keys: readonly string[]): readonly string[] {
  const names = keys.map(key => (key === '_source' ? 'data' : plainName(key.replace(PICK, ''))));
  while (names.length > 1 && TAIL.test(names[names.length - 1] ?? '')) names.pop();
  return names.filter((name, at) => name && (at === names.length - 1 || !CONTAINER.test(name)));
}

function isDateObject(object: Json): boolean {
  const keys = keysOf(object);
  return (
    keys.length <= 4 &&
    keys.some(key => /^(?:\$date|_?seconds|date)$/.test(key)) &&
    keys.every(key => /^(?:\$date|_?(?:nano)?seconds|date|timezone(?:_type)?|time)$/.test(key))
  );
}
