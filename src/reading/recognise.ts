import {columnsOf, type Column} from './columns.js';
import type {Field} from './dictionary.js';
import {
  type Kind,
  toAddress,
  toAttachments,
  toDate,
  toHtml,
  toId,
  toImage,
  toLanguage,
  toNames,
  toNumber,
  toText,
  type Context,
} from './values.js';
import type {Place} from './place.js';
import {safeUrl} from './safe-url.js';

/** Where a field is, and how sure that is. */
interface Choice {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
}

export type Choices = Partial<Record<Field, readonly Choice[]>>;

export type Reader = (value: unknown, context: Context, kind?: Kind) => unknown;

/** How each field is read. Nothing, '' and [] stand for "not there". */
export const READERS: Readonly<Record<Field, Reader>> = {
  id: value => toId(value),
  title: value => toText(value),
  url: (value, context) => toAddress(value, context),
  summary: value => toText(value),
  html: value => toHtml(value),
  image: (value, context) => toImage(value, context),
  alt: value => toText(value),
  publishedAt: (value, context, kind) => toDate(value, context, kind === 'utc'),
  updatedAt: (value, context, kind) => toDate(value, context, kind === 'utc'),
  categories: (value, context, kind) => toNames(value, 'categories', context, 0, kind),
  author: (value, context, kind) => toNames(value, 'author', context, 0, kind),
  source: (value, context) => toNames(value, 'source', context),
  attachments: (value, context) => toAttachments(value, context),
  audio: (value, {base}) => safeUrl(toText(value), base),
  views: value => toNumber(value),
  lang: value => toLanguage(value),
};

/** Weaker places than this part of the best one do not stand in for it. */
const STAND_IN = 0.5;
const LONG_TEXT = 600;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const isBlank = (value: unknown): boolean =>
  isEmpty(value) ||
  value === 0 ||
  value === '0' ||
  (typeof value === 'string' && !value.trim()) ||
  (typeof value === 'object' && value !== null && !Object.keys(value).length);

const KINDS: Partial<Record<Field, readonly [RegExp, Kind]>> = {
  publishedAt: [/(?:gmt|utc)$/, 'utc'],
  updatedAt: [/(?:gmt|utc)$/, 'utc'],
  categories: [/tag|label/, 'tags'],
};

function kindOf(field: Field, name: string): Kind | undefined {
  const known = KINDS[field];
  if (known?.[0].test(name)) return known[1];
  return (field === 'categories' || field === 'author') && /(?:id|ids|code)$|^(?:id|ma)|by$/.test(name)
    ? 'id'
    : undefined;
}

/** Share of the values that can be what the field holds. */
function fit(field: Field, {values, name}: Column, context: Context): number {
  const there = values.filter(value => !isBlank(value));
  if (!there.length) return 0;
  const kind = kindOf(field, name);
  const read = there.map(value => READERS[field](value, context, kind));
  if (field === 'id') {
    const scalars = there.filter(value => typeof value !== 'object' || value === null);
    const texts = read.filter(value => !isEmpty(value));
    // What two records share names neither.
    return new Set(texts).size === there.length && scalars.every(value => typeof value !== 'boolean') ? 1 : 0;
  }
  let good = read.filter(value => !isEmpty(value));
  if (field === 'title' || field === 'summary')
    good = good.filter(text => /\p{L}/u.test(String(text)) && !/^https?:\S*$/.test(String(text)));
  if (field === 'title' && name !== 'title') good = good.filter(text => String(text).length < 400);
  return good.length / there.length;
}

const average = ({values}: Column): number => {
  const texts = values.map(value => toHtml(value) ?? '').filter(Boolean);
  return texts.reduce((sum, text) => sum + text.replace(/<[^>]*>/g, '').length, 0) / (texts.length || 1);
};

/** Decides for every field where it is, from the names of the keys and the shapes of all sampled values together. */
export function recognise(sample: readonly unknown[], context: Context, isWide = false): Choices {
  const columns = columnsOf(sample, isWide);
  const ranked = new Map<Field, {column: Column; score: number}[]>();
  for (const column of columns)
    for (const [field, weight] of column.fields) {
      const share = fit(field, column, context);
      if (
        (share < 0.5 && !(field === 'categories' || field === 'author' || field === 'image' || field === 'url')) ||
        !share
      )
        continue;
      const list = ranked.get(field) ?? [];
      // A site's clock may have been set otherwise when the article was written; UTC is always right.
      const isUtc = kindOf(field, column.name) === 'utc';
      list.push({column, score: weight * (0.7 + 0.3 * share) * (isUtc ? 1.02 : 1)});
      ranked.set(field, list);
    }
  for (const list of ranked.values()) list.sort((a, b) => b.score - a.score);
  // Where a record itself says nothing, what is in it may be the record.
  if (!isWide && !ranked.get('title')?.length && !ranked.get('html')?.length) return recognise(sample, context, true);
  settle(ranked, columns, context);

  const choices: Choices = {};
  for (const [field, list] of ranked) {
    const best = list[0]?.score ?? 0;
    choices[field] = list
      .filter(({score}) => score >= best * STAND_IN)
      .slice(0, 4)
      .map(({column: {place, name}, score}) => ({
        place,
        kind: kindOf(field, name),
        confidence: Math.round(Math.min(1, score / 10) * 100) / 100,
      }));
  }
  return choices;
}

