import type {Article, Attachment} from './article.js';
import {fits, isLabel, type Choices} from './choose-fields.js';
import {plainName, scoreOf, type Field} from './field-names.js';
import {endsAt, type End} from './leaves.js';
import {parseDate, type DateOptions} from './parse-date.js';
import {decodeEntities, plainText} from './plain-text.js';
import {isEmpty, isObject, keysOf, type Json, type References} from './references.js';
import {safeUrl} from './safe-url.js';

/** What reading one record takes besides the record. */
export interface RecordContext {
  readonly base: string | undefined;
  readonly tz: number | undefined;
  readonly order: 'dmy' | 'mdy' | undefined;
  readonly references: References;
}

/** Raw values of one record, field by field. */
export type RawFields = Partial<Record<Field | 'imageAlt' | 'plain', unknown>>;

/** Takes from a record what is at the chosen places. */
export function readRecord(record: Json, choices: Choices, context: RecordContext): Article | undefined {
  const {references} = context;
  const first = (field: Field): End | undefined => {
    for (const {leaf} of choices[field])
      for (const end of endsAt(record, leaf.keys, references))
        if (!isEmpty(end.value) && fits(field, end.value)) return end;
    return undefined;
  };
  if (isHidden(record, choices, references)) return undefined;

  const image = first('image');
  const published = first('publishedAt');
  const body = first('html');
  return toArticle(
    {
      id: first('id')?.value,
      title: first('title')?.value,
      url: first('url')?.value,
      summary: first('summary')?.value,
      html: body?.value,
      image: image?.value,
      imageAlt: image && altOf(image, choices),
      publishedAt: published?.value,
      updatedAt: first('updatedAt')?.value,
      category: namesAt(record, 'category', choices, references),
      author: namesAt(record, 'author', choices, references).join(', '),
      source: first('source')?.value,
      audio: first('audio')?.value,
      views: first('views')?.value,
      lang: first('lang')?.value,
      attachments: attachmentsOf(record, choices, context),
    },
    context,
    zoneOf(choices, context),
  );
}

/** Raw values of any origin (recognised or mapped) as an article; what is not fit to be shown is left out. */
export function toArticle(raw: RawFields, {base, tz, order}: RecordContext, zone: Zones = {}): Article | undefined {
  const dateOf = (value: unknown, ownTz: number | undefined): string | undefined => {
    const zoneHours = tz ?? ownTz;
    const options: DateOptions = {...(order && {order}), ...(zoneHours !== undefined && {tz: zoneHours})};
    return parseDate(value, options);
  };
  const title = plainText(raw.title);
  const url = safeUrl(raw.url, base);
  const summary = plainText(raw.summary);
  const html = bodyOf(raw.html, raw.plain === true);
  const src = safeUrl(typeof raw.image === 'string' ? raw.image.replace(/\\/g, '/') : raw.image, base);
  const alt = plainText(raw.imageAlt);
  const publishedAt = dateOf(raw.publishedAt, zone.published);
  const updatedAt = dateOf(raw.updatedAt, zone.updated);
  const id = idOf(raw.id);
  const author = plainText(raw.author);
  const source = plainText(raw.source);
  const audio = safeUrl(raw.audio, base);
  const views = numberOf(raw.views);
  if (!title && !html && !summary) return undefined;
  return {
    ...(id !== undefined && {id}),
    title,
    ...(url && {url}),
    ...(summary && {summary}),
    ...(html && {html}),
    ...(src && {image: {src, ...(alt && {alt})}}),
    ...(publishedAt && {publishedAt}),
    ...(updatedAt && {updatedAt}),
    categories: listOf(raw.category),
    ...(author && {author}),
    ...(source && {source}),
    attachments: Array.isArray(raw.attachments) ? (raw.attachments as Attachment[]) : [],
    ...(audio && {audio}),
    ...(views !== undefined && {views}),
    ...(typeof raw.lang === 'string' && {lang: raw.lang.replace('_', '-')}),
  };
}

export interface Zones {
  readonly published?: number | undefined;
  readonly updated?: number | undefined;
}

