import {plainName, roleOf} from './field-names.js';

/** A JSON object. Only own properties are ever read. */
export type Json = Readonly<Record<string, unknown>>;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_NODES = 20_000;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of an object that may be followed. */
export const keysOf = (object: Json): string[] => Object.keys(object).filter(key => !FORBIDDEN.has(key));

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Objects of an answer that records point to by id, from parts of the answer beside the list. */
export interface References {
  /** What a pointer (JSON:API identifier, Contentful link) stands for; `null` where the answer does not hold it. */
  follow(value: Json): Json | null;
  /** Names by id for ids in a record that are called after a category or an author. */
  nameOf(name: string, id: unknown): string | undefined;
}

/** Finds what records may point to: everything with an id that is not in the list itself. */
export function findReferences(root: unknown, list: unknown): References {
  const byId = new Map<string, Json>();
  const names = new Map<string, string>();
  const queue: (readonly [value: unknown, key: string])[] = [[root, '']];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const [value, key] = queue[at] ?? [];
    if (value === list) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_NODES)) if (typeof item === 'object') queue.push([item, key ?? '']);
    } else if (isObject(value)) {
      const id = value['id'] ?? (isObject(value['sys']) ? value['sys']['id'] : undefined) ?? value['_id'];
      // Pointers have the id of what they point to.
      if (isId(id) && key !== 'sys' && !isPointer(value)) {
        for (const name of [`${String(value['type'] ?? '')}:${id}`, `:${id}`])
          if (!byId.has(name)) byId.set(name, value);
        const name = value['name'] ?? value['title'] ?? value['ten'] ?? value['displayName'] ?? value['ho_ten'];
        const role = roleOf(plainName(key ?? ''));
        if (typeof name === 'string' && role) names.set(`${role}:${id}`, name);
      }
      for (const inner of keysOf(value)) if (typeof value[inner] === 'object') queue.push([value[inner], inner]);
    }
  }
  return {
    follow: pointer => {
      const sys = pointer['sys'];
      if (isObject(sys)) return sys['type'] === 'Link' ? (byId.get(`:${String(sys['id'])}`) ?? null) : pointer;
      if (!isPointer(pointer)) return pointer;
      const {type, id, meta} = pointer;
      const found = byId.get(`${String(type)}:${String(id)}`);
      return found ? {...found, ...(isObject(meta) && {meta})} : null;
    },
    nameOf: (name, id) => {
      const role = roleOf(name.replace(/(?:id|ids|code|ma)$|^(?:id|ma)/g, ''));
      return role && isId(id) ? names.get(`${role}:${id}`) : undefined;
    },
  };
}

/** A JSON:API identifier: a type, an id and nothing of its own. */
const isPointer = (value: Json): boolean =>
  typeof value['type'] === 'string' &&
  isId(value['id']) &&
  keysOf(value).every(key => /^(?:type|id|meta|links)$/.test(key));

const isId = (id: unknown): id is string | number => typeof id === 'string' || typeof id === 'number';
