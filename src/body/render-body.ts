import type {BodyOptions} from './body-options.js';
import {limitMarkup} from './limits.js';
import {rebuild} from './rebuild.js';
import {sanitize} from './sanitize.js';
import {connectAnchors, followAnchors} from './tidy/anchors.js';
import {relevelHeadings} from './tidy/headings.js';
import {leadIn} from './tidy/lead.js';
import {tidy} from './tidy/tidy.js';

export type {BodyOptions} from './body-options.js';
export {adoptBodyStyles} from './adopt-styles.js';
export {bodyStyles} from './body.styles.js';
export {filesIn, type LinkedFile} from './files.js';
export {loosenLines} from './loosen-lines.js';
export {tidyInPlace} from './tidy-in-place.js';

/** Fonts of the time before Unicode: the text in them is written in codes of their own. */
const LEGACY_FONT = /(?:face\s*=|font-family\s*:)\s*(?:["']|&quot;)?(?:\.Vn|VNI-)/i;

let hasWarned = false;

/**
 * Untrusted HTML as a text to read: cleaned, rebuilt from fresh nodes and tidied. The fragment loads nothing and runs
 * nothing until it is inserted; its styles are `bodyStyles`, for a container with the class `tin-body`.
 */
export function renderBody(html: string, options: BodyOptions): DocumentFragment {
  if (!hasWarned && LEGACY_FONT.test(html)) {
    hasWarned = true;
    console.warn(
      '[the-tin] Bài viết dùng phông TCVN3/VNI cũ, cần chuyển sang Unicode. / Legacy TCVN3/VNI text: convert it to Unicode.',
    );
  }
  const limited = limitMarkup(html);
  if (limited !== html) options.onCut?.();
  const fragment = rebuild(sanitize(limited), options);
  connectAnchors(fragment, options.idPrefix ?? 'tin-');
  tidy(fragment, options);
  relevelHeadings(fragment, options.headingLevel);
  leadIn(fragment, options);
  followAnchors(fragment);
  return fragment;
}
