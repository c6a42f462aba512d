import type {Article, ArticlePage, ReadOptions} from './article.js';
import {chooseFields, type Choices} from './choose-fields.js';
import {findLists, hasEmptyList, type FoundList} from './find-list.js';
import {collectLeaves} from './leaves.js';
import {compilePath, evaluate, parseMap, parseNested, pathError} from './path.js';
import {readMapped} from './read-mapped.js';
import {readPaging} from './read-paging.js';
import {readRecord, type RecordContext} from './read-record.js';
import {findReferences, isObject, keysOf, type Json} from './references.js';
import {findPreset} from './presets/index.js';
import type {Preset} from './preset.js';
import {TinError} from './tin-error.js';

/** Records that are looked at to recognise the fields; the others are read by what these have shown. */
const SAMPLE = 25;
/** A list of articles has at least a title or a body, and a date, an address or a text with it. */
const LEAST_SCORE = 40;

/** What was found in an answer, before a single record is read. */
export interface Recognised {
  readonly root: unknown;
  readonly list: FoundList;
  readonly choices: Choices;
  readonly context: RecordContext;
  readonly preset: Preset | undefined;
}

/**
 * Reads a list of articles from any JSON.
 *
 * @throws TinError `shape` where there is no list, naming the keys that were there; `config` for a wrong path.
 */
export function readArticles(json: unknown, options: ReadOptions = {}): ArticlePage {
  const root = parseRoot(json);
  const preset = presetFor(root, options);
  const path = options.items ?? preset?.items;
  const list = path === undefined ? findLists(root)[0] : listAt(root, path, options.items !== undefined);
  if (list && (list.score >= LEAST_SCORE || (options.map && list.items.length > 0)))
    return {articles: readList(root, list, options, preset), ...readPaging(root, list.keys, options.base)};
  if (isError(root) || !(list?.items.length === 0 || hasEmptyList(root))) throw noList(root, options.base);
  return {articles: [], ...readPaging(root, [], options.base)};
}

/** Reads one article: an object that is one, one in a wrapper, or the first of a list. */
export function readArticle(json: unknown, options: ReadOptions = {}): Article | undefined {
  const root = parseRoot(json);
  const preset = presetFor(root, options);
  const single = findSingle(root);
  const [first] = findLists(root);
  // A feed has a title and an address too, but what it holds are the articles.
  const list = first && first.score >= LEAST_SCORE && first.score > (single?.score ?? 0) ? first : single;
  return list && readList(root, list, options, preset)[0];
}

function readList(root: unknown, list: FoundList, options: ReadOptions, preset: Preset | undefined): Article[] {
  const recognised = recognise(root, list, options, preset);
  const map = {...preset?.map, ...(options.map && parseMap(options.map))};
  const isMapped = Object.keys(map).length > 0;
  // What the page itself maps is all there is: a field it leaves out is to be left out.
  const known = isMapped && options.map ? [] : readAll(recognised);
  const found = isMapped ? readMapped(recognised, map, known) : known.filter(article => article !== undefined);
  // Where there is no id, the address is what tells one article from another.
  const articles = found.map(article =>
    article.id === undefined && article.url ? {id: article.url, ...article} : article,
  );
  if (!list.isUnordered) return articles;
  return articles.sort((a, b) => (Date.parse(b.publishedAt ?? '') || 0) - (Date.parse(a.publishedAt ?? '') || 0));
}

