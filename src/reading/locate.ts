import type {ReadOptions} from './article.js';
import {orderOf} from './date-order.js';
import {detect, SAMPLE, sampleOf} from './detect.js';
import type {Field} from './dictionary.js';
import {findLists, type List} from './find-list.js';
import {hiddenBy} from './hidden.js';
import {openAnswer} from './open-answer.js';
import {compilePath, evaluate, parseMap, parseNested, pathError, type CompiledPath} from './path.js';
import {findPreset} from './presets/index.js';
import {READERS, recognise, type Choices} from './recognise.js';
import {tablesOf} from './tables.js';
import {TinError} from './tin-error.js';
import {isBag, type Context, type Kind} from './values.js';

/** Where one field is read from. */
export interface Source {
  readonly field: Field;
  readonly path: CompiledPath;
  /** Keys of a simple path, which is read without the path language. */
  readonly keys: readonly string[] | undefined;
  readonly kind: Kind | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** An answer, and what was made out in it. */
export interface Located {
  readonly root: unknown;
  readonly list: List;
  readonly sources: readonly Source[];
  readonly context: Context;
  readonly isHidden: (record: Readonly<Record<string, unknown>>) => boolean;
  readonly preset: string | undefined;
}

/** Names that a map may use for a field besides its own. */
const ALIASES: Readonly<Record<string, Field>> = {category: 'categories', imageAlt: 'alt', date: 'publishedAt'};

export function sourceOf(field: Field, expr: string, kind?: Kind, confidence = 1): Source {
  const path = compilePath(expr);
  const [only, ...others] = path.alternatives;
  const isSimple =
    only &&
    !others.length &&
    !only.isText &&
    !only.fromRoot &&
    !only.template &&
    !only.lookUps.length &&
    only.steps.every(({name, isIndex}) => name !== undefined && !isIndex);
  return {field, path, keys: isSimple ? only.steps.map(({name}) => name ?? '') : undefined, kind, confidence};
}

/** What a source finds in a record. */
export function valueOf({keys, path}: Source, record: unknown, root: unknown): unknown {
  let value = record;
  for (const key of keys ?? []) {
    value = parseNested(value);
    if (Array.isArray(value)) return evaluate(path, record, root)?.value;
    if (!isBag(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return keys ? value : evaluate(path, record, root)?.value;
}

function toUrl(base: string | undefined): URL | undefined {
  try {
    return new URL(base ?? '');
  } catch {
    return undefined;
  }
}

/** The list at a path. The error says where the path ends and which keys are there. */
function listAt(root: unknown, lists: readonly List[], items: string): List {
  const path = compilePath(items);
  const found = parseNested(evaluate(path, root)?.value ?? (/^\s*\$\s*$/.test(items) ? root : undefined));
  // What is empty is nothing to a path.
  const known = lists.find(list => !list.isSingle && (list.path === items.trim() || list.node === found));
  if (known) return known;
  if (typeof found !== 'object' || !found)
    throw (
      pathError(path, root, 'shape') ?? new TinError('shape', `items="${items}": không phải danh sách / not a list`)
    );
  const inner = findLists(found).find(list => list.path === '' && !list.isSingle);
  const around = isBag(root) ? [root] : [];
  return {path: items, node: found, prior: 0, ...(inner ?? {records: [found].flat()}), around};
}

/** Works out where the list of an answer and its fields are; nothing where there is none. */
export function locate(json: unknown, options: ReadOptions, isSingle = false): Located | undefined {
  const {base} = options;
  const root = openAnswer(json);
  const preset = findPreset(options.preset, toUrl(base), root);
  const map = {...preset?.map, ...(options.map && parseMap(options.map))};
  const tz = options.tz ?? preset?.tz;
  const lists = findLists(root);
  const contextOf = ({records}: List): Context => ({
    base,
    tz,
    order: options.dateOrder ?? preset?.dateOrder,
    tables: tablesOf(root, records),
  });
  const choicesOf = (list: List): Choices => recognise(sampleOf(list.records, SAMPLE), contextOf(list));

  const items = isSingle ? undefined : options.items;
  let list = items === undefined ? undefined : listAt(root, lists, items);
  if (!list && options.map) {
    // The list is the one that has what is asked for.
    const wanted = Object.values(map).map(expr => compilePath(expr));
    const score = ({records, prior}: List): number =>
      prior / 10 + wanted.filter(path => sampleOf(records, 5).some(record => evaluate(path, record, root))).length;
    const [best] = lists.filter(({records}) => records.length).sort((a, b) => score(b) - score(a));
    if (best && score(best) > 0.5) list = best;
  }
  list ??= detect(lists, contextOf, isSingle) ?? (isError(root) ? undefined : emptyOf(lists));
  if (!list) return undefined;

  const choices = list.records.length ? choicesOf(list) : {};
  const sources = Object.entries(choices)
    .filter(([field]) => !Object.keys(map).some(name => (ALIASES[name] ?? name) === field))
    .flatMap(([field, places]) =>
      places.map(({path, kind, confidence}) => sourceOf(field as Field, path, kind, confidence)),
    );
  for (const [name, expr] of Object.entries(map)) {
    const field = ALIASES[name] ?? (name as Field);
    if (Object.hasOwn(READERS, field) && expr) sources.push(sourceOf(field, expr));
  }
  const context = contextOf(list);
  const {records} = list;
  const dates = sources.filter(({field}) => field === 'publishedAt' || field === 'updatedAt');
  const order =
    context.order ??
    orderOf(
      records,
      dates.map(source => record => valueOf(source, record, root)),
    );
  const isHidden = hiddenBy(sampleOf(records, SAMPLE));
  return {root, list, sources, context: {...context, order}, isHidden, preset: preset?.name};
}

/** An error that came with status 200. */
const isError = (root: unknown): boolean =>
  isBag(root) &&
  (root['success'] === false ||
    root['Success'] === false ||
    /^(?:error|fail)/i.test(String(root['status'])) ||
    [root['error'], root['errors']].flat().some(Boolean));

/** An empty list where the articles would be. */
const emptyOf = (lists: readonly List[]): List | undefined =>
  lists
    .filter(({records, prior, path}) => !records.length && (prior > -1.5 || !path))
    .sort((a, b) => b.prior - a.prior)[0];
