/** Where a sentence is in its text: characters `start` to `end`, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Titles and units that are written with a point and go on: "TP. Cần Thơ", "Th.S Nguyễn", "Q. 1". */
const GOES_ON =
  /(?:^|[\s(“"'/.-])(?:tp|tx|tt|ths?|ts|gs|pgs|bs|ks|ls|cn|cv|nxb|đt|tel|tr|vd|mr|mrs|ms|dr|no|st|kts|nsnd|nsưt|\p{L})\.$/iu;

/** "1." or "IV." before what it counts. */
const IS_NUMBER = /^[\s(“"]*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})\.$/u;

const END = /(?:[!?…]+|\.+(?:\/\.?)?)[”"’'»)\]]*(?=\s|$)/gu;

/** The sentences of a text, without the white space between them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (part.trim()) spans.push({start, end: start + part.trim().length});
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (isEnd(text.slice(from, to), text.slice(to, to + 3))) add(to);
  }
  add(text.length);
  return spans;
}

function isEnd(before: string, after: string): boolean {
  // Small letters go on with the sentence: "v.v. và", "… nhưng".
  if (/^\s+\p{Ll}/u.test(after)) return false;
  return !after || !(GOES_ON.test(before) || IS_NUMBER.test(before));
}

/**
 * Cuts a sentence into pieces that are short enough to be spoken, at commas where there are some.
 *
 * @param lengthOf Length of what is said for a piece.
 */
export function cutPieces(sentence: string, max: number, lengthOf: (piece: string) => number): string[] {
  const pieces: string[] = [];
  let rest = sentence.trim();
  while (lengthOf(rest) > max) {
    const cut =
      findCut(rest, /[,;:–—)](?=\s)/g, max, max / 3, lengthOf) ?? findCut(rest, /[^.\s](?=\s)/g, max, 0, lengthOf);
    // A word, such as an address, that is longer than all: anywhere is as bad as elsewhere.
    const at = cut ?? max;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** End of the last match up to which the text is short enough, but not too short. */
function findCut(
  text: string,
  at: RegExp,
  max: number,
  min: number,
  lengthOf: (piece: string) => number,
): number | undefined {
  let found: number | undefined;
  for (const match of text.matchAll(at)) {
    const end = match.index + match[0].length;
    if (end > max || lengthOf(text.slice(0, end)) > max) break;
    if (end >= min) found = end;
  }
  return found;
}
