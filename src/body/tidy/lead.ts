import type {BodyOptions} from '../body-options.js';
import {plain} from './duplicates.js';

/** Many systems cut the summary out of the text by themselves: as much of it tells. */
const TOLD = 60;

/** More is no summary but the text once again. */
const MOST = 700;

/**
 * The summary as the first paragraph, set apart as newspapers do. A body that begins with it has it marked; one that
 * holds it elsewhere, as it does where the summary was cut out of it, is left as it is.
 */
export function leadIn(root: DocumentFragment, {summary = '', title}: BodyOptions, text = root.textContent): void {
  const words = plain(summary);
  if (!words || words === plain(title) || summary.length > MOST) return;
  const own = [...root.children].slice(0, 4).find(block => plain(block.textContent) === words);
  if (own?.matches('p,h2,h3,h4,h5,h6')) own.classList.add('tin-lead');
  if (plain(text).includes(words.slice(0, TOLD))) return;
  const lead = root.ownerDocument.createElement('p');
  lead.className = 'tin-lead';
  lead.textContent = summary;
  root.prepend(lead);
}