type Ranked = Map<Field, {column: Column; score: number}[]>;

/** What only all columns together tell: which of several texts is the body, and what nameless ones are. */
function settle(ranked: Ranked, columns: readonly Column[], context: Context): void {
  const bodies = ranked.get('html') ?? [];
  const title = ranked.get('title')?.[0]?.column;
  const summaries = (ranked.get('summary') ?? []).filter(({column}) => column !== title);
  // "displayText" may be either; the title is surer.
  for (const list of [bodies, ranked.get('summary') ?? []]) {
    const at = list.findIndex(({column}) => column === title);
    if (at >= 0) list.splice(at, 1);
  }
  // Tags do not stand in for a category whose name is not in the answer.
  if (columns.some(({name, values}) => /(?:categor\w*|chuyenmuc|danhmuc)ids?$/.test(name) && values.some(Boolean)))
    ranked.set(
      'categories',
      (ranked.get('categories') ?? []).filter(({column}) => !/tag/.test(column.name)),
    );
  const lengths = new Map([...bodies, ...summaries].map(({column}) => [column, average(column)]));
  const long = ({column}: {column: Column}) => lengths.get(column) ?? 0;
  const best = bodies[0]?.score ?? 0;
  // Of several bodies the longest is the whole one.
  const close = bodies.filter(({score}) => score >= best * 0.69).sort((a, b) => long(b) - long(a));
  let body = close[0];
  if (body && summaries[0] && body.column === summaries[0].column) {
    // "description" is either: a text of that length is no summary.
    if (long(body) > LONG_TEXT || summaries[1]) summaries.shift();
    else body = close.find(({column}) => column !== summaries[0]?.column);
  }
  const rest = bodies.filter(entry => entry !== body && entry.column !== summaries[0]?.column);
  ranked.set('html', body ? [body, ...rest.filter(({score}) => score >= best * STAND_IN)] : []);
  if (!summaries.length && body) {
    const short = rest.find(entry => long(entry) * 2 < long(body) && long(entry) < LONG_TEXT);
    if (short) summaries.push(short);
  }
  const chosen = ranked.get('html')?.map(({column}) => column);
  ranked.set(
    'summary',
    summaries.filter(({column}) => !chosen?.includes(column) || !body),
  );
  guess(ranked, columns, context);
}

/** Where no name tells, values may: a text in HTML, the only date, the shortest of the texts that differ. */
function guess(ranked: Ranked, columns: readonly Column[], context: Context): void {
  const nameless = columns.filter(
    ({fields, values}) => !fields.size && values.every(value => typeof value === 'string'),
  );
  const fill = (field: Field, found: readonly Column[]): void => {
    if (!ranked.get(field)?.length && found.length === 1 && found[0]) ranked.set(field, [{column: found[0], score: 5}]);
  };
  fill(
    'html',
    nameless.filter(({values}) => values.every(value => /<(?:p|div|br|span|table|ul)\b/i.test(String(value)))),
  );
  fill(
    'publishedAt',
    nameless.filter(
      column =>
        !/end|expir|hethan|ketthuc|batdau|start|birth|sinh/.test(column.name) &&
        column.values.every(value => /\d{4}/.test(String(value)) && String(value).length < 40) &&
        fit('publishedAt', column, context) === 1,
    ),
  );
  const titles = nameless
    .filter(({values}) => !values.some(value => /[<>]/.test(String(value))))
    .map(column => ({column, texts: column.values.map(value => toText(value))}))
    .filter(
      ({texts}) =>
        texts.length > 1 &&
        new Set(texts).size === texts.length &&
        texts.every(text => /\s\S+\s/.test(text) && text.length > 11 && text.length < 300),
    )
    .map(({column, texts}) => ({column, length: texts.join('').length}))
    .sort((a, b) => a.length - b.length);
  fill(
    'title',
    titles.slice(0, 1).map(({column}) => column),
  );
}
