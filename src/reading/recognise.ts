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
  /** Where the rest of it stands: the time of day that belongs to a day, the file in a folder. */
  readonly rest?: {readonly place: Place; readonly glue: string} | undefined;
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
  categories: (value, context, kind) => toNames(value, 'categories', context, kind),
  author: (value, context, kind) => toNames(value, 'author', context, kind),
  source: (value, context) => toNames(value, 'source', context),
  attachments: (value, context) => toAttachments(value, context),
  audio: (value, {base}) => safeUrl(toText(value), base),
  views: value => toNumber(value),
  lang: value => toLanguage(value),
};

/** Weaker places than this part of the best one do not stand in for it. */
const STAND_IN = 0.5;
const LONG_TEXT = 600;
/** Fields that many records go without. */
const SCARCE = /^(?:categories|author|image|url)$/;

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? !Object.keys(value).length
    : /^(?:\s*|0|null|undefined)$/.test(String(value));

/** What says of a whole list in which zone its dates are. */
const ZONE = /^(?:pub|publish(?:ed)?|date|time)*(?:tz|timezone|zone)$/;

function kindOf(field: Field, name: string): Kind | undefined {
  if (field.endsWith('At')) return /(?:gmt|utc)$/.test(name) ? 'utc' : undefined;
  if (field === 'categories' && /tag|label/.test(name)) return 'tags';
  return (field === 'categories' || field === 'author') &&
    /(?:ids?|code)$|^(?:id|ma)|by$|^loai(?:bai(?:viet)?)?$/.test(name)
    ? 'id'
    : undefined;
}

/** Share of the values that can be what the field holds. */
function fit(field: Field, column: Column, context: Context): number {
  const {values, name} = column;
  // "theme: dark" says how a page looks.
  if (field === 'categories' && /^themes?$|sectors?$/.test(name) && isCoded(column)) return 0;
  const there = values.filter(value => !isBlank(value));
  const kind = kindOf(field, name);
  const read = there
    .map(value => READERS[field](value, context, kind))
    .filter(value => value !== undefined && String(value));
  // What two records share names neither.
  if (field === 'id')
    return new Set(read).size === there.length && !there.some(value => typeof value === 'boolean') ? 1 : 0;
  const good = read.filter(value => {
    const text = String(value);
    // "poster" is who posts, or a picture.
    if (field === 'author' && /^posters?$/.test(name)) return !there.some(value => toImage(value, context));
    if (field === 'author' && name === 'displayname') return /^\p{Lu}/u.test(text);
    // One word is an address or a code.
    if (field === 'html') return /[\s<]/.test(text.slice(3, -4));
    // A kind of record is a category where it is words for readers, not for programs.
    if (field === 'categories' && /types?$/.test(name))
      return /^(?:news|article|post)?types?$/.test(name) && /[^\x00-\x7f]/.test(text);
    const isTitle = field === 'title';
    if (!isTitle && field !== 'summary') return true;
    return /\p{L}/u.test(text) && !/^https?:\S*$/.test(text) && (!isTitle || name === 'title' || text.length < 400);
  });
  return good.length / (there.length || 1);
}

/** Of several pictures the large one comes first, of several publications the first, of titles what differs. */
function preference(field: Field, {name, values}: Column): number {
  // The title of a menu, beside the name of each article.
  if (field === 'title') return values.length > 3 && new Set(values).size * 2 <= values.length ? 0.6 : 1;
  if (field !== 'image') return field === 'publishedAt' && name.startsWith('first') ? 1.02 : 1;
  return /^(?:original|full|large|big)|(?:large|lon|goc|full|original|big|thumb(?:nail)?[lx])$/.test(name)
    ? 1.02
    : /thumb|small|nho$|mini/.test(name)
      ? 0.98
      : 1;
}

/** Whether what is there is for programs: "posts", "tin_tuc". */
const isCoded = ({values}: Column): boolean =>
  values.every(value => typeof value === 'string' && /^[\p{Ll}\d_-]*$/u.test(value));

interface Ranking {
  readonly column: Column;
  readonly score: number;
}
type Ranked = Partial<Record<Field, Ranking[]>>;

