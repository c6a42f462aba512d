import type {BodyOptions} from '../body-options.js';
import {textsIn} from '../dom.js';

/** Scripts that mark where a word may break with an invisible space. */
const NEEDS_ZERO_WIDTH = /[\u0e00-\u0eff\u1780-\u17ff]/;

/** Capitals with a gap after each, as in "T H Ô N G": voices spell them. */
const SPACED = /(?<!\p{L})\p{Lu}(?:\s\p{Lu}){4,59}(?!\p{L})/u;

/**
 * Sets text right: composed letters, which fonts and voices need; one space for a run; and, where Word has made most
 * spaces unbreakable, ordinary ones, or the text becomes one line that no phone can show.
 */
export function tidyText(root: Node, {report}: BodyOptions): void {
  const texts = textsIn(root);
  const whole = texts.map(text => text.data).join('');
  const invisible = NEEDS_ZERO_WIDTH.test(whole) ? /\ufeff/g : /[\u200b\ufeff]/g;
  for (const text of texts) {
    const fixed = text.data.match(/\u00a0/g)?.length ?? 0;
    const isPasted = fixed > 3 && fixed > 0.6 * (fixed + (text.data.match(/ +/g)?.length ?? 0));
    const data = text.data
      .normalize()
      .replace(invisible, '')
      .replace(isPasted ? /\u00a0/g : /[ \t\r\n]*\u00a0[\s\u00a0]+|[ \t\r\n]+\u00a0/g, ' ');
    if (data !== text.data) text.data = data;
    const [spaced] = SPACED.exec(data) ?? [];
    if (spaced) report?.('spaced-letters', spaced);
  }
}
