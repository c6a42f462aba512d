import {msg} from '../locale/msg.js';
import type {BodyOptions} from './body-options.js';
import {isRuled} from './copy-attributes.js';
import {all, rename, unwrap} from './dom.js';
import {markLanguage} from './own-words.js';
import {copyLook} from './rebuild.js';
import {tidy} from './tidy/tidy.js';

const STYLING = ['style', 'align', 'face', 'size', 'color', 'bgcolor'];

/**
 * Tidies an article that the server already rendered. It is the page's own markup: nothing is sanitised, and its ids,
 * links, frames and headings stay, and so does every box with a class, an id or data of its own.
 */
export function tidyInPlace(root: HTMLElement, options: BodyOptions): void {
  // Word's own tags, such as <o:p>, have no selector.
  for (const element of all(root, '*')) if (element.localName.includes(':')) unwrap(element);
  for (const table of all(root, 'table')) if (isRuled(table)) table.setAttribute('border', '1');
  for (const element of all(root, '[style],[align],[class],font,center')) {
    copyLook(element, element);
    STYLING.forEach(name => element.removeAttribute(name));
    if (element.localName === 'font') rename(element, 'span');
    if (element.localName === 'center') rename(element, 'div');
  }
  // A state's pages must not hold what moves by itself.
  for (const element of all(root, 'marquee,blink')) rename(element, element.localName === 'blink' ? 'span' : 'div');
  for (const link of all(root, 'a[target="_blank"]')) sayNewTab(link, options);
  tidy(root, options);
}

/** Who cannot see a new tab is told of it. */
function sayNewTab(link: Element, options: BodyOptions): void {
  const text = msg('(mở trong thẻ mới)', {id: 'new-tab'});
  if (/thẻ mới|cửa sổ mới|new (?:tab|window)/i.test(link.textContent ?? '')) return;
  const note = link.ownerDocument.createElement('span');
  note.className = 'tin-unseen';
  note.append(` ${text}`);
  markLanguage(note, options);
  link.append(note);
}
