/** What numeric references 128 to 159 mean: not control characters, but Windows-1252 as old editors typed it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Letters with one mark are composed: `&ecirc;` is e and a circumflex. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** The other named references that editors write: character, then its names. */
const NAMED = new Map(
  (
    '&amp <lt >gt "quot \'apos \u00a0nbsp \u00adshy …hellip –ndash —mdash ‘lsquo ’rsquo ‚sbquo “ldquo ”rdquo „bdquo ' +
    '«laquo »raquo ‹lsaquo ›rsaquo •bull ·middot °deg ²sup2 ³sup3 ¹sup1 ºordm ªordf ½frac12 ¼frac14 ¾frac34 ×times ' +
    '÷divide ±plusmn −minus ≤le ≥ge ≠ne ≈asymp µmicro ©copy ®reg ™trade §sect ¶para €euro £pound ¥yen ¢cent ' +
    'ðeth ÐETH đdstrok ĐDstrok →rarr ←larr ↑uarr ↓darr ⇒rArr ′prime ″Prime †dagger ✓check ♦diams ' +
    '\u2002ensp \u2003emsp \u2009thinsp \u200czwnj \u200dzwj \u200elrm \u200frlm \tTab \nNewLine ' +
    '!excl #num $dollar %percnt (lpar )rpar *ast +plus ,comma .period /sol :colon ;semi =equals ?quest @commat ' +
    '[lbrack ]rbrack _lowbar {lbrace }rbrace |vert'
  )
    .split(' ')
    .map(entry => [entry.slice(1), entry[0] ?? '']),
);

const character = (code: number): string =>
  WINDOWS_1252[code - 128] ?? (code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Decodes character references once: `&amp;lt;` becomes `&lt;`. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]{1,9})|(\d{1,9}));?|([a-z])(grave|acute|circ|tilde|breve|uml|ring|caron|cedil);|(\w{2,8});)/gi,
    (all: string, hex?: string, decimal?: string, letter?: string, mark?: string, name?: string) => {
      if (hex) return character(parseInt(hex, 16));
      if (decimal) return character(Number(decimal));
      if (letter && mark) return (letter + (MARKS[mark] ?? '')).normalize();
      return NAMED.get(name ?? '') ?? all;
    },
  );
}

/** Tags whose place is no word boundary: `<b>T</b>in` is one word. */
const INLINE =
  /^\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|o:p|q|s|small|span|strike|strong|su[bp]|tt|u|var|wbr)$/i;

/** Takes markup out. What only looks like it ("a < b", "<6 số>", "<Họ tên>") is text and stays. */
function stripTags(text: string): string {
  const open = /<(?:!--|(script|style)(?=[\s/>])|(\/?[a-z][\w:-]*)(?=[\s/>])|[!?](?=\w))/gi;
  const rest = /(?:"[^"]*"|'[^']*'|[^'">])*>/y;
  let out = '';
  let from = 0;
  let quotesPair = true;
  for (let match; (match = open.exec(text));) {
    let end = -1;
    if (match[0] === '<!--') {
      end = text.indexOf('-->', match.index + 2) + 3;
      if (end < 3) end = text.length;
    } else if (match[1]) {
      const close = text.toLowerCase().indexOf('</' + match[1].toLowerCase(), open.lastIndex);
      end = close < 0 ? text.length : close;
    } else {
      rest.lastIndex = open.lastIndex;
      // One unpaired quote is enough to look for ">" alone from there on: trying again at each tag would be quadratic.
      quotesPair &&= rest.test(text);
      end = quotesPair ? rest.lastIndex : text.indexOf('>', open.lastIndex) + 1;
      if (!end) break;
    }
    out += text.slice(from, match.index) + (match[2] && INLINE.test(match[2]) ? '' : ' ');
    open.lastIndex = from = end;
  }
  // An excerpt cut in the middle of a tag.
  return out + text.slice(from).replace(/<\/?[a-z][\w:-]*\s[^<>]*=[^<>]*$/i, '');
}

/**
 * Text for readers out of whatever an endpoint put into a text field: tags out, entities decoded once, NFC,
 * look-alikes of Đ corrected, single spaces, nothing invisible. Anything but a string or a number is no text.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  let text = decodeEntities(value.includes('<') ? stripTags(value) : value);
  // Escaped as a whole, "&lt;p&gt;…&lt;/p&gt;" is HTML that was escaped once too often, not a text about tags.
  if (/^\s*<(p|div|ul|ol|h\d)\b[^]*<\/\1>\s*$/i.test(text)) text = decodeEntities(stripTags(text));
  return (
    text
      .normalize()
      .replace(/[ÐƉ]/g, 'Đ')
      .replace(/[\0-\x08\x0e-\x1f\x7f\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
      // Lone surrogates make encodeURIComponent throw; the u flag leaves whole pairs alone.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
