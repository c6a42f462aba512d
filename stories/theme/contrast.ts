import type {Tokens} from './preset.js';

type Token = keyof Tokens;

/** Two tokens that meet on the screen, and how far apart they have to be (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Pair {
  readonly front: Token;
  readonly back: Token;
  readonly least: 4.5 | 3;
}

const pair = (least: 4.5 | 3, back: Token, ...fronts: readonly Token[]): Pair[] =>
  fronts.map(front => ({front, back, least}));

/** Every pair that meets: letters on paper and on cards, letters on the accent, and lines, marks and focus rings. */
export const PAIRS: readonly Pair[] = [
  ...pair(4.5, 'page', 'color', 'muted', 'link', 'error'),
  ...pair(4.5, 'surface', 'color', 'muted', 'link', 'error'),
  ...pair(4.5, 'accent', 'on-accent'),
  ...pair(3, 'page', 'accent', 'border', 'focus'),
  ...pair(3, 'surface', 'accent', 'border', 'focus'),
];

/** How far two colours (`#rrggbb`) are apart, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
