/** Letters with one mark are composed: `&ecirc;` is e and a circumflex. In the order of U+0300 and on. */
const MARKS = 'grave acute circ tilde macr - breve dot uml - ring dblac caron'.split(' ');

/** The other named references that editors write: the character, then its name. */
const NAMED = new Map(
  (
    '&amp <lt >gt "quot \'apos \u00a0nbsp \u00adshy …hellip –ndash —mdash ‘lsquo ’rsquo ‚sbquo “ldquo ”rdquo „bdquo ' +
    '«laquo »raquo ‹lsaquo ›rsaquo •bull ·middot °deg ¹sup1 ²sup2 ³sup3 ºordm ªordf ½frac12 ¼frac14 ¾frac34 ×times ' +
    '÷divide ±plusmn −minus ≤le ≥ge ≠ne µmicro ©copy ®reg ™trade §sect €euro £pound ðeth ÐETH đdstrok ĐDstrok ' +
    '→rarr ←larr ′prime ″Prime çccedil \u2002ensp \u2003emsp \u2009thinsp \u200czwnj \u200dzwj'
  )
    .split(' ')
    .map(entry => [entry.slice(1), entry[0] ?? '']),
);

function character(code: number): string {
  // Old editors numbered characters as Windows-1252 does; Unicode has only controls there.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Decodes character references once: `&amp;lt;` becomes `&lt;`. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?:x([\da-f]{1,9})|(\d{1,9}));?|([a-z])([a-z]{3,5});|(\w{2,8});)/gi,
    (all: string, hex?: string, decimal?: string, letter = '', mark = '', name = '') => {
      if (hex || decimal) return character(hex ? parseInt(hex, 16) : Number(decimal));
      const index = MARKS.indexOf(mark);
      return index < 0
        ? (NAMED.get(letter + mark + name) ?? all)
        : (letter + String.fromCharCode(0x300 + index)).normalize();
    },
  );
}

// Tags as an HTML parser knows them. "a < b", "<6 số>" and "<Họ tên>" only look like it and stay.
// "<" ends every alternative, so that no hostile text is scanned twice.
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^>]*>|$)|<(?:\/?([a-z][\w:-]*)(?=[\s/>])|[!?]\w)(?:(?:"[^"<]*"|'[^'<]*'|[^"'<>])*|[^<>]*)>|<[a-z]+\s[^<>]*=[^<>]*$/gi;

/** Tags that are no word boundary: `<b>T</b>in` is one word. */
const INLINE = /^(?:a|abbr|b|big|cite|code|em|font|i|ins|del|mark|o:p|q|s|small|span|strike|strong|su[bp]|tt|u|wbr)$/i;

const stripTags = (text: string): string =>
  !text.includes('<')
    ? text
    : text.replace(MARKUP, (_, _raw?: string, name?: string) => (name && INLINE.test(name) ? '' : ' '));

/** All that is not simply text, found in one pass: four would be slow. Alone between words, a space is text. */
const ODD =
  /[ÐƉ]|[\ud800-\udfff]+|(?! [^\s\0-\x08\x0e-\x1f\x7f\xad\u200b\u2060\u202a-\u202e\u2066-\u2069])[\s\0-\x08\x0e-\x1f\x7f\xad\u200b\u2060\u202a-\u202e\u2066-\u2069]+/g;

function tidy(odd: string): string {
  if (odd === 'Ð' || odd === 'Ɖ') return 'Đ';
  // Lone surrogates make encodeURIComponent throw; the u flag leaves pairs alone.
  if (odd >= '\ud800' && odd < '\ue000') return odd.replace(/[\ud800-\udfff]/gu, '\ufffd');
  // What nobody sees separates nothing. U+FEFF counts as a space for \s only.
  return /[^\S\ufeff]/.test(odd) ? ' ' : '';
}

/**
 * Text for readers out of whatever an endpoint put into a text field: tags out, entities decoded once, NFC,
 * look-alikes of Đ corrected, single spaces, nothing invisible. Anything but a string or a number is no text.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  let text = value;
  if (/[<&]/.test(text)) {
    text = decodeEntities(stripTags(text));
    // Escaped as a whole, "&lt;p&gt;…&lt;/p&gt;" is HTML escaped once too often, not a text about tags.
    if (/^\s*<(p|div|ul|ol|h\d)\b[^]*<\/\1>\s*$/i.test(text)) text = decodeEntities(stripTags(text));
  }
  return text.normalize().replace(ODD, tidy).trim();
}
