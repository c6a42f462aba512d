import type {ArticleImage, Attachment, ReadOptions} from './article.js';
import {plainName, type Field} from './dictionary.js';
import {parseDate} from './parse-date.js';
import {isBag, parseNested, type Bag} from './nested.js';
import {decodeEntities, plainText} from './plain-text.js';
import {safeUrl} from './safe-url.js';
import type {Tables} from './tables.js';

/** What turning values into fields depends on. */
export interface Context {
  readonly base: string | undefined;
  readonly tz: number | undefined;
  readonly order: ReadOptions['dateOrder'];
  readonly tables: Tables;
}

/** What is deeper is not what somebody meant by a field. */
const MAX_DEPTH = 20;
/** Beyond this nothing is looked up any more: a table may lead back to itself. */
const MAX_LOOK_UP = 12;
const MAX_PARTS = 30;
/** Lists in lists in lists are hostile: each costs more depth than an object does, and little of the inner ones is read. */
const LIST_DEPTH = 4;

const partsOf = (list: readonly unknown[], depth: number): readonly unknown[] =>
  list.slice(0, depth > 2 * LIST_DEPTH - 1 ? 4 : MAX_PARTS);

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Keys that hold what their parent is called after, in the order of how often they are right. */
const WRAPPERS =
  'rendered processed value Value $t #text _text _ __cdata text Text main vi vi-VN vi_VN vn iv plain data attributes fields node nodes edges item items results result contentFieldValue properties v stringValue timestampValue integerValue plain_text start #cdata-section $ $oid basic'.split(
    ' ',
  );

const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

/** The first value that is there of those whose plain name matches one of the patterns, best pattern first. */
function pick(bag: Bag, patterns: readonly RegExp[]): unknown {
  const keys = Object.keys(bag).slice(0, 100);
  const names = keys.map(plainName);
  for (const pattern of patterns) {
    const index = names.findIndex((name, i) => {
      const value = bag[keys[i] ?? ''];
      return pattern.test(name) && value !== null && value !== '';
    });
    if (index >= 0) return own(bag, keys[index] ?? '');
  }
  return undefined;
}

/** What a container holds. Notion names the key of the value in `type`. */
export const unwrap = (bag: Bag): unknown => {
  const type = own(bag, 'type');
  const typed = typeof type === 'string' ? own(bag, type) : undefined;
  if (typed !== undefined && typed !== null) return typed;
  const key = WRAPPERS.find(name => own(bag, name) !== undefined && own(bag, name) !== null);
  return key === undefined ? undefined : own(bag, key);
};

/** Plain text of a value, whatever it is wrapped in. */
export function toText(found: unknown, depth = 0): string {
  const value = parseNested(found);
  if (isScalar(value)) {
    const text = plainText(value);
    // "&amp;#243;" was escaped twice.
    return text.includes('&') && /&(?:#\w+|[a-z]{2,8}\d?);/i.test(text) ? plainText(text) : text;
  }
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) {
    for (const part of partsOf(value, depth)) {
      const text = toText(part, depth + LIST_DEPTH);
      if (text) return text;
    }
    return '';
  }
  return isBag(value) ? toText(unwrap(value), depth + 1) : '';
}

const NAME = [
  /^(?:display|full|author|pen)name$|^(?:ho(?:va)?ten|butdanh|original)$|^name$|^ten$|^hoten/,
  /(?<!user|login|code|file|class|type|system|short|nice|first|last|given|family|middle|additional)name$|^ten/,
  /^(?:title|tieude|label|term|nhan|tag)$/,
  /^(?:user|nick|login)name$|^acct$/,
];
const FIRST = [/^(?:first|given)name$/];
const LAST = [/^(?:last|family)name$/];

/** What a column's name says about its values. */
export type Kind = 'utc' | 'id' | 'tags';

