import {adoptStyles} from './adopt-styles.js';

const NAME = 'tin-speech';
const CLASS = 'tin-speaking';

// Underlined, and not coloured only. Two rules: a browser that does not know the highlight drops the rule it is in.
const STYLES = `::highlight(${NAME}){background-color:#ffe58a;color:#000;text-decoration:underline 2px}
.${CLASS}{outline:2px dashed currentcolor!important;outline-offset:4px!important}
@media print{.${CLASS}{outline:0!important}}`;

/** Shows which sentence is being spoken. */
export class SpeechMark {
  #block: HTMLElement | undefined;

  /** Marks a stretch of text or, where the browser has no highlights, the block it is in. */
  show(range: Range, block: HTMLElement): void {
    this.clear();
    adoptStyles(block.getRootNode(), STYLES);
    // TypeScript takes them for granted; Firefox has them since 140.
    const {highlights} = CSS as Partial<typeof CSS>;
    if (highlights) {
      highlights.set(NAME, new Highlight(range));
      return;
    }
    this.#block = block;
    block.classList.add(CLASS);
  }

  clear(): void {
    (CSS as Partial<typeof CSS>).highlights?.delete(NAME);
    this.#block?.classList.remove(CLASS);
    if (this.#block?.classList.length === 0) this.#block.removeAttribute('class');
    this.#block = undefined;
  }
}
