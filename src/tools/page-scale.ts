import {keepTextScale, watchTextPercent, textPercent} from './text-scale.js';

type Inline = readonly [value: string, priority: string];

/** What a text was like before it was scaled. */
interface Original {
  /** Pixels. */
  readonly size: number;
  /** Line height as a multiple of the size; 0 where it is `normal`, which follows by itself. */
  readonly line: number;
  readonly inline: readonly Inline[];
}

const MIN_LINE = 1.3;
const PROPERTIES = ['font-size', 'line-height'] as const;

/** Not text of the page. */
const LEFT_OUT = 'head, script, style, noscript, template, svg, math, iframe';
/** Scaled by itself, as the view; or to stay under the reader's finger, as the control. */
const KEPT = 'tin-article-view, tin-text-size';

/**
 * Scales the text of a page, or of a part of it, that knows nothing of `--tin-text-scale`: old pages set sizes in
 * pixels on everything, so neither a size on the root nor on the target reaches their text, and CSS `zoom`, which
 * Firefox lacks before 126, widens fixed layouts beyond the screen. Every element with text of its own gets its own
 * size times the scale, and its line height as a multiple. Text that arrives later follows.
 */
class PageScale {
  readonly #target: HTMLElement;
  readonly #originals = new Map<HTMLElement, Original>();
  readonly #observer = new MutationObserver(() => this.#apply());
  /** Of text that is nowhere on the page yet: children of an element that has not drawn the slot they go to. */
  readonly #unseen = new ResizeObserver(found => {
    if (found.some(({target}) => hasSize(target))) this.#apply();
  });
  readonly #stops: readonly (() => void)[];
  #users = 0;

  constructor(target: HTMLElement) {
    this.#target = target;
    this.#stops = [keepTextScale(target), watchTextPercent(() => this.#apply())];
    this.#apply();
  }

  addUser(): void {
    this.#users++;
  }

  /** Returns whether nobody is left; the page is then as it was. */
  removeUser(): boolean {
    if (--this.#users > 0) return false;
    for (const stop of this.#stops) stop();
    this.#target.style.removeProperty('--tin-text-scale');
    this.#end();
    return true;
  }

  #apply(): void {
    const scale = textPercent() / 100;
    if (scale === 1) return this.#end();
    const texts = new Set(textsIn(this.#target));
    // What is gone is not held on to, and is as it was should it come back elsewhere.
    for (const text of this.#originals.keys()) if (!texts.has(text)) this.#restore(text);
    const added = [...texts].filter(text => !this.#originals.has(text));
    this.#unseen.disconnect();
    if (added.length > 0) {
      // New ones are measured while their surroundings have their own size, or they would be scaled twice.
      const kept = new Map(this.#originals);
      this.#restoreAll();
      for (const text of added) {
        if (hasSize(text)) kept.set(text, measure(text));
        else this.#unseen.observe(text);
      }
      for (const entry of kept) this.#originals.set(...entry);
    }
    // In the root's size, so that text goes on following it: what the reader sets in the browser, or a media query.
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    for (const [text, {size, line}] of this.#originals) {
      const {style} = text;
      const isKept = text.matches(KEPT);
      style.setProperty('font-size', `${(size / rem) * (isKept ? 1 : scale)}rem`, 'important');
      if (line && !isKept) style.setProperty('line-height', String(line), 'important');
    }
    this.#observer.observe(this.#target, {childList: true, subtree: true});
  }

  #end(): void {
    this.#observer.disconnect();
    this.#unseen.disconnect();
    this.#restoreAll();
  }

  #restoreAll(): void {
    for (const text of this.#originals.keys()) this.#restore(text);
  }

  #restore(text: HTMLElement): void {
    const inline = this.#originals.get(text)?.inline ?? [];
    inline.forEach(([value, priority], n) => text.style.setProperty(PROPERTIES[n] ?? '', value, priority));
    this.#originals.delete(text);
  }
}

/** Whether it is on the page; what no slot takes has no style at all. */
const hasSize = (text: Element): boolean => getComputedStyle(text).fontSize !== '';

function measure(text: HTMLElement): Original {
  const {fontSize, lineHeight} = getComputedStyle(text);
  const size = parseFloat(fontSize);
  const {style} = text;
  const inline = PROPERTIES.map((name): Inline => [style.getPropertyValue(name), style.getPropertyPriority(name)]);
  const line = parseFloat(lineHeight) / size || 0;
  // Lines set too tight on one line, as headings of old pages are, overlap once the larger text needs two.
  return {size, line: line && Math.max(line, MIN_LINE), inline};
}

/**
 * Elements with text of their own, form fields, and custom elements, whose shadow text inherits from them; and what
 * would inherit from one of these, but is to keep its size.
 */
function textsIn(target: HTMLElement): HTMLElement[] {
  const texts: HTMLElement[] = [];
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_ELEMENT, node =>
    (node as Element).matches(LEFT_OUT) || node.parentElement?.matches(KEPT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = target; node; node = walker.nextNode()) {
    if (!(node instanceof HTMLElement)) continue;
    const element = node;
    if (element.matches(KEPT) ? texts.some(text => text.contains(element)) : hasText(element)) texts.push(element);
  }
  return texts;
}

function hasText(element: HTMLElement): boolean {
  if (element.shadowRoot?.querySelector('tin-article-view')) return false;
  if (element.shadowRoot || element.localName.includes('-') || element.matches('input, select, textarea')) return true;
  return [...element.childNodes].some(child => child instanceof Text && child.data.trim() !== '');
}

const scales = new Map<HTMLElement, PageScale>();

/**
 * Keeps the text of the page in step with the reader's text size: sets `--tin-text-scale` on its root, and scales the
 * text of its body. With a part of the page instead of its root, both happen to that part.
 *
 * @returns Ends it. With the last one of a target the text has its own size again: nobody is left to set it.
 */
export function keepPageScale(target: HTMLElement = document.documentElement): () => void {
  const scale = scales.get(target) ?? new PageScale(target);
  scales.set(target, scale);
  scale.addUser();
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if (scale.removeUser()) scales.delete(target);
  };
}