/** Names that say it: date_gmt, NgayDangUtc. */
function zoneOf(choices: Choices, {tz}: RecordContext): Zones {
  const isUtc = (field: Field): boolean => /(?:gmt|utc)$/.test(choices[field][0]?.leaf.names.at(-1) ?? '');
  if (tz !== undefined) return {};
  return {...(isUtc('publishedAt') && {published: 0}), ...(isUtc('updatedAt') && {updated: 0})};
}

function listOf(value: unknown): string[] {
  const texts = (Array.isArray(value) ? (value as unknown[]).flat(2) : [value]).map(plainText).filter(Boolean);
  return [...new Set(texts)];
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return text || undefined;
}

/** "1.204" and "1,204" are how thousands are written. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value.replace(/[.,\s]/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

const TAG = /<[a-z!/][^>]*>/i;
const ESCAPED_TAG = /&lt;\/?[a-z][^]*?&gt;/i;

/** Markup as it is; escaped markup unescaped once; plain text as paragraphs. */
export function bodyOf(value: unknown, isPlain = false): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (!isPlain && TAG.test(value)) return value;
  if (!isPlain && ESCAPED_TAG.test(value)) return decodeEntities(value);
  const text = isPlain ? value : decodeEntities(value);
  const lines = text.split(/\r?\n|\r/).map(line => line.trim());
  const escape = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return lines.flatMap(line => (line ? [`<p>${escape(line)}</p>`] : [])).join('');
}

/** All names at the best place that has any. */
function namesAt(record: Json, field: 'category' | 'author', choices: Choices, references: References): string[] {
  for (const {leaf} of choices[field]) {
    // Where some records name the category and others only give its id, the bare texts are ids.
    const isId = choices[field].some(
      other => other.leaf !== leaf && leaf.keys.every((key, at) => key === other.leaf.keys[at]),
    );
    if (isId) continue;
    const ends = endsAt(record, leaf.keys, references).filter(end => isShown(end));
    const names = ends.flatMap(({value}) => (isLabel(value) ? [String(value)] : []));
    const texts = names.map(plainText);
    const isTags = /tag|label|keyword|tukhoa/.test(leaf.names.at(-1) ?? '');
    const split = field === 'category' ? texts.flatMap(text => splitList(text, isTags)) : texts;
    if (split.length > 0) return [...new Set(split)];
  }
  return lookedUp(record, field, references) ?? fullName(record, field, references);
}

/** Tags that are not for readers, or that are not categories. */
function isShown({holders, value}: End): boolean {
  const holder = holders.at(-1);
  const taxonomy = holder?.['taxonomy'];
  if (typeof taxonomy === 'string' && /tag/.test(taxonomy)) return false;
  return holder?.['visibility'] !== 'internal' && !(typeof value === 'string' && value.startsWith('#'));
}

/** "Y tế; Giáo dục", and of tags also "chuyendoiso, vneid": several in one text. */
function splitList(text: string, isTags: boolean): string[] {
  const parts = text.split(isTags ? /\s*[;|,]\s*/ : /\s*[;|]\s*/).filter(Boolean);
  return parts.length > 1 ? parts : [text];
}

function lookedUp(record: Json, field: Field, references: References): string[] | undefined {
  for (const key of keysOf(record)) {
    const name = plainName(key);
    const ids = Array.isArray(record[key]) ? (record[key] as unknown[]) : [record[key]];
    const stem = name.replace(/(?:ids?|code|ma)$|^(?:id|ma)/g, '');
    if (scoreOf(field, stem) < 50 && scoreOf(field, name) < 50) continue;
    const names = ids.flatMap(id => references.nameOf(stem === name ? `${name}id` : name, id) ?? []);
    if (names.length > 0) return names;
  }
  return undefined;
}

/** Family and given name apart. */
function fullName(record: Json, field: Field, references: References): string[] {
  if (field !== 'author') return [];
  for (const key of keysOf(record)) {
    const person = record[key];
    if (scoreOf('author', plainName(key)) < 40 || !isObject(person)) continue;
    const target = references.follow(person) ?? {};
    const names = ['first_name', 'firstName', 'last_name', 'lastName'].map(part => target[part]);
    const text = names.filter(isLabel).join(' ');
    if (text) return [text];
  }
  return [];
}

