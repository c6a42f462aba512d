import {decodeEntities} from './plain-text.js';

/** One element. Names are in lower case, with their prefix: `content:encoded`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, references decoded, CDATA as it stands. */
  text: string;
  /** Everything inside it, as it was sent. */
  inner: string;
}

/** Deeper elements are text of this one: no feed needs them, and closing tags are looked up on the way back. */
const MAX_DEPTH = 40;

// "<" ends every alternative, so that no hostile text is scanned twice.
const TOKEN =
  /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<[!?][^<>]*>?|<\/([^\s<>]+)[^<>]*>|<([a-z_][^\s<>/]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? '').trim();
  return attributes;
}

/**
 * Reads XML as feeds really send it: undefined entities, undeclared prefixes, stray text before the root and a missing
 * end are no reason to show nothing. A DOMParser refuses all of these, is not in Node, and throws where the page
 * demands trusted types. Document types are skipped, so that no entity can be defined.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: [], text: '', inner: source};
  const open: {element: XmlElement; from: number}[] = [{element: root, from: 0}];
  const close = (depth: number, end: number) => {
    for (const {element, from} of open.splice(depth)) element.inner = source.slice(from, end);
  };
  for (const match of source.matchAll(TOKEN)) {
    const [token, cdata, closing, opening, rest = ''] = match;
    const parent = open.at(-1)?.element ?? root;
    if (cdata !== undefined) parent.text += cdata;
    else if (closing) {
      let depth = open.length - 1;
      while (depth && open[depth]?.element.name !== closing.toLowerCase()) depth--;
      if (depth) close(depth, match.index);
    } else if (opening) {
      const element: XmlElement = {
        name: opening.toLowerCase(),
        attributes: readAttributes(rest),
        children: [],
        text: '',
        inner: '',
      };
      if (open.length > MAX_DEPTH) continue;
      parent.children.push(element);
      if (!rest.endsWith('/')) open.push({element, from: match.index + token.length});
    } else if (token[0] !== '<') parent.text += decodeEntities(token);
    else if (token === '<') parent.text += token;
  }
  close(1, source.length);
  return root;
}
