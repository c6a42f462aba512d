import type {ArticleImage, Attachment, ReadOptions} from './article.js';
import {plainName, type Field} from './dictionary.js';
import {imageIn} from './image-in.js';
import {isBag, parseNested, type Bag} from './nested.js';
import {parseDate} from './parse-date.js';
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

/** What a column's name says about its values. */
export type Kind = 'utc' | 'id' | 'tags';

/** What is deeper is not what somebody meant by a field. */
const MAX_DEPTH = 20;
/** Beyond this nothing is looked up any more: a table may lead back to itself. */
const MAX_LOOK_UP = 12;
const MAX_PARTS = 30;
/** Lists in lists in lists are hostile: each costs more depth than an object does, and little of the inner ones is read. */
const LIST_DEPTH = 4;

const partsOf = (list: readonly unknown[], depth: number): readonly unknown[] =>
  list.slice(0, depth > 2 * LIST_DEPTH - 1 ? 4 : MAX_PARTS);

/** Keys that hold what their parent is called after, in the order of how often they are right. */
const WRAPPERS =
  'rendered processed value Value $t #text _text __text _ __cdata text Text main vi vi-VN vi_VN vn und iv plain data attributes fields node nodes edges item items results result contentFieldValue properties v stringValue timestampValue integerValue arrayValue mapValue values plain_text start #cdata-section #cdata content $ @attributes $oid basic translations'.split(
    ' ',
  );

const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);
const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** The first value that is there of those whose plain name matches one of the patterns, best pattern first. */
function pick(bag: Bag, ...patterns: readonly RegExp[]): unknown {
  const keys = Object.keys(bag).slice(0, 100);
  for (const pattern of patterns) {
    const found = keys.find(key => bag[key] !== '' && isThere(bag[key]) && pattern.test(plainName(key)));
    if (found !== undefined) return own(bag, found);
  }
  return undefined;
}

/** What a container holds. Notion names the key of the value in `type`. */
export const unwrap = (bag: Bag): unknown =>
  own(bag, String(own(bag, 'type'))) ?? own(bag, WRAPPERS.find(key => isThere(own(bag, key))) ?? '');

/** Reads a value, or the first part of a list that something can be made of; JSON in a string counts as what it holds. */
function into<T>(found: unknown, depth: number, read: (value: unknown, depth: number) => T | undefined): T | undefined {
  const value = parseNested(found);
  if (depth > MAX_DEPTH || !isThere(value)) return undefined;
  if (!Array.isArray(value)) return read(value, depth);
  for (const part of partsOf(value, depth)) {
    const known = into(part, depth + LIST_DEPTH, read);
    if (known) return known;
  }
  return undefined;
}

/** Plain text of a value, whatever it is wrapped in. */
export const toText = (found: unknown): string => textAt(found, 0) ?? '';

