import {fieldsOf, plainName, SOLR, type Field} from './dictionary.js';
import {isBag, parseNested, type Bag} from './nested.js';
import {below, type Place} from './place.js';

/** One place in the records where a field may be. */
export interface Column {
  readonly place: Place;
  /** Key without accents, case and separators. */
  readonly name: string;
  readonly fields: ReadonlyMap<Field, number>;
  /** What the sampled records hold there. */
  readonly values: unknown[];
}

const LOOKED_UP = new Set<Field>(['categories', 'author', 'image']);
const MAX_DEPTH = 5;
const MAX_KEYS = 200;
const MAX_PAIRS = 40;

/** Containers that mean nothing by themselves: what is in them belongs to the record. */
const OPEN =
  /^(?:data|attributes|fields|node|item|properties|props|elements|relationships|embedded|expand|profiles?|aattr|typedata|values?|record|entry|doc|document|article|post|news|tin(?:tuc|bai)?|baiviet|bai|content|c|result|customfields|acf|credits|dates?|timestamps|taxonom(?:y|ies)|.*part)$/;
/** What these fields hold in objects is not the record's. */
const PEOPLE = new Set<Field>(['author', 'categories', 'image', 'source', 'attachments']);
/** Things that have names and dates of their own. */
const CLOSED = /parent|related|lienquan|blog|site|card|video|comment|breadcrumb|permission|highlight|links?$/;
/** Containers of things about the record, which count less than its own. */
const ABOUT = /^(?:meta|sys|system|info|metadata|seo|links?)$/;
const LABEL = ['fieldReference', 'rel', 'key', 'name', 'Name', 'Key', 'field', 'code', 'label'];
const CONTENT = ['contentFieldValue', 'href', 'value', 'Value', 'text', 'data'];
/** What links of a record may be called that lead to its page. */
const PAGE = /^(?:alternate|html|web|page|canonical|public|view|site|trangtin|chitiet|permalink)$/;

/** The texts of a record in each language, and what the language is called there. */
const TRANSLATIONS = /translat|locali[sz]ation|i18n|ngonngu/;
const LANGUAGE = ['locale', 'lang', 'language', 'languages_code', 'languageCode', 'ngon_ngu'];

/** Some systems hold what a kind of record has of its own under the name of the kind. */
const TYPE = ['ContentType', 'contentType', 'type', '_type'];

const isUnsafe = (key: string): boolean => key === '__proto__' || key === 'constructor' || key === 'prototype';

/** What most keys start with, as "nv_" does before nv_title, is the table's name and says nothing of the field. */
function prefixOf(records: readonly unknown[]): string {
  const keys = Object.keys(records.find(isBag) ?? {});
  const starts = keys.map(key => /^(?:[A-Za-z]{1,8}_(?=.)|[A-Za-z][a-z]{1,7}(?=[A-Z]))/.exec(key)?.[0] ?? '');
  return starts.find(start => starts.filter(other => other === start).length > Math.max(3, keys.length / 2)) ?? '';
}

