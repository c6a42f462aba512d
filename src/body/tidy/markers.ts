/** Letters that number points in Vietnamese legal texts; đ stands after d, and f, j, w, z are not used. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A typed number at the start of a line: its style, and where it stands in its row. */
export interface Marker {
  readonly style: string;
  readonly order: number;
}

/** Reads "(1)", "1.", "1)", "1/", "a)", "a.", "(a)" at the start of a text. A date or "1.1" is none. */
export function markerOf(text: string): Marker | undefined {
  const [, open = '', number, letter, close = ''] =
    /^[\s\u00a0]*(\(?)(?:(\d{1,3})|([a-zđ]))([.)/])(?!\d)/.exec(text.normalize()) ?? [];
  if (!close || (open && close !== ')')) return undefined;
  const order = number ? Number(number) : LETTERS.indexOf(letter ?? '?') + 1;
  return order ? {style: `${open}${number ? 1 : 'a'}${close}`, order} : undefined;
}

/** Whether a marker goes on from the one before it. */
export const follows = (marker: Marker | undefined, before: Marker | undefined): boolean =>
  !!marker && !!before && marker.style === before.style && marker.order === before.order + 1;
