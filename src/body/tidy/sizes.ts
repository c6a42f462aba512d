import {all, BLOCKS, elementOf} from '../dom.js';

const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};
const UNITS: Readonly<Record<string, number>> = {px: 1, pt: 4 / 3, rem: 16};

/** Their size is part of what they are, and ours to choose. */
const SIZED = 'h1,h2,h3,h4,h5,h6,small,sub,sup,figcaption,caption,pre,code,.tin-embed';

/**
 * What a size as written stands for inside text of the given size: pixels; or, where nothing around it says pixels, the
 * ratio to the page's own size, which nobody knows here, as a negative number.
 */
function pixels(size: string, outer: number): number {
  const [, number = '', unit = ''] = /^([\d.]+)(px|pt|r?em|%)$/.exec(size) ?? [];
  if (unit === 'em') return outer * Number(number);
  if (unit === '%') return (outer * Number(number)) / 100;
  if (unit) return Number(number) * (UNITS[unit] ?? 1);
  return KEYWORDS[size] ?? outer * (size === 'larger' ? 1.2 : size === 'smaller' ? 1 / 1.2 : 1);
}

/**
 * Makes written sizes relative to the commonest one, so that all text follows one number and only real emphasis is
 * left: size ÷ commonest, at least 0.85 and at most 1.5, in `data-tin-size` of innermost blocks and inline elements.
 */
export function relateSizes(root: ParentNode & Node): void {
  if (!root.querySelector('[data-tin-size]')) return;
  const characters = new Map<number, number>();
  const sizes = new Map<Element, number>();

  const measure = (node: Node, outer: number): void => {
    const element = elementOf(node);
    if (element?.matches(SIZED)) return;
    const written = element?.getAttribute('data-tin-size');
    const size = written ? pixels(written, outer) : outer;
    if (element) sizes.set(element, size);
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const key = Math.max(-1, Math.round(size));
        characters.set(key, (characters.get(key) ?? 0) + (child.nodeValue ?? '').trim().length);
      } else measure(child, size);
    }
  };
  measure(root, -1);
  const [[common] = [-1]] = [...characters].sort((a, b) => b[1] - a[1]);
  const base = common < 0 ? 16 : common;

  const apply = (node: Node, outer: number): void => {
    for (const element of (node as Element).children) {
      const size = sizes.get(element);
      element.removeAttribute('data-tin-size');
      // Where the text is, not around it: a box of blocks may be flattened, and must not count twice.
      if (size === undefined || element.querySelector(BLOCKS) || !holdsText(element)) {
        apply(element, outer);
        continue;
      }
      const ratio = Math.min(1.5, Math.max(0.85, size < 0 ? -size : size / base));
      const wanted = Math.abs(ratio - 1) < 0.08 ? 1 : ratio;
      if (Math.abs(wanted / outer - 1) > 0.04) element.setAttribute('data-tin-size', (wanted / outer).toFixed(2));
      apply(element, wanted);
    }
  };
  apply(root, 1);
}

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some(child => child.nodeType === 3 && /\S/.test(child.nodeValue ?? ''));

/** Writes the sizes where CSS reads them: a number through the CSSOM, since the page's policy may forbid `style`. */
export function applySizes(root: ParentNode): void {
  for (const element of all(root, '[data-tin-size]')) {
    // What became a caption since has its size from that.
    if (!element.closest(SIZED)) {
      element.classList.add('tin-size');
      (element as HTMLElement).style.setProperty('--tin-size', element.getAttribute('data-tin-size'));
    }
    element.removeAttribute('data-tin-size');
  }
}
