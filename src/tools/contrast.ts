import {adoptStyles} from './adopt-styles.js';
import {Preference} from './preference.js';

/** How an article is coloured: as the page has it, light on dark, or with the strongest contrast. */
export type Contrast = 'normal' | 'dark' | 'high';

/** All of them, in the order of a choice. */
export const CONTRASTS: readonly Contrast[] = ['normal', 'dark', 'high'];

const ATTRIBUTE = 'data-tin-contrast';

const preference = new Preference<Contrast>({
  key: 'contrast',
  initial: 'normal',
  parse: stored => CONTRASTS.find(contrast => contrast === stored),
});

/** Text, muted, surface, link, accent, on accent, border, focus, error. */
const COLORS = {
  dark: '#ebe8e2 #c3bfb7 #17191c #9cc9ff #ffb4a8 #17191c #8e949c #ffd54a #ffb4a8',
  high: '#fff #fff #000 #ff0 #ff0 #000 #fff #0ff #ff0',
};

const NAMES = ['color', 'muted', 'surface', 'link', 'accent', 'on-accent', 'border', 'focus', 'error'];

const colorsOf = (contrast: keyof typeof COLORS): string =>
  COLORS[contrast]
    .split(' ')
    .map((color, n) => `--tin-${NAMES[n]}:${color}!important;`)
    .join('');

// For the screen only: paper is white. In a layer, because important rules in one outweigh all of the page's. The shadow
// is a rim in the same colour that moves nothing. Inside, colours that the page or the body set for another background
// give way, text and background together; pictures keep theirs.
const styles = (): string => `@layer tin-contrast{@media screen{
[${ATTRIBUTE}=dark]{${colorsOf('dark')}}
[${ATTRIBUTE}=high]{${colorsOf('high')}}
[${ATTRIBUTE}]{color-scheme:dark!important;color:var(--tin-color)!important;background:var(--tin-surface)!important;box-shadow:0 0 0 .75em var(--tin-surface)!important}
[${ATTRIBUTE}] *{color:inherit!important;background:none!important;border-color:var(--tin-border)!important;text-shadow:none!important}
[${ATTRIBUTE}] img{background:#fff!important;color:#000!important}
[${ATTRIBUTE}] a[href]{color:var(--tin-link)!important;text-decoration:underline!important}
[${ATTRIBUTE}] :focus-visible{outline-color:var(--tin-focus)!important}
[${ATTRIBUTE}] mark{outline:1px solid!important}
}}`;

/** The reader's choice. */
export function chosenContrast(): Contrast {
  return preference.value;
}

/** Sets the choice for every article on the page, other tabs and later visits. */
export function setContrast(contrast: Contrast): void {
  preference.set(contrast);
}

/**
 * Calls back whenever the choice changes, here or in another tab.
 *
 * @returns Ends the watch.
 */
export function watchContrast(watcher: (contrast: Contrast) => void): () => void {
  return preference.watch(watcher);
}

/**
 * Colours an element and all it holds as the reader wants it, and keeps it so. Call it as the element connects: what
 * was stored then holds before the first paint.
 *
 * @returns Ends it; the element keeps its colours.
 */
export function keepContrast(target: HTMLElement): () => void {
  const apply = (contrast: Contrast): void => {
    if (contrast === 'normal') return target.removeAttribute(ATTRIBUTE);
    adoptStyles(target.getRootNode(), styles());
    target.setAttribute(ATTRIBUTE, contrast);
  };
  const stop = preference.watch(apply);
  apply(preference.value);
  return stop;
}
