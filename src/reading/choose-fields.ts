import {FIELDS, roleOf, scoreOf, type Field} from './field-names.js';
import type {Leaf} from './leaves.js';
import {parseDate} from './parse-date.js';
import {plainText} from './plain-text.js';
import {isEmpty} from './references.js';

/** A place that may hold a field, and how surely it does (0 to 100). */
export interface Choice {
  readonly leaf: Leaf;
  readonly score: number;
}

export type Choices = Readonly<Record<Field, readonly Choice[]>>;

/** Below this it is left out: a wrong value is worse than none. */
const LEAST = 40;
/** How far behind the best a place may be and still stand in where the best is empty. */
const NEAR: Partial<Record<Field, number>> = {
  title: 0,
  id: 0,
  publishedAt: 8,
  updatedAt: 8,
  source: 12,
  html: 30,
  url: 60,
};

const IMAGE_CHILD =
  /^(?:url|src|href|link|path|uri|sourceurl|downloadurl|imageurl|fullurl|original|originalurl|large|full|file|serverrelativeurl|contenturl|secureurl|absoluteurl|publicurl|filename)$/;
const NAME_CHILD =
  /^(?:name|title|ten|label|displayname|fullname|hoten|tenhienthi|text|term|main|original|nicename|tendaydu)$|^(?:ten|name)|(?:name|title|ten)$/;
const WEAK_NAME =
  /^(?:username|slug|login|firstname|lastname|givenname|familyname|middlename|twitter\w*|github\w*|websitename|sitename|filename|nickname)$/;
const URL_CHILD = /^(?:href|url|html|web|alternate|canonical|public|alias|detail|trangtin|chitiet|path)$/;

/** Chooses, for each field, the places that hold it, best first. */
export function chooseFields(leaves: readonly Leaf[], count: number): Choices {
  const chosen = {} as Record<Field, readonly Choice[]>;
  for (const field of FIELDS) {
    const rated = leaves
      .map(leaf => ({leaf, score: rate(field, leaf, count)}))
      .filter(({score}) => score >= LEAST)
      .sort((a, b) => b.score - a.score || a.leaf.keys.length - b.leaf.keys.length);
    const best = rated[0]?.score ?? 0;
    chosen[field] = rated.filter(({score}) => score >= best - (NEAR[field] ?? 40));
  }
  guess(chosen, leaves, count);
  return chosen;
}

function rate(field: Field, leaf: Leaf, count: number): number {
  const last = leaf.keys.at(-1) ?? '';
  // What "_tags" holds is for machines; of two forms of a text the one the system has prepared is meant.
  const own = (/^_(?!_)/.test(last) && field === 'category' ? -40 : 0) + (last === 'processed' ? 1 : 0);
  const byName = scoreByName(field, leaf.names) + own;
  if (byName < LEAST) return 0;
  const filled = leaf.values.filter(value => !isEmpty(value));
  if (filled.length === 0) return 0;
  const fitting = filled.filter(value => fits(field, value)).length;
  if (fitting * 2 < filled.length) return 0;
  // Seldom there, or seldom what it should be: another place of nearly the same name is likelier meant.
  return (
    byName -
    6 * (1 - Math.min(1, fitting / Math.min(count, filled.length))) -
    4 * (1 - Math.min(1, filled.length / count))
  );
}

/** What a place is called, seen with what the objects around it are called. */
export function scoreByName(field: Field, names: readonly string[]): number {
  const child = names[names.length - 1] ?? '';
  let parents = names.slice(0, -1);
  let factor = 1;
  while (parents.length > 0 && roleOf(parents[0] ?? '') === 'meta') {
    // "meta.title" carries the name of the site; "sys.id" is as good as any.
    factor *= /^sys/.test(parents[0] ?? '') ? 0.85 : /^(?:title|author|image)$/.test(field) ? 0.3 : 0.6;
    parents = parents.slice(1);
  }
  if (parents.length === 0) return (scoreOf(field, child) + (/(?:gmt|utc)$/.test(child) ? 1 : 0)) * factor;
  return scoreInside(field, parents, child) * factor;
}

function scoreInside(field: Field, parents: readonly string[], child: string): number {
  const [parent = ''] = parents;
  const named = scoreOf(field, parent);
  const deeper = 0.75 ** (parents.length - 1);
  switch (field) {
    case 'image': {
      const isImage = roleOf(parent) === 'image' || named >= 60;
      const same = parents.filter(
        name => roleOf(name) !== 'image' && !/^(?:uri|file|original|full|large|source)$/.test(name),
      );
      const sizes = 0.6 ** Math.max(0, same.length - (roleOf(parent) === 'image' ? 0 : 1));
      // An image may also have a page of its own.
      const doubt = child === 'filename' ? 50 : /^(?:link|href|path|uri)$/.test(child) ? 15 : 0;
      return isImage && IMAGE_CHILD.test(child) ? (Math.max(named, 60) - doubt) * sizes : 0;
    }
    case 'category':
    case 'author':
    case 'source':
      if (roleOf(parent) !== field && named < 60) return 0;
      return NAME_CHILD.test(child) && !WEAK_NAME.test(child)
        ? Math.max(named, 50) * deeper - nameRank(child)
        : field === 'author' && /^(?:username|nickname|login)$/.test(child)
          ? LEAST * deeper
          : 0;
    case 'title':
      return named >= 60 && /^(?:main|text|vi|default|title|value|name)$/.test(child) ? named - 5 : 0;
    case 'html':
    case 'summary':
      return roleOf(parent) === 'body' && parents.length === 1
        ? scoreOf(field, child) * 0.95
        : named >= 80 && parents.length === 1 && /^(?:html|value|content|body|text|rendered)$/.test(child)
          ? named - 8
          : 0;
    case 'url':
      if (
        /^(?:self|api|related|edit|collection|author|next|prev|first|last|replies|rest)$/.test(
          parents[parents.length - 1] ?? '',
        )
      )
        return 0;
      return roleOf(parent) === 'link' && (URL_CHILD.test(child) || child === parent)
        ? parents.length === 1 || URL_CHILD.test(parents[1] ?? '')
          ? 80
          : 45
        : 0;
    case 'publishedAt':
    case 'updatedAt':
      return named >= 60 && /^(?:date|value|time|iso|at|datetime|utc|seconds)$/.test(child) ? named - 5 : 0;
    case 'attachments':
      return roleOf(parent) === 'file' && IMAGE_CHILD.test(child) ? Math.max(named, 60) : 0;
    case 'id':
      return 0;
    default:
      return named >= 90 && /^(?:url|src|href|count|total|value|code)$/.test(child) ? named - 10 : 0;
  }
}

