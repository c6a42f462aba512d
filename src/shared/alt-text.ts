import type {Article} from '../reading/article.js';
import {foldText} from '../reading/fold.js';

/** "Hình ảnh", "Ảnh minh họa", "IMG_2041": a label, not a description. */
const LABEL =
  /^((hinh )?anh|hinh|img|dsc|image|photo|screenshot|untitled)( (minh hoa|dai dien|bai viet|tin tuc|\d+))*( |$)/;

/**
 * What the image of a card says to those who do not see it: its own text where that tells something, otherwise nothing.
 * File names, single words such as "banner", and what the title beside it says already are noise in the ear.
 */
export function altText({title, image}: Article): string {
  const alt = image?.alt?.trim() ?? '';
  if (!/\s/.test(alt) || /\.\w{3,4}$/.test(alt)) return '';
  const told = wordsOf(alt).replace(LABEL, '').trim();
  return wordsOf(title).includes(told) ? '' : alt;
}

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