/** Ids are not names. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^(?=.*\d)[\w-]+$|^\S+@\S+$|^https?:|^[\da-f-]{20,}$/i.test(text);

/** Names in a value: of a string itself, of objects what they are called, of ids what they stand for in the answer. */
export function toNames(found: unknown, field: Field, context: Context, depth = 0, kind?: Kind): string[] {
  const value =
    typeof found === 'string' && kind === 'tags' && /[,;|]/.test(found)
      ? found.split(/\s*[,;|]\s*/)
      : parseNested(found);
  if (depth > MAX_DEPTH || value === null || value === undefined) return [];
  if (Array.isArray(value))
    return partsOf(value, depth).flatMap(part => toNames(part, field, context, depth + LIST_DEPTH, kind));
  if (isScalar(value)) {
    const target = depth < MAX_LOOK_UP ? context.tables.find(value, field) : undefined;
    if (target) return toNames(target, field, context, depth + 3);
    const text = toText(value);
    return kind !== 'id' && isName(text) ? (field === 'categories' ? text.split(/\s*[;|]\s*/) : [text]) : [];
  }
  if (!isBag(value)) return [];
  // WordPress's tags and Ghost's internal ones stand among the categories.
  if (field === 'categories' && (own(value, 'taxonomy') === 'post_tag' || own(value, 'visibility') === 'internal'))
    return [];
  // {type, name, value}: the name is the field's, and says nothing of the record.
  const held = own(value, 'type') === undefined ? undefined : own(value, 'value');
  if (held !== undefined) return toNames(held, field, context, depth + 1, kind);
  const name = pick(value, NAME);
  const text = toText(name);
  if (text) return isName(text) ? [text] : [];
  const parts = [toText(pick(value, FIRST)), toText(pick(value, LAST))].filter(Boolean);
  if (parts.length) return [parts.join(' ')];
  const target = depth < MAX_LOOK_UP ? context.tables.follow(value, field) : undefined;
  if (target) return toNames(target, field, context, depth + 3);
  const inner = unwrap(value);
  // WordPress.com keys its categories by their names.
  const inside = inner === undefined ? Object.values(value).filter(isBag) : [inner];
  return partsOf(inside, depth).flatMap(part => toNames(part, field, context, depth + 1));
}

const ADDRESS = [
  /^(?:source|content|download|file|original|full|image|img|absolute|public|secure)?(?:url|src)$/,
  /^(?:original|goc|full|lon|large|medium|link|href|uri)$/,
  /(?<!detail|self|preview|remote)url$|^(?:path|src|duongdan|link(?!s))/,
  /^(?:image|img|anh|hinh).*(?<!alt|caption|text)$/,
  /^(?:file|asset|media|meta|formats|sizes|small|thumbnail|relationships)$|media|image/,
];
const ALT = [/alt(?:ernative)?(?:text)?$/];
const CAPTION = [/^(?:description|mota)$/, /^(?:title|tieude)$/];

const isFileName = (text: string): boolean => /^[^\s/]*\.\w{3,4}$|^https?:/.test(text);

/** An address of an image in a value, whatever it is wrapped in. */
export function toImage(found: unknown, context: Context, depth = 0): ArticleImage | undefined {
  const value = parseNested(found);
  if (depth > MAX_DEPTH || !value) return undefined;
  if (isScalar(value)) {
    const text = String(value).trim();
    const target = context.tables.find(value, 'image');
    if (target && depth < MAX_LOOK_UP) return toImage(target, context, depth + 3);
    if (!/[./\\]/.test(text) || /\s.*\s|\.(?:html?|aspx?|php|pdf|docx?|xlsx?|zip|rar|mp[34])$/i.test(text))
      return undefined;
    const src = safeUrl(text, context.base);
    return src ? {src} : undefined;
  }
  if (Array.isArray(value)) {
    for (const part of partsOf(value, depth)) {
      const image = toImage(part, context, depth + LIST_DEPTH);
      if (image) return image;
    }
    return undefined;
  }
  if (!isBag(value)) return undefined;
  const type = toText(pick(value, [/^(?:mime)?(?:type)?$/, /^(?:contenttype|mime)$/]));
  if (/^(?:video|audio|application|text)\b/.test(type)) return undefined;
  const image =
    toImage(pick(value, ADDRESS), context, depth + 1) ??
    (depth < MAX_LOOK_UP ? toImage(context.tables.follow(value, 'image'), context, depth + 3) : undefined) ??
    toImage(unwrap(value), context, depth + 1) ??
    (/^https?:/.test(String(value['filename'])) ? toImage(value['filename'], context, depth + 1) : undefined);
  if (!image) return undefined;
  const hasAlt = Object.keys(value).some(key => /alt(?:ernative)?(?:text)?$/.test(plainName(key)));
  const meta = own(value, 'meta') ?? own(value, 'properties');
  const alt = [toText(pick(value, ALT)), isBag(meta) ? toText(pick(meta, ALT)) : '', image.alt ?? '']
    .concat(hasAlt ? [] : CAPTION.map(pattern => toText(pick(value, [pattern]))))
    .find(text => text && !isFileName(text));
  return alt ? {src: image.src, alt} : image;
}

/** Kinds of links that lead to a page for people. */
const PAGES = [
  /^(?:alternate|canonical|html|web|page|public|view|site|trangtin|chitiet|detail)$/,
  /^(?:href|url|alias|path|link|rendered)$/,
];