/** The list at a path; a preset's path may lead to nothing, the page's own must not. */
function listAt(root: unknown, path: string, isOwn: boolean): FoundList | undefined {
  const compiled = compilePath(path);
  const value = parseNested(evaluate(compiled, root)?.value ?? readNothing(root, path));
  const items = Array.isArray(value)
    ? value.filter(isObject)
    : isObject(value)
      ? keysOf(value)
          .map(key => value[key])
          .filter(isObject)
      : value === null
        ? []
        : undefined;
  if (items) return {keys: path.split(/[.[\]"$]+/).filter(Boolean), items, node: value, score: 100};
  if (isOwn) throw pathError(compiled, root, 'shape');
  return findLists(root)[0];
}

/** An empty list is found too, though a path takes what is empty for nothing. */
function readNothing(root: unknown, path: string): unknown {
  let at = root;
  for (const key of path.split('.')) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

export function recognise(
  root: unknown,
  list: FoundList,
  options: ReadOptions,
  preset: Preset | undefined,
): Recognised {
  const references = findReferences(root, list.node);
  const leaves = collectLeaves(list.items.slice(0, SAMPLE), references);
  const choices = chooseFields(leaves, Math.min(list.items.length, SAMPLE));
  const order = options.dateOrder ?? preset?.dateOrder ?? orderOf(choices);
  const tz = options.tz ?? preset?.tz;
  return {root, list, choices, preset, context: {base: options.base, tz, order, references}};
}

/** The articles of a list, record by record; nothing where a record is broken, hidden or none. */
export function readAll({list, choices, context}: Recognised): (Article | undefined)[] {
  return list.items.map(item => {
    try {
      return readRecord(item, choices, context);
    } catch {
      // One broken record costs that record.
      return undefined;
    }
  });
}

function presetFor(root: unknown, {preset, base}: ReadOptions): Preset | undefined {
  let url: URL | undefined;
  try {
    url = base === undefined ? undefined : new URL(base);
  } catch {
    // Not an address: the answer alone has to tell.
  }
  return findPreset(preset === 'auto' ? undefined : preset, url, root);
}

/** Day and month change places from system to system: the whole list tells, where one date alone cannot. */
function orderOf(choices: Choices): 'dmy' | 'mdy' | undefined {
  let dmy = 0;
  let mdy = 0;
  for (const {leaf} of [...choices.publishedAt, ...choices.updatedAt])
    for (const value of leaf.values) {
      const match = typeof value === 'string' ? /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(value) : null;
      if (Number(match?.[1]) > 12) dmy++;
      else if (Number(match?.[2]) > 12) mdy++;
    }
  return dmy && !mdy ? 'dmy' : mdy && !dmy ? 'mdy' : undefined;
}

/** An answer as JSON, also where it came as text: JSON in a string, or one record a line. */
export function parseRoot(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  const text = json.trim();
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'string' ? parseRoot(parsed) : parsed;
  } catch {
    const lines = text.split(/\r?\n/).filter(line => line.trim());
    try {
      return lines.length > 1 ? lines.map(line => JSON.parse(line) as unknown) : json;
    } catch {
      return json;
    }
  }
}

const SINGLE_WRAPPERS = ['data', 'result', 'item', 'article', 'post', 'd', 'Data', 'du_lieu'];

/** The object that is the article, in an answer about one, as a list of one. */
function findSingle(root: unknown): FoundList | undefined {
  let best: FoundList | undefined;
  let at: unknown = root;
  for (let depth = 0; depth < 6 && isObject(at); depth++) {
    const object: Json = at;
    const [own] = findLists([object]);
    // A wrapper is as good as what it wraps; what it wraps is meant.
    if (own && own.keys.length === 0 && own.score >= Math.max(45, best?.score ?? 0)) best = {...own, node: object};
    const inner = keysOf(object)
      .map(key => object[key])
      .filter(isObject);
    at = inner.length === 1 ? inner[0] : SINGLE_WRAPPERS.map(key => object[key]).find(isObject);
  }
  return best;
}

/** An error that came with status 200. */
function isError(root: unknown): boolean {
  if (!isObject(root)) return false;
  const {error, errors, success, Success, status} = root;
  return (
    (!!error && error !== 'null') ||
    (Array.isArray(errors) && errors.length > 0) ||
    success === false ||
    Success === false ||
    (typeof status === 'string' && /^(?:error|fail(?:ed|ure)?)$/i.test(status))
  );
}

export function noList(root: unknown, base = ''): TinError {
  const keys = isObject(root) ? keysOf(root).slice(0, 20) : [];
  const there = keys.length > 0 ? keys.join(', ') : Array.isArray(root) ? '[…]' : JSON.stringify(root)?.slice(0, 80);
  const vi = `Không tìm thấy danh sách bài viết trong câu trả lời. Các khóa có ở đó: ${there}. Chỉ chỗ bằng items="…".`;
  const en = `No list of articles in the answer. Keys there: ${there}. Say where it is with items="…".`;
  return new TinError('shape', `[the-tin] shape: ${base}\n${vi} / ${en}`, {url: base, detail: {keys}});
}
