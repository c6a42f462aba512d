import {imageSet, imageUrl, linkUrl} from './addresses.js';
import type {BodyOptions} from './body-options.js';

const NUMBER = /^-?\d{1,6}$/;
const PIXELS = /^\s*([1-9]\d{0,4})(?:px)?\s*$/;

/** Attributes that are copied as they are, and the values they may have. */
const COPIED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  abbr: {title: /^/},
  dfn: {title: /^/},
  ol: {start: NUMBER, type: /^[1aAiI]$/, reversed: /^/},
  li: {value: NUMBER},
  td: {colspan: NUMBER, rowspan: NUMBER, scope: /^(?:col|row)$/},
  th: {colspan: NUMBER, rowspan: NUMBER, scope: /^(?:col|row)$/},
  table: {border: NUMBER, role: /^(?:presentation|none)$/, summary: /^/},
  time: {datetime: /^[\w:+. -]{1,40}$/},
  details: {open: /^/},
  img: {alt: /^/, sizes: /^[\w\s():,.%-]+$/},
  source: {type: /^[\w/+.-]+$/},
  track: {kind: /^[a-z]+$/, label: /^/, srclang: /^[\w-]+$/},
};
const EVERYWHERE = {lang: /^[a-z]{2,3}(?:-[\w-]{1,30})?$/i, dir: /^(?:ltr|rtl|auto)$/i};

/** Gives a rebuilt element what its original may hand down. */
export function copyAttributes(from: Element, to: Element, options: BodyOptions): void {
  for (const [name, allowed] of Object.entries({...COPIED[to.localName], ...EVERYWHERE})) {
    const value = from.getAttribute(name);
    if (value !== null && allowed.test(value)) to.setAttribute(name, value);
  }
  const id = from.id || (to.localName === 'a' ? from.getAttribute('name') : null);
  if (id) to.id = (options.idPrefix ?? 'tin-') + id;
  const set = (name: string, value: string | undefined): void => void (value && to.setAttribute(name, value));

  switch (to.localName) {
    case 'a': {
      const href = from.getAttribute('href')?.trim() ?? '';
      // A place in the body; whether it is there is seen when all of the body is.
      const url = href[0] === '#' ? href : linkUrl(href, options.base);
      set('href', url);
      if (url?.startsWith('http')) {
        set('rel', 'noopener noreferrer');
        // Said after the link by the style sheet, where its words do not say it.
        const type = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z)(?=$|[?#])/i.exec(url)?.[1]?.toUpperCase();
        if (type && !new RegExp(`\\b${type}\\b`, 'i').test(from.textContent ?? '')) set('data-tin-type', type);
      }
      break;
    }
    case 'img': {
      // Lazy-loading plug-ins keep the real address beside a placeholder.
      const late = ['data-src', 'data-original', 'data-lazy-src'].map(name => from.getAttribute(name)).find(Boolean);
      set('src', imageUrl(late ?? null, options.base) ?? imageUrl(from.getAttribute('src'), options.base));
      set('srcset', imageSet(from.getAttribute('srcset'), options.base));
      copySize(from, to);
      break;
    }
    case 'table':
      if (isRuled(from)) to.setAttribute('border', '1');
      break;
    case 'video':
      set('poster', imageUrl(from.getAttribute('poster'), options.base));
      copySize(from, to);
    // falls through
    case 'audio':
      set('controls', 'controls');
      set('preload', 'none');
    // falls through
    case 'source':
    case 'track': {
      const src = from.getAttribute('src');
      if (src) set('src', linkUrl(src, options.base)?.replace(/^(?!https?:).*/, ''));
    }
  }
}

/** Width and height as attributes: with both of them the browser keeps the place free before the file is there. */
function copySize(from: Element, to: Element): void {
  const style = from.getAttribute('style') ?? '';
  for (const name of ['width', 'height']) {
    const declared = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1];
    const pixels = PIXELS.exec(declared ?? '') ?? PIXELS.exec(from.getAttribute(name) ?? '');
    if (pixels?.[1]) to.setAttribute(name, pixels[1]);
  }
}

/** Lines around cells, or a class editors give to tables of data: such a table says more than where things stand. */
export const isRuled = (table: Element): boolean =>
  Number(table.getAttribute('border')) > 0 ||
  /\btable(?:-|\s|$)|table-?grid|rteTable|bordered/i.test(table.className) ||
  [table, table.querySelector('td')].some(box =>
    /border(?:-[a-z]+)?\s*:[^;]*solid/i.test(box?.getAttribute('style') ?? ''),
  );