/** An address that data or an image are at, not a page. */
const isApi = (address: string): boolean =>
  /\.(?:json|jpe?g|png|gif|webp|svg|avif)$|\/(?:api|wp-json|_api|odata|o\/headless-\w+)\//.test(
    address.replace(/[?#].*/, ''),
  );

/** The address of a page in a value. */
export function toAddress(found: unknown, context: Context, depth = 0): string | undefined {
  const value = parseNested(found);
  if (depth > MAX_DEPTH || !value) return undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    // A bare word is a slug: what comes before it is not known.
    if (!/[./?]/.test(text) || /^tag:|\s/.test(text)) return undefined;
    return isApi(text) ? undefined : safeUrl(text, context.base);
  }
  if (Array.isArray(value)) {
    const alternate = value.find(link => isBag(link) && own(link, 'rel') === 'alternate');
    return toAddress(
      alternate ?? (value.length === 1 && !(isBag(value[0]) && 'rel' in value[0]) ? value[0] : undefined),
      context,
      depth + 1,
    );
  }
  if (!isBag(value)) return undefined;
  // Wix: {base, path}.
  const whole =
    typeof value['base'] === 'string' && /^https?:/.test(value['base'])
      ? value['base'] + toText(value['path'])
      : undefined;
  return toAddress(whole ?? pick(value, PAGES) ?? unwrap(value), context, depth + 1);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const TAG = /<\/?[a-z][^<>]*>|<!--/i;

const BODY = [/^(?:processed|rendered)$/, /^(?:html|markup|value|body|content|t|text|cdata(?:section)?)$/];

const isBlock = (part: unknown): boolean => isBag(part) && ('type' in part || '_type' in part || 'children' in part);

/** A body as HTML: escaped HTML is decoded, plain text becomes paragraphs. Trees of editors are no body. */
export function toHtml(found: unknown, isText = false, depth = 0): string | undefined {
  // Of several parts, a tree of an editor: no body.
  if (Array.isArray(found) && found.length === 1 && depth < 2 && !isBlock(found[0]))
    return toHtml(found[0], isText, depth + 1);
  if (isBag(found) && depth < MAX_DEPTH) return toHtml(pick(found, BODY) ?? unwrap(found), isText, depth + 1);
  if (typeof found !== 'string' || !found.trim()) return undefined;
  let html = found;
  if (!isText) {
    for (let pass = 0; pass < 2 && !TAG.test(html) && /&(?:amp;)?lt;\/?\w/.test(html); pass++)
      html = decodeEntities(html);
    if (TAG.test(html)) return html;
    html = decodeEntities(html);
  }
  const lines = html.split(/\r?\n|\r/).map(line => line.trim());
  return lines.map(line => (line ? `<p>${escape(line)}</p>` : '')).join('') || undefined;
}

/** A date on Vietnam's clock. */
export function toDate(value: unknown, {order, tz}: Context, isUtc: boolean, depth = 0): string | undefined {
  const found: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const zone = isUtc ? 0 : tz;
  const date = parseDate(found, {...(order && {order}), ...(zone !== undefined && {tz: zone})});
  return (
    date ?? (isBag(found) && depth < 3 ? toDate(unwrap(found), {order, tz} as Context, isUtc, depth + 1) : undefined)
  );
}

/** A number that may be written with separators of thousands. */
export function toNumber(found: unknown): number | undefined {
  const text = toText(found).replace(/[.,\s](?=\d{3}\b)/g, '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

export const toLanguage = (found: unknown): string | undefined => {
  const text = toText(found).replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : undefined;
};

/** Files that belong to a record. */
export function toAttachments(found: unknown, {base}: Context): Attachment[] {
  const value = parseNested(found);
  const parts: unknown[] = Array.isArray(value) ? value.slice(0, MAX_PARTS) : [value];
  return parts.flatMap(part => {
    const node = isBag(part) ? part : {};
    const url = safeUrl(isBag(part) ? toText(pick(part, ADDRESS)) : part, base);
    if (!url) return [];
    const file = new URL(url).pathname.split('/').pop() ?? '';
    const type = toText(pick(node, [/^(?:mime|content|media)?type$|^mime$/, /^(?:duoi|ext|extension|loai).*$/]));
    // Images are shown, not offered as files.
    if (/^image\b/.test(type) || /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(file)) return [];
    const bytes = toNumber(pick(node, [/^(?:size|length|bytes|filesize|sizeinbytes|dungluong)$/]));
    const name = toText(pick(node, [/^(?:title|tieude|ten|name|filename|tenfile|tentep|label)$/, /name$|^ten/]));
    return [{url, name: name || decodeFile(file) || url, ...(type && {type}), ...(bytes && {bytes})}];
  });
}

function decodeFile(file: string): string {
  try {
    return plainText(decodeURIComponent(file));
  } catch {
    return file;
  }
}

/** The id in a value. */
export function toId(found: unknown): string | undefined {
  const text = isScalar(found) ? String(found).trim() : toText(found);
  return text && text.length <= 300 ? text : undefined;
}
