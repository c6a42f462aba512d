import {isBlank, textsIn} from '../dom.js';

/** A picture alone is in no type at all. */
const hasWords = ({textContent}: Element): boolean => /\S/.test(textContent ?? '');

/** Whether all words of an element are set in bold, by element or by class. */
export const isBold = (element: Element): boolean =>
  hasWords(element) &&
  textsIn(element).every(text => isBlank(text) || !!text.parentElement?.closest('b,strong,.tin-bold'));

/** As `isBold`, for italics. */
export const isItalic = (element: Element): boolean =>
  hasWords(element) &&
  textsIn(element).every(text => isBlank(text) || !!text.parentElement?.closest('i,em,.tin-italic'));