const nameRank = (child: string): number =>
  /^(?:name|ten|hoten|displayname|fullname|original|tenchuyenmuc|tendanhmuc|term)$/.test(child)
    ? 0
    : child === 'title'
      ? 2
      : 6;

/** Whether a value can be one of the field's. */
export function fits(field: Field, value: unknown): boolean {
  switch (field) {
    case 'publishedAt':
    case 'updatedAt':
      return parseDate(value) !== undefined || isNoDate(value);
    case 'image':
      return isImageAddress(value);
    case 'url':
      return isPageAddress(value);
    case 'category':
    case 'author':
    case 'source':
      return isLabel(value);
    case 'title':
      return typeof value === 'string' && /\p{L}/u.test(value) && value.length < 1000 && !/^https?:/.test(value);
    case 'summary':
    case 'html':
      return typeof value === 'string' && /\p{L}/u.test(value) && !/^(?:https?:\/\/\S+|[\w-]+\.\w{2,4})$/.test(value);
    case 'id':
      return (typeof value === 'string' && value.length < 300 && !/\s/.test(value)) || typeof value === 'number';
    case 'views':
      return typeof value === 'number' || (typeof value === 'string' && /^[\d.,\s]+$/.test(value));
    case 'lang':
      return typeof value === 'string' && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value);
    case 'audio':
    case 'attachments':
      return typeof value === 'string' && /^(?:https?:\/\/|\/|~\/|\.\.?\/)|\.\w{2,5}$/.test(value.trim());
    case 'hidden':
      return true;
  }
}

/** "0", "0000-00-00": a date that is not there, at a place of dates. */
const isNoDate = (value: unknown): boolean =>
  value === 0 || (typeof value === 'string' && /^(?:0+[-:/\s0]*|0001-.*|-)$/.test(value));

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|jfif|tiff?)(?:$|[?#])/i;
const OTHER_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|mp3|mp4|m4a|html?|json|php\d?|aspx)(?:$|[#])/i;

export function isImageAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim().replace(/&amp;/g, '&');
  if (/\s/.test(text) && !IMAGE_FILE.test(text)) return false;
  return IMAGE_FILE.test(text) || (/^(?:https?:)?\/\/|^\/[^/]|^~\//.test(text) && !OTHER_FILE.test(text));
}

/** An address of a page for readers, not of an API. */
export function isPageAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  if (/\/api\/|\/_api\/|\/wp-json\/|\/jsonapi\/|\.json(?:$|\?)|\/rest\/|^urn:|^tag:/i.test(text)) return false;
  if (IMAGE_FILE.test(text)) return false;
  return /^https?:\/\/\S+$|^\/{1,2}[^/\s]\S*$|^~\/\S+$|^\.{1,2}\/\S+$|^\?\S+$|^[^\s:]+\.(?:html?|aspx?|php|cpx|jsp)(?:[?#]\S*)?$/i.test(
    text,
  );
}

/** A name for readers: not an id, an address or a number. */
export function isLabel(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return (
    text.length > 0 &&
    text.length < 200 &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:\/\/|\/|mailto:)|^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{20,}$|^[\w.+-]+@[\w.-]+$|^(?=.*\d)[A-Za-z0-9]{16,}$|^[a-z]{1,3}\d+$/i.test(
      text,
    )
  );
}

/** Where no name tells, values may: the place of titles, and that of bodies. */
function guess(chosen: Record<Field, readonly Choice[]>, leaves: readonly Leaf[], count: number): void {
  const taken = new Set(Object.values(chosen).flatMap(choices => choices.map(({leaf}) => leaf)));
  const texts = leaves
    .filter(leaf => !taken.has(leaf) && leaf.names.length === 1 && leaf.values.length >= count)
    .map(leaf => ({leaf, texts: leaf.values.filter(value => typeof value === 'string')}))
    .filter(({leaf, texts}) => texts.length === leaf.values.length && new Set(texts).size === texts.length);
  const pick = (field: Field, score: number, test: (text: string) => boolean): void => {
    if (chosen[field].length > 0) return;
    const found = texts.filter(({leaf, texts}) => !taken.has(leaf) && texts.every(text => test(text)));
    if (found.length !== 1 || !found[0]) return;
    taken.add(found[0].leaf);
    chosen[field] = [{leaf: found[0].leaf, score}];
  };
  pick('html', 50, text => /<(?:p|div|br|span|table|ul)\b/i.test(text));
  pick('publishedAt', 45, text => text.length < 40 && /\d{4}/.test(text) && parseDate(text) !== undefined);
  pick('image', 45, text => IMAGE_FILE.test(text) && isImageAddress(text));
  pick('title', 45, text => {
    const plain = plainText(text);
    return (
      plain.length >= 12 && plain.length <= 250 && plain.split(' ').length > 2 && !/[<>]/.test(text) && !parseDate(text)
    );
  });
}
