import type {BodyOptions} from './body-options.js';
import {rebuild} from './rebuild.js';
import {sanitize} from './sanitize.js';
import {connectAnchors} from './tidy/anchors.js';
import {relevelHeadings} from './tidy/headings.js';
import {tidy} from './tidy/tidy.js';

export type {BodyOptions} from './body-options.js';
export {adoptBodyStyles} from './adopt-styles.js';
export {tidyInPlace} from './tidy-in-place.js';

/**
 * Untrusted HTML as a text to read: cleaned, rebuilt from fresh nodes and tidied. The fragment loads nothing and runs
 * nothing until it is inserted; its styles are `bodyStyles`, for a container with the class `tin-body`.
 */
export function renderBody(html: string, options: BodyOptions): DocumentFragment {
  const fragment = rebuild(sanitize(html), options);
  connectAnchors(fragment, options.idPrefix ?? 'tin-');
  tidy(fragment, options);
  relevelHeadings(fragment, options.headingLevel);
  return fragment;
}
