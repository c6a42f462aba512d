import type {BodyOptions} from './body-options.js';
import {limitMarkup} from './limits.js';
import {cutParts, WHOLE, type PartSizes} from './parts.js';
import {rebuild} from './rebuild.js';
import {sanitize} from './sanitize.js';
import {connectAnchors, followAnchors} from './tidy/anchors.js';
import {relevelHeadings} from './tidy/headings.js';
import {leadIn} from './tidy/lead.js';
import {relateSizes} from './tidy/sizes.js';
import {tidyPart} from './tidy/tidy.js';

export type {BodyOptions, FoundProblem} from './body-options.js';
export {adoptBodyStyles} from './adopt-styles.js';
export {bodyStyles} from './body.styles.js';
export {filesIn, type LinkedFile} from './files.js';
export {loosenLines} from './loosen-lines.js';
export {followAnchors} from './tidy/anchors.js';
export {tidyInPlace} from './tidy-in-place.js';

/** Fonts of the time before Unicode: the text in them is written in codes of their own. */
const LEGACY_FONT = /(?:face\s*=|font-family\s*:)\s*(?:["']|&quot;)?((?:\.Vn|VNI-)[\w -]*)/i;

let hasWarned = false;

/**
 * Untrusted HTML as a text to read: cleaned, rebuilt from fresh nodes and tidied. The fragment loads nothing and runs
 * nothing until it is inserted; its styles are `bodyStyles`, for a container with the class `tin-body`.
 */
export function renderBody(html: string, options: BodyOptions): DocumentFragment {
  const [whole] = renderParts(html, options, {first: Infinity, rest: Infinity});
  const {nodes} = whole as BodyPart;
  followAnchors(nodes);
  return nodes;
}

/** A part of a body, ready to insert after those before it. */
export interface BodyPart {
  readonly nodes: DocumentFragment;
  readonly isLast: boolean;
}

/** A screen or two first; then as much as takes some 50 ms to tidy on a cheap phone. */
const SIZES: PartSizes = {first: 6_000, rest: 25_000};

/**
 * As `renderBody`, but a long body comes part by part, each tidied when it is asked for, so that the first is on screen
 * before the last is made. All are cleaned before the first. `followAnchors` is for when all of them have been inserted.
 */
export function* renderParts(html: string, options: BodyOptions, sizes = SIZES): Generator<BodyPart, void, undefined> {
  const [, font] = LEGACY_FONT.exec(html) ?? [];
  if (font) {
    options.report?.('legacy-font', font);
    if (!hasWarned)
      console.warn(
        '[the-tin] Bài viết dùng phông TCVN3/VNI cũ, cần chuyển sang Unicode. / Legacy TCVN3/VNI text: convert it to Unicode.',
      );
    hasWarned = true;
  }
  const limited = limitMarkup(html);
  if (limited !== html) options.onCut?.();
  const fragment = rebuild(sanitize(limited), options);
  connectAnchors(fragment, options.idPrefix ?? 'tin-');
  // What each part has to know of all others.
  relateSizes(fragment);
  const text = fragment.textContent ?? '';
  const isWhole = sizes.first === Infinity || (sizes === SIZES && text.length < WHOLE);
  const headings: number[] = [];
  let tables = 0;
  let isFirst = true;
  for (const part of isWhole ? [fragment] : cutParts(fragment, sizes)) {
    const isLast = isWhole || !fragment.hasChildNodes();
    tables = tidyPart(part, options, {isFirst, isLast}, tables);
    relevelHeadings(part, options.headingLevel, headings);
    if (isFirst) leadIn(part, options, isLast ? undefined : text);
    isFirst = false;
    yield {nodes: part, isLast};
  }
}
