import {parseDate} from '../../reading/parse-date.js';
import type {BodyOptions} from '../body-options.js';
import {isBlank} from '../dom.js';

/** Which part of a body it is. */
export interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** How many blocks at the top may say again what the view says. */
const TOP = 4;

/** A text for comparison: words in small letters. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Takes out what the view shows already: the title and the date at the top, the author in a line of their own at the
 * end. Only whole blocks that say nothing else; a photo credit or an office under the name stays.
 */
export function dropDuplicates(root: ParentNode, {title, publishedAt, author}: BodyOptions, place: Place): void {
  for (const block of place.isFirst ? [...root.children].slice(0, TOP) : []) {
    const text = plain(block.textContent);
    const isTitle = !!title && text === plain(title);
    if ((isTitle || saysDate(block, publishedAt)) && !block.querySelector(MORE)) block.remove();
  }
  const last = [...root.children].reverse().find(block => !isBlank(block));
  if (!place.isLast || !author || !last || plain(last.textContent).replace(/^tác giả /, '') !== plain(author)) return;
  if (last.matches('p:not(.tin-caption),div') && !last.querySelector(MORE) && !isUnderPicture(last)) last.remove();
}

/** What says more than the words of a block. */
const MORE = 'img,video,audio,table,a,li,figure,.tin-caption';

/** A name under a picture is who is in it, or took it; at the right it is who wrote the text. */
function isUnderPicture(block: Element): boolean {
  const above = block.previousElementSibling;
  return !block.matches('.tin-right') && !!above?.querySelector('img') && !/\S/.test(above.textContent ?? '');
}

function saysDate(block: Element, publishedAt: string | undefined): boolean {
  const text = (block.textContent ?? '').trim();
  if (!publishedAt || !block.matches('p') || text.length > 60) return false;
  const found = parseDate(text);
  if (!found || !(publishedAt === found || publishedAt.slice(0, 10) === found)) return false;
  // What is left without the words of a date would be lost.
  return !plain(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(
      /\b(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|t[2-7]|cn|ngay|thang|nam|luc|gio|phut|h|gmt|am|pm|sa|ch|dang|cap nhat|\d+h?\d*)\b/g,
      '',
    )
    .trim();
}