const ALT = ['alt', 'alt_text', 'altText', 'alternativeText', 'image_alt', 'imageAlt', 'AltText', 'Alt'];
const ALT_ELSE = ['description', 'Description', 'title', 'Title'];

/** What an image shows, from beside its address: the object it stands in, or a name such as `image_alt`. */
function altOf({holders, value}: End, choices: Choices): string | undefined {
  const keys = choices.image[0]?.leaf.keys ?? [];
  const usable = (text: unknown): string | undefined =>
    typeof text === 'string' && text !== value && !/^https?:|\.\w{3,4}$/.test(text) ? text : undefined;
  const own = keys.at(-1) ?? '';
  const holder = holders.at(-1) ?? {};
  const stem = plainName(own).replace(/(?:url|src|file|thumb)$/, '');
  const alts = keysOf(holder).filter(key =>
    /(?:im(?:age|g)|anh|hinh|thumb|photo|picture|cover|media)\w*alt/.test(plainName(key)),
  );
  const sibling = alts.find(key => plainName(key).startsWith(stem)) ?? alts[0];
  if (sibling) return usable(holder[sibling]);
  // The record itself has a title and a description of its own.
  const inside = [...holders].slice(1).reverse();
  for (const object of inside) {
    const named = ALT.find(key => Object.hasOwn(object, key));
    if (named) return usable(object[named]);
    const {meta} = object;
    if (isObject(meta) && typeof meta['alt'] === 'string') return usable(meta['alt']);
  }
  for (const object of inside) {
    const text = ALT_ELSE.map(key => object[key]).find(one => typeof one === 'string' && one);
    if (text !== undefined) return usable(text);
  }
  return undefined;
}

const IMAGE_TYPE = /^image\/|\.(?:jpe?g|png|gif|webp|svg|avif)(?:$|[?#])/i;

function attachmentsOf(record: Json, choices: Choices, {base, references}: RecordContext): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const {leaf} of choices.attachments) {
    for (const {value, holders} of endsAt(record, leaf.keys, references)) {
      const holder = holders.length > 1 ? (holders.at(-1) ?? {}) : {};
      const text = (...keys: readonly string[]): string | undefined =>
        keys.map(key => holder[key]).find((one): one is string => typeof one === 'string' && one !== '');
      const url = safeUrl(value, base);
      const type = text('mime_type', 'mimeType', 'mime', 'type', 'contentType', 'MimeType');
      if (!url || IMAGE_TYPE.test(url) || IMAGE_TYPE.test(type ?? '')) continue;
      const name = text(
        'title',
        'name',
        'filename',
        'fileName',
        'ten',
        'ten_tep',
        'tenFile',
        'Title',
        'Name',
        'FileName',
      );
      const size =
        holder['size'] ?? holder['filesize'] ?? holder['size_in_bytes'] ?? holder['fileSize'] ?? holder['length'];
      const bytes = numberOf(size);
      found.set(url, {
        url,
        name: plainText(name) || fileName(url),
        ...(type && {type}),
        ...(bytes && {bytes}),
      });
    }
  }
  return [...found.values()];
}

function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

const GONE = /^(?:deleted?|trash(?:ed)?|draft|private|archived|removed|rejected|nháp|đã xóa)$/i;

/** Deleted rows and drafts, where the endpoint delivers them. */
function isHidden(record: Json, choices: Choices, references: References): boolean {
  return choices.hidden.some(({leaf}) =>
    endsAt(record, leaf.keys, references).some(({value}) => {
      const name = leaf.names.at(-1) ?? '';
      if (leaf.names.length > 1) return false;
      if (/status|trangthai|state/.test(name)) return typeof value === 'string' && GONE.test(value.trim());
      return value === true || value === 1 || value === '1' || value === 'true' || (name === 'deletedat' && !!value);
    }),
  );
}
