import type {BodyOptions} from '../body-options.js';
import {dropDuplicates} from './duplicates.js';
import {dropEmpty} from './empty.js';
import {relevelHeadings} from './headings.js';
import {settleInline} from './inline-boxes.js';
import {makeParagraphs} from './paragraphs.js';
import {applySizes, relateSizes} from './sizes.js';
import {tidyText} from './text.js';
import {listTypedNumbers} from './typed-lists.js';

/** Makes a text set for reading out of what an editor left. Words stay, whatever they stood in. */
export function tidy(root: ParentNode & Node, options: BodyOptions): void {
  relateSizes(root);
  settleInline(root);
  makeParagraphs(root);
  dropEmpty(root);
  dropDuplicates(root, options);
  listTypedNumbers(root);
  tidyText(root);
  relevelHeadings(root, options.headingLevel);
  applySizes(root);
}