const textAt = (found: unknown, depth: number): string | undefined =>
  into(found, depth, value => {
    if (isBag(value)) return textAt(unwrap(value), depth + 1);
    const text = plainText(value);
    // "&amp;#243;" was escaped twice.
    return /&(?:#\w+|[a-z]{2,8}\d?);/i.test(text) ? plainText(text) : text;
  });

const NAME = [
  /^(?:display|full|author|pen)name$/,
  /^(?:ho(?:va)?ten|butdanh|original)$|^name$|^ten$|^hoten/,
  /(?<!user|login|code|file|class|type|system|short|nice|first|last|given|family|middle|additional)name$|^ten|ten$/,
  /^(?:title|tieude|label|term|nhan|tag)$/,
  /^(?:user|nick|login)name$|^acct$/,
];

/** Ids are not names. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^(?=.*\d)[\w-]+$|^\S+@\S+$|^https?:|^[\da-f-]{20,}$/i.test(text);

/** Names in a value: of a string itself, of objects what they are called, of ids what they stand for in the answer. */
export function toNames(found: unknown, field: Field, context: Context, kind?: Kind, depth = 0): string[] {
  const value =
    typeof found === 'string' && kind === 'tags' && /[,;|]/.test(found) ? found.split(/[,;|]/) : parseNested(found);
  const inner = (part: unknown, deeper = 1, as = kind) => toNames(part, field, context, as, depth + deeper);
  const target = (id: unknown): unknown => (depth < MAX_LOOK_UP ? context.tables.find(id, field) : undefined);
  if (depth > MAX_DEPTH || !isThere(value)) return [];
  if (Array.isArray(value)) return partsOf(value, depth).flatMap(part => inner(part, LIST_DEPTH));
  if (!isBag(value)) {
    const entry = target(value);
    if (entry) return inner(entry, 3, undefined);
    const text = toText(value);
    // Two words are a name, whatever the column is called.
    return (kind === 'id' && !/\s/.test(text)) || !isName(text)
      ? []
      : field === 'categories'
        ? text.split(/\s*[;|]\s*/)
        : [text];
  }
  // WordPress's tags and Ghost's internal ones stand among the categories.
  if (field === 'categories' && (value['taxonomy'] === 'post_tag' || value['visibility'] === 'internal')) return [];
  // {type, name, value}: the name is the field's, and says nothing of the record.
  const held = isThere(own(value, 'type')) ? own(value, 'value') : undefined;
  if (held !== undefined) return inner(held);
  const name = toText(pick(value, ...NAME));
  const text =
    // ProcessWire, CKAN: the name is what stands in addresses, the title is for readers.
    (/^[a-z\d-]+$/.test(name) && toText(pick(value, /^(?:title|label)$/))) ||
    name ||
    [/^(?:first|given)name$/, /^(?:last|family)name$/]
      .map(name => toText(pick(value, name)))
      .join(' ')
      .trim();
  if (text) return isName(text) ? [text] : [];
  const entry = target(value);
  if (entry) return inner(entry, 3, undefined);
  const content = unwrap(value);
  // WordPress.com keys its categories by their names.
  return (isThere(content) ? [content] : partsOf(Object.values(value).filter(isBag), depth)).flatMap(part =>
    inner(part, 1, undefined),
  );
}

const ADDRESS = [
  /^(?:source|content|file|original|full|image|img|absolute|public|secure|download)?(?:urls?|src)$|^download$/,
  /^(?:original|goc|full|lon|large|medium|high|source|link|href|uri)$/,
  /(?<!detail|self|preview|remote)url$|^(?:path|src|duongdan|link(?!s)|default$)/,
  /^(?:image|img|anh|hinh).*(?<!alt|caption|text)$/,
  /^(?:file|asset|media|meta|formats|sizes|small|thumbnail|relationships)$|media|image|path$/,
];
const ALT = /alt(?:ernative)?(?:text)?$|^mediatexts$/;
const CAPTION = /^(?:caption|chuthich|label|description|mota)$/;

/** An address of an image in a value, whatever it is wrapped in. */
export const toImage = (found: unknown, context: Context, depth = 0): ArticleImage | undefined =>
  into(found, depth, (value, depth) => {
    const target = (): ArticleImage | undefined =>
      depth < MAX_LOOK_UP ? toImage(context.tables.find(value, 'image'), context, depth + 3) : undefined;
    if (!isBag(value)) {
      // A cell of a table may be the whole image.
      const text = String(value).trim();
      if (/^<img\s/i.test(text)) return imageIn(text, context.base);
      const src =
        /[./\\]/.test(text) && !/\s.*\s|\.(?:html?|aspx?|php|pdf|docx?|xlsx?|zip|rar|mp[34])$/i.test(text)
          ? safeUrl(text, context.base)
          : undefined;
      return target() ?? (src ? {src} : undefined);
    }
    if (
      /^(?:video|audio|application|text)\b/.test(toText(pick(value, /^(?:mime)?(?:type)?$/, /^(?:contenttype|mime)$/)))
    )
      return undefined;
    const image =
      toImage(pick(value, ...ADDRESS), context, depth + 1) ??
      target() ??
      toImage(unwrap(value), context, depth + 1) ??
      (/^https?:/.test(String(value['filename'])) ? toImage(value['filename'], context, depth + 1) : undefined);
    if (!image) return undefined;
    const meta = own(value, 'meta') ?? own(value, 'metadata') ?? own(value, 'properties');
    // Names of files are no descriptions; a title is one only where there is no place for any.
    const text = (...values: readonly unknown[]): string | undefined =>
      values
        .map(toText)
        .find(text => text.length > 1 && !/^[\w.-]*[\d_.-][\w.-]*$|^[^\s/]*\.\w{3,4}$|^https?:/.test(text));
    const alt =
      text(pick(value, ALT), isBag(meta) && pick(meta, ALT, CAPTION), image.alt) ??
      (Object.keys(value).some(key => ALT.test(plainName(key)))
        ? undefined
        : text(pick(value, CAPTION), pick(value, /^(?:title|tieude)$/)));
    return alt ? {src: image.src, alt} : image;
  });

/** The address of a page in a value; not one that data or an image are at. */
export function toAddress(found: unknown, context: Context, depth = 0): string | undefined {
  const value = parseNested(found);
  if (typeof value === 'string') {
    // A cell of a table may be the whole link.
    const text = (/^\s*<a\s[^>]*?\bhref=["']?([^"'\s>]+)/i.exec(value)?.[1] ?? value).trim();
    // A bare word is a slug: what comes before it is not known.
    return !/[./?]/.test(text) ||
      /^tag:|\s/.test(text) ||
      /\.(?:json|jpe?g|png|gif|webp|svg|avif)$|\/(?:api|wp-json|_api|odata|o\/headless-\w+)\//.test(
        text.replace(/[?#].*/, ''),
      )
      ? undefined
      : safeUrl(text, context.base);
  }
  let inner: unknown;
  if (Array.isArray(value)) {
    const isLink = (link: unknown): link is Bag => isBag(link) && 'rel' in link;
    // xml2js keeps attributes apart.
    const links = value.map((link: unknown) => (isBag(link) && isBag(link['$']) ? link['$'] : link));
    inner =
      links.find(link => isLink(link) && link['rel'] === 'alternate') ??
      // Socrata: [address, text]; XML: [address, {rel, href}].
      (typeof value[0] === 'string' || (value.length === 1 && !isLink(value[0])) ? (value[0] as unknown) : undefined);
  } else if (isBag(value))
    inner =
      // Wix: {base, path}.
      /^https?:/.test(String(value['base']))
        ? `${String(value['base'])}${toText(value['path'])}`
        : (pick(
            value,
            /^(?:alternate|canonical|html|web|page|public|view|site|trangtin|chitiet|detail)$/,
            /^(?:href|url|alias|path|link|rendered)$/,
          ) ?? unwrap(value));
  return isThere(inner) && depth < MAX_DEPTH ? toAddress(inner, context, depth + 1) : undefined;
}

const TAG = /<\/?[a-z][^<>]*>|<!--/i;
/** Where the HTML is when a body comes in parts. */
const TEXT_OF_PART = /^(?:html|noidung|content|text|value|body)$/;
const BLOCK = /^\s*<(?:p|div|h\d|[uo]l|table|figure|img|blockquote)\b/i;
const SIGNS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};

/** A body as HTML: escaped HTML is decoded, plain text becomes paragraphs. Trees of editors are no body. */
export function toHtml(found: unknown, isText = false, depth = 0): string | undefined {
  if (Array.isArray(found)) {
    const [part] = found as unknown[];
    const texts = found.map(part => (isBag(part) ? pick(part, TEXT_OF_PART) : undefined));
    if (texts.length > 1 && texts.every(text => typeof text === 'string' && BLOCK.test(text))) return texts.join('');
    // Of several parts, a tree of an editor: no body.
    const isTree = isBag(part) && ('type' in part || '_type' in part || 'children' in part);
    return found.length === 1 && depth < 2 && !isTree ? toHtml(part, isText, depth + 1) : undefined;
  }
  if (isBag(found) && depth < MAX_DEPTH)
    return toHtml(
      pick(found, /^(?:processed|rendered)$/, /^(?:html|markup|value|body|content|t|text|cdata(?:section)?)$/) ??
        unwrap(found),
      isText,
      depth + 1,
    );
  if (typeof found !== 'string' || !found.trim()) return undefined;
  let html = found;
  if (!isText) {
    for (let pass = 0; pass < 2 && !TAG.test(html) && /&(?:amp;)?lt;\/?\w/.test(html); pass++)
      html = decodeEntities(html);
    if (TAG.test(html)) return html;
    html = decodeEntities(html);
  }
  return html
    .replace(/[&<>]/g, sign => SIGNS[sign] ?? '')
    .replace(/[^\S\r\n]*(.*\S).*|\s+/g, (_, line?: string) => (line ? `<p>${line}</p>` : ''));
}

/** A date on Vietnam's clock. */
export const toDate = (found: unknown, {order, tz}: Context, isUtc: boolean, depth = 0): string | undefined => {
  const value: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  const zone = isUtc ? 0 : tz;
  const date = parseDate(value, {...(order && {order}), ...(zone !== undefined && {tz: zone})});
  return (
    date ?? (isBag(value) && depth < 3 ? toDate(unwrap(value), {order, tz} as Context, isUtc, depth + 1) : undefined)
  );
};

/** A number that may be written with separators of thousands. */
export function toNumber(found: unknown): number | undefined {
  const text = toText(found).replace(/[.,\s](?=\d{3}\b)/g, '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

export const toLanguage = (found: unknown): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(toText(found).replace('_', '-'))?.[0];

/** Files that belong to a record. */
export const toAttachments = (found: unknown, {base}: Context): Attachment[] =>
  [parseNested(found)]
    .flat()
    .flatMap(part => (typeof part === 'string' ? part.split(/[;|]/) : part))
    .slice(0, MAX_PARTS)
    .flatMap(part => {
      const node = isBag(part) ? part : {url: part};
      const url = safeUrl(toText(pick(node, ...ADDRESS)), base);
      if (!url) return [];
      const file = new URL(url).pathname.split('/').pop() ?? '';
      const type = toText(pick(node, /^(?:mime|content|media)?type$|^mime$/, /^(?:duoi|ext|extension|loai).*$/));
      // Images are shown, not offered as files.
      if (/^image\b/.test(type) || /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(file)) return [];
      const bytes = toNumber(pick(node, /^(?:size|length|bytes|filesize|sizeinbytes|dungluong)$/));
      const name = toText(pick(node, /^(?:title|tieude|ten|name|filename|tenfile|tentep|label)$/, /name$|^ten/));
      return [{url, name: name || decodeFile(file) || url, ...(type && {type}), ...(bytes && {bytes})}];
    });

function decodeFile(file: string): string {
  try {
    return plainText(decodeURIComponent(file));
  } catch {
    return file;
  }
}

/** The id in a value. */
export function toId(found: unknown): string | undefined {
  const text =
    typeof found === 'string' || typeof found === 'number'
      ? `${found}`.trim()
      : // YouTube: {kind, videoId}.
        toText(found) || toText(isBag(found) && pick(found, /id$/));
  return text.length <= 300 ? text : undefined;
}