/** Decides for every field where it is, from the names of the keys and the shapes of all sampled values together. */
export function recognise(sample: readonly unknown[], context: Context, isWide = false): Choices {
  const columns = columnsOf(sample, isWide);
  const ranked: Ranked = {};
  for (const column of columns)
    for (const [field, weight] of column.fields) {
      const share = fit(field, column, context);
      if (!share || (share < 0.5 && !SCARCE.test(field))) continue;
      // A site's clock may have been set otherwise when the article was written; UTC is always right.
      const isUtc = kindOf(field, column.name) === 'utc';
      (ranked[field] ??= []).push({
        column,
        score: weight * (0.7 + 0.3 * share) * (isUtc ? 1.02 : 1) * preference(field, column),
      });
    }
  for (const list of Object.values(ranked)) list.sort((a, b) => b.score - a.score);
  // Where a record itself says nothing, what is in it may be the record.
  if (!isWide && !ranked.title && !ranked.html) return recognise(sample, context, true);
  settle(ranked, columns);
  guess(ranked, columns, context);

  const clock = columns.find(
    ({name, values}) =>
      /^(?:gio|time|hour)/.test(name) && values.every(value => /^\d\d?[:hg]\d\d(?!\d)(?!.{4})/.test(String(value))),
  )?.place;
  const isUtc = columns.some(
    ({name, values}) => ZONE.test(name) && values.every(value => /^(?:utc|gmt|z)$/i.test(String(value))),
  );
  const choices: Choices = {};
  for (const [name, list] of Object.entries(ranked)) {
    const field = name as Field;
    const best = list[0]?.score ?? 0;
    choices[field] = list
      .filter(({score}) => score >= best * STAND_IN)
      .slice(0, 4)
      .map(({column: {place, name}, score}) => ({
        place,
        kind: kindOf(field, name) ?? (isUtc && field.endsWith('At') ? 'utc' : undefined),
        confidence: Math.round(Math.min(1, score / 10) * 100) / 100,
        rest: field === 'publishedAt' && clock ? {place: clock, glue: ' '} : undefined,
      }));
  }
  const parts = choices.image ? undefined : pictureIn(columns);
  if (parts) choices.image = [{...parts, kind: undefined, confidence: 0.5}];
  return choices;
}

/** A picture whose folder and file stand apart. */
function pictureIn(columns: readonly Column[]): Pick<Choice, 'place' | 'rest'> | undefined {
  const all = (wanted: RegExp): Column[] =>
    columns.filter(({values}) => {
      const there = values.filter(value => !isBlank(value));
      return there.length > 0 && there.every(value => typeof value === 'string' && wanted.test(value));
    });
  const files = all(/^[^\s/]+\.(?:jpe?g|png|gif|webp)$/i);
  for (const {place, name} of all(/^[^\s<]*\/$/)) {
    const file = files.find(({name: other}) => other !== name && other.slice(0, 3) === name.slice(0, 3));
    if (file) return {place, rest: {place: file.place, glue: ''}};
  }
  return undefined;
}

/** Letters of the texts in a column, on average. */
const lengthOf = ({values}: Column): number => {
  const texts = values.map(value => toHtml(value) ?? '').filter(Boolean);
  return texts.join('').replace(/<[^>]*>/g, '').length / (texts.length || 1);
};

