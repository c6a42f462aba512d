import {all, isBlank, rename, unwrap} from '../dom.js';

/**
 * Puts the body's headings under the view's title: the highest one level below it, none left out, none past 6.
 *
 * @param open Levels of the headings that what comes now stands under, kept from part to part of a body.
 */
export function relevelHeadings(root: ParentNode, titleLevel: number, open: number[] = []): void {
  for (const heading of all(root, 'h1,h2,h3,h4,h5,h6')) {
    if (isBlank(heading)) {
      heading.remove();
      continue;
    }
    const level = Number(heading.localName[1]);
    while (open.length && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const fresh = rename(heading, `h${Math.min(6, titleLevel + open.length)}`);
    if (!/\S/.test(fresh.textContent ?? '')) unwrap(fresh);
  }
}
