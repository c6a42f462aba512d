/** One of each kind of text shows what the page does to all of its kind. */
const KINDS = 'p:not(:last-child) p li td h2 h3 div'.split(' ');

/**
 * Marks a body whose lines the page forces together, as `p { line-height: 14px !important }` does, for the styles that
 * force them apart again. Measured, since a rule for every page would also overrule readers who space text their way.
 */
export function loosenLines(box: HTMLElement): void {
  box.classList.remove('tin-loose');
  const isTight = KINDS.some(kind => {
    const text = box.querySelector(kind);
    if (!text) return false;
    const {fontSize, lineHeight, marginBottom} = getComputedStyle(text);
    const size = parseFloat(fontSize);
    // A bit below what our own rules give; a `normal` line height, or nothing to measure, is no number.
    return parseFloat(lineHeight) < size * 1.39 || (kind === KINDS[0] && parseFloat(marginBottom) < size / 2);
  });
  box.classList.toggle('tin-loose', isTight);
}
