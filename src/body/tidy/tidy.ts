import type {BodyOptions} from '../body-options.js';
import {boxDataTables} from './data-tables.js';
import {dropDuplicates, type Place} from './duplicates.js';
import {dropEmpty} from './empty.js';
import {joinCaptions} from './figures.js';
import {describeImages, noteScannedText} from './images.js';
import {settleInline} from './inline-boxes.js';
import {flattenLayoutTables} from './layout-tables.js';
import {makeParagraphs} from './paragraphs.js';
import {applySizes, relateSizes} from './sizes.js';
import {tidyText} from './text.js';
import {listTypedNumbers} from './typed-lists.js';

/** Makes a text set for reading out of what an editor left. Words stay, whatever they stood in. */
export function tidy(root: ParentNode & Node, options: BodyOptions): void {
  relateSizes(root);
  tidyPart(root, options, {isFirst: true, isLast: true});
}

/**
 * As `tidy`, for a part of a body whose sizes are related already.
 *
 * @param tables How many tables there are in the parts before.
 * @returns How many there are with those of this one.
 */
export function tidyPart(root: ParentNode & Node, options: BodyOptions, place: Place, tables = 0): number {
  flattenLayoutTables(root);
  settleInline(root);
  makeParagraphs(root);
  dropEmpty(root);
  dropDuplicates(root, options, place);
  options.repair?.(root);
  listTypedNumbers(root);
  tidyText(root, options);
  joinCaptions(root);
  describeImages(root, options);
  const count = boxDataTables(root, options, tables);
  // A part may be all pictures, and the text around it none.
  noteScannedText(root, options, place.isFirst && place.isLast);
  applySizes(root);
  return count;
}
