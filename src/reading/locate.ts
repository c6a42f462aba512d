import type {ReadOptions} from './article.js';
import {orderOf} from './date-order.js';
import {detect, SAMPLE, sampleOf} from './detect.js';
import type {Field} from './dictionary.js';
import {findLists, type List} from './find-list.js';
import {hiddenBy} from './hidden.js';
import {isBag} from './nested.js';
import {openAnswer} from './open-answer.js';
import {valueAt, type Place} from './place.js';
import {presetOf} from './presets/index.js';
import {recognise} from './recognise.js';
import {tablesOf} from './tables.js';
import type {Context, Kind} from './values.js';

/** Where one field is read from. */
export interface Source {
  readonly field: Field;
  /** Where it was recognised; nothing where it was said. */
  readonly place?: Place;
  /** Where it is said to be, in the path language. */
  readonly expr?: string;
  readonly kind: Kind | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
  read(record: unknown, root: unknown): unknown;
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

/** What understands `items` and `map`: only those who write them need it. */
export type Mapping = Pick<typeof import('./mapping.js'), 'listAt' | 'listWith' | 'sourcesOf'>;

/** How an answer is to be read. */
export interface Reading extends ReadOptions {
  readonly mapping?: Mapping | undefined;
  /** The answer is about one article. */
  readonly isSingle?: boolean;
}

/** Works out where the list of an answer and its fields are; nothing where there is none. */
export function locate(json: unknown, {mapping, isSingle, items, ...options}: Reading): Located | undefined {
  const {base} = options;
  const root = openAnswer(json);
  const preset = presetOf(options, root);
  const said = mapping?.sourcesOf(options.map ?? '') ?? [];
  const known = mapping && preset?.map ? mapping.sourcesOf(preset.map).filter(({field}) => !has(said, field)) : [];
  const lists = findLists(root);
  const contextOf = ({records}: List): Context => ({
    base,
    tz: options.tz ?? preset?.tz,
    order: options.dateOrder ?? preset?.dateOrder,
    tables: tablesOf(root, records),
  });

  const list =
    (mapping && (isSingle || items === undefined ? undefined : mapping.listAt(root, lists, items))) ??
    (said.length ? mapping?.listWith(root, lists, [...said, ...known]) : undefined) ??
    detect(lists, contextOf, isSingle) ??
    (isError(root) ? undefined : emptyOf(lists));
  if (!list) return undefined;

  const {records} = list;
  const sample = sampleOf(records, SAMPLE);
  const context = contextOf(list);
  const choices = sample.length ? recognise(sample, context) : {};
  const sources = [
    ...Object.entries(choices).flatMap(([name, found]) =>
      found.map(({rest, ...more}): Source => {
        const keys = more.place.split('\n');
        const restKeys = rest?.place.split('\n');
        const read = (record: unknown): unknown => {
          const value = valueAt(record, keys);
          return restKeys && typeof value === 'string'
            ? `${value}${rest?.glue}${String(valueAt(record, restKeys))}`
            : value;
        };
        return {field: name as Field, ...more, read};
      }),
    ),
  ].filter(({field}) => !has(said, field) && !has(known, field));
  sources.push(...said, ...known);
  const dates = sources.filter(({field}) => field.endsWith('At'));
  const order =
    context.order ??
    orderOf(
      records,
      dates.map(
        ({read}) =>
          record =>
            read(record, root),
      ),
    );
  return {root, list, sources, context: {...context, order}, isHidden: hiddenBy(sample), preset: preset?.name};
}

const has = (sources: readonly Source[], wanted: Field): boolean => sources.some(({field}) => field === wanted);

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
    .filter(({records, prior, place}) => !records.length && (prior > -1.5 || !place))
    .sort((a, b) => b.prior - a.prior)[0];
