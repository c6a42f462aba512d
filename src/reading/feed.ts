import type {Article, ArticlePage, Attachment, ReadOptions} from './article.js';
import {imageIn} from './image-in.js';
import {parseDate} from './parse-date.js';
import {parseXml, type XmlElement} from './parse-xml.js';
import {plainText} from './plain-text.js';
import {safeUrl} from './safe-url.js';
import {TinError} from './tin-error.js';

/** A description of this length without a body beside it is the body. */
const MIN_BODY_LENGTH = 600;

const PUBLISHED = ['pubdate', 'published', 'dc:date', 'issued', 'dcterms:created', 'date'];
const UPDATED = ['updated', 'modified', 'dcterms:modified'];

/** .NET writes Atom's elements in RSS with a10:, others with atom:. */
const localName = (name: string): string => name.replace(/^(?:atom|a10|rss|rdf):/, '');

const all = (parent: XmlElement, ...names: string[]): XmlElement[] =>
  names.flatMap(name => parent.children.filter(child => localName(child.name) === name));

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The HTML of a text construct: Atom says with `type` what it is, RSS means HTML. */
function htmlOf(element: XmlElement | undefined, isAtom: boolean): string | undefined {
  if (!element) return undefined;
  const type = element.attributes['type'] ?? (isAtom ? 'text' : 'html');
  // Children mean markup that was not escaped, as XHTML or by mistake.
  const html = element.children.length
    ? element.inner
    : /^text(?:\/plain)?$/.test(type)
      ? escapeText(element.text)
      : element.text;
  return html.trim() || undefined;
}

/** Files beside the text, from RSS enclosures, Atom links and Media RSS. */
function readFiles(item: XmlElement, base: string | undefined): {url: string; kind: string; element: XmlElement}[] {
  const media = all(item, 'media:group')
    .concat(item)
    .flatMap(part => all(part, 'media:content'));
  const links = all(item, 'link').filter(({attributes}) => attributes['rel'] === 'enclosure');
  return [...media, ...all(item, 'enclosure'), ...links].flatMap(element => {
    const {url: address, href, type, medium} = element.attributes;
    const url = safeUrl(address ?? href, base);
    const extension = /\.(?:(jpe?g|png|gif|webp|avif)|mp3|m4a|ogg|wav)$/i.exec(url ? new URL(url).pathname : '');
    const guess = extension ? (extension[1] ? 'image' : 'audio') : '';
    return url ? [{url, kind: type?.split('/')[0] || medium || guess, element}] : [];
  });
}

function toAttachment({url, element}: {url: string; element: XmlElement}): Attachment {
  const {type, length, title, filesize} = element.attributes;
  const file = new URL(url).pathname.split('/').pop() ?? '';
  let name = file;
  try {
    name = decodeURIComponent(file);
  } catch {
    // A name that is not coded properly is shown as it is.
  }
  const bytes = Number(length ?? filesize);
  return {
    url,
    name: plainText(title ?? '') || plainText(escapeText(name)) || url,
    ...(type && {type}),
    ...(bytes > 0 && {bytes}),
  };
}

const textOf = (parent: XmlElement | undefined, ...names: string[]): string =>
  (parent &&
    all(parent, ...names)
      .find(({text}) => text.trim())
      ?.text.trim()) ??
  '';

/** RSS asks for "mail@example.vn (Name)"; an address alone is nobody's name. */
function toName(text: string): string {
  const mail = /^\S+@\S+\s*(?:\((.*)\))?$/.exec(text);
  return plainText(mail ? mail[1] : text);
}

function readAuthor(item: XmlElement, feed: XmlElement): string {
  for (const parent of [item, feed]) {
    const people = all(parent, 'dc:creator', 'author', 'itunes:author').map(person =>
      toName(textOf(person, 'name') || person.text),
    );
    const names = [...new Set(people.filter(Boolean))];
    // Only Atom lets entries inherit the feed's author; RSS names an editor there.
    if (names.length || item.name === 'item') return names.join(', ');
  }
  return '';
}

function readUrl(item: XmlElement, base: string | undefined): string | undefined {
  const links = all(item, 'link');
  const page = links.find(({attributes: {rel = 'alternate', href}}) => href && rel === 'alternate');
  const guid = all(item, 'guid').find(({attributes}) => attributes['ispermalink'] !== 'false');
  return (
    safeUrl(textOf(item, 'feedburner:origlink'), base) ??
    safeUrl(textOf(item, 'link'), base) ??
    safeUrl(page?.attributes['href'], base) ??
    safeUrl(guid?.text.trim())
  );
}

