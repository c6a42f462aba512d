import {keepPageScale} from '../../tools/page-scale.js';
import {keepTextScale} from '../../tools/text-scale.js';

const VIEW = 'tin-article-view';

/** Id → the element with it in the same tree, as `for` of a label finds it. */
export function namedTarget(control: Element, id: string): HTMLElement | undefined {
  const root = control.getRootNode() as Partial<Document>;
  return root.getElementById?.(id) ?? undefined;
}

/** The view the control stands in, or the one it shares the closest ancestor with, also across shadow roots. */
export function nearestView(control: Element): HTMLElement | undefined {
  for (let node: Node | null = control; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLElement && node.localName === VIEW) return node;
    const found = (node as Partial<ParentNode>).querySelector?.<HTMLElement>(VIEW);
    if (found) return found;
  }
  return undefined;
}

/** Whether a view shows nothing, because no article is asked for: the page may show its list instead. */
export const isWaiting = (view: Element): boolean => view.getAttribute('state') === 'idle' && !view.childElementCount;

/** Keeps a target's text in step with the reader's size: a view takes the number, anything else has its text scaled. */
export function keepTarget(target: HTMLElement): () => void {
  return target.localName === VIEW ? keepTextScale(target) : keepPageScale(target);
}
