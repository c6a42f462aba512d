import {msg, str} from '../../locale/msg.js';
import type {BodyOptions} from '../body-options.js';
import {all} from '../dom.js';
import {embedLink} from '../embed.js';
import {markLanguage} from '../own-words.js';

/** At most this many pixels: an icon, a bullet, a spacer. */
const SMALL = 48;

/** With more words than these a body is a text with pictures, not a picture of a text. */
const FEW_CHARACTERS = 40;

/** Loads pictures late and says what can be said of those without a description. Never their file name. */
export function describeImages(root: ParentNode, {title, report}: BodyOptions): void {
  for (const image of all(root, 'img') as HTMLImageElement[]) {
    if (!image.getAttribute('src') && !image.getAttribute('srcset')) {
      // A script of the page may be about to load it.
      if (!Object.keys(image.dataset).length) image.replaceWith(image.alt);

      continue;
    }
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    if (image.alt.trim() && !/\.(?:jpe?g|png|gif|webp|bmp)$/i.test(image.alt)) continue;
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim();
    image.alt = isDecorative(image)
      ? ''
      : caption ||
        (title
          ? msg(str`Ảnh minh họa: ${title}`, {id: 'image-of'})
          : msg('Hình ảnh trong bài, không có mô tả', {id: 'image-undescribed'}));
    image.setAttribute('data-tin-undescribed', '');
    if (image.alt && !caption) report?.('image-undescribed', image.src);
  }
}

/** An icon or spacer, or a picture in a link that has words of its own. */
function isDecorative(image: HTMLImageElement): boolean {
  const sides = ['width', 'height'].map(name => Number(image.getAttribute(name)) || Infinity);
  return Math.min(...sides) <= SMALL || /\S/.test(image.closest('a')?.textContent ?? '');
}

/**
 * Whether a body is almost only pictures nobody described, as when a document was scanned. No component can make such
 * a page accessible; it can only say so.
 */
function isScannedText(root: ParentNode & Node): boolean {
  return (
    (root.textContent ?? '').replace(/\s+/g, '').length < FEW_CHARACTERS &&
    all(root, 'img[data-tin-undescribed]').some(image => image.getAttribute('alt') !== '')
  );
}

/** Tells the reader of such a body what it is, with a link to each picture. */
export function noteScannedText(root: ParentNode & Node, options: BodyOptions, isWhole: boolean): void {
  const images = all(root, 'img[data-tin-undescribed]') as HTMLImageElement[];
  if (isWhole && isScannedText(root) && images[0]) {
    const document = images[0].ownerDocument;
    const note = document.createElement('p');
    note.className = 'tin-note';
    note.append(msg('Bài này là ảnh chụp văn bản.', {id: 'scanned'}));
    images.forEach((image, n) => {
      if (/^https?:/.test(image.src))
        note.append(' ', embedLink(document, image.src, msg(str`Mở ảnh ${n + 1}`, {id: 'scanned-open'})));
    });
    markLanguage(note, options);
    options.report?.('scanned-text', images[0].src);
    root.prepend(note);
  }
  for (const image of images) image.removeAttribute('data-tin-undescribed');
}