/** What only all columns together tell: which of several texts is the body. */
function settle(ranked: Ranked, columns: readonly Column[]): void {
  // "displayText" may be any of them; the title is surer.
  const title = ranked.title?.[0]?.column;
  const others = (field: Field): Ranking[] => (ranked[field] ?? []).filter(({column}) => column !== title);
  ranked.author = others('author');
  const bodies = others('html');
  const summaries = others('summary');
  // Tags do not stand in for a category whose name is not in the answer.
  if (columns.some(({name, values}) => /(?:categor\w*|chuyenmuc|danhmuc)ids?$/.test(name) && values.some(Boolean)))
    ranked.categories = (ranked.categories ?? []).filter(({column}) => !/tag/.test(column.name));
  // What every record shares is the site's.
  const pictures = (ranked.image ?? []).filter(
    ({column: {values}}, _, {length}) =>
      length < 2 || values.length < 3 || new Set(values.map(value => JSON.stringify(value))).size > 1,
  );
  if (pictures.length > 0) ranked.image = pictures;
  // A code is a category only where no column has names.
  const named = (ranked.categories ?? []).filter(({column}) => !isCoded(column));
  if (named.length > 0) ranked.categories = named;
  const lengths = new Map([...bodies, ...summaries].map(({column}) => [column, lengthOf(column)]));
  const long = (entry: Ranking | undefined): number => (entry && lengths.get(entry.column)) ?? 0;
  const best = bodies[0]?.score ?? 0;
  // Of several bodies the longest is the whole one.
  const close = bodies.filter(({score}) => score >= best * 0.69).sort((a, b) => long(b) - long(a));
  let [body] = close;
  if (body && body.column === summaries[0]?.column) {
    // "description" is either: a text of that length is no summary.
    if (long(body) > LONG_TEXT || summaries[1]) summaries.shift();
    else body = close.find(({column}) => column !== summaries[0]?.column);
  }
  const rest = bodies.filter(entry => entry !== body && entry.column !== summaries[0]?.column);
  const html = body ? [body, ...rest.filter(({score}) => score >= best * STAND_IN)] : [];
  const short = !summaries.length && rest.find(entry => long(entry) * 2 < long(body) && long(entry) < LONG_TEXT);
  if (short) summaries.push(short);
  ranked.html = html;
  ranked.summary = summaries.filter(({column}) => !html.some(entry => entry.column === column));
}

/** Where no name tells, values may: a text in HTML, the only date, the first of the texts that differ. */
function guess(ranked: Ranked, columns: readonly Column[], context: Context): void {
  const nameless = columns.flatMap(column => {
    const texts = column.values.filter(value => typeof value === 'string' && value.trim()) as string[];
    const isText = column.values.every(value => typeof value === 'string' || value === null);
    return column.fields.size || !isText || !texts.length ? [] : [{column, texts}];
  });
  type Nameless = (typeof nameless)[number];
  const fill = (field: Field, test: (entry: Nameless) => boolean, most = 1): void => {
    const found = ranked[field]?.length ? [] : nameless.filter(test);
    const [first] = found;
    if (first && found.length <= most) ranked[field] = [{column: first.column, score: 5}];
  };
  /** Whether each record has one of its own, of words. */
  const isProse = ({column, texts}: Nameless, least: RegExp): boolean => {
    const plain = texts.map(text => toText(text));
    return (
      plain.length > 1 &&
      plain.length === column.values.length &&
      new Set(plain).size === plain.length &&
      plain.every(text => least.test(text))
    );
  };
  fill('html', ({texts}) => texts.every(text => /(?:<|&lt;)(?:p|div|br|span|table|ul)\b/i.test(text)));
  fill(
    'publishedAt',
    ({column, texts}) =>
      !/end|expir|hethan|ketthuc|batdau|start|birth|sinh/.test(column.name) &&
      texts.length === column.values.length &&
      texts.every(text => /\d{4}/.test(text) && text.length < 40) &&
      fit('publishedAt', column, context) === 1,
  );
  fill('title', entry => isProse(entry, /^(?=.*\s\S+\s)[^<>]{12,299}$/), Infinity);

  // Columns that are only numbered have no names that could say what else they are.
  const title = ranked.title?.[0]?.column;
  const isNumbered = ({column}: Nameless): boolean => /^\d+$/.test(column.name);
  const isImage = (text: string): boolean => /\.(?:jpe?g|png|gif|webp)$|^<img\s/i.test(text);
  const areOwn = ({column, texts}: Nameless): boolean =>
    texts.length > 1 && new Set(texts).size === texts.length && !/icon|logo|avatar|author|user|flag/.test(column.name);
  fill('image', entry => (isNumbered(entry) || areOwn(entry)) && entry.texts.every(isImage));
  fill(
    'url',
    entry =>
      isNumbered(entry) && entry.texts.every(text => /^(?:https?:|~?\/|<a\s)/i.test(text) && toAddress(text, context)),
  );
  fill(
    'summary',
    entry =>
      isNumbered(entry) &&
      entry.column !== title &&
      !isTaken(ranked, entry.column) &&
      isProse(entry, /(?:\S+\s+){4}\S/),
    Infinity,
  );
}

const isTaken = (ranked: Ranked, column: Column): boolean =>
  Object.values(ranked).some(list => list.some(entry => entry.column === column));