/** Goes through the sampled records and collects what may be a field. */
export function columnsOf(records: readonly unknown[], isWide = false): Column[] {
  const columns = new Map<string, Column>();
  const names = new Map<string, readonly [string, readonly (readonly [Field, number])[]]>();

  const prefix = prefixOf(records);

  const nameOf = (key: string) => {
    let known = names.get(key);
    if (!known) {
      let name = plainName(key);
      let fields = fieldsOf(key, name);
      const bare = prefix && key.startsWith(prefix) ? key.slice(prefix.length) : key.replace(SOLR, '');
      if (!fields.length && bare !== key) {
        name = plainName(bare);
        fields = fieldsOf('', name);
      }
      // Magnolia: what is behind an @ is for addresses, and the name without it for readers.
      if (key.startsWith('@'))
        fields = fields.map(([field, weight]) => [field, field === 'title' ? weight / 2 : weight]);
      // "chuyenMucId" is a category to be looked up.
      const stem = name.replace(/(?:ids?|code)$|^(?:id|ma)/, '');
      if (stem && stem !== name)
        fields = [
          ...fields,
          ...fieldsOf('', stem)
            .filter(([field]) => LOOKED_UP.has(field))
            .map(([field, weight]) => [field, weight * 0.6] as const),
        ];
      names.set(key, (known = [name, fields]));
    }
    return known;
  };

  const add = (place: string, key: string, value: unknown, factor: number): void => {
    let column = columns.get(place);
    if (!column) {
      const [name, fields] = nameOf(key);
      column = {place, name, fields: new Map(fields.map(([field, weight]) => [field, weight * factor])), values: []};
      columns.set(place, column);
    }
    column.values.push(value);
  };

  /** Lists of {name, value} are records of their own kind. */
  const addPairs = (list: readonly unknown[], place: string, factor: number): void => {
    for (const part of list.slice(0, MAX_PAIRS)) {
      if (!isBag(part)) return;
      const label = LABEL.find(key => typeof part[key] === 'string' && Object.hasOwn(part, key));
      const content = CONTENT.find(key => part[key] !== undefined && Object.hasOwn(part, key));
      if (!label || !content) return;
      const name = String(part[label]);
      if (name.length > 60) continue;
      const isPage = content === 'href' && PAGE.test(plainName(name));
      // Other links lead anywhere, but what is called an image is one.
      if (content === 'href' && !isPage && !nameOf(name)[1].some(([field]) => field === 'image')) continue;
      add(`${place}\n\r${label}\r${name}\n${content}`, isPage ? 'link' : name, part[content], factor);
    }
  };

  const visit = (found: unknown, place: string, depth: number, factor: number): void => {
    const bag = parseNested(found);
    if (!isBag(bag)) return;
    const type = TYPE.map(key => bag[key]).find(value => typeof value === 'string');
    for (const key of Object.keys(bag).slice(0, MAX_KEYS)) {
      const raw = bag[key];
      if (raw === null || raw === undefined || isUnsafe(key)) continue;
      const next = below(place, key);
      const [name, fields] = nameOf(key);
      const value = typeof raw === 'string' && fields.length ? raw : parseNested(raw);
      const isAbout = ABOUT.test(name);
      if (
        depth < MAX_DEPTH &&
        isBag(value) &&
        (isAbout ||
          OPEN.test(name) ||
          key === type ||
          key === '_source' ||
          (isWide && !fields.some(([field]) => PEOPLE.has(field)) && !CLOSED.test(name)))
      ) {
        if (/^_?links?$/.test(key)) {
          for (const rel of Object.keys(value))
            if (PAGE.test(plainName(rel))) add(below(next, rel), 'link', value[rel], factor);
          if (Object.values(value).some(part => typeof part === 'string')) add(next, key, value, factor);
        } else {
          if (fields.length && !isAbout && key !== '_source') add(next, key, value, factor);
          visit(value, next, depth + 1, factor * (isAbout ? 0.6 : 0.95));
        }
        continue;
      }
      if (key === '_tags') continue;
      if (Array.isArray(value) && isBag(value[0]) && depth < MAX_DEPTH) {
        const [first] = value as [Bag];
        const label = TRANSLATIONS.test(name) && LANGUAGE.find(label => Object.hasOwn(first, label));
        const ours =
          label && ((value.find(part => isBag(part) && /^vi|^vn/i.test(String(part[label]))) as Bag) ?? first);
        if (ours) {
          visit(ours, `${next}\n\r${label}\r${String(ours[label])}`, depth + 1, factor * 0.95);
          continue;
        }
        addPairs(value, next, factor);
      }
      add(next, key, raw, factor);
      // A body's own summary is the only thing in another field that is a field of the record.
      if (isBag(value) && fields.some(([field]) => field === 'html')) {
        const [key = ''] = Object.keys(value);
        const [first] = [value[key]].flat();
        // Drupal 7 has it one language further down.
        const [body, at] = isBag(first) ? [first, below(next, key)] : [value, next];
        for (const inner of Object.keys(body))
          if (fieldsOf(inner).some(([field, weight]) => field === 'summary' && weight > 6))
            add(below(at, inner), inner, body[inner], factor);
      }
    }
  };

  for (const record of records) visit(record, '', 0, 1);
  return [...columns.values()];
}