function readItem(
  item: XmlElement,
  feed: XmlElement,
  base: string | undefined,
  dates: (text: string) => string | undefined,
): Article {
  const isAtom = item.name !== 'item';
  const find = (...names: string[]) => all(item, ...names).find(({text, inner}) => (text + inner).trim());
  const content = htmlOf(find('content:encoded'), false) ?? htmlOf(find('content'), isAtom);
  const description = htmlOf(find('description', 'summary'), isAtom) ?? htmlOf(find('media:description'), false);
  const text = plainText(description);
  const isBody = !content && text.length > MIN_BODY_LENGTH;
  const html = isBody ? description : content;
  const url = readUrl(item, base);
  const files = readFiles(item, base);
  const thumbnails = all(item, 'media:thumbnail', 'itunes:image', 'image', 'thumbnail', 'thumb').concat(
    all(item, 'media:group')
      .concat(files.map(({element}) => element))
      .flatMap(part => all(part, 'media:thumbnail')),
  );
  const thumbnail = thumbnails
    .map(
      ({attributes, text: own, children}) =>
        attributes['url'] ?? attributes['href'] ?? (own.trim() || children[0]?.text),
    )
    .map(address => safeUrl(address, base))
    .find(Boolean);
  const picture = files.find(({kind}) => kind === 'image')?.url ?? thumbnail;
  const image = picture ? {src: picture} : (imageIn(description ?? '', base) ?? imageIn(content ?? '', base));
  const audio = files.find(({kind}) => kind === 'audio')?.url;
  const updatedAt = dates(textOf(item, ...UPDATED));
  const publishedAt = dates(textOf(item, ...PUBLISHED)) ?? updatedAt;
  const author = readAuthor(item, feed);
  const origin = all(item, 'source')[0];
  const source = plainText(origin && (textOf(origin, 'title') || origin.text));
  const id = textOf(item, 'guid', 'id') || item.attributes['rdf:about'] || url;
  const lang = item.attributes['xml:lang'] || feed.attributes['xml:lang'] || textOf(feed, 'language', 'dc:language');
  const summary = isBody ? '' : text;
  return {
    ...(id && {id}),
    title: plainText(htmlOf(find('title', 'media:title'), isAtom)),
    ...(url && {url}),
    ...(summary && {summary}),
    ...(html && {html}),
    ...(image && {image}),
    ...(publishedAt && {publishedAt}),
    ...(updatedAt && {updatedAt}),
    categories: [
      ...new Set(
        all(item, 'category', 'dc:subject')
          .filter(({attributes}) => !attributes['scheme']?.endsWith('#kind'))
          .map(({attributes, text: own}) => plainText(own.trim() || attributes['label'] || attributes['term']))
          .filter(Boolean),
      ),
    ],
    ...(author && {author}),
    ...(source && {source}),
    attachments: files
      .filter(({kind, element}) => kind !== 'image' && kind !== 'audio' && element.name !== 'media:content')
      .map(toAttachment),
    ...(audio && {audio}),
    ...(lang && {lang}),
  };
}

/**
 * Reads RSS 2.0, RSS 1.0 and Atom.
 * @throws TinError `not-json` where the text is none of them.
 */
export function readFeed(xml: string, options: ReadOptions = {}): ArticlePage {
  const start = xml.search(/<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i);
  if (start < 0)
    throw new TinError(
      'not-json',
      'Câu trả lời không phải JSON, RSS hay Atom: hãy kiểm tra lại địa chỉ. / ' +
        'The answer is neither JSON nor RSS nor Atom: check the address.',
      {url: options.base ?? '', detail: {snippet: xml.trim().slice(0, 80)}},
    );
  const root = parseXml(xml.slice(start)).children[0];
  const channel = root && (all(root, 'channel')[0] ?? root);
  if (!root || !channel) return {articles: []};
  const base = safeUrl(root.attributes['xml:base'], options.base) ?? options.base;
  // RSS 1.0 has its items beside the channel.
  const items = [channel, ...(channel === root ? [] : [root])].flatMap(parent => all(parent, 'item', 'entry'));

  const {tz, dateOrder} = options;
  const zone = tz === undefined ? {} : {tz};
  // One feed has one order: "5/11/2009" is read as its neighbours have to be.
  const given = items.map(item => textOf(item, ...PUBLISHED));
  const readable = (order: 'dmy' | 'mdy') => given.filter(text => parseDate(text, {...zone, order})).length;
  const order = dateOrder ?? (readable('mdy') > readable('dmy') ? 'mdy' : 'dmy');
  const dates = (text: string) => parseDate(text, {...zone, order});

  const articles = items
    .map(item => readItem(item, channel, base, dates))
    .filter(({title, url, summary}) => title || url || summary);
  const next = safeUrl(
    all(channel, 'link').find(({attributes}) => attributes['rel'] === 'next')?.attributes['href'],
    base,
  );
  const total = Number(textOf(channel, 'opensearch:totalresults') || NaN);
  return {
    articles,
    ...(total >= 0 && {total}),
    ...(next && {next: {kind: 'url', value: next}}),
  };
}
