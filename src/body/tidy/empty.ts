import {all, isBlank, isForeign} from '../dom.js';

const MAY_GO =
  'p,div,span,b,strong,i,em,u,s,small,sub,sup,mark,blockquote,ul,dl,figure,figcaption,a,pre,caption,h1,h2,h3,h4,h5,h6';

/** Takes out what holds nothing: editors leave empty paragraphs for space, and screen readers say "blank". */
export function dropEmpty(root: ParentNode): void {
  // Innermost first: a box of empty boxes is empty.
  for (const element of all(root, MAY_GO).reverse()) {
    if (!isBlank(element) || isForeign(element)) continue;
    const anchor = element.id ? element : element.querySelector('[id]');
    if (anchor) {
      // Something links here: the place moves to what follows, or the empty element stays.
      const next = element.nextElementSibling ?? element.parentElement;
      if (!next || next.id || (next.contains(element) && !next.matches('p,li,td,th,h1,h2,h3,h4,h5,h6'))) continue;
      next.id = anchor.id;
    }
    // A space between two words may be all it holds.
    if (/[\s\u00a0]/.test(element.textContent ?? '') && element.matches('span,b,strong,i,em,u,s,small,sub,sup,mark,a'))
      element.replaceWith(' ');
    else element.remove();
  }
}
