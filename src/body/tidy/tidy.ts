import type {BodyOptions} from '../body-options.js';
import {boxDataTables} from './data-tables.js';
import {dropDuplicates} from './duplicates.js';
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
  flattenLayoutTables(root);
  settleInline(root);
  makeParagraphs(root);
  dropEmpty(root);
  dropDuplicates(root, options);
  listTypedNumbers(root);
  tidyText(root);
  joinCaptions(root);
  describeImages(root, options);
  boxDataTables(root);
  noteScannedText(root, options);
  applySizes(root);
}
